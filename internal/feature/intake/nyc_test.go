package intake

import (
	"slices"
	"strings"
	"testing"

	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// The New York sample is taken whole, its facts are kept as they are, and a
// second time changes nothing.
func TestNewYork(t *testing.T) {
	each(t, func(w *world) {
		m, err := LoadMapping("nyc-service")
		if err != nil {
			t.Fatal(err)
		}
		job := Job{Kind: Opportunities, Path: "testdata/nyc-sample.csv", Mapping: m}
		hosts := map[string]bool{}
		for _, row := range rowsOf(t, job.Path) {
			hosts[row.Get("org_content_id")] = true
		}

		dry := job
		dry.DryRun = true
		before := len(w.organisations())
		r := w.run(dry)
		w.sums(r, 40, 0, 0, 0)
		if got := len(w.organisations()); got != before || !r.DryRun {
			t.Errorf("a dry run left %d organisations, there were %d", got, before)
		}

		r = w.run(job)
		w.sums(r, 40, 0, 0, 0)
		if notes := strings.Join(r.Notes(i18n.En), "\n"); !strings.Contains(notes, "the national front office decides") {
			t.Errorf("nothing says who decides about the organisations: %s", notes)
		}
		if r.Orgs != len(hosts) || r.Drafts != 40 || r.Published != 0 {
			t.Errorf("%d organisations were added for %d, %d drafts, %d published", r.Orgs, len(hosts), r.Drafts, r.Published)
		}
		w.sums(w.run(job), 0, 0, 40, 0)
		w.checkBikes()
		w.checkSources(hosts)
	})
}

// checkBikes looks at the rows of one organisation.
func (w *world) checkBikes() {
	w.Helper()
	host := w.organisations()["Bike New York"]
	if host.State != org.Unvetted || host.Source != "nyc-service" || host.Place != "New York, USA" || !host.Abroad() || host.Name.En != "Bike New York" {
		w.Errorf("%+v", host)
	}
	o := w.of(host.ID)["Teach Adults and Kids how to Ride Bikes!"]
	if o.Status != opportunity.StatusDraft || o.Lang != i18n.En || o.Region != "" || o.Located() || !strings.Contains(o.Place, "New York") {
		w.Errorf("%+v", o)
	}
	for _, fact := range []string{"Category in the source: Health", "Recurrence: ongoing", "Dates: 10 August – 15 October 2011", "Volunteers wanted: 10"} {
		if !strings.Contains(o.What.En, fact) {
			w.Errorf("%q lacks %q", o.What.En, fact)
		}
	}
	if o.Ends != "2011-10-15" || len(w.shifts(o)) != 0 || !o.Directions.Has("saulyq") {
		w.Errorf("ends %q, shifts %v, directions %v", o.Ends, w.shifts(o), o.Directions)
	}
}

// checkSources looks for each row of the sample under its number.
func (w *world) checkSources(hosts map[string]bool) {
	w.Helper()
	byNumber := map[string]id.ID{}
	for _, o := range w.organisations() {
		if hosts[o.SourceID] {
			byNumber[o.SourceID] = o.ID
		}
	}
	kept := map[string]opportunity.Opportunity{}
	for _, host := range byNumber {
		for _, o := range w.of(host) {
			kept[o.SourceID] = o
		}
	}
	places := map[string]string{"STATEN IS": "Staten Island, New York", "QUEENS": "Queens, New York", "": "New York"}
	directions := map[string][]string{"2": {"qamqor"}, "3": {"bilim"}, "4": {"taza"}, "5": {"saulyq"}}
	for _, row := range rowsOf(w.T, "testdata/nyc-sample.csv") {
		o, found := kept[row.Get("opportunity_id")]
		if !found {
			continue // two of one title stand once in the list by titles
		}
		if want := row.Get("title"); o.Title.En != want {
			w.Errorf("title %q, want %q", o.Title.En, want)
		}
		if want, known := places[row.Get("Borough")]; known && o.Place != want {
			w.Errorf("row %d: place %q, want %q", row.Number, o.Place, want)
		}
		if want := directions[row.Get("category_id")]; !slices.Equal(o.Directions, want) {
			w.Errorf("row %d: directions %v, want %v", row.Number, o.Directions, want)
		}
		if row.Get("locality") == "" && o.Meeting.En != "" && row.Get("Latitude") == "" {
			w.Errorf("row %d: %q was invented", row.Number, o.Meeting.En)
		}
		if strings.Contains(o.Meeting.En, "human_address") || strings.Contains(o.Meeting.En, "{") {
			w.Errorf("row %d: the address was not read: %q", row.Number, o.Meeting.En)
		}
		if hours := row.Get("hours"); (hours != "0") != strings.Contains(o.What.En, "Hours: "+hours) {
			w.Errorf("row %d: hours %s in %q", row.Number, hours, o.What.En)
		}
	}
}
