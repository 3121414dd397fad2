package floor

import (
	"errors"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// attempt is a form as somebody sends it.
type attempt struct {
	actor
	path   string
	fields url.Values
}

func (w *world) attempt(a attempt) *httptest.ResponseRecorder {
	w.T.Helper()
	return w.do(call{method: http.MethodPost, path: a.path, token: a.token, body: a.fields.Encode()})
}

// typed is what somebody types into the fields of forms that are empty or that
// must differ from what stands there, by route; "" holds for all.
var typed = map[string]url.Values{
	"":                         {"reason": {"Буран и гололёд"}, "safety_ru": {"Перчатки"}, "title_ru": {"Убрать двор"}, "day": {"2026-11-25"}},
	"/sign-in":                 {"contact": {"p1@example.kz"}, "way": {"code"}},
	"/register":                {"contact": {"new@example.kz"}},
	"/me/security/password":    {"password": {"три длинных слова подряд"}},
	"/me/security/address":     {"contact": {"other@example.kz"}},
	"/organisations/new":       {"kind": {"group"}, "name_ru": {"Двор"}, "about_ru": {"Помогаем соседям."}, "leader": {"Дана"}, "place": {"Темиртау"}, "email": {"d@example.kz"}},
	"/operator/calendar":       {"day": {"2026-12-19"}, "kind": {"on"}, "name-kk": {"Күн"}, "name-ru": {"День"}, "name-en": {"Day"}},
	"/operator/programmes/new": {"code": {"summer"}, "name-kk": {"Жаз"}, "name-ru": {"Лето"}, "name-en": {"Summer"}, "lead-kk": {"Жаз"}, "lead-ru": {"Лето"}, "lead-en": {"Summer"}},
	"/operator/programmes/{programme}/texts/{document}/publish": {
		"from": {"2027-01-01"}, "text-kk": {"Мәтін"}, "text-ru": {"Текст"}, "text-en": {"Text"},
	},
	"/operator/programmes/{programme}/publish": {
		"from": {"2026-12-01"}, "source": {"https://example.kz"}, "basis-kk": {"Бұйрық"}, "basis-ru": {"Приказ"}, "basis-en": {"Order"}, "period": {"academic"},
		"voucher-1-code": {"A"}, "voucher-1-hours": {"10"}, "voucher-1-tenge": {"10000"}, "voucher-1-times": {"1"},
	},
	"/operator/rounds/new":                      {"programme": {"ssc"}, "name-kk": {"Қыс"}, "name-ru": {"Зима"}, "name-en": {"Winter"}, "from": {"2026-12-01"}, "until": {"2026-12-31"}, "budget": {"100000"}},
	"/admin/roles/give":                         {"role": {"frontofficer"}, "scope": {"kz-35"}},
	"/org/{org}/shifts/{shift}/people/{signup}": {"in": {"10:00"}, "out": {"13:00"}, "reason": {"По журналу"}},
	"/guardian/{secret}":                        {"relation": {"father"}, "agree": {"on"}, "surname": {"Ахметов"}, "given": {"Ерлан"}, "birth": {"1985-01-01"}, "contact": {"p1@example.kz"}},
	"/me/guardian":                              {"way": {"hand"}},
	"/me/data/erase":                            {"word": {"УДАЛИТЬ"}},
	"/org/{org}/disputes":                       {"minutes": {"3:00"}},
	"/me/hours/{record}":                        {"dispute": {"Я уходил последним"}},
	"/me/consents/withdraw":                     {"purpose": {"account"}},
	"/me/consents/{purpose}":                    {"agree": {"on"}},
	"/me/payout/iin":                            {"iin": {"040503550125"}, "again": {"040503550125"}, "agree": {"on"}},
	"/me/payout/iban":                           {"iban": {"KZ6283201T0150269008"}, "agree": {"on"}},
	"/operator/payments/iin":                    {"iin": {"040503550125"}},
	"/operator/payments/batches/{batch}/file":   {"format": {"xml"}},
	"/operator/payments/questions/{question}":   {"decision": {"wait"}, "reason": {"Банк ответит ещё раз"}},
	"/org/{org}/students/{student}":             {"status": {"leave"}, "from": {"2026-12-01"}},
	"/org/{org}/students/{student}/decide":      {"decision": {"yes"}},
	"/org/{org}/students/{student}/name":        {"surname": {"Ахметова"}, "reason": {"Сменила фамилию после брака"}},
	"/org/{org}/credit/cases/{case}":            {"act": {"approve"}},
	"/org/{org}/team/invite":                    {"contact": {"somebody@example.kz"}, "role": {"coordinator"}},
	"/me/student/declare":                       {"number": {"N-1"}, "agree": {"on"}},
	"/me/student/apply":                         {"programme": {"ssc"}, "voucher": {"V20"}},
	"/me/student/cases/{case}/appeal":           {"code": {"other"}, "reason": {"Практика кончается в ноябре"}},
	"/me/student/cases/{case}/sign":             {"agree": {"on"}, "seen": {"0"}},
}

// before makes what a form needs and this world does not have, and may change
// who sends it, or where to.
var before = map[string]func(w *world, a *attempt){
	"/admin/sessions/begin": func(w *world, a *attempt) {
		a.fields.Set("org", base+"/ru/organisations/"+w.mine.org.String())
	},
	"/opportunities/{id}/signup": func(w *world, a *attempt) {
		a.actor = w.newcomer("1999-01-01")
		a.path, a.fields = "/ru/opportunities/"+w.mine.opportunity.ID.String()+"/signup", url.Values{"shift": {w.mine.shift.String()}}
	},
	"/me/consents/withdraw": func(w *world, a *attempt) { a.actor = w.newcomer("1999-01-01") },
	"/org/{org}/shifts/{shift}/check-in": func(w *world, a *attempt) {
		w.Clock(tomorrow, "09:50")
		a.token = w.Session(w.mine.owner)
		a.path = "/ru/org/" + w.mine.org.String() + "/shifts/" + w.mine.shift.String() + "/check-in"
		a.fields.Set("code", w.passOf(w.mine.volunteer))
	},
	"/org/{org}/shifts/{shift}/people/{signup}": func(w *world, a *attempt) {
		w.Clock(tomorrow, "14:30")
		a.token = w.Session(w.mine.owner)
	},
	"/org/{org}/team/appoint": func(w *world, a *attempt) {
		heir := w.newcomer("1999-01-01")
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, heir.Actor, w.mine.org) })
		a.token = w.Session(w.mine.owner)
		a.path = "/ru/org/" + w.mine.org.String() + "/team/appoint"
		a.fields = url.Values{"person": {heir.Person.String()}, "role": {"coordinator"}}
	},
	"/org/{org}/team/revoke": func(w *world, a *attempt) {
		a.token = w.Session(w.mine.owner)
		a.path = "/ru/org/" + w.mine.org.String() + "/team/revoke"
		w.Write(func(tx *db.Tx) error {
			if err := w.Invites.Invite(tx, w.held(tx, w.mine.owner), w.mine.org, "nobody@example.kz", auth.Coordinator); err != nil {
				return err
			}
			open, err := w.Invites.Open(tx, w.mine.org)
			a.fields = url.Values{"invitation": {open[len(open)-1].ID.String()}}
			return err
		})
	},
	"/org/{org}/team/handover": func(w *world, a *attempt) {
		owner, heir := w.mine.owner, w.newcomer("1999-01-01")
		w.Write(func(tx *db.Tx) error {
			if err := w.Orgs.Join(tx, heir.Actor, w.mine.org); err != nil {
				return err
			}
			return w.Orgs.Appoint(tx, auth.System(), w.mine.org, heir.Person, auth.Coordinator)
		})
		a.token = w.Session(owner)
		a.fields.Set("person", heir.Person.String())
	},
	"/org/{org}/dissolve": func(w *world, a *attempt) {
		founder := w.newcomer("1999-01-01")
		w.Write(func(tx *db.Tx) error {
			o, err := w.Orgs.Create(tx, founder.Actor, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Двор"), Region: "kz-35"})
			a.path = "/ru/org/" + o.ID.String() + "/dissolve"
			return err
		})
		a.token, a.fields = w.Session(founder.Actor), url.Values{"reason": {"Дело сделано, расходимся"}}
	},
	"/me/hours/{record}": func(w *world, a *attempt) {
		who := w.mine.volunteer
		w.decide(w.mine, who, 60)
		a.actor = actor{Actor: who, token: w.Session(who)}
		a.path = "/ru/me/hours/" + w.records[who.Person].String()
	},
	"/me/payout/iin":         func(w *world, a *attempt) { a.actor = w.newcomer("2004-05-03") },
	"/operator/payments/iin": toNewcomer,
	"/admin/roles/give":      toNewcomer,
	"/admin/erase":           toNewcomer,
	"/admin/end-sessions":    toNewcomer,
	"/admin/reset":           toNewcomer,
	"/admin/move": func(w *world, a *attempt) {
		toNewcomer(w, a)
		a.fields.Set("address", "fresh@example.kz")
		a.actor = w.newcomer("1985-01-01")
		err := w.DB.WriteAt(w.T.Context(), when.FromTime(w.Now).Add(-8*24*time.Hour), func(tx *db.Tx) error { // of a week's standing
			return w.People.Grant(tx, a.actor.Person, auth.Grant{Role: auth.Administrator, Scope: auth.Country})
		})
		if err != nil {
			w.T.Fatal(err)
		}
		a.token = w.Session(a.actor.Actor)
	},
	"/admin/birth": func(w *world, a *attempt) {
		toNewcomer(w, a)
		a.fields.Set("birth", "2001-01-01")
	},
	"/admin/erase/call-off": func(w *world, a *attempt) {
		a.fields.Set("person", w.announced(a.actor).Person.String())
	},
	"/me/data/keep":             func(w *world, a *attempt) { a.actor = w.announced(w.boss()) },
	"/me/data/erase":            func(w *world, a *attempt) { a.actor = w.newcomer("1999-01-01") },
	"/guardian/{secret}":        invited,
	"/openings/{opening}/enter": student,
	"/operator/rounds/{round}/opening": func(w *world, a *attempt) {
		var round id.ID
		w.Write(func(tx *db.Tx) error { round = w.newRound(tx); return nil })
		a.path = "/ru/operator/rounds/" + round.String() + "/opening"
		a.fields = url.Values{"kind": {"lottery"}, "opens": {"2026-12-01"}, "opens-time": {"10:00"}, "closes": {"2026-12-02"}, "closes-time": {"10:00"}}
	},
	"/operator/rounds/{round}/reveal": func(w *world, a *attempt) {
		w.Clock("2026-11-25", "10:00")
		a.token = w.Session(a.Actor)
	},
	"/operator/rounds/{round}/allot": func(w *world, a *attempt) {
		a.fields = url.Values{"org": {w.mine.org.String()}, "voucher": {"V20"}, "allot-places": {"1"}}
	},
	"/operator/rounds/{round}/move": func(w *world, a *attempt) {
		a.fields = url.Values{"from": {w.mine.org.String() + "/V20"}, "to": {w.others.org.String()}, "move-places": {"1"}}
	},
	"/operator/rounds/{round}/back": func(w *world, a *attempt) {
		a.fields = url.Values{"from": {w.mine.org.String() + "/V20"}, "back-places": {"1"}}
	},
	"/me/student/credits/{request}/withdraw": takeBack,
	"/org/{org}/recognition":                 sitting,
	"/guardian/{secret}/refuse":              invited,
	"/minors/{person}/agree": func(w *world, a *attempt) { // to what the text of their day did not speak of
		child, parent, now := w.newcomer("2011-06-01"), w.newcomer("1985-01-01"), w.Now
		w.Clock("2026-10-01", "10:00")
		w.Confirm(child.Actor, parent.Actor, guardian.Limits{})
		w.Now = now
		a.actor, a.path, a.fields = parent, "/ru/minors/"+child.Person.String()+"/agree", url.Values{}
	},
	"/me/student/declare": func(w *world, a *attempt) {
		w.Write(func(tx *db.Tx) error {
			u, err := w.Orgs.Create(tx, w.mine.owner, org.New{
				Kind: org.University, Name: i18n.Both(i18n.Ru, "Университет"), About: i18n.Both(i18n.Ru, "Учим."), Region: "kz-35", Place: "Темиртау",
				Leader: "Ректор", Email: "u@example.kz", BIN: "991231500016",
			})
			a.fields.Set("org", u.ID.String())
			return err
		})
	},
	"/org/{org}/students/{student}/decide": func(w *world, a *attempt) {
		who := w.newcomer("2005-01-01")
		students, _ := w.vouchers()
		w.Write(func(tx *db.Tx) error {
			if err := w.Allowing(tx, who.Actor, enrol.Study); err != nil {
				return err
			}
			e, err := students.Declare(tx, who.Actor, w.mine.org, "N-1", enrol.Facts{})
			a.path = "/ru/org/" + w.mine.org.String() + "/students/" + e.ID.String() + "/decide"
			return err
		})
	},
	"/org/{org}/credit": func(w *world, a *attempt) {
		who := w.newcomer("2005-01-01")
		apply(w, w.mine, who.Actor)
		a.path, a.fields = "/ru/org/"+w.mine.org.String()+"/credit", url.Values{"state": {"applied"}, "case": {w.cases[who.Person].String()}}
	},
	"/org/{org}/credit/cases/{case}": func(w *world, a *attempt) {
		who := w.newcomer("2005-01-01")
		apply(w, w.mine, who.Actor)
		a.path = "/ru/org/" + w.mine.org.String() + "/credit/cases/" + w.cases[who.Person].String()
	},
	"/operator/appeals/{case}": func(w *world, a *attempt) {
		a.path, a.fields = "/ru/operator/appeals/"+w.appeal().String(), url.Values{"act": {"uphold"}}
	},
	"/me/student/apply": func(w *world, a *attempt) {
		a.actor = w.newcomer("2005-01-01")
		w.studies(w.mine, a.Actor)
	},
	"/me/student/cases/{case}/sign":                   onCase(cases.Sign, cases.Approve, cases.Reserve),
	"/me/student/cases/{case}/withdraw":               onCase(cases.Withdraw),
	"/me/student/cases/{case}/appeal":                 onCase(cases.Appeal, cases.Refuse),
	"/operator/payments/freeze":                       coded,
	"/operator/payments/batches/{batch}/approve":      released,
	"/operator/payments/batches/{batch}/file":         approved,
	"/operator/payments/questions/{question}/approve": proposed,
	"/me/guardian": func(w *world, a *attempt) {
		a.actor = w.newcomer("2012-01-01")
	},
}

