package web

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"maps"
	"net/http"
	"runtime/debug"
	"slices"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// undone carries an answer with a status of 400 or more out of a transaction
// that must not be kept.
type undone struct{ Response }

func (undone) Error() string { return "the answer undoes its transaction" }

// run answers inside a transaction of the given door, after asking who acts
// and whether they may.
func (m *Mux) run(r *Request, route Route, door func(context.Context, func(*db.Tx) error) error) (Response, error) {
	var answer Response
	err := door(r.Context(), func(tx *db.Tx) (err error) {
		answer, err = m.inside(r, route, tx)
		return err
	})
	if u, ok := errors.AsType[undone](err); ok {
		return u.Response, nil
	}
	return answer, err
}

// write is run for POST: kept only on success, and only once.
func (m *Mux) write(r *Request, route Route, keys []string) (Response, error) {
	return m.run(r, route, func(ctx context.Context, fn func(*db.Tx) error) error {
		return m.DB.Write(ctx, fn, keys...)
	})
}

func (m *Mux) inside(r *Request, route Route, tx *db.Tx) (Response, error) {
	r.now = tx.Now
	if err := m.identify(r, tx); err != nil {
		return Response{}, err
	}
	if err := permit(r, route); err != nil {
		return Response{}, err
	}
	if route.reads() {
		return route.handler(r, tx)
	}
	return once(r, tx, route)
}

// identify finds the actor by the session cookie. A token that is not known
// (any more) is a visitor's.
func (m *Mux) identify(r *Request, tx *db.Tx) error {
	r.Actor = auth.Actor{Lang: r.Lang, Request: r.ID}
	cookie, err := r.std.Cookie(m.cookieName())
	if err != nil || m.Actor == nil {
		return nil
	}
	if r.Actor, err = m.Actor(tx, cookie.Value); err != nil {
		return err
	}
	r.Actor.Lang, r.Actor.Request = r.Lang, r.ID
	return nil
}

// Codes of refusals that lead to another page than the sign-in.
const (
	stale = "sign-in/stale" // prove once more who you are
	weak  = "sign-in/weak"  // this role takes more than one factor
)

func permit(r *Request, route Route) error {
	scope := r.std.PathValue(route.Need.ScopeKind)
	verdict := route.Need.Judge(r.Actor, scope)
	switch {
	case verdict == auth.Allowed && route.fresh && !r.Actor.Fresh(r.now):
		return fault.New(fault.SignIn, stale, textSignIn)
	case verdict == auth.Allowed:
		return nil
	case verdict == auth.MustSignIn:
		return fault.New(fault.SignIn, "sign-in", textSignIn)
	case route.Need.Lacks(r.Actor, scope):
		return fault.New(fault.SignIn, weak, textSignIn)
	case verdict == auth.Forbidden:
		return fault.Forbidden(string(route.Need.Permission))
	default:
		return fault.Missing("route")
	}
}

const (
	sqlFindOnce = `SELECT location FROM once WHERE key = $1 AND person = $2`
	sqlKeepOnce = `INSERT INTO once (key, person, location, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`
	sqlDropOnce = `DELETE FROM once WHERE at < $1`
)

// once runs a writing handler unless the same form was sent before, in which
// case it answers as it did then. The key is the form's hidden field together
// with the form's content: a form that was changed after going back is new.
func once(r *Request, tx *db.Tx, route Route) (Response, error) {
	key := r.onceKey()
	if key != "" {
		location, found, err := db.Maybe[string](tx, sqlFindOnce, key, r.Actor.Person)
		if err != nil {
			return Response{}, err
		}
		if found {
			return See(location), nil
		}
	}
	answer, err := route.handler(r, tx)
	if err != nil {
		return Response{}, err
	}
	if answer.status >= http.StatusBadRequest && !answer.keep {
		return Response{}, undone{answer}
	}
	if key == "" || answer.location == "" || answer.secret {
		return answer, nil
	}
	kept, err := tx.Exec(sqlKeepOnce, key, r.Actor.Person, answer.location, tx.Now)
	if err == nil && kept == 0 {
		err = db.ErrAgain // the same form arrived twice at once; the second run finds the first's answer
	}
	return answer, err
}

