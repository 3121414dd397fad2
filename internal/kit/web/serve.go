package web

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
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
	if err := m.door(r, route, tx); err != nil {
		return Response{}, err
	}
	answer, err := handle(r, tx, route)
	if r.twice {
		return Response{}, errTwice
	}
	return answer, err
}

// door finds out who acts and whether they may.
func (m *Mux) door(r *Request, route Route, tx *db.Tx) error {
	r.now = tx.Now
	if err := m.identify(tx, r); err != nil {
		return err
	}
	if err := permit(r, route); err != nil {
		return err
	}
	if err := m.watch(r, route, tx); err != nil {
		return err
	}
	return m.admitAccount(r)
}

func handle(r *Request, tx *db.Tx, route Route) (Response, error) {
	if route.reads() {
		return route.handler(r, tx)
	}
	return once(r, tx, route)
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
	case route.Need.Waits(r.Actor, scope):
		return fault.New(fault.Denied, "denied/age", textTooYoung.With("age", r.Actor.LeadAge))
	case verdict == auth.Forbidden:
		return fault.Forbidden(string(route.Need.Permission))
	default:
		return fault.Missing(hiddenRoute)
	}
}

const (
	// The sum keeps the person out of the index, in which every key would be
	// looked for with every person.
	sqlFindOnce = `SELECT key, person, location FROM once
		WHERE key IN (SELECT value->>'key' FROM json_each($1)) AND person + 0 IN (SELECT CAST(value->>'person' AS BIGINT) FROM json_each($1))`
	sqlKeepOnce = `INSERT INTO once (key, person, location, at)
		SELECT value->>'key', CAST(value->>'person' AS BIGINT), value->>'location', CAST($2 AS BIGINT) FROM json_each($1) WHERE TRUE
		ON CONFLICT DO NOTHING`
	sqlDropOnce = `DELETE FROM once WHERE at < $1`
)

// onceRow is a form that was carried out, and where its sender was led.
type onceRow struct {
	Key      string `json:"key"`
	Person   id.ID  `json:"person"`
	Location string `json:"location"`
}

// findOnce returns where the senders of forms were led that were sent before.
func findOnce(tx *db.Tx, forms []onceRow) (map[onceRow]string, error) {
	var marked []onceRow
	for _, f := range forms {
		if f.Key != "" {
			marked = append(marked, f)
		}
	}
	if len(marked) == 0 {
		return nil, nil
	}
	rows, err := db.All[onceRow](tx, sqlFindOnce, db.JSON(marked))
	sent := make(map[onceRow]string, len(rows))
	for _, r := range rows {
		sent[onceRow{Key: r.Key, Person: r.Person}] = r.Location
	}
	return sent, err
}

// once runs a writing handler unless the same form was sent before, in which
// case it answers as it did then. The key is the form's hidden field together
// with the form's content: a form that was changed after going back is new.
func once(r *Request, tx *db.Tx, route Route) (Response, error) {
	x := &exchange{r: r, once: onceRow{Key: r.onceKey(), Person: r.Actor.Person}}
	sent, err := findOnce(tx, []onceRow{x.once})
	if err != nil {
		return Response{}, err
	}
	if location, found := sent[x.once]; found {
		return See(location), nil
	}
	if x.answer, err = route.handler(r, tx); err != nil {
		return Response{}, err
	}
	if x.answer.status >= http.StatusBadRequest && !x.answer.keep {
		return Response{}, undone{x.answer}
	}
	return x.answer, keepOnce(tx, []*exchange{x})
}

// Forget drops the memory of forms sent before a given age, and forms that
// nobody came back for; a job calls it.
func Forget(tx *db.Tx, olderThan int64) error {
	_, err := tx.Exec(sqlDropOnce, int64(tx.Now)-olderThan)
	if err == nil {
		_, err = tx.Exec(sqlDropKept, tx.Now)
	}
	return err
}

func (r *Request) onceKey() string {
	field := r.raw("once")
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
	case errors.Is(err, db.ErrFull):
		f = busy("full", textFull.With("seconds", int(fullWait.Seconds())))
	case errors.Is(err, db.ErrUnknown):
		m.Log.Error("the outcome is not known", "error", err.Error(), "request", r.ID)
		f = busy("unknown", textUnknown)
	case errors.Is(err, context.Canceled):
		return Response{status: 499} // the reader has gone; nobody sees this
	case !known:
		m.Log.Error("failed", "error", err.Error(), "request", r.ID)
		f = fault.New(fault.Kind(http.StatusInternalServerError), "internal", textInternal.With("code", r.ID))
	case f.Code == stale:
		return m.proveFirst(r)
	case f.Code == weak:
		return See(r.Link("/me/security", "to", r.returnPath()))
	case f.Kind == fault.SignIn:
		return See(r.Link("/sign-in", "to", r.returnPath()))
	}
	return m.errorPage(r, f)
}

