// Package web turns HTTP requests into acts and answers into pages: languages
// in the path, the session's actor, one transaction per request, idempotent
// writes, limits, security headers, and error pages in the reader's language.
//
// The route table is the permission table: each route is mounted with what it
// needs of the actor, and a route without a need does not start.
package web

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"github.com/prometheus/client_golang/prometheus"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web/shelf"
)

// Handler answers one request inside one transaction: a reading one for Get and
// Ask, a writing one for Post. A writing handler may be run again after a conflict,
// so it must have no effect outside tx. An error, or an answer with a status
// of 400 or more, undoes what was written.
type Handler func(r *Request, tx *db.Tx) (Response, error)

// Config is what the mux needs to know of the rest.
type Config struct {
	DB  *db.DB
	Log *slog.Logger
	// Base is the origin under which the site is reached, such as
	// "https://asar.example"; its scheme decides whether cookies are Secure.
	Base string
	// Actors finds who is signed in by the tokens of session cookies, in their order.
	Actors func(tx *db.Tx, tokens []string) ([]auth.Actor, error)
	// Frame fills in what every page shows around its own content: navigation,
	// the person's menu, the footer.
	Frame func(r *Request, p *ui.Page)
	// Watch finds, for a page that is a scope's own, what all its readers must
	// know, such as who else looks in; it stands above the page.
	Watch func(r *Request, tx *db.Tx, scope auth.Scope) (ui.Banner, error)
	// Proxies are the networks of our own reverse proxies, whose word on where
	// a request comes from is taken.
	Proxies []netip.Prefix
	// Metrics receives the counters; nil keeps none.
	Metrics prometheus.Registerer
}

// Mux is the table of routes.
type Mux struct {
	Config
	std     *http.ServeMux
	routes  []Route
	latency *prometheus.HistogramVec
	alerts  *prometheus.CounterVec
	buckets *buckets
	shelf   *shelf.Shelf
	now     func() time.Time // for limits: they hold in the time that passes
}

// Route is one line of the table.
type Route struct {
	Method  string
	Pattern string // without the language, such as "/opportunities/{id}"
	Need    auth.Need

	handler   Handler
	maxBytes  int64
	maxFields int
	upload    bool
	asks      bool // a POST that only reads
	returns   bool // a GET that writes
	fresh     bool
	kept      bool // finished pages are kept for visitors
	prepare   func(*Request) error
	keys      func(*Request) []string
	key       func(*Request) string
	many      ManyHandler
	act       *db.Act[*exchange]
	limits    *Limits
	pool      string // names what the limits are counted for
}

// Option changes how a route treats its requests.
type Option func(*Route)

// Hot names the rows that many writers of this route want at once, so that
// they queue up instead of colliding.
func Hot(keys func(*Request) []string) Option { return func(r *Route) { r.keys = keys } }

// Fresh lets only those use a route who have proved who they are within the
// last minutes; others are asked once more, and come back. A form that they
// sent waits for them meanwhile.
func Fresh() Option { return func(r *Route) { r.fresh = true } }

// AsksProof tells whether a route is Fresh.
func (r Route) AsksProof() bool { return r.fresh }

// Kept keeps the finished pages of a route for visitors, as long as nothing has
// been written. It is for pages that show every visitor the same and hold no
// form that is sent once.
func Kept() Option { return func(r *Route) { r.kept = true } }

// Prepare has a route do slow work before its transaction begins, such as
// hashing a password or asking another server, so that no transaction waits
// for it. It runs once; the handler finds what it made by Prepared.
func Prepare(work func(*Request) error) Option {
	return func(r *Route) { r.prepare = work }
}

// Returns lets the handler of a page write: another site sends its reader back
// here, and can do so only with a GET. The handler itself must make sure that
// the reader was sent there by us, and once.
func Returns() Option { return func(r *Route) { r.returns = true } }

// Files lets a route take files, each of up to this many bytes; of a greater
// one the handler learns that it was too big.
func Files(maxBytes int64) Option {
	return func(r *Route) { r.upload, r.maxBytes = true, maxBytes }
}

// NewMux returns a Mux with the routes that belong to no part: assets, the
// redirect of "/" to a language, the theme switch, and forms that wait.
func NewMux(c Config) *Mux {
	m := &Mux{Config: c, std: http.NewServeMux(), buckets: newBuckets(maxBuckets), shelf: shelf.New(pageLife, pageBytes), now: time.Now}
	m.latency = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "asar_request_seconds", Help: "Time to answer a request, by route and status.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5},
	}, []string{"method", "route", "status"})
	m.alerts = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "asar_security_events_total", Help: "Security events, by name; see docs/security.md.",
	}, []string{"event"})
	if c.Metrics != nil {
		c.Metrics.MustRegister(m.latency, m.alerts)
	}
	m.std.HandleFunc("GET /-/{asset}", serveAsset)
	m.std.HandleFunc("GET /favicon.ico", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, ui.AssetPath("favicon.svg"), http.StatusMovedPermanently)
	})
	m.std.HandleFunc("/", m.withoutLanguage)
	m.Post("/preferences/theme", auth.Anyone, chooseTheme)
	m.Get("/kept/{form}", auth.Person, showKept, Fresh())
	return m
}

// Get mounts a page. The pattern has no language: it is served under each.
func (m *Mux) Get(pattern string, need auth.Need, h Handler, options ...Option) {
	m.handle(http.MethodGet, pattern, need, h, options)
}

