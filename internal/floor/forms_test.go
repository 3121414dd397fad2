package floor

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// sent is a form as a page offers it.
type sent struct {
	action string
	fields url.Values
	files  bool
	page   string
}

// forms returns the forms that post, of all pages that the actor may open with
// their own tenant's things.
func (w *world) forms(a actor) (list []sent) {
	w.T.Helper()
	seen := map[string]bool{}
	for _, at := range w.pages(a) {
		answer := w.do(call{method: http.MethodGet, path: at, token: a.token})
		if answer.Code != http.StatusOK || !strings.HasPrefix(answer.Header().Get("Content-Type"), "text/html") {
			continue
		}
		root, err := html.Parse(answer.Body)
		if err != nil {
			w.T.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type != html.ElementNode || n.Data != "form" || attribute(n, "method") != "post" {
				continue
			}
			f := sent{action: attribute(n, "action"), fields: fieldsOf(n), files: attribute(n, "enctype") != "", page: at}
			if key := f.action + "?" + without(f.fields, "once"); !seen[key] {
				seen[key] = true
				list = append(list, f)
			}
		}
	}
	return list
}

// pages returns the addresses of the routes of pages, filled in with an
// actor's own tenant's things.
func (w *world) pages(a actor) (list []string) {
	w.T.Helper()
	for _, r := range w.app.Mux.Routes() {
		if r.Method != http.MethodGet {
			continue
		}
		own := w.addresses(r, a)[0].path
		list = append(list, own)
		if strings.Contains(r.Pattern, "{shift}") { // the shift that is over has other forms
			list = append(list, strings.Replace(own, w.mine.shift.String(), w.mine.gone.String(), 1))
		}
	}
	return list
}

// fieldsOf returns what a form would send if every box in it were ticked.
func fieldsOf(form *html.Node) url.Values {
	v := url.Values{}
	for n := range form.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		name := attribute(n, "name")
		switch n.Data {
		case "input", "button":
			if name != "" && attribute(n, "type") != "file" {
				v.Add(name, attribute(n, "value"))
			}
		case "textarea":
			v.Add(name, text(n))
		case "select":
			for o := range n.Descendants() {
				if o.Type == html.ElementNode && o.Data == "option" {
					v.Add(name, attribute(o, "value"))
				}
			}
		}
	}
	return v
}

// single keeps one value of each name but of those that are lists of boxes.
func single(v url.Values) url.Values {
	kept := url.Values{}
	for name, values := range v {
		kept[name] = values
		if name != "shift" && name != "record" {
			kept[name] = values[len(values)-1:]
		}
	}
	return kept
}

