package app

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"asar/internal/kit/db"
)

// exposeMetrics answers /metrics on a port of its own, if one is configured:
// what is slow and how often is for operators, and no mistake in a proxy's
// rules can show it beside the pages. It returns the address, or nil without
// one, and what stops it.
func (a *App) exposeMetrics(ctx context.Context) (net.Addr, func(context.Context) error, error) {
	if a.Config.Metrics == "" {
		return nil, func(context.Context) error { return nil }, nil
	}
	l, err := listen(ctx, a.Config.Metrics)
	if err != nil {
		return nil, nil, err
	}
	routes := http.NewServeMux()
	routes.Handle("GET /metrics", promhttp.HandlerFor(a.metrics, promhttp.HandlerOpts{}))
	server := &http.Server{
		Handler: routes, ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		MaxHeaderBytes: headerBytes, ErrorLog: slog.NewLogLogger(a.Log.Handler(), slog.LevelDebug),
	}
	go func() { _ = server.Serve(l) }() // ends when it is stopped; the pages do not depend on it
	return l.Addr(), server.Shutdown, nil
}

// watch counts what the database does: how many writes wait, how many share a
// transaction, and how long their commit takes.
func watch(d *db.DB, r prometheus.Registerer) {
	members := prometheus.NewHistogram(prometheus.HistogramOpts{
		Name: "asar_batch_members", Help: "Writes that shared one commit.", Buckets: prometheus.ExponentialBuckets(1, 2, 9),
	})
	commit := prometheus.NewHistogram(prometheus.HistogramOpts{
		Name: "asar_commit_seconds", Help: "Time that the commit of writes took.", Buckets: prometheus.ExponentialBuckets(.0001, 2, 14),
	})
	d.Observe = func(n int, took time.Duration) {
		members.Observe(float64(n))
		commit.Observe(took.Seconds())
	}
	r.MustRegister(members, commit,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "asar_writes_waiting", Help: "Writes that wait or run at the moment."},
			func() float64 { return float64(d.Waiting()) }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "asar_statements_total", Help: "SQL statements run since the start."},
			func() float64 { return float64(d.Statements()) }))
}

// refusals is the gauge of entries of the audit that are not linked.
func refusals(r prometheus.Registerer) prometheus.Gauge {
	gauge := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "asar_audit_refused", Help: "Entries of the audit that wait and are not linked: the program did not write them as they are.",
	})
	r.MustRegister(gauge)
	return gauge
}
