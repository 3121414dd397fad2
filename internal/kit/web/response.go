package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web/shelf"
)

// Response is an answer that is written after its transaction was kept.
type Response struct {
	status     int
	body       templ.Component
	page       *shelf.Page // instead of body, finished
	data       []byte
	kind       string // content type of data
	filename   string
	stream     func(io.Writer) error // instead of data
	location   string
	notice     string
	session    *session
	remember   []remembered
	theme      *string
	retryAfter time.Duration
	secret     bool // the answer must not be remembered, because it carries a session
	shared     bool
	keep       bool
	events     []Event
	note       func(*db.Tx) error // writes down that it was looked at
}

type session struct {
	token string
	until time.Time
}

// remembered is a word that the browser keeps for us for a while.
type remembered struct {
	name, value string
	keepFor     time.Duration
}

// HTML answers with a page.
func HTML(body templ.Component) Response { return Response{status: http.StatusOK, body: body} }

// Invalid answers with the same form again, its errors shown (422).
func Invalid(body templ.Component) Response {
	return Response{status: http.StatusUnprocessableEntity, body: body}
}

// Refused turns the answer into the same form with its errors (422).
func (a Response) Refused() Response {
	a.status = http.StatusUnprocessableEntity
	return a
}

// Failed turns the answer into the same form with what went wrong: its status
// and, if it passes by itself, when to try again.
func (a Response) Failed(f *fault.Error) Response {
	a.status, a.retryAfter = int(f.Kind), f.Wait
	return a
}

// Keep has the transaction kept although the answer is a refusal: a wrong code
// must count as a try.
func (a Response) Keep() Response {
	a.keep = true
	return a
}

// Noted has something written down before the answer goes out, in a transaction
// of its own: for pages where looking is itself an act. What cannot be written
// down is not shown. Only pages and questions are noted; acts write by themselves.
func (a Response) Noted(note func(*db.Tx) error) Response {
	a.note = note
	return a
}

// See sends the reader to another page (303), after an act or to a better address.
func See(location string) Response { return Response{status: http.StatusSeeOther, location: location} }

// Moved sends the reader to the page's one true address (301).
func Moved(location string) Response {
	return Response{status: http.StatusMovedPermanently, location: location}
}

// Data answers with a file. With a filename it is saved, without it is shown.
func Data(contentType, filename string, body []byte) Response {
	return Response{status: http.StatusOK, data: body, kind: contentType, filename: filename}
}

// Stream answers with a file that is written piece by piece after the commit, for
// those that are too long to be held in memory. If writing fails, the connection
// is broken off, so that nobody takes half a file for the whole.
func Stream(contentType, filename string, write func(io.Writer) error) Response {
	return Response{status: http.StatusOK, stream: write, kind: contentType, filename: filename, secret: true}
}

// Notice adds a sentence that the next page shows once.
func (a Response) Notice(text string) Response {
	a.notice = text
	return a
}

// Remember has the browser keep a word for us for a while, out of the reach of
// scripts; an empty one is forgotten. Request.Remembered reads it.
func (a Response) Remember(name, value string, keepFor time.Duration) Response {
	a.remember, a.secret = append(slices.Clip(a.remember), remembered{name, value, keepFor}), true
	return a
}

// Secret keeps the answer out of every memory but the reader's own: it is shown
// this once.
func (a Response) Secret() Response {
	a.secret = true
	return a
}

// SignIn begins a session: the cookie carries the token until the given time.
func (a Response) SignIn(token string, until time.Time) Response {
	a.session, a.secret = &session{token, until}, true
	return a
}

// SignOut ends the session in the browser and has it forget what it kept.
func (a Response) SignOut() Response {
	a.session, a.secret = &session{}, true
	return a
}

// Shared lets the answer be cached by whoever asks, for files without personal data.
func (a Response) Shared() Response {
	a.shared = true
	return a
}

// write sends the answer and returns its status.
func (a Response) write(w http.ResponseWriter, r *Request) int {
	a.cookies(w, r)
	h := w.Header()
	if a.location != "" {
		h.Set("Location", a.location)
		h.Set("Cache-Control", "no-store")
		w.WriteHeader(a.status)
		return a.status
	}
	if a.stream != nil {
		return a.writeStream(w, r)
	}
	if a.page != nil {
		return a.writePage(w, r)
	}
	body, err := a.render(r, h)
	if err != nil {
		r.mux.Log.Error("rendering", "error", err.Error(), "request", r.ID)
		http.Error(w, textInternal.In(r.Lang, "code", r.ID), http.StatusInternalServerError)
		return http.StatusInternalServerError
	}
	if a.retryAfter > 0 {
		h.Set("Retry-After", fmt.Sprint(int(a.retryAfter.Seconds())))
	}
	a.cacheControl(h, r, body)
	if tag := h.Get("ETag"); tag != "" && r.std.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return http.StatusNotModified
	}
	w.WriteHeader(a.status)
	_, _ = w.Write(body) // an error here is a reader who has gone
	return a.status
}