// newcomer is somebody who has not signed up for anything, named by their address.
func (w *world) newcomer(birth when.Day) actor {
	w.T.Helper()
	var a auth.Actor
	mail := ""
	w.Write(func(tx *db.Tx) error {
		mail = tx.NewID().String() + "@example.kz"
		p, err := w.People.Register(tx, person.New{
			Surname: "Ахметова", Given: "Әсел", Birth: string(birth), Lang: i18n.Ru, Region: "kz-35", Email: mail,
		})
		a = auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}
		return err
	})
	w.Agree(a)
	return actor{name: mail, Actor: a, token: w.Session(a)}
}

// announced is a newcomer whose erasure somebody has announced, if they may.
func (w *world) announced(by actor) actor {
	w.T.Helper()
	who := w.newcomer("1999-01-01")
	w.attempt(attempt{by, "/ru/admin/erase", url.Values{"contact": {who.name}, "reason": {"Заявление № 14 от 20.11.2026"}, "once": {who.name}}})
	return who
}

// boss is an administrator with a session of this moment.
func (w *world) boss() actor {
	w.T.Helper()
	a := w.newcomer("1985-01-01")
	w.appoint(a.Actor)
	a.token = w.Session(a.Actor)
	return a
}

func toNewcomer(w *world, a *attempt) { a.fields.Set("contact", w.newcomer("1999-01-01").name) }

