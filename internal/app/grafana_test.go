package app

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
)

var (
	metricName = regexp.MustCompile(`\b(?:asar|process|go)_[a-z_]+[a-z]\b`)
	described  = regexp.MustCompile(`fqName: "([^"]+)"`)
)

// The dashboard shows every metric of ours, and none that there is not.
func TestTheDashboardShowsWhatIsMeasured(t *testing.T) {
	text, err := os.ReadFile("../../docs/grafana.json")
	if err != nil {
		t.Fatal(err)
	}
	var dashboard struct {
		Panels []struct {
			Title, Description string
			Targets            []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(text, &dashboard); err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	for _, p := range dashboard.Panels {
		if p.Title == "" || p.Description == "" || len(p.Targets) == 0 {
			t.Errorf("panel %q does not say what it shows", p.Title)
		}
		for _, target := range p.Targets {
			for _, name := range metricName.FindAllString(target.Expr, -1) {
				shown[name] = true
			}
		}
	}
	there := metricsOf(open(t, ""))
	for name := range shown {
		base := name
		for _, part := range []string{"_bucket", "_sum", "_count"} {
			base = strings.TrimSuffix(base, part)
		}
		if !there[name] && !there[base] {
			t.Errorf("the dashboard asks for %s, which there is not", name)
		}
	}
	for name := range there {
		if strings.HasPrefix(name, "asar_") && !shown[name] && !shown[name+"_bucket"] && !shown[name+"_count"] {
			t.Errorf("the dashboard does not show %s", name)
		}
	}
}

// metricsOf returns the names of all metrics that a program keeps.
func metricsOf(a *App) map[string]bool {
	descriptions := make(chan *prometheus.Desc)
	go func() {
		a.metrics.Describe(descriptions)
		close(descriptions)
	}()
	names := map[string]bool{}
	for d := range descriptions {
		if found := described.FindStringSubmatch(d.String()); found != nil {
			names[found[1]] = true
		}
	}
	return names
}
