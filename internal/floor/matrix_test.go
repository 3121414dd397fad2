package floor

import (
	"net/http"
	"path"
	"regexp"
	"strings"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

// narrower names routes whose handler lets fewer in than their door does, with
// the reason.
var narrower = map[string]string{
	"GET /office": "leads an officer to the first place they answer for; others have none",
}

var wildcard = regexp.MustCompile(`\{(\w+)\}`)

// value returns what stands for a wildcard that follows a piece of a path: a
// tenant's thing, or that of a person within it. A wildcard that is not known
// here fails the test: whoever adds a kind of thing to addresses teaches it.
func (w *world) value(before, name string, in tenant, who id.ID) string {
	w.T.Helper()
	switch before + "/" + name {
	case "org/org", "organisations/id":
		return in.org.String()
	case "office/region", "regions/code":
		return in.region
	case "opportunities/id":
		return in.opportunity.ID.String()
	case "shifts/shift":
		return in.shift.String()
	case "import/file":
		return in.file
	case "exports/export":
		return in.export.String()
	case "import/list":
		return in.list.String()
	case "shifts/signup", "people/signup", "pass/signup":
		return w.claims[who].String()
	case "invitations/invitation":
		return w.invites[who].String()
	case "hours/record":
		return w.records[who].String()
	case "directions/code":
		return "taza"
	case "projects/code":
		return project
	case "programmes/programme", "programme/programme":
		return "ssc"
	case "texts/document":
		return "agreement"
	case "openings/opening":
		return w.opening.String()
	case "rounds/round":
		return w.round.String()
	case "batches/batch":
		return w.batch.String()
	case "answers/answer":
		return w.answer.String()
	case "questions/question":
		return w.question.String()
	case "show/number", "back/number":
		return "1"
	case "cases/case":
		return w.cases[who].String()
	case "appeals/case":
		return w.appealed.String()
	case "students/student":
		return w.studying[who].String()
	case "credits/request":
		return w.requests[who].String()
	case "protocols/protocol":
		return in.protocol.String()
	case "sessions/session":
		return w.spare[who].String()
	case "passkeys/key":
		return w.keys[who].String()
	case "minors/person":
		return who.String()
	case "consents/purpose":
		return "photos"
	case "link/secret", "back/secret", "stop/secret", "guardian/secret", "kept/form":
		return "a-secret-that-nobody-has"
	}
	if thing := before + "/{" + name + "}"; !w.unknown[thing] {
		w.unknown[thing] = true
		w.T.Errorf("nothing in this world stands for %s: teach it in value", thing)
	}
	return "unknown"
}

// address is a route's path with its wildcards filled in.
type address struct {
	path  string
	scope string // the value of the wildcard that names the scope of the need
	what  string // whose things it names, for messages
	yes   bool   // every thing lies in the scope that the path names
}

// private tells whether a route is about the reader's own affairs.
func private(r web.Route) bool { return r.Need == auth.Person && strings.HasPrefix(r.Pattern, "/me/") }

// addresses returns a route's paths for an actor: with their own tenant's
// things, with each of them replaced by the other tenant's, and the other
// tenant's path.
func (w *world) addresses(r web.Route, a actor) []address {
	w.T.Helper()
	names := wildcard.FindAllStringSubmatch(r.Pattern, -1)
	neighbour := w.mine
	who := map[string]id.ID{"own": a.Person, "foreign": w.others.volunteer.Person, "neighbour's": neighbour.volunteer.Person}
	if !private(r) {
		who["own"] = w.mine.volunteer.Person
	}
	fill := func(what string, in func(name string) (tenant, id.ID), yes bool) address {
		got := address{what: what, yes: yes}
		var pieces []string
		for _, piece := range strings.Split(r.Pattern, "/") {
			if m := wildcard.FindStringSubmatch(piece); m != nil {
				t, person := in(m[1])
				value := w.value(path.Base(strings.Join(pieces, "/")), m[1], t, person)
				if m[1] == r.Need.ScopeKind {
					got.scope = value
				}
				piece = strings.Replace(piece, m[0], value, 1)
			}
			pieces = append(pieces, piece)
		}
		got.path = "/ru" + strings.Join(pieces, "/")
		return got
	}
	list := []address{fill("own", func(string) (tenant, id.ID) { return w.mine, who["own"] }, true)}
	if len(names) == 0 {
		return list
	}
	list = append(list, fill("foreign", func(string) (tenant, id.ID) { return w.others, who["foreign"] }, !private(r)))
	if private(r) && a.Person != neighbour.volunteer.Person {
		list = append(list, fill("neighbour's", func(string) (tenant, id.ID) { return w.mine, who["neighbour's"] }, false))
	}
	for _, name := range names {
		if r.Need.ScopeKind == "" || r.Need.ScopeKind == auth.ScopeCountry || name[1] == r.Need.ScopeKind {
			continue // the country holds everything
		}
		list = append(list, fill("foreign {"+name[1]+"} within the own", func(n string) (tenant, id.ID) {
			if n == name[1] {
				return w.others, who["foreign"]
			}
			return w.mine, who["own"]
		}, false))
	}
	return list
}

// expectation is what the policy says of a call.
type expectation string

const (
	signIn  expectation = "is sent to the sign-in"
	denied  expectation = "403"
	missing expectation = "404"
	letIn   expectation = "is let in"
)

// expect asks the policy, and of things the tenant they belong to.
func expect(r web.Route, a actor, at address) expectation {
	switch r.Need.Judge(a.Actor, at.scope) {
	case auth.MustSignIn:
		return signIn
	case auth.Forbidden:
		return denied
	case auth.Hidden:
		return missing
	default:
		if !at.yes {
			return missing
		}
		return letIn
	}
}

// met tells whether an answer is what was expected.
func (e expectation) met(status int, location string) bool {
	toSignIn := status == http.StatusSeeOther && strings.HasPrefix(location, "/ru/sign-in?")
	switch e {
	case signIn:
		return toSignIn
	case denied:
		return status == http.StatusForbidden
	case missing:
		return status == http.StatusNotFound
	default:
		return !toSignIn && status < http.StatusInternalServerError &&
			status != http.StatusUnauthorized && status != http.StatusForbidden && status != http.StatusNotFound
	}
}

// TestWhoMayUseWhichRoute calls every route as everybody, with their own
// tenant's things and with the other tenant's, and compares the answers with
// the policy. Whoever is refused has changed nothing.
func TestWhoMayUseWhichRoute(t *testing.T) { onBoth(t, (*world).callEverything) }

// callEverything calls every route as everybody.
func (w *world) callEverything(t *testing.T, restore func() (odd []string)) {
	calls, refused, acts := 0, 0, 0
	for _, r := range w.app.Mux.Routes() {
		name := r.Method + " " + r.Pattern
		for _, a := range w.actors {
			for _, at := range w.addresses(r, a) {
				want := expect(r, a, at)
				if reason := narrower[name]; reason != "" && want == letIn && a.Person != 0 {
					continue
				}
				c := call{method: r.Method, path: at.path, token: a.token}
				if r.Method == http.MethodPost {
					c.body = form("person", w.mine.volunteer.Person.String(), "role", "coordinator")
				}
				answer := w.do(c)
				calls++
				if !want.met(answer.Code, answer.Header().Get("Location")) {
					t.Errorf("%s of %s (%s): whoever is %s gets %d %s, but %s", name, at.what, at.path, a.name, answer.Code, answer.Header().Get("Location"), want)
				}
				if want != letIn {
					refused++
				}
				odd := restore()
				if len(odd) > 0 {
					acts++
				}
				if len(odd) > 0 && (want != letIn || r.Method == http.MethodGet) {
					t.Errorf("%s of %s: whoever is %s was refused (%d) and yet it changed\n%s", name, at.what, a.name, answer.Code, strings.Join(odd, "\n"))
				}
			}
		}
	}
	if acts < 100 {
		t.Errorf("only %d calls changed anything: the comparison sees too little", acts)
	}
	t.Logf("%d calls of %d routes by %d kinds of reader; %d had to be refused", calls, len(w.app.Mux.Routes()), len(w.actors), refused)
}