// invited has a child ask for the sender's word.
func invited(w *world, a *attempt) {
	child := w.newcomer("2012-01-01")
	a.actor = w.newcomer("1985-01-01")
	w.Write(func(tx *db.Tx) error {
		secret, err := w.Minors.Invite(tx, child.Actor, "", nil)
		a.path = strings.Replace(a.path, "a-secret-that-nobody-has", secret, 1)
		return err
	})
}

// idle names routes whose form changes nothing in this world, with the reason.
var idle = map[string]string{
	"/preferences/theme":                                 "keeps the choice in a cookie",
	"/org/{org}/team":                                    "only asks",
	"/admin/record":                                      "only asks",
	"/programmes/{programme}/check":                      "only asks",
	"/programmes/{programme}/check.json":                 "only asks",
	"/openings/{opening}/check":                          "only asks",
	"/sign-in/back/{secret}":                             "takes a university's word, which TestUniversity has",
	"/sign-in/stop/{secret}":                             "takes a link out of a letter",
	"/guardian/{secret}/code":                            "takes a code out of a letter",
	"/org/{org}/vetting":                                 "every host of this world has been vetted",
	"/org/{org}/import":                                  "takes a file; what it leaves is looked at in intake",
	"/me/student/cases/{case}/mend":                      "needs money that a bank has given back; studentweb has it",
	"/me/student/cases/{case}/credits":                   "needs hours that a university has vouched for; recognitionweb has it",
	"/org/{org}/disputes":                                "needs hours that were disputed",
	"/operator/payments/batches/{batch}/back/{number}":   "needs a payment that has arrived; payoutweb has it",
	"/operator/payments/answers":                         "takes a file; what it leaves is looked at in payoutweb",
	"/operator/programmes/{programme}/rules":             "only asks",
	"/operator/programmes/{programme}/texts/{document}":  "only asks",
	"/org/{org}/students/import":                         "takes a file; what it leaves is looked at in roster",
	"/org/{org}/shifts/{shift}/people/{signup}/guardian": "opens only around a shift; attendanceweb has it",
}

