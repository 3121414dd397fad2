package app

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"asar/internal/kit/vault"
)

func open(t *testing.T, metrics string) *App {
	t.Helper()
	dir := t.TempDir()
	keys := filepath.Join(dir, "asar.keys")
	if err := os.WriteFile(keys, []byte(vault.NewRing()), 0o600); err != nil {
		t.Fatal(err)
	}
	a, err := Open(t.Context(), Config{Database: "sqlite:" + filepath.Join(dir, "asar.db"), Keys: keys, LogLevel: "error", Metrics: metrics}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	})
	return a
}

func TestMetricsHaveAPortOfTheirOwn(t *testing.T) {
	a := open(t, "127.0.0.1:0")
	addr, stop, err := a.exposeMetrics(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ask := func(path string) (int, string) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+addr.String()+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			return 0, err.Error()
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		return answer.StatusCode, string(body)
	}
	if _, err := a.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	status, body := ask("/metrics")
	for _, name := range []string{"asar_statements_total", "asar_writes_waiting 0", `asar_batch_members_bucket{le="1"} 1`, "asar_commit_seconds_count 1"} {
		if status != http.StatusOK || !strings.Contains(body, name) {
			t.Errorf("/metrics answered %d without %s", status, name)
		}
	}
	if status, _ := ask("/healthz"); status != http.StatusNotFound {
		t.Errorf("the port of metrics answers other paths: %d", status)
	}
	if err := stop(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
	if status, _ := ask("/metrics"); status != 0 {
		t.Errorf("after stopping: %d", status)
	}
}

func TestNoMetricsBesideThePages(t *testing.T) {
	a := open(t, "")
	if addr, _, err := a.exposeMetrics(t.Context()); addr != nil || err != nil {
		t.Errorf("metrics at %v, %v, though no port is named", addr, err)
	}
	answer := httptest.NewRecorder()
	a.Mux.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if strings.Contains(answer.Body.String(), "asar_") || answer.Code == http.StatusOK {
		t.Errorf("/metrics beside the pages answered %d", answer.Code)
	}
}