// Forget drops the memory of forms sent before a given age; a job calls it.
func Forget(tx *db.Tx, olderThan int64) (int64, error) {
	return tx.Exec(sqlDropOnce, int64(tx.Now)-olderThan)
}

func (r *Request) onceKey() string {
	field := r.std.PostForm.Get("once")
	if field == "" {
		field = r.std.Header.Get("Idempotency-Key")
	}
	if field == "" {
		return ""
	}
	sum := sha256.New()
	_, _ = io.WriteString(sum, r.std.URL.Path+"\n"+field)
	for _, name := range slices.Sorted(maps.Keys(r.std.PostForm)) {
		for _, value := range r.std.PostForm[name] {
			_, _ = io.WriteString(sum, "\n"+name+"\x00"+value)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(r.uploads)) {
		_, _ = sum.Write(r.uploads[name].sum)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// failure turns an error into an answer: a redirect to the sign-in, or a page
// that says in the reader's language what happened and what to do.
func (m *Mux) failure(r *Request, err error) Response {
	f, known := fault.As(err)
	switch {
	case errors.Is(err, context.Canceled):
		return Response{status: 499} // the reader has gone; nobody sees this
	case !known:
		m.Log.Error("failed", "error", err.Error(), "request", r.ID)
		f = fault.New(fault.Kind(http.StatusInternalServerError), "internal", textInternal.With("code", r.ID))
	case f.Code == stale:
		return See(r.Link("/sign-in/again", "to", r.returnPath()))
	case f.Code == weak:
		return See(r.Link("/me/security", "to", r.returnPath()))
	case f.Kind == fault.SignIn:
		return See(r.Link("/sign-in", "to", r.returnPath()))
	}
	return m.errorPage(r, f)
}

func (m *Mux) errorPage(r *Request, f *fault.Error) Response {
	title, advice := describe(int(f.Kind))
	page := r.Page(title.In(r.Lang))
	page.NoIndex = true
	answer := HTML(ui.ErrorPage(page, int(f.Kind), title.In(r.Lang), f.Text.Text(r.Lang), advice.In(r.Lang)))
	answer.status = int(f.Kind)
	if f.Wait > 0 {
		answer.retryAfter = f.Wait
	}
	return answer
}

// recovered answers a panic with the page for our own mistakes.
func (m *Mux) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, std *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler {
				panic(p) // asks the server to break the connection
			}
			r := m.request(std, languageOf(std))
			m.Log.Error("panic", "value", p, "request", r.ID, "stack", string(debug.Stack()))
			m.failure(r, errors.New("panic")).write(w, r)
		}()
		next.ServeHTTP(w, std)
	})
}

func (m *Mux) crossOrigin(w http.ResponseWriter, std *http.Request) {
	r := m.request(std, languageOf(std))
	m.errorPage(r, fault.New(fault.Denied, "cross-origin", textCrossOrigin)).write(w, r)
}

// withoutLanguage sends an address that no route knows to its language, or
// answers that there is no such page.
func (m *Mux) withoutLanguage(w http.ResponseWriter, std *http.Request) {
	lang := languageOf(std)
	r := m.request(std, lang)
	if _, known := splitLanguage(std.URL.Path); known || std.Method != http.MethodGet {
		m.notFound(r, std).write(w, r)
		return
	}
	w.Header().Add("Vary", "Accept-Language")
	target := "/" + string(lang) + std.URL.EscapedPath()
	if std.URL.RawQuery != "" {
		target += "?" + std.URL.RawQuery
	}
	See(target).write(w, r)
}

// notFound answers an address under a language that no route has. Its frame
// still shows who is signed in.
func (m *Mux) notFound(r *Request, std *http.Request) Response {
	err := m.DB.Read(std.Context(), func(tx *db.Tx) error { return m.identify(r, tx) })
	if err != nil {
		return m.failure(r, err)
	}
	return m.errorPage(r, fault.Missing("page"))
}

func languageOf(std *http.Request) i18n.Lang {
	if lang, ok := splitLanguage(std.URL.Path); ok {
		return lang
	}
	return i18n.Match(std.Header.Get("Accept-Language"))
}