// attempts returns the forms of a route: those that pages offer to anybody,
// filled in, and for a route without one, everybody sending nothing.
func (w *world) attempts(r web.Route, offered []attempt) (list []attempt) {
	w.T.Helper()
	is := regexp.MustCompile("^/ru" + wildcard.ReplaceAllString(r.Pattern, `[^/]+`) + "$")
	for _, f := range offered {
		if path, _, _ := strings.Cut(f.path, "?"); is.MatchString(path) {
			list = append(list, f)
		}
	}
	for _, a := range w.actors {
		list = append(list, attempt{a, w.addresses(r, a)[0].path, url.Values{"person": {w.mine.volunteer.Person.String()}}})
	}
	for i := range list {
		list[i].fields = typeInto(r.Pattern, list[i].fields)
	}
	return list
}

// typeInto fills in a form that a page of a route has offered.
func typeInto(pattern string, offered url.Values) url.Values {
	v := maps.Clone(offered)
	for name, values := range v {
		kind, _, _ := strings.Cut(name, "-") // "reason-…" is the reason for one line of many
		if text := typed[""].Get(kind); text != "" && len(values) == 1 && values[0] == "" {
			v.Set(name, text)
		}
	}
	maps.Copy(v, typed[pattern])
	v.Set("once", "the same")
	return v
}

