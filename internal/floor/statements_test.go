package floor

import (
	"net/http"
	"testing"

	"asar/internal/kit/auth"
)

// fewStatements is how many statements the content of a list page takes. To
// know who reads takes one, of those who may begin a staff session another, and
// on an organisation's pages one to see whether staff look in, and one to say who; these do not count.
const fewStatements = 4

// lists are the pages that list things, with what they take if that is more
// than a few. A number here may fall and not grow.
var lists = map[string]int{
	"/opportunities":                  8, // of a signed-in reader: what keeps them from each, if anything
	"/organisations":                  fewStatements,
	"/directions":                     fewStatements,
	"/directions/{code}":              5, // cards, hours by month, hosts and numbers of one direction
	"/regions/{code}":                 11,
	"/projects/{code}":                5,
	"/me/organisations":               fewStatements,
	"/me/shifts":                      5, // to come, past and called off, with what they are about
	"/me/hours":                       8, // records, sums, what they are about, and the reader's vouchers
	"/minors":                         fewStatements,
	"/org/{org}/opportunities":        fewStatements,
	"/org/{org}/team":                 fewStatements,
	"/org/{org}/today":                7, // the host, who has not left, whose hours wait, the shifts and who came to them
	"/org/{org}/hours":                6,
	"/org/{org}/disputes":             6,
	"/org/{org}/exports":              fewStatements,
	"/org/{org}/students":             fewStatements,
	"/org/{org}/credit":               7, // the host, the queue, its rules, days off and places, and how many wait
	"/org/{org}/record":               7,
	"/operator":                       5, // vouchers and requests that wait, openings, and a round for each of the latest
	"/operator/ageing":                fewStatements,
	"/operator/appeals":               6, // the cases, their rules, programmes, days off, people and institutions
	"/operator/calendar":              fewStatements,
	"/operator/programmes":            fewStatements,
	"/operator/rounds":                fewStatements,
	"/operator/rounds/{round}/ledger": fewStatements,
	"/openings":                       fewStatements,
	"/programmes/{programme}/places":  9,
	"/office/{region}/vetting":        fewStatements,
	"/office/{region}/record":         fewStatements,
	"/admin/record":                   fewStatements,
	"/admin/sessions":                 fewStatements,
	"/admin/roles":                    5,  // roles, people, regions and organisations, and who owns what
	"/operator/payments":              11, // what is owed, batches, answers, what banks ask, and five sums of the reconciliation
}

// A list page takes few statements, however much it lists.
func TestListsTakeFewStatements(t *testing.T) {
	w := build(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	seen := map[string]int64{}
	for _, r := range w.app.Mux.Routes() {
		most, is := lists[r.Pattern]
		if r.Method != http.MethodGet || !is {
			continue
		}
		for _, a := range w.actors {
			at := w.addresses(r, a)[0]
			if expect(r, a, at) != letIn {
				continue
			}
			ask := call{method: r.Method, path: at.path, token: a.token}
			w.do(ask) // the atlas is read once
			before := w.DB.Statements()
			answer := w.do(ask)
			took := w.DB.Statements() - before
			if a.Person != 0 {
				took--
			}
			if a.May(auth.ManageRoles, auth.Country) {
				took--
			}
			if r.Need.ScopeKind == auth.ScopeOrg {
				took -= 2 // a staff session runs in this world
			}
			if answer.Code != http.StatusOK {
				continue
			}
			if seen[r.Pattern] = max(seen[r.Pattern], took); took > int64(most) {
				t.Errorf("%s takes %d statements for %s, want %d", r.Pattern, took, a.name, most)
			}
		}
	}
	for pattern, most := range lists {
		if took, found := seen[pattern]; !found {
			t.Errorf("nobody could open %s", pattern)
		} else if most > fewStatements && took < int64(most) {
			t.Errorf("%s takes only %d statements now: say so in lists", pattern, took)
		}
	}
}
