package intake

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = append(slices.Clone(coretest.Parts), Schema)

// world is a core with people in it, and the desk of imports.
type world struct {
	*testing.T
	*coretest.World
	desk *Desk
}

func each(t *testing.T, test func(w *world)) {
	t.Helper()
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) { test(newWorld(t, d)) })
}

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	w := coretest.New(t, d)
	return &world{T: t, World: w, desk: NewDesk(w.Atlas, w.People, w.Orgs, w.Opportunities)}
}

// file writes a table into a file of its own.
func file(t testing.TB, lines ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "table.csv")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// run carries a job out, which must not fail, and checks that its sums add up.
func (w *world) run(job Job) Report {
	w.Helper()
	r, err := w.desk.Run(w.Context(), w.DB, auth.System(), job, nil)
	if err != nil {
		w.Fatal(err)
	}
	adds(w.T, r)
	return r
}

// adds checks that each row is counted once.
func adds(t interface {
	Helper()
	Errorf(string, ...any)
}, r Report) {
	t.Helper()
	if r.Read != r.Created+r.Changed+r.Same+r.Refused || r.Read != len(r.Rows) || r.Taken() != r.Read-r.Refused {
		t.Errorf("the sums do not add up: %+v", r)
	}
	for _, o := range r.Rows {
		if (o.What == Refused) != (len(o.Problems) > 0) {
			t.Errorf("row %d is %s with the problems %v", o.Row, o.What, o.Problems)
		}
	}
}

// sums checks what a report counts.
func (w *world) sums(r Report, created, changed, same, refused int) {
	w.Helper()
	if r.Created != created || r.Changed != changed || r.Same != same || r.Refused != refused {
		var b strings.Builder
		if err := Print(&b, i18n.En, r); err != nil {
			w.Fatal(err)
		}
		w.Errorf("created %d, changed %d, same %d, refused %d; want %d, %d, %d, %d\n%s",
			r.Created, r.Changed, r.Same, r.Refused, created, changed, same, refused, b.String())
	}
}

// refuses checks that a job fails with a code and a sentence in each language.
func (w *world) refuses(job Job, code string) {
	w.Helper()
	_, err := w.desk.Run(w.Context(), w.DB, auth.System(), job, nil)
	f, ok := fault.As(err)
	if !ok || f.Code != code {
		w.Errorf("got %v, want %s", err, code)
		return
	}
	for _, l := range i18n.Langs {
		if f.Text.Text(l) == "" {
			w.Errorf("%s says nothing in %s", code, l)
		}
	}
}

// says checks that the row of a report has a problem in a column, and that its
// English text holds a piece.
func (w *world) says(r Report, row int, column, piece string) {
	w.Helper()
	for _, p := range r.Problems() {
		if p.Row == row && p.Column == column && strings.Contains(p.Said(i18n.En), piece) {
			return
		}
	}
	w.Errorf("no problem of row %d, column %q says %q: %v", row, column, piece, r.Problems())
}

// of returns the opportunities of an organisation by their titles.
func (w *world) of(host id.ID) map[string]opportunity.Opportunity {
	w.Helper()
	found := map[string]opportunity.Opportunity{}
	w.Write(func(tx *db.Tx) error {
		for _, shelf := range opportunity.Shelves {
			lines, _, err := w.Opportunities.OnShelf(tx, host, shelf, 0, 1000)
			if err != nil {
				return err
			}
			for _, line := range lines {
				o, err := w.Opportunities.Get(tx, line.ID)
				if err != nil {
					return err
				}
				found[o.Title.Text(i18n.Ru)] = o
			}
		}
		return nil
	})
	return found
}

func (w *world) shifts(o opportunity.Opportunity) (list []opportunity.Shift) {
	w.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		list, err = w.Opportunities.Shifts(tx, o.ID)
		return err
	})
	return list
}

// organisations returns all of them by name.
func (w *world) organisations() map[string]org.Org {
	w.Helper()
	found := map[string]org.Org{}
	w.Write(func(tx *db.Tx) error {
		list, err := w.Orgs.List(tx, org.Filter{Limit: 1000})
		for _, o := range list {
			found[o.Name.Text(i18n.Ru)] = o
		}
		return err
	})
	return found
}

// rowsOf reads a table back.
func rowsOf(t testing.TB, path string) (rows []sheet.Row) {
	t.Helper()
	reader, err := sheet.Open(path, sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for {
		row, err := reader.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	if err := reader.Close(); err != nil {
		t.Error(err)
	}
	return rows
}
