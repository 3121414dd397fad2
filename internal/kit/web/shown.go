package web

import (
	"bytes"
	"context"
	"net/http"
	"sync"
	"time"

	"asar/internal/kit/ui"
	"asar/internal/kit/web/shelf"
)

// How long a visitor's page is kept at most, and how many bytes of them. The
// life is short for what other programs write to the same database, and for
// what the pages say of time.
const (
	pageLife  = 2 * time.Second
	pageBytes = 16 << 20
)

// plain tells whether a request is that of a visitor of whom nothing is known but
// the choice of light or dark.
func (r *Request) plain() bool {
	if r.std.Method != http.MethodGet {
		return false
	}
	for _, c := range r.std.Cookies() {
		if c.Name != r.mux.hostName(themeCookie) {
			return false
		}
	}
	return true
}

// page returns the finished page that a visitor asks for. It is nil if this one
// cannot be shared: the route then answers by itself.
func (m *Mux) page(r *Request, route Route) (*shelf.Page, error) {
	key := r.theme() + " " + r.std.URL.RequestURI()
	version := shelf.Version(m.DB.Commits())
	return m.shelf.Get(key, version, r.now, func() (*shelf.Page, error) {
		first := *r // who asks first may go away, and the others still wait
		first.std = r.std.WithContext(context.WithoutCancel(r.Context()))
		answer, err := m.run(&first, route, m.DB.Read)
		if err != nil || !answer.alike() {
			return nil, err
		}
		var page bytes.Buffer
		if err := answer.body.Render(first.Context(), &page); err != nil {
			return nil, err
		}
		if bytes.Contains(page.Bytes(), []byte(onceField)) {
			return nil, nil
		}
		return shelf.NewPage(pageType, string(r.Lang), page.Bytes()), nil
	})
}

// onceField is in every form that is carried out once: no two readers may have
// the same.
const onceField = `name="once"`

// alike tells whether an answer is a page that every visitor may be shown.
func (a Response) alike() bool {
	return a.body != nil && a.status == http.StatusOK && !a.secret && a.notice == "" && len(a.remember)+len(a.events) == 0
}

// writePage sends a finished page, unless the reader has it already.
func (a Response) writePage(w http.ResponseWriter, r *Request) int {
	h := w.Header()
	h.Set("Content-Language", a.page.Lang)
	h.Set("Cache-Control", "no-cache")
	h.Add("Vary", "Cookie") // beside what compression has said
	return send(w, r.std, a.page)
}

// send sends finished bytes as the reader takes them.
func send(w http.ResponseWriter, std *http.Request, p *shelf.Page) int {
	h := w.Header()
	h.Set("ETag", p.Tag)
	if std.Header.Get("If-None-Match") == p.Tag {
		w.WriteHeader(http.StatusNotModified)
		return http.StatusNotModified
	}
	body, encoding := p.Packed(std.Header.Get("Accept-Encoding"))
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Type", p.Kind)
	_, _ = w.Write(body) // an error here is a reader who has gone
	return http.StatusOK
}

// assets are those that have been asked for, compressed.
var assets sync.Map // of path to *shelf.Page

// serveAsset sends a style sheet, font or picture. Its name holds a hash of
// its content, so it may be kept for ever.
func serveAsset(w http.ResponseWriter, std *http.Request) {
	kept, known := assets.Load(std.URL.Path)
	if !known {
		body, kind, found := ui.Asset(std.URL.Path)
		if !found {
			http.NotFound(w, std)
			return
		}
		kept, _ = assets.LoadOrStore(std.URL.Path, shelf.NewPage(kind, "", body))
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	send(w, std, kept.(*shelf.Page))
}
