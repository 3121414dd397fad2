package floor

import (
	"bytes"
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"asar/internal/app"
	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/feature/credit/recognition"
	"asar/internal/feature/oversight"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/vault"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// tenant is an organisation in a region, with one object of each kind.
type tenant struct {
	region      string
	org         id.ID
	owner       auth.Actor
	opportunity opportunity.Opportunity
	draft       opportunity.Opportunity
	shift       id.ID // to come
	gone        id.ID // over, with hours that wait for the host
	file        string
	export      id.ID      // of its hours, ready
	list        id.ID      // of students, sent and not taken yet
	protocol    id.ID      // of its commission
	volunteer   auth.Actor // somebody with a place and hours there
}

// actor is somebody in one role within the first tenant.
type actor struct {
	name string
	auth.Actor
	token string
}

// world is the whole program over two tenants.
type world struct {
	*coretest.World
	app      *app.App
	config   app.Config
	log      *bytes.Buffer
	serve    http.Handler
	mine     tenant
	others   tenant
	actors   []actor
	claims   map[id.ID]id.ID // person → their sign-up for the shift to come
	invites  map[id.ID]id.ID // person → an invitation that waits for them
	records  map[id.ID]id.ID // person → their record of hours
	spare    map[id.ID]id.ID // person → a session of theirs that is not the one they use
	cases    map[id.ID]id.ID // person → a voucher that they have given up
	studying map[id.ID]id.ID // person → their line of a university's list
	requests map[id.ID]id.ID // person → a request for credits that they have taken back
	keys     map[id.ID]id.ID // person → a passkey of theirs
	unknown  map[string]bool // wildcards that nothing stands for
	round    id.ID           // of places, whose opening is going on
	opening  id.ID
	appealed id.ID // a case whose student objects to a no
	batch    id.ID // of payments, frozen
	answer   id.ID // of a bank, not applied
	question id.ID // of a bank, not decided
}

const (
	project            = "winter"
	yesterday when.Day = "2026-11-21"
	tomorrow  when.Day = "2026-11-23"
)

// newConfig describes a program over a fresh SQLite database with fresh keys.
func newConfig(t testing.TB, database string) app.Config {
	t.Helper()
	keys := filepath.Join(t.TempDir(), "keys")
	if err := os.WriteFile(keys, []byte(vault.NewRing()), 0o600); err != nil {
		t.Fatal(err)
	}
	return app.Config{Database: database, Keys: keys, Base: base, LogLevel: "debug", Listen: "127.0.0.1:0"}
}

// base is the origin of the site in these tests.
const base = "https://asar.test"

// open opens the program over a migrated database whose clock stands still.
func open(t testing.TB, c app.Config) *world {
	t.Helper()
	w := &world{config: c, log: &bytes.Buffer{}, claims: map[id.ID]id.ID{}, records: map[id.ID]id.ID{}, cases: map[id.ID]id.ID{}, studying: map[id.ID]id.ID{},
		spare: map[id.ID]id.ID{}, requests: map[id.ID]id.ID{}, keys: map[id.ID]id.ID{}, unknown: map[string]bool{}}
	w.reopen(t)
	t.Cleanup(func() { _ = w.app.Close() })
	if _, err := w.app.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := w.app.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	return w
}

// reopen opens the program again, over what its database holds now.
func (w *world) reopen(t testing.TB) {
	t.Helper()
	a, err := app.Open(t.Context(), w.config, w.log)
	if err != nil {
		t.Fatal(err)
	}
	now := dbtest.Start
	if w.World != nil {
		now = w.Now
	}
	w.app, w.serve = a, a.Mux.Handler()
	w.World = &coretest.World{
		T: t, DB: a.DB, Bus: a.Bus, Atlas: a.Atlas, People: a.People, Accounts: a.Accounts, Orgs: a.Orgs, Invites: a.Invites, Consents: a.Consents, Minors: a.Minors,
		Opportunities: a.Opportunities, Signups: a.Signups, Attendance: a.Attendance, Hours: a.Hours, Now: now,
	}
	a.DB.Clock = func() time.Time { return w.Now }
}

// build makes the two tenants and somebody in every role there is.
func build(t testing.TB, c app.Config) *world {
	t.Helper()
	w := open(t, c)
	w.Clock("2026-11-20", "09:00")
	people := w.everyRole()
	w.mine = w.tenant("kz-35", "Шаңырақ", "040503550125")
	w.others = w.tenant("kz-75", "Жібек жолы", "990440001234")
	for i, a := range people {
		w.place(a.Actor, w.mine)
		people[i].Actor = a.Actor
	}
	for _, a := range people {
		if a.name == "guardian in person" {
			w.Confirm(w.mine.volunteer, a.Actor, guardian.Limits{})
		}
	}
	w.Confirm(w.others.volunteer, w.others.owner, guardian.Limits{})
	for _, in := range []tenant{w.mine, w.others} {
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, in.volunteer, in.org) })
	}
	w.place(w.mine.volunteer, w.mine)
	w.place(w.others.volunteer, w.others)
	w.place(w.others.owner, w.others)
	w.attend()
	w.grant(people)
	w.Write(func(tx *db.Tx) error {
		_, err := w.Orgs.CreateProject(tx, auth.System(), org.Project{Code: project, Name: i18n.Words{Kk: "Қыс", Ru: "Зима", En: "Winter"}, From: "2026-11-01", Until: "2027-03-01"})
		return err
	})
	w.announce()
	w.money()
	w.appealed = w.appeal()
	w.Now = dbtest.Start
	w.mine.file, w.others.file = w.upload(w.mine), w.upload(w.others)
	w.mine.export, w.others.export = w.exports(w.mine), w.exports(w.others)
	w.mine.list, w.others.list = w.roster(w.mine), w.roster(w.others)
	w.mine.protocol, w.others.protocol = w.sits(w.mine), w.sits(w.others)
	for who := range w.claims {
		w.elsewhere(who)
		in := w.mine
		if who == w.others.volunteer.Person || who == w.others.owner.Person {
			in = w.others
		}
		apply(w, in, auth.Actor{Person: who})
		giveUp(w, in, auth.Actor{Person: who})
		w.requests[who] = w.asks(in, who, recognition.Withdrawn)
	}
	w.inviteAll()
	for _, a := range people {
		if a.name == staffInOrg {
			a.Actor = w.elevate(a.Actor)
		}
		a.token = w.Session(a.Actor)
		w.actors = append(w.actors, a)
	}
	w.actors = append(w.actors, actor{name: "visitor"},
		actor{name: "owner of the other tenant", Actor: w.As(w.others.owner), token: w.Session(w.others.owner)})
	return w
}

