package wiring

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"asar/internal/kit/db"
)

// Gauge counts what the database does: how many writes wait, how many share a
// transaction, and how long their commit takes.
func Gauge(d *db.DB, r prometheus.Registerer) {
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

// Refusals is the gauge of entries of the audit that are not linked.
func Refusals(r prometheus.Registerer) prometheus.Gauge {
	gauge := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "asar_audit_refused", Help: "Entries of the audit that wait and are not linked: the program did not write them as they are.",
	})
	r.MustRegister(gauge)
	return gauge
}
