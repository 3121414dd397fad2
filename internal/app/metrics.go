package app

import (
	"context"
	"log/slog"
	"net"
	"net/http"

	"github.com/prometheus/client_golang/prometheus/promhttp"
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