var errFault = errors.New("the database fails here")

// TestAnyCallOfAnyActMayFail fails the first call of the database that a form
// leads to, then the second, and so on until the form goes through. Each time
// the answer says so and nothing is left behind; the form that goes through at
// last, the same as before, does all; and sent once more it does nothing. The
// routes are taken from the table, so that none is forgotten.
func TestAnyCallOfAnyActMayFail(t *testing.T) {
	t.Parallel()
	w, restore := kept(t)
	var offered []attempt
	for _, a := range w.actors {
		for _, f := range w.forms(a) {
			if !f.files {
				offered = append(offered, attempt{a, f.action, single(f.fields)})
			}
		}
	}
	restore()
	swept, failed := 0, 0
	for _, r := range w.app.Mux.Routes() {
		if r.Method != http.MethodPost {
			continue
		}
		found, works := w.working(r, w.attempts(r, offered), restore)
		if reason := idle[r.Pattern]; works == (reason != "") {
			t.Errorf("%s: a form that changes something was found: %v, but the list of those that do not says %q", r.Pattern, works, reason)
		}
		if !works {
			continue
		}
		swept++
		failed += w.sweep(r, found, restore)
	}
	t.Logf("%d routes swept; %d calls failed", swept, failed)
}

// working returns the first of the forms that changes something.
func (w *world) working(r web.Route, list []attempt, restore func() []string) (attempt, bool) {
	w.T.Helper()
	for _, a := range list {
		try := w.prepared(r, a)
		at := look(w.T, w.config.Database)
		status := w.attempt(try).Code
		changed := at.changed()
		at.close()
		restore()
		if status < http.StatusBadRequest && changed {
			return a, true
		}
	}
	return attempt{}, false
}

