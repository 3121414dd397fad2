package floor

import (
	"html"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

// marks are texts by which one knows that a page shows something of somebody.
type marks map[auth.Item][]string

// everybody returns by which marks each person in the world is known. That an
// organisation names its leader in public is its own affair.
func (w *world) everybody() map[id.ID]marks {
	w.T.Helper()
	_, _, payees := w.payouts()
	guardians := []id.ID{w.others.owner.Person}
	for _, a := range w.actors {
		if a.name == "guardian in person" {
			guardians = append(guardians, a.Person)
		}
	}
	all := map[id.ID]marks{}
	w.Write(func(tx *db.Tx) error {
		ids, err := db.All[id.ID](tx, `SELECT id FROM person WHERE erased_at = 0`)
		if err != nil {
			return err
		}
		people, err := w.People.Many(tx, ids)
		if err != nil {
			return err
		}
		money, err := payees.Many(tx, people)
		for who, p := range people {
			m := marks{
				auth.Names:  {p.FullName(), p.ShortName()},
				auth.Births: {p.Birth.Text(i18n.Ru), string(p.Birth)},
			}
			reach := auth.Contacts
			if slices.Contains(guardians, who) {
				reach = auth.Guardians
			}
			m[reach] = []string{p.Email}
			if to, given := money[who]; given {
				m[auth.Accounts] = []string{string(to.IIN), string(to.IBAN)}
				m[auth.Masked] = []string{to.IIN.Masked(), to.IBAN.Masked()}
			}
			all[who] = m
		}
		return err
	})
	return all
}

// asRead is what a page says, as it is read: spaces that do not break are spaces.
func asRead(page string) string { return strings.ReplaceAll(html.UnescapeString(page), "\u00a0", " ") }

// others returns what a page shows of people other than its reader.
func others(all map[id.ID]marks, reader id.ID, page string) map[auth.Item]string {
	text, found := asRead(page), map[auth.Item]string{}
	joined := strings.ReplaceAll(text, " ", "") // as numbers are that stand in groups
	for who, m := range all {
		for item, values := range m {
			for _, value := range values {
				if who != reader && value != "" && !slices.Contains(all[reader][item], value) && strings.Contains(text, value) {
					found[item] = value
				}
				if item == auth.Accounts && who != reader && strings.Contains(joined, value) {
					found[item] = value
				}
			}
		}
	}
	return found
}

// told is who has turned to the reader: an invitation says from whom it is.
const told = "/me/invitations/{invitation}"

// revealing are the acts that answer with more of somebody than pages show, each
// of which is written down.
var revealing = []string{"/org/{org}/shifts/{shift}/people/{signup}/guardian", "/operator/payments/batches/{batch}/show/{number}"}

// TestThePolicySaysWhatIsShown opens every page as everybody who may, and
// compares what it shows of others with what the policy says: neither more is
// shown to anybody, nor less than is said.
func TestThePolicySaysWhatIsShown(t *testing.T) {
	t.Parallel()
	w := build(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	w.Clock(tomorrow, "09:30") // guardians are reached around the shift
	for i, a := range w.actors {
		if a.Person != 0 && a.name != staffInOrg {
			w.actors[i].token = w.Session(a.Actor)
		}
	}
	all := w.everybody()
	seen := map[auth.Permission]map[auth.Item]string{}
	for _, r := range w.app.Mux.Routes() {
		if r.Method != http.MethodGet && !slices.Contains(revealing, r.Pattern) || r.Pattern == told {
			continue
		}
		for _, a := range w.actors {
			at := w.addresses(r, a)[0]
			if expect(r, a, at) != letIn {
				continue
			}
			c := call{method: r.Method, path: at.path, token: a.token}
			if r.Method == http.MethodPost {
				c.body = typedInto(r)
			}
			answer := w.do(c)
			for item, value := range others(all, a.Person, answer.Body.String()) {
				if seen[r.Need.Permission] == nil {
					seen[r.Need.Permission] = map[auth.Item]string{}
				}
				seen[r.Need.Permission][item] = r.Method + " " + r.Pattern + " shows " + value + " to whoever is " + a.name
			}
		}
	}
	for permission, items := range seen {
		for item, where := range items {
			if !slices.Contains(auth.ShownTo(permission), item) {
				t.Errorf("%q: the policy does not say that %s are shown: %s", permission, item, where)
			}
		}
	}
	for _, row := range auth.Policy {
		for _, item := range row.Shows {
			if seen[row.Permission][item] == "" {
				t.Errorf("%q: the policy says that %s are shown, and no page does", row.Permission, item)
			}
		}
	}
}

// typedInto is what is typed into a form, with what is typed into all.
func typedInto(r web.Route) string {
	v := maps.Clone(typed[""])
	maps.Copy(v, typed[r.Pattern])
	return v.Encode()
}
