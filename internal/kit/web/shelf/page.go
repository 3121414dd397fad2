package shelf

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Page is an answer that is finished: the same bytes for whoever asks. It is
// compressed when somebody first asks for it so, and once.
type Page struct {
	Kind string // content type
	Lang string // content language; of files empty
	Tag  string // its entity tag: weak, as the encodings share it
	Body []byte

	packed [encodings]struct {
		sync.Once
		body []byte
	}
}

// NewPage returns a page of some bytes.
func NewPage(kind, lang string, body []byte) *Page {
	sum := sha256.Sum256(body)
	return &Page{Kind: kind, Lang: lang, Body: body, Tag: `W/"` + hex.EncodeToString(sum[:8]) + `"`}
}

// The encodings, the better first.
const (
	byZstd = iota
	byGzip
	encodings
)

var names = [encodings]string{"zstd", "gzip"}

// packer compresses many pages at once; it keeps what it needs between them.
var packer = sync.OnceValue(func() *zstd.Encoder {
	z, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(2), zstd.WithWindowSize(128<<10))
	if err != nil {
		panic(err) // the options are constants
	}
	return z
})

// Packed returns the page as a reader takes it who accepts these encodings, with
// the one that was chosen; none if the page would not be shorter.
func (p *Page) Packed(accept string) (body []byte, encoding string) {
	for e, name := range names {
		if !accepts(accept, name) {
			continue
		}
		packed := &p.packed[e]
		packed.Do(func() { packed.body = pack(e, p.Body) })
		if len(packed.body) < len(p.Body) {
			return packed.body, name
		}
	}
	return p.Body, ""
}

func pack(encoding int, body []byte) []byte {
	if encoding == byZstd {
		return packer().EncodeAll(body, nil)
	}
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write(body) // a buffer takes everything
	_ = w.Close()
	return b.Bytes()
}

// accepts tells whether an Accept-Encoding header names an encoding and does not
// refuse it by a weight of zero.
func accepts(header, name string) bool {
	for part := range strings.SplitSeq(header, ",") {
		coding, weight, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(coding), name) {
			_, q, weighed := strings.Cut(weight, "=")
			return !weighed || strings.Trim(q, " 0.") != ""
		}
	}
	return false
}

// size is about how much memory the page takes, compressed and not.
func (p *Page) size() int { return 2*len(p.Body) + 1024 }