// prepared makes what the form needs.
func (w *world) prepared(r web.Route, a attempt) attempt {
	w.Now = dbtest.Start
	a.fields = typeInto(r.Pattern, a.fields)
	if make := before[r.Pattern]; make != nil {
		make(w, &a)
		a.fields.Set("once", "the same")
	}
	return a
}

// sweep fails one call after the other, and returns how many.
func (w *world) sweep(r web.Route, form attempt, restore func() []string) (failed int) {
	w.T.Helper()
	var healed [][]string // what was done although a call failed
	at, a, before := w.ready(r, form)
	again := func() {
		at.close()
		restore()
	}
	defer func() { again() }()
	for ; ; failed++ {
		answer, hit := w.failing(a, failed+1)
		changed := at.changed()
		switch {
		case !hit && (answer.Code >= http.StatusBadRequest || !changed):
			w.T.Errorf("%s: after all faults the same form is answered %d, and has done something: %v", r.Pattern, answer.Code, changed)
			return failed
		case !hit:
			w.whole(r, healed, kinds(differ(before, at.dump())))
			if answer.Header().Get("Location") != "" && len(answer.Result().Cookies()) == 0 {
				w.repeated(r, a, at)
			}
			return failed
		case answer.Code < http.StatusBadRequest && changed: // done once more, alone
			healed = append(healed, kinds(differ(before, at.dump())))
			again()
			at, a, before = w.ready(r, form)
		case answer.Code < http.StatusInternalServerError || changed:
			w.T.Errorf("%s: call %d fails, the answer is %d, and it leaves\n%s", r.Pattern, failed+1, answer.Code, strings.Join(differ(before, at.dump()), "\n"))
			return failed
		}
	}
}

// ready opens the program anew, so that nobody has come too often yet, and
// makes what the form needs.
func (w *world) ready(r web.Route, form attempt) (at *store, a attempt, before []string) {
	w.T.Helper()
	if err := w.app.Close(); err != nil {
		w.T.Fatal(err)
	}
	w.reopen(w.T)
	a = w.prepared(r, form)
	at = look(w.T, w.config.Database)
	before = at.dump()
	at.changed()
	return at, a, before
}

// kinds returns the tables of which rows came and went.
func kinds(odd []string) (tables []string) {
	for _, line := range odd {
		table, _, _ := strings.Cut(line[2:], " ")
		tables = append(tables, line[:2]+table)
	}
	slices.Sort(tables)
	return tables
}

// whole checks that what was done in spite of a fault is what is done without.
func (w *world) whole(r web.Route, healed [][]string, all []string) {
	w.T.Helper()
	for _, done := range healed {
		if !slices.Equal(done, all) {
			w.T.Errorf("%s: in spite of a fault it did %v, and without one %v", r.Pattern, done, all)
		}
	}
}

// failing sends a form while the nth call of the database fails, and tells
// whether there were so many.
func (w *world) failing(a attempt, nth int) (answer *httptest.ResponseRecorder, hit bool) {
	calls := 0
	w.app.DB.Fail(func() error {
		if calls++; calls == nth {
			return errFault
		}
		return nil
	})
	defer w.app.DB.Fail(nil)
	answer = w.attempt(a)
	return answer, calls >= nth
}

// repeated sends a form that has gone through once more. One whose answer is a
// page, or carries a secret, is not remembered and is not asked for here.
func (w *world) repeated(r web.Route, a attempt, at *store) {
	w.T.Helper()
	done := at.dump()
	if answer := w.attempt(a); at.changed() {
		w.T.Errorf("%s: sent once more, the same form is answered %d and does\n%s", r.Pattern, answer.Code, strings.Join(differ(done, at.dump()), "\n"))
	}
}