func without(v url.Values, name string) string {
	kept := url.Values{}
	for n, values := range v {
		if n != name {
			kept[n] = values
		}
	}
	return kept.Encode()
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// TestFormsThatNameAnothersThings sends every form of a tenant's pages with
// each number of its own things replaced by the other tenant's: whatever the
// answer, nothing of the other tenant has changed.
func TestFormsThatNameAnothersThings(t *testing.T) { onBoth(t, (*world).swapThings) }

// swapThings sends the forms of a tenant's pages with the other's things.
func (w *world) swapThings(t *testing.T, restore func() (odd []string)) {
	owner := actor{name: "owner", Actor: w.As(w.mine.owner), token: w.Session(w.mine.owner)}
	restore() // the session has to stand in the model as well
	owner.token = w.Session(w.mine.owner)
	twin := w.twins()
	swapped := 0
	for _, f := range w.forms(owner) {
		if f.files {
			continue
		}
		fields, names := single(f.fields), false
		for name, values := range fields {
			for i := range values {
				for mine, theirs := range twin {
					if strings.Contains(values[i], mine) {
						values[i], names = strings.ReplaceAll(values[i], mine, theirs), true
					}
				}
			}
			for mine, theirs := range twin {
				if strings.Contains(name, mine) {
					delete(fields, name)
					fields[strings.ReplaceAll(name, mine, theirs)], names = values, true
				}
			}
		}
		if fields.Has("code") {
			fields.Set("code", w.passOf(w.others.volunteer))
			names = true
		}
		if !names {
			continue
		}
		swapped++
		answer := w.do(call{method: http.MethodPost, path: f.action, token: owner.token, body: fields.Encode()})
		if answer.Code >= http.StatusInternalServerError {
			t.Errorf("%s: %d", f.action, answer.Code)
		}
		for _, line := range restore() {
			for what, number := range w.foreignRows() {
				if strings.Contains(line, number) {
					t.Errorf("the form %s of %s, sent with another tenant's things (%d), touches their %s:\n%s", f.action, f.page, answer.Code, what, line)
				}
			}
		}
		owner.token = w.Session(w.mine.owner)
	}
	if swapped < 8 {
		t.Errorf("only %d forms name things: the search is broken", swapped)
	}
	t.Logf("%d forms sent with another tenant's things", swapped)
}

// twins are the numbers of the first tenant's things, and of the other's like them.
func (w *world) twins() map[string]string {
	a, b := w.mine, w.others
	return map[string]string{
		a.opportunity.ID.String(): b.opportunity.ID.String(), a.draft.ID.String(): b.draft.ID.String(), a.shift.String(): b.shift.String(),
		a.gone.String(): b.gone.String(), a.volunteer.Person.String(): b.volunteer.Person.String(),
		w.claims[a.volunteer.Person].String(): w.claims[b.volunteer.Person].String(), w.records[a.volunteer.Person].String(): w.records[b.volunteer.Person].String(),
		a.owner.Person.String(): b.owner.Person.String(), a.file: b.file, a.list.String(): b.list.String(), a.org.String(): b.org.String(),
	}
}

// foreignRows are the numbers of the other tenant's things as rows hold them.
func (w *world) foreignRows() map[string]string {
	row := func(n id.ID) string { return fmt.Sprintf(" %d ", int64(n)) }
	b := w.others
	return map[string]string{
		"organisation": row(b.org), "opportunity": row(b.opportunity.ID), "draft": row(b.draft.ID), "shift": row(b.shift), "past shift": row(b.gone),
		"volunteer": row(b.volunteer.Person), "sign-up": row(w.claims[b.volunteer.Person]), "record": row(w.records[b.volunteer.Person]), "owner": row(b.owner.Person),
	}
}

// passOf returns what the code of somebody's pass holds.
func (w *world) passOf(a auth.Actor) (token string) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		c, err := w.Signups.Get(tx, w.claims[a.Person])
		if err != nil {
			return err
		}
		token, err = w.Attendance.Pass(tx, c)
		return err
	})
	return token
}

// TestWhatIsNotPublicYet opens a draft as everybody: only those who run its
// organisation's opportunities learn that it is there.
func TestWhatIsNotPublicYet(t *testing.T) { onBoth(t, (*world).openDrafts) }

// openDrafts opens a draft as everybody.
func (w *world) openDrafts(t *testing.T, restore func() (odd []string)) {
	seen := 0
	for _, r := range w.app.Mux.Routes() {
		if r.Need.Permission != "" || !strings.Contains(r.Pattern, "/opportunities/{id}") {
			continue
		}
		draft := strings.Replace("/ru"+r.Pattern, "{id}", w.mine.draft.ID.String(), 1)
		for _, a := range w.actors {
			answer := w.do(call{method: r.Method, path: draft, token: a.token})
			if !letIn.met(answer.Code, answer.Header().Get("Location")) {
				continue
			}
			if seen++; !a.May(auth.RunOpportunity, auth.OfOrg(w.mine.org)) {
				t.Errorf("%s %s shows a draft to whoever is %s", r.Method, r.Pattern, a.name)
			}
		}
	}
	if seen == 0 {
		t.Error("nobody sees a draft: the test asks for the wrong thing")
	}
}
