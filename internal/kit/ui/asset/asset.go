// Package asset holds what pages load beside their HTML: one style sheet, the
// fonts, the mark of Asar, and the scripts of the few pages that have one. Each is served under a name that contains a hash
// of its content, so a browser may keep it for ever and still never shows an
// old one.
//
// The fonts are subsets of Onest (text) and Geologica (headings), cut to the
// letters of Kazakh in all its alphabets, Russian and English; both are under
// the SIL Open Font License, which lies beside them.
package asset

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"sync"

	"asar/internal/kit/ui/art"
)

//go:embed file
var embedded embed.FS

// Root is the path under which everything here is served.
const Root = "/-/"

// Sheet is the name of the style sheet, and Favicon that of the mark.
const (
	Sheet   = "asar.css"
	Favicon = "favicon.svg"
)

// kinds are the content types by the ending of a name. The licences of the
// fonts are served too, for whoever finds the fonts.
var kinds = map[string]string{
	".css":   "text/css; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".svg":   "image/svg+xml",
	".woff2": "font/woff2",
	".txt":   "text/plain; charset=utf-8",
}

// File is something that is served under its hashed Path.
type File struct {
	Path string // "/-/asar.3fa9c1d2.css"
	Kind string // content type
	Body []byte
}

type store struct{ byName, byPath map[string]File }

// comment is what a style sheet says to its editors only.
var comment = regexp.MustCompile(`(?s)/\*.*?\*/\s*`)

// fontAddress is where the style sheet names a font.
var fontAddress = regexp.MustCompile(`url\(([a-z-]+\.woff2)\)`)

var all = sync.OnceValue(func() store {
	s := store{byName: map[string]File{}, byPath: map[string]File{}}
	entries, err := fs.ReadDir(embedded, "file")
	if err != nil {
		panic(err) // the files are part of the program
	}
	var sheet []byte
	for _, e := range entries {
		body, err := fs.ReadFile(embedded, "file/"+e.Name())
		if err != nil {
			panic(err)
		}
		if e.Name() == Sheet {
			sheet = body // its name depends on those of the fonts
			continue
		}
		s.add(e.Name(), body)
	}
	s.add(Favicon, []byte(art.Favicon()))
	sheet = comment.ReplaceAll(sheet, nil)
	s.add(Sheet, fontAddress.ReplaceAllFunc(sheet, func(m []byte) []byte {
		name := fontAddress.FindSubmatch(m)[1]
		return []byte("url(" + s.byName[string(name)].Path + ")")
	}))
	return s
})

func (s store) add(name string, body []byte) {
	sum := sha256.Sum256(body)
	ext := path.Ext(name)
	f := File{
		Path: Root + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:4]) + ext,
		Kind: kinds[ext],
		Body: body,
	}
	s.byName[name], s.byPath[f.Path] = f, f
}

// Path returns the hashed path of a file by its plain name. A name that begins
// with a slash is a path already and stays as it is. An unknown name is a
// mistake in our own code, so it panics.
func Path(name string) string {
	if strings.HasPrefix(name, "/") {
		return name
	}
	f, ok := all().byName[name]
	if !ok {
		panic("asset: no file " + name)
	}
	return f.Path
}

// Get returns what is served under a hashed path.
func Get(path string) (File, bool) {
	f, ok := all().byPath[path]
	return f, ok
}
