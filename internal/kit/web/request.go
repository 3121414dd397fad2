package web

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"path"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/spool"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
)

// Request is one request, read and bounded before any transaction begins.
type Request struct {
	ID    string // for the log and for error pages
	Lang  i18n.Lang
	Actor auth.Actor

	std     *http.Request
	mux     *Mux
	now     when.Instant
	uploads map[string]*Upload
	route   Route
	counted bool // for its sender's limit
	twice   bool // a value was asked for that the request holds more than once

	prepared  any
	concerned id.ID     // whom it is about, if nobody has signed in
	address   string    // that was typed on the way to a session
	banner    ui.Banner // what stands above the page
}

// Upload is a file that came with a form, spooled to a temporary file which is
// removed after the request.
type Upload struct {
	Name   string // as the sender called it; never used as a path
	Path   string
	Size   int64
	TooBig bool // it was greater than the route takes, and nothing of it is kept
	sum    []byte
}

// Sum returns the SHA-256 of the file.
func (u *Upload) Sum() []byte { return u.sum }

func (m *Mux) request(std *http.Request, lang i18n.Lang) *Request {
	return &Request{ID: rand.Text()[:10], Lang: lang, Actor: auth.Actor{Lang: lang}, std: std, mux: m, now: when.FromTime(m.DB.Clock())}
}

// Context ends when the reader goes away.
func (r *Request) Context() context.Context { return r.std.Context() }

// Now returns the instant of the transaction.
func (r *Request) Now() when.Instant { return r.now }

// Today returns the calendar day of Now.
func (r *Request) Today() when.Day { return r.now.Day() }

// Path returns the value of a wildcard of the route's pattern.
func (r *Request) Path(name string) string { return r.std.PathValue(name) }

// PathID returns the identifier that a wildcard holds, or the NotFound error.
func (r *Request) PathID(name string) (id.ID, error) {
	found, err := id.Parse(r.std.PathValue(name))
	if err != nil {
		return 0, fault.Missing(name)
	}
	return found, nil
}

// Slug returns what follows the identifier in a path value, for the redirect
// to the canonical address.
func (r *Request) Slug(name string) string {
	_, slug, _ := strings.Cut(r.std.PathValue(name), "-")
	return slug
}

// Value returns one value of the form or the query as a single clean line.
func (r *Request) Value(name string) string { return i18n.Clean(r.raw(name)) }

// Words is what ui.InLanguages asked: a line in each language.
func (r *Request) Words(name string) (w i18n.Words) {
	for _, l := range i18n.Langs {
		w.Set(l, r.Value(name+"-"+string(l)))
	}
	return w
}

// Text returns one value of the form with its line breaks kept.
func (r *Request) Text(name string) string { return i18n.CleanText(r.raw(name)) }

// IDValue returns the identifier in a form or query value, or zero.
func (r *Request) IDValue(name string) id.ID {
	found, err := id.Parse(r.Value(name))
	if err != nil {
		return 0
	}
	return found
}

// Values returns all values of a name, each as a clean line.
func (r *Request) Values(name string) []string {
	var list []string
	for _, v := range r.values()[name] {
		if v = i18n.Clean(v); v != "" {
			list = append(list, v)
		}
	}
	return list
}

// Checked tells whether a box was ticked.
func (r *Request) Checked(name string) bool { return r.Value(name) != "" }

// Secret returns one value of the form exactly as it was typed, for passwords.
func (r *Request) Secret(name string) string { return r.raw(name) }

// raw returns the value of a name. A request that holds several where one is
// asked for says two things at once, and is refused whichever is meant.
func (r *Request) raw(name string) string {
	values := r.values()[name]
	if len(values) > 1 {
		r.twice = true
		return ""
	}
	return strings.Join(values, "")
}

func (r *Request) values() url.Values {
	if r.std.Method == http.MethodPost && r.std.PostForm != nil {
		return r.std.PostForm
	}
	return r.std.URL.Query()
}