// everyRole registers a volunteer, and somebody for each role and each kind of
// scope in which it can be held.
func (w *world) everyRole() []actor {
	list := []actor{{name: "volunteer", Actor: w.Person("Айгерім", "2000-01-01")}}
	for _, row := range auth.Roles {
		for _, scope := range row.Scopes {
			list = append(list, actor{name: string(row.Role) + " in " + scope, Actor: w.Person("Ерлан", "1990-01-01")})
		}
	}
	return append(list, actor{name: staffInOrg, Actor: w.Person("Данияр", "1980-01-01")})
}

// staffInOrg is an administrator in a staff session: the one role that nobody
// is given.
const staffInOrg = "staff in org"

// grant gives the roles, each in the first tenant's scope.
func (w *world) grant(people []actor) {
	w.T.Helper()
	next := 1
	for _, row := range auth.Roles {
		for _, kind := range row.Scopes {
			g := auth.Grant{Role: row.Role, Scope: w.scope(kind, w.mine)}
			w.Write(func(tx *db.Tx) error { return w.People.Grant(tx, people[next].Person, g) })
			people[next].Actor = w.As(people[next].Actor)
			next++
		}
	}
}

// elevate begins a staff session within the first tenant for an administrator.
func (w *world) elevate(a auth.Actor) auth.Actor {
	w.T.Helper()
	w.appoint(a)
	a = w.As(a)
	w.Write(func(tx *db.Tx) (err error) {
		desk := oversight.NewDesk(w.People, w.Orgs, w.Minors)
		if _, err = desk.Begin(tx, a, auth.OfOrg(w.mine.org), "Обращение № 8: не открывается список", time.Hour); err != nil {
			return err
		}
		a, err = desk.Elevate(tx, a)
		return err
	})
	return a
}