// fullWait is when to come back after the queue of writes was full: it is worth
// some seconds of work.
const fullWait = 3 * time.Second

// busy is the refusal of a write for which the database has no answer now.
func busy(code string, text i18n.Text) *fault.Error {
	return &fault.Error{Kind: fault.Busy, Code: "busy/" + code, Text: text, Wait: fullWait}
}

func (m *Mux) errorPage(r *Request, f *fault.Error) Response {
	title, advice := describe(int(f.Kind))
	page := r.Page(title.In(r.Lang))
	page.NoIndex = true
	view := ui.Failure{Status: int(f.Kind), Title: title.In(r.Lang), Text: f.Text.Text(r.Lang), Advice: advice.In(r.Lang)}
	if f.Kind == fault.TooMany || f.Kind == fault.Busy {
		view.Again, view.Fields, _ = r.again()
		if once := r.raw("once"); view.Again != "" && once != "" {
			page.Once = once // it may have been carried out, and must not be twice
		}
	}
	answer := HTML(ui.FailurePage(page, view))
	answer.status = int(f.Kind)
	if f.Wait > 0 {
		answer.retryAfter = f.Wait
	}
	return answer
}

// again returns where to send the same form once more, and what it holds but
// for secrets; it is whole if it held none. A form with files cannot be kept.
func (r *Request) again() (action string, fields []string, whole bool) {
	if r.std.Method != http.MethodPost || r.std.PostForm == nil || len(r.uploads) > 0 {
		return "", nil, false
	}
	whole = true
	for _, name := range slices.Sorted(maps.Keys(r.std.PostForm)) {
		if secret(name) {
			whole = false
			continue
		}
		for _, value := range r.std.PostForm[name] {
			if name != "once" {
				fields = append(fields, name, value)
			}
		}
	}
	return r.std.URL.RequestURI(), fields, whole
}

// secret tells whether a field of this name holds what proves somebody.
func secret(name string) bool {
	return name == "code" || name == "answer" || strings.HasPrefix(name, "password")
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
			m.Log.Error("panic", "value", speechless(p), "request", r.ID, "stack", string(debug.Stack()))
			m.failure(r, errors.New("panic")).write(w, r)
		}()
		next.ServeHTTP(w, std)
	})
}

// speechless returns what a panic may say in the log. The runtime's own say
// nothing of people; any other might, so only its type is told.
func speechless(p any) string {
	if err, ok := p.(runtime.Error); ok {
		return err.Error()
	}
	return fmt.Sprintf("%T", p)
}

func (m *Mux) crossOrigin(w http.ResponseWriter, std *http.Request) {
	m.refuse(w, std, fault.New(fault.Denied, crossOrigin, textCrossOrigin))
}

// refuse answers a request that does not come as far as its route.
func (m *Mux) refuse(w http.ResponseWriter, std *http.Request, err error) {
	r := m.request(std, languageOf(std))
	r.route.Pattern = m.pattern(std)
	m.alert(r, noticed(Response{}, err))
	m.failure(r, err).write(w, r)
}

// pattern returns the pattern of the route that a request is for, without its
// language, or nothing.
func (m *Mux) pattern(std *http.Request) string {
	_, pattern := m.std.Handler(std)
	_, path, _ := strings.Cut(pattern, " ")
	if lang, ok := splitLanguage(path); ok {
		return strings.TrimPrefix(path, "/"+string(lang))
	}
	return path
}

// foreign refuses forms that another site's page sent. The standard library
// looks at Sec-Fetch-Site and Origin, and lets a request through that has
// neither: of such a one the referrer is asked. A program that is no browser
// sends none of the three, and carries nobody's cookies unasked.
func (m *Mux) foreign(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, std *http.Request) {
		silent := std.Header.Get("Sec-Fetch-Site") == "" && std.Header.Get("Origin") == ""
		if referrer := std.Header.Get("Referer"); silent && referrer != "" && changes(std.Method) {
			if from, err := url.Parse(referrer); err != nil || from.Host != std.Host {
				m.crossOrigin(w, std)
				return
			}
		}
		next.ServeHTTP(w, std)
	})
}

func changes(method string) bool {
	return method != http.MethodGet && method != http.MethodHead && method != http.MethodOptions
}

// bounded refuses addresses that are longer than any of ours.
func (m *Mux) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, std *http.Request) {
		if err := checkAddress(std); err != nil {
			m.refuse(w, std, err)
			return
		}
		next.ServeHTTP(w, std)
	})
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
	err := m.DB.Read(std.Context(), func(tx *db.Tx) error { return m.identify(tx, r) })
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