// Query returns the address's query.
func (r *Request) Query() url.Values { return r.std.URL.Query() }

// File returns the file sent under a name.
func (r *Request) File(name string) (*Upload, bool) {
	u, ok := r.uploads[name]
	return u, ok
}

// Here returns the request's path without its language, such as "/opportunities".
func (r *Request) Here() string {
	path := strings.TrimPrefix(r.std.URL.Path, "/"+string(r.Lang))
	if path == "" {
		return "/"
	}
	return path
}

// Posted tells whether the request sends a form.
func (r *Request) Posted() bool { return r.std.Method == http.MethodPost }

// Link returns the address of a page in the reader's language; name and value
// pairs become the query, empty values are left out.
func (r *Request) Link(path string, query ...string) string {
	return ui.Page{Lang: r.Lang}.Href(path, query...)
}

// Page returns the page frame for the reader with a title.
func (r *Request) Page(title string) ui.Page {
	p := ui.Page{
		Lang: r.Lang, Title: title, Path: r.Here(), Query: r.std.URL.RawQuery,
		Base: r.mux.Base, Once: rand.Text(), Theme: r.theme(),
	}
	if r.std.Method == http.MethodPost {
		p.Query = ""
	}
	if notice := r.notice(); notice != "" {
		p.Notice = notice
	}
	if r.mux.Frame != nil {
		r.mux.Frame(r, &p)
	}
	if r.banner.Text != "" {
		p.Banner = r.banner
	}
	return p
}

// UserAgent returns the reader's browser as it names itself, for the list of sessions.
func (r *Request) UserAgent() string { return r.std.UserAgent() }

// SessionToken returns the token of the session cookie, or nothing.
func (r *Request) SessionToken() string {
	cookie, err := r.std.Cookie(r.mux.cookieName())
	if err != nil {
		return ""
	}
	return cookie.Value
}

// Remembered returns the word that the browser keeps under a name; see
// Response.Remember.
func (r *Request) Remembered(name string) string {
	cookie, err := r.std.Cookie(r.mux.hostName(name))
	if err != nil {
		return ""
	}
	return cookie.Value
}

// Read runs fn in a reading transaction of its own, for what Prepare needs to know.
func (r *Request) Read(fn func(*db.Tx) error) error { return r.mux.DB.Read(r.Context(), fn) }

// Hand keeps what Prepare has made for the handler.
func (r *Request) Hand(value any) { r.prepared = value }

// Prepared returns what Prepare has handed to the handler.
func Prepared[T any](r *Request) T {
	value, _ := r.prepared.(T)
	return value
}

// returnPath is where to come back to after signing in: this page, or for an
// act the page whose form was sent, as far as it is one of ours.
func (r *Request) returnPath() string {
	if r.std.Method == http.MethodGet {
		return r.std.URL.RequestURI()
	}
	if from, err := url.Parse(r.std.Referer()); err == nil && from.Host == r.std.Host {
		return LocalPath(from.RequestURI(), "/"+string(r.Lang)+"/")
	}
	return "/" + string(r.Lang) + "/"
}

// LocalPath returns an address if it is one of this site's pages in one of its
// languages, written as we write them, and otherwise the fallback, so that no
// link leads a reader away. What a browser would have to tidy up first is none of ours.
func LocalPath(address, fallback string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host != "" || u.Scheme != "" || !plain(address) || !plain(u.Path) || !clean(u.Path) {
		return fallback
	}
	if _, ok := splitLanguage(u.Path); !ok {
		return fallback
	}
	return u.RequestURI()
}

// plain tells whether a text has nothing in it that browsers read in their own
// way: they take a backslash for a slash and leave out some control characters.
func plain(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(c rune) bool { return c == '\\' || unicode.IsControl(c) })
}

// clean tells whether a path begins at the root and has no dots or empty steps.
func clean(p string) bool {
	return strings.HasPrefix(p, "/") && path.Clean(p) == strings.TrimSuffix(p, "/")
}

