// Package app is the one place that knows every part: it opens the database,
// wires the parts, mounts their pages and runs the whole until it is told to
// stop.
package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"asar/internal/app/wiring"
	"asar/internal/core/account"
	"asar/internal/core/account/passkey"
	"asar/internal/core/person"
	"asar/internal/feature/oversight"
	"asar/internal/feature/oversight/oversightweb"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/mail"
	"asar/internal/kit/module"
	"asar/internal/kit/spool"
	"asar/internal/kit/web"
)

// App is the program, opened and wired but not yet running.
type App struct {
	Config
	*wiring.Core
	DB      *db.DB
	Log     *slog.Logger
	Modules []module.Module
	Mux     *web.Mux
	Queue   *job.Queue
	desks

	metrics *prometheus.Registry
	ready   atomic.Bool

	lasting string // the file that outlives the database; empty for none
}

// Open opens the database and wires the parts. Messages and the log go to out.
func Open(ctx context.Context, c Config, out io.Writer) (*App, error) {
	log, err := c.logger(out)
	if err != nil {
		return nil, err
	}
	sender, err := c.sender(out)
	if err != nil {
		return nil, err
	}
	keys, err := c.ring()
	if err != nil {
		return nil, err
	}
	if _, err := passkey.New(c.base(), ""); err != nil {
		return nil, fmt.Errorf("app: --base is no origin such as https://asar.example: %w", err)
	}
	universities, err := c.universities()
	if err != nil {
		return nil, err
	}
	proxies, err := c.proxies()
	if err != nil {
		return nil, err
	}
	operator, err := c.operator()
	if err != nil {
		return nil, err
	}
	d, err := db.Open(ctx, c.Database, keys)
	if err != nil {
		return nil, err
	}
	a := &App{Config: c, Core: wiring.New(operator), DB: d, Log: log, Queue: job.NewQueue(d, log), metrics: prometheus.NewRegistry()}
	a.metrics.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	wiring.Gauge(d, a.metrics)
	a.Core.Universities = universities
	a.Modules, a.desks = assemble(a.Core)
	a.Mux = web.NewMux(web.Config{
		DB: d, Log: log, Base: c.base(), Actors: a.actors, Frame: a.frame, Watch: oversightweb.Watch(oversight.NewDesk(a.People, a.Orgs, a.Minors), a.People), Metrics: a.metrics, Proxies: proxies,
	})
	a.Queue.Handle(mail.Kind, mail.Handler(sender))
	a.Queue.Handle(person.Erased, a.erased)
	a.Queue.Handle(account.Stopped, a.stopped)
	for _, m := range a.Modules {
		if m.Routes != nil {
			m.Routes(a.Mux)
		}
		if m.Jobs != nil {
			m.Jobs(a.Queue)
		}
	}
	a.Queue.Repeat(job.Every{Name: "link the audit", Interval: linkEvery, Run: wiring.LinkAudit(log, wiring.Refusals(a.metrics))})
	a.Queue.Repeat(job.Every{Name: "tell the head of the audit", Interval: time.Hour, Reads: true, Run: wiring.TellHead(log)})
	a.operate()
	return a, nil
}

// actors finds who holds sessions, with the rights of a staff session if they
// are in one.
func (a *App) actors(tx *db.Tx, tokens []string) ([]auth.Actor, error) {
	list, err := a.Accounts.Actors(tx, tokens)
	if err != nil {
		return nil, err
	}
	desk := oversight.NewDesk(a.People, a.Orgs, a.Minors)
	for i := range list {
		if list[i], err = desk.Elevate(tx, list[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// Close closes the database.
func (a *App) Close() error { return a.DB.Close() }

// Migrate brings the tables to this program's version and puts the lists that
// ship with it into an empty atlas. It returns what was applied.
func (a *App) Migrate(ctx context.Context) ([]string, error) {
	applied, err := a.DB.Migrate(ctx, schemas(a.Modules))
	if err != nil {
		return applied, err
	}
	return applied, a.DB.Write(ctx, func(tx *db.Tx) error {
		regions, err := a.Atlas.Regions(tx)
		if err != nil || len(regions) > 0 {
			return err
		}
		return a.Atlas.Ship(tx)
	})
}

// Rewrap wraps every person's key by the current master key, a batch at a
// time, and returns how many it looked at; progress is told after each batch.
func (a *App) Rewrap(ctx context.Context, progress func(int)) (total int, err error) {
	const batch = 500
	for after := id.ID(0); ; {
		seen := 0
		err := a.DB.Write(ctx, func(tx *db.Tx) (err error) {
			after, seen, err = a.People.Rewrap(tx, after, batch)
			return err
		})
		if err != nil || seen == 0 {
			return total, err
		}
		total += seen
		progress(total)
	}
}

// Check refuses an old schema, for commands that only look.
func (a *App) Check(ctx context.Context) error { return a.DB.CheckSchema(ctx, schemas(a.Modules)) }

// Prepare refuses an old schema and other keys, and makes what must exist before serving.
func (a *App) Prepare(ctx context.Context) error {
	if err := a.Check(ctx); err != nil {
		return err
	}
	if err := a.DB.CheckKeys(ctx); err != nil {
		return err
	}
	if err := a.DB.Write(ctx, audit.Adopt); err != nil {
		return err
	}
	return a.DB.Write(ctx, a.Attendance.Prepare)
}

// operate mounts what operators need beside the pages: health and readiness.
func (a *App) operate() {
	say := func(w http.ResponseWriter, status int, text string) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, text+"\n") // an error here is a prober who has gone
	}
	a.Mux.Raw("GET /healthz", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "ok") }))
	a.Mux.Raw("GET /readyz", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !a.ready.Load() || a.DB.Ping(r.Context()) != nil {
			say(w, http.StatusServiceUnavailable, "not ready")
			return
		}
		say(w, http.StatusOK, "ready")
	}))
}

// Listener opens the port, so that a caller can tell its address before the
// program is ready.
func (a *App) Listener(ctx context.Context) (net.Listener, error) { return listen(ctx, a.Listen) }

func listen(ctx context.Context, address string) (net.Listener, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("app: cannot listen on %s: %w", address, err)
	}
	return l, nil
}

// tidy removes what a program that was killed left of uploads. What cannot be
// removed is no reason not to serve.
func (a *App) tidy() {
	swept, err := spool.Sweep(time.Now().Add(-spool.Longest))
	if swept > 0 || err != nil {
		a.Log.Info("swept uploads that were left behind", "files", swept, "error", err)
	}
}

// Serve answers requests and works off jobs until ctx ends, then lets running
// requests finish.
func (a *App) Serve(ctx context.Context, l net.Listener) error {
	a.tidy()
	server := &http.Server{
		Handler: a.Mux.Handler(), ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		ReadHeaderTimeout: headerTimeout, MaxHeaderBytes: headerBytes, ErrorLog: slog.NewLogLogger(a.Log.Handler(), slog.LevelDebug),
	}
	_, stopMetrics, err := a.exposeMetrics(ctx)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	worked := make(chan struct{})
	go func() {
		defer close(worked)
		a.Queue.Run(ctx)
	}()
	a.ready.Store(true)
	select {
	case <-ctx.Done():
	case err = <-failed:
	}
	a.ready.Store(false)
	stop()
	finish, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	err = errors.Join(err, server.Shutdown(finish), stopMetrics(finish))
	<-worked
	return err
}