// scope is the scope of a kind that a tenant lies in.
func (w *world) scope(kind string, in tenant) auth.Scope {
	w.T.Helper()
	switch kind {
	case auth.ScopeOrg:
		return auth.OfOrg(in.org)
	case auth.ScopeRegion:
		return auth.OfRegion(in.region)
	case auth.ScopePerson:
		return auth.OfPerson(in.volunteer.Person)
	case auth.ScopeCountry:
		return auth.Country
	default:
		w.T.Fatalf("no scope of kind %q in this world: teach it here", kind)
		return auth.Scope{}
	}
}

// tenant founds a verified organisation with an opportunity, a draft and shifts.
func (w *world) tenant(region, name, bin string) (t tenant) {
	w.T.Helper()
	t.region, t.owner, t.volunteer = region, w.Person("Нұрлан", "1985-01-01"), w.Person("Дана", "2011-01-01") // a minor, for whom a guardian answers
	w.Write(func(tx *db.Tx) error {
		o, err := w.Orgs.Create(tx, t.owner, org.New{
			Kind: org.Registered, Name: i18n.Words{Kk: name, Ru: name, En: name}, About: i18n.Words{Ru: "Помогаем ветеранам."},
			Region: region, Place: "Қала", BIN: bin, Email: bin + "@example.kz", Leader: "Нұрлан Ахметов",
		})
		t.org = o.ID
		return err
	})
	t.owner = w.As(t.owner)
	w.Write(func(tx *db.Tx) error {
		if err := w.Orgs.AskVetting(tx, t.owner, t.org); err != nil {
			return err
		}
		return w.Orgs.Decide(tx, auth.System(), t.org, org.Decision{State: org.Verified, Until: "2027-11-22"})
	})
	f := w.Form()
	f.Region, f.MinAge = region, 10
	w.Write(func(tx *db.Tx) (err error) {
		if t.draft, err = w.Opportunities.Draft(tx, t.owner, t.org, f); err != nil {
			return err
		}
		if t.opportunity, err = w.Opportunities.Draft(tx, t.owner, t.org, f); err != nil {
			return err
		}
		var forms []opportunity.ShiftForm
		for _, day := range []when.Day{yesterday, tomorrow} {
			one, err := opportunity.OneShift(day, "10:00", "14:00", 60)
			if err != nil {
				return err
			}
			forms = append(forms, one)
		}
		shifts, err := w.Opportunities.AddShifts(tx, t.owner, t.opportunity.ID, forms)
		if err != nil {
			return err
		}
		t.gone, t.shift = shifts[0].ID, shifts[1].ID
		if err := w.Opportunities.Publish(tx, t.owner, t.opportunity.ID); err != nil {
			return err
		}
		t.opportunity, err = w.Opportunities.Get(tx, t.opportunity.ID)
		return err
	})
	return t
}

// inviteAll has a group that is neither tenant invite everybody.
func (w *world) inviteAll() {
	w.T.Helper()
	leader := w.Person("Шақырушы", "1980-01-01")
	w.invites = map[id.ID]id.ID{}
	w.Write(func(tx *db.Tx) error {
		group, err := w.Orgs.Create(tx, leader, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Соседи"), Region: "kz-35"})
		if err != nil {
			return err
		}
		for who := range w.claims {
			p, err := w.People.Get(tx, who)
			if err != nil {
				return err
			}
			if err := w.Invites.Invite(tx, w.held(tx, leader), group.ID, p.Email, auth.Coordinator); err != nil {
				return err
			}
			waiting, err := w.Invites.Waiting(tx, who)
			if err != nil {
				return err
			}
			w.invites[who] = waiting[0].ID
		}
		return nil
	})
}

// place gives somebody a place in a tenant's shifts.
func (w *world) place(a auth.Actor, in tenant) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		claims, err := w.Signups.Join(tx, a, in.opportunity.ID, []id.ID{in.gone, in.shift})
		if err == nil {
			w.claims[a.Person] = claims[1].ID
		}
		return err
	})
}