// splitLanguage returns the language that a path begins with.
func splitLanguage(path string) (i18n.Lang, bool) {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return i18n.Parse(first)
}

// parseBody reads the form, and spools its files, within the route's limit.
func (r *Request) parseBody(w http.ResponseWriter, route Route) error {
	kind, err := formKind(r.std)
	if err != nil {
		return err
	}
	if kind == formType {
		r.std.Body = http.MaxBytesReader(w, r.std.Body, formBytes)
		return r.parseFields(route.maxFields)
	}
	limit := int64(formBytes)
	if route.upload {
		limit += swallowed * route.maxBytes
		r.takeTime(w)
	}
	r.std.Body = http.MaxBytesReader(w, r.std.Body, limit)
	err = r.parseParts(route)
	if _, known := fault.As(err); err == nil || known {
		return err
	}
	if isTooLarge(err) {
		return r.tooLarge(route.maxBytes)
	}
	return broken(err)
}

// uploadTime is how long a file may take to arrive and be answered: twenty
// megabytes over a poor mobile line.
const uploadTime = 10 * time.Minute

// takeTime puts off the server's deadlines, which suit a form of a few lines.
func (r *Request) takeTime(w http.ResponseWriter) {
	control, until := http.NewResponseController(w), time.Now().Add(uploadTime)
	if err := errors.Join(control.SetReadDeadline(until), control.SetWriteDeadline(until)); err != nil {
		r.mux.Log.Debug("an upload keeps the server's deadlines", "error", err.Error())
	}
}

func isTooLarge(err error) bool {
	_, tooLarge := errors.AsType[*http.MaxBytesError](err)
	return tooLarge
}

// swallowed is how many times the greatest file a route reads before it hangs
// up. A browser whose sending is cut off shows its own error; one that has been
// heard out shows the page on which the reader can send another file.
const swallowed = 5

func (r *Request) parseParts(route Route) error {
	parts, err := r.std.MultipartReader()
	if err != nil {
		return err
	}
	r.std.PostForm, r.uploads = url.Values{}, map[string]*Upload{}
	left := int64(formBytes) // for all fields together
	for range maxParts {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if u, err := r.keepPart(part, route, &left); err != nil {
			if u != nil && u.TooBig {
				return nil // the rest is not worth waiting for
			}
			return err
		}
	}
	return errFields
}

// keepPart keeps a field, or a file, which it returns. left is how many bytes
// of fields may still come.
func (r *Request) keepPart(part *multipart.Part, route Route, left *int64) (*Upload, error) {
	if part.FileName() == "" {
		value, err := io.ReadAll(io.LimitReader(part, *left+1))
		if *left -= int64(len(value)); *left < 0 {
			return nil, r.tooLarge(formBytes)
		}
		r.std.PostForm.Add(part.FormName(), string(value))
		return nil, err
	}
	if !route.upload || r.uploads[part.FormName()] != nil {
		return nil, errors.New("web: a file that was not asked for")
	}
	file, err := spool.Create()
	if err != nil {
		return nil, err
	}
	sum := sha256.New()
	u := &Upload{Name: i18n.Clean(part.FileName()), Path: file.Name()}
	r.uploads[part.FormName()] = u
	u.Size, err = io.Copy(io.MultiWriter(file, sum), io.LimitReader(part, route.maxBytes+1))
	u.sum = sum.Sum(nil)
	if u.Size > route.maxBytes {
		u.TooBig = true
		_, gone := io.Copy(io.Discard, part)
		err = errors.Join(err, gone, file.Truncate(0))
	}
	return u, errors.Join(err, file.Close())
}

// discard removes the spooled files.
func (r *Request) discard() {
	for _, u := range r.uploads {
		if err := os.Remove(u.Path); err != nil {
			r.mux.Log.Error("removing an upload", "error", err.Error())
		}
	}
}