// Post mounts an act. A successful one answers with See; sent again with the
// same form and the same hidden field "once", it answers the same and does nothing.
func (m *Mux) Post(pattern string, need auth.Need, h Handler, options ...Option) {
	m.handle(http.MethodPost, pattern, need, h, options)
}

// Ask mounts a question whose words must not stand in an address, where logs
// and histories would keep them, such as somebody's name. It is a POST that
// only reads and answers with a page: there is nothing to carry out twice. A
// page should be mounted under the same pattern, for those who come back by
// the address alone.
func (m *Mux) Ask(pattern string, need auth.Need, h Handler, options ...Option) {
	m.handle(http.MethodPost, pattern, need, h, append([]Option{func(r *Route) { r.asks = true }}, options...))
}

// Raw mounts a handler of the standard library outside the languages, such as
// the health checks.
func (m *Mux) Raw(pattern string, h http.Handler) { m.std.Handle(pattern, h) }

// Routes lists the table, in the order of mounting.
func (m *Mux) Routes() []Route { return m.routes }

func (m *Mux) handle(method, pattern string, need auth.Need, h Handler, options []Option) {
	route := Route{Method: method, Pattern: pattern, Need: need, handler: h, maxBytes: formBytes, maxFields: maxFields}
	route.limits, route.pool = shared(route)
	for _, o := range options {
		o(&route)
	}
	if route.many != nil {
		route.act = db.NewAct(func(tx *db.Tx, set []*exchange) ([]error, error) { return m.answerAll(route, tx, set) })
	}
	if need.Closed() {
		panic(fmt.Sprintf("web: route %s %s does not say what it needs", method, pattern))
	}
	m.routes = append(m.routes, route)
	for _, lang := range i18n.Langs {
		path := "/" + string(lang) + pattern
		if pattern == "/" {
			path = "/" + string(lang) + "/{$}"
		}
		m.std.HandleFunc(method+" "+path, func(w http.ResponseWriter, r *http.Request) {
			m.serve(w, r, route, lang)
		})
	}
}

// Handler returns the whole as one handler, with what stands around each route.
func (m *Mux) Handler() http.Handler {
	protect := http.NewCrossOriginProtection()
	protect.SetDenyHandler(http.HandlerFunc(m.crossOrigin))
	return gzhttp.GzipHandler(m.recovered(m.headers(m.bounded(m.foreign(protect.Handler(m.std))))))
}

// serve answers one request of a route and writes the answer.
func (m *Mux) serve(w http.ResponseWriter, std *http.Request, route Route, lang i18n.Lang) {
	started := time.Now()
	r := m.request(std, lang)
	r.route = route
	defer r.discard()
	answer, err := m.answer(w, r, route)
	m.alert(r, noticed(answer, err))
	if err != nil {
		answer = m.failure(r, err)
	}
	status := answer.write(w, r)
	m.latency.WithLabelValues(route.Method, route.Pattern, fmt.Sprint(status)).Observe(time.Since(started).Seconds())
	m.Log.Info("request", "method", route.Method, "route", route.Pattern, "lang", lang,
		"status", status, "ms", time.Since(started).Milliseconds(), "request", r.ID)
}

// reads tells whether the route only reads.
func (r Route) reads() bool { return r.asks || r.Method == http.MethodGet && !r.returns }

func (m *Mux) answer(w http.ResponseWriter, r *Request, route Route) (Response, error) {
	if err := m.admit(r); err != nil {
		return Response{}, m.keepForm(w, r, err)
	}
	if err := checkQuery(r.std); err != nil {
		return Response{}, err
	}
	if route.Method != http.MethodGet {
		if err := m.body(w, r, route); err != nil {
			return Response{}, err
		}
	}
	if route.prepare != nil {
		if err := route.prepare(r); err != nil {
			return Response{}, err
		}
	}
	if route.kept && r.plain() {
		if page, err := m.page(r, route); page != nil || err != nil {
			return Response{status: http.StatusOK, page: page}, err
		}
	}
	if route.reads() {
		answer, err := m.run(r, route, m.DB.Read)
		if err == nil && answer.note != nil {
			err = m.DB.Write(r.Context(), answer.note)
		}
		return answer, err
	}
	if route.many != nil {
		if key := route.key(r); key != "" {
			return m.together(r, route, key)
		}
	}
	var keys []string
	if route.keys != nil {
		keys = route.keys(r)
	}
	return m.write(r, route, keys)
}

// body reads the body. Whoever may not send a file is not listened to for
// minutes, so that rights to do so are looked at first; the transaction of the
// act looks at them again.
func (m *Mux) body(w http.ResponseWriter, r *Request, route Route) error {
	if route.upload {
		if err := m.DB.Read(r.Context(), func(tx *db.Tx) error { return m.door(r, route, tx) }); err != nil {
			return err
		}
	}
	return r.parseBody(w, route)
}

// keepForm reads a refused form if it is small, so that its page can offer to
// send it again, and returns the refusal.
func (m *Mux) keepForm(w http.ResponseWriter, r *Request, refusal error) error {
	const small = 64 << 10
	if r.std.Method == http.MethodPost && !r.route.upload && r.std.ContentLength >= 0 && r.std.ContentLength <= small {
		if err := r.parseBody(w, r.route); err != nil {
			return err
		}
	}
	return refusal
}