// attend has everybody with a place come to the first shift and leave it.
func (w *world) attend() {
	w.T.Helper()
	for _, in := range []tenant{w.mine, w.others} {
		var claims []signup.Signup
		w.Clock(yesterday, "10:05")
		w.Write(func(tx *db.Tx) (err error) {
			if claims, err = w.Signups.OfShift(tx, in.gone); err != nil {
				return err
			}
			for _, c := range claims {
				if _, err := w.Attendance.CheckIn(tx, in.owner, c.ID, "code"); err != nil {
					return err
				}
			}
			return nil
		})
		w.Clock(yesterday, "13:55")
		w.Write(func(tx *db.Tx) error {
			for _, c := range claims {
				if _, err := w.Attendance.CheckOut(tx, in.owner, c.ID, "code"); err != nil {
					return err
				}
				mine, err := w.Hours.OfPerson(tx, c.Person, 1)
				if err != nil {
					return err
				}
				w.records[c.Person] = mine[0].ID
			}
			return nil
		})
	}
}

// elsewhere signs somebody in on another device.
func (w *world) elsewhere(who id.ID) {
	w.T.Helper()
	w.Session(auth.Actor{Person: who})
	w.Write(func(tx *db.Tx) error {
		list, err := w.Accounts.Sessions(tx, auth.Actor{Person: who})
		if err != nil {
			return err
		}
		w.spare[who] = list[0].ID
		p, err := w.People.Get(tx, who)
		if err != nil {
			return err
		}
		// A real one takes a device; to be listed and removed this one is enough.
		w.keys[who] = tx.NewID()
		_, err = tx.Exec(`INSERT INTO passkey (id, person, key_index, sealed, made_at) VALUES ($1, $2, $3, $4, $5)`,
			w.keys[who], who, tx.Keys().Index("floor", who.String()), p.Seal("account/passkey", "{}"), tx.Now)
		return err
	})
}

// table is a file that an organisation may import.
const table = "source_id;title\n1;Тазалық\n"

// upload has a tenant's owner send a table, and returns the number it gets.
func (w *world) upload(in tenant) string {
	w.T.Helper()
	return w.send(in, w.Session(in.owner), "deeds.csv", table)
}

// send sends a table for a tenant, and returns the number it gets.
func (w *world) send(in tenant, token, name, table string) string {
	w.T.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", name)
	if err == nil {
		_, err = io.WriteString(part, table)
	}
	if err == nil {
		err = form.Close()
	}
	if err != nil {
		w.T.Fatal(err)
	}
	answer := w.do(call{
		method: http.MethodPost, path: "/ru/org/" + in.org.String() + "/import", token: token,
		body: body.String(), kind: form.FormDataContentType(),
	})
	_, file, ok := strings.Cut(answer.Header().Get("Location"), "/import/")
	if answer.Code != http.StatusSeeOther || !ok {
		w.T.Fatalf("uploading a table answered %d: %s", answer.Code, answer.Body)
	}
	return file
}

// call is one request.
type call struct {
	method, path string
	token        string
	body, kind   string // kind is the body's type; a form if it is empty
	headers      map[string]string
	host         string
}

// do sends a request to the program, as a browser on our own pages sends it
// unless the headers say otherwise.
func (w *world) do(c call) (answer *httptest.ResponseRecorder) {
	w.T.Helper()
	r := httptest.NewRequest(c.method, base+c.path, strings.NewReader(c.body))
	if c.kind == "" {
		c.kind = "application/x-www-form-urlencoded"
	}
	if c.method == http.MethodPost {
		r.Header.Set("Content-Type", c.kind)
	}
	if c.headers == nil {
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	for name, value := range c.headers {
		r.Header.Set(name, value)
	}
	if c.host != "" {
		r.Host = c.host
	}
	if c.token != "" {
		r.AddCookie(&http.Cookie{Name: "__Host-asar", Value: c.token})
	}
	answer = httptest.NewRecorder()
	// As a server does: a file that breaks off in the middle ends the connection.
	defer func() {
		if p := recover(); p != nil && p != http.ErrAbortHandler {
			panic(p)
		}
	}()
	w.serve.ServeHTTP(answer, r.WithContext(context.Background()))
	return answer
}

// form encodes pairs of name and value.
func form(pairs ...string) string {
	v := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		v.Add(pairs[i], pairs[i+1])
	}
	return v.Encode()
}

// logged returns the last of what was logged, for messages about a failure.
func (w *world) logged() string {
	lines := strings.Split(strings.TrimSpace(w.log.String()), "\n")
	return strings.Join(lines[max(len(lines)-3, 0):], "\n")
}