// writeStream sends a file piece by piece.
func (a Response) writeStream(w http.ResponseWriter, r *Request) int {
	a.fileHead(w.Header())
	w.Header().Set("Cache-Control", "no-store")
	r.takeTime(w)
	w.WriteHeader(a.status)
	if err := a.stream(w); err != nil {
		r.mux.Log.Error("streaming", "error", err.Error(), "request", r.ID)
		panic(http.ErrAbortHandler)
	}
	return a.status
}

// fileHead says what sort of file the answer is.
func (a Response) fileHead(h http.Header) {
	h.Set("Content-Type", a.kind)
	if a.filename != "" {
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": a.filename}))
	}
}

func (a Response) render(r *Request, h http.Header) ([]byte, error) {
	if a.body == nil {
		a.fileHead(h)
		return a.data, nil
	}
	h.Set("Content-Type", pageType)
	h.Set("Content-Language", string(r.Lang))
	var page bytes.Buffer
	// A reader whose form broke off may be gone, which is no mistake of the page's.
	err := a.body.Render(context.WithoutCancel(r.Context()), &page)
	return page.Bytes(), err
}

const pageType = "text/html; charset=utf-8"

// cacheControl keeps personal pages out of every cache, and lets public ones
// be asked for again cheaply.
func (a Response) cacheControl(h http.Header, r *Request, body []byte) {
	switch {
	case r.Actor.Signed() || a.secret || a.status != http.StatusOK || r.std.Method != http.MethodGet:
		h.Set("Cache-Control", "no-store")
		return
	case a.shared:
		h.Set("Cache-Control", "public, max-age=300")
	default:
		h.Set("Cache-Control", "no-cache")
		h.Add("Vary", "Cookie") // beside what compression has said
	}
	sum := sha256.Sum256(body)
	h.Set("ETag", `W/"`+hex.EncodeToString(sum[:8])+`"`)
}

const (
	noticeCookie = "notice"
	themeCookie  = "theme"
)

func (a Response) cookies(w http.ResponseWriter, r *Request) {
	if a.session != nil {
		cookie := r.mux.cookie(r.mux.cookieName(), a.session.token)
		cookie.Expires = a.session.until
		if a.session.token == "" {
			cookie.MaxAge = -1
			w.Header().Set("Clear-Site-Data", `"cache", "storage"`)
		}
		http.SetCookie(w, cookie)
	}
	for _, word := range a.remember {
		cookie := r.mux.cookie(r.mux.hostName(word.name), word.value)
		cookie.MaxAge = int(word.keepFor.Seconds())
		if word.value == "" {
			cookie.MaxAge = -1
		}
		http.SetCookie(w, cookie)
	}
	if a.theme != nil {
		cookie := r.mux.cookie(r.mux.hostName(themeCookie), *a.theme)
		cookie.MaxAge = 365 * 24 * 3600
		if *a.theme == "" {
			cookie.MaxAge = -1
		}
		http.SetCookie(w, cookie)
	}
	if a.notice != "" {
		cookie := r.mux.cookie(r.mux.hostName(noticeCookie), base64.RawURLEncoding.EncodeToString([]byte(a.notice)))
		cookie.MaxAge = 60
		http.SetCookie(w, cookie)
	} else if a.location == "" && a.body != nil && r.notice() != "" {
		cookie := r.mux.cookie(r.mux.hostName(noticeCookie), "")
		cookie.MaxAge = -1
		http.SetCookie(w, cookie)
	}
}

// cookieName is the session cookie's.
func (m *Mux) cookieName() string { return m.hostName("asar") }

// hostName is a cookie's name with the prefix that binds it to this host over
// HTTPS; a plain-HTTP site, such as the demo on the loopback, cannot use it.
func (m *Mux) hostName(name string) string {
	if m.secure() {
		return "__Host-" + name
	}
	return name
}

func (m *Mux) secure() bool { return strings.HasPrefix(m.Base, "https://") }

func (m *Mux) cookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, Path: "/", HttpOnly: true, Secure: m.secure(), SameSite: http.SameSiteLaxMode}
}

// notice returns the sentence left by the act before this page.
func (r *Request) notice() string {
	cookie, err := r.std.Cookie(r.mux.hostName(noticeCookie))
	if err != nil {
		return ""
	}
	text, err := base64.RawURLEncoding.DecodeString(cookie.Value)
	if err != nil {
		return ""
	}
	return i18n.Clean(string(text))
}

func (r *Request) theme() string {
	cookie, err := r.std.Cookie(r.mux.hostName(themeCookie))
	if err != nil || cookie.Value != "dark" && cookie.Value != "light" {
		return ""
	}
	return cookie.Value
}
