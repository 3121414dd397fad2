package e2e

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"asar/internal/app"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

// campus is a university, an operator and a payer, whose people do everything by
// pages, without scripts. A host of the town gives them work.
type campus struct {
	*town
	university org.Org
	officer    auth.Actor
	maker      auth.Actor
	checker    auth.Actor
	code       string // of the programme
	round      string // its path, with the language
	students   []auth.Actor
}

// golden runs a scenario on engines, from a day on.
func golden(t *testing.T, day when.Day, engines []string, scenario func(t *testing.T, c *campus)) {
	t.Parallel()
	for _, engine := range engines {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			address := "sqlite:" + t.TempDir() + "/asar.db"
			if engine == postgres {
				address = dbtest.PostgresAddress(t)
			}
			begin, err := when.At(day, "09:00")
			if err != nil {
				t.Fatal(err)
			}
			s := serveWith(t, address, begin.Time(), func(c *app.Config) { c.Proxies = "127.0.0.0/8,::1/128" })
			scenario(t, enroll(found(s)))
		})
	}
}

// The engines. The long scenarios take one each: the desks behind the pages are
// tested on both.
const (
	sqlite   = "sqlite"
	postgres = "postgres"
)

// enroll founds the university, and gives its office and the payer's people
// their roles.
func enroll(w *town) *campus {
	w.t.Helper()
	c := &campus{town: w, code: "ssc"}
	c.officer, c.maker, c.checker = w.newcomer("Жанар", i18n.Ru), w.newcomer("Ерлан", i18n.Ru), w.newcomer("Гүлнар", i18n.Ru)
	w.write(func(tx *db.Tx) (err error) {
		c.university, err = w.Orgs.Create(tx, w.coordinator, org.New{
			Kind: org.University, Name: i18n.Words{Kk: "Индустриялық университет", Ru: "Индустриальный университет", En: "Industrial University"},
			About: i18n.Both(i18n.Ru, "Учим."), Region: "kz-35", Place: "Теміртау", Leader: "Ректор", Email: "university@asar.example", BIN: "991231500016",
		})
		for _, g := range []struct {
			who auth.Actor
			auth.Grant
		}{
			{c.officer, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(c.university.ID)}},
			{c.maker, auth.Grant{Role: auth.Maker, Scope: auth.Country}}, {c.checker, auth.Grant{Role: auth.Checker, Scope: auth.Country}},
		} {
			if err == nil {
				err = w.People.Grant(tx, g.who.Person, g.Grant)
			}
		}
		return err
	})
	return c
}

// as is somebody at the site, who has just signed in.
func (c *campus) as(who auth.Actor) *guest {
	c.t.Helper()
	g := newGuest(c.t).from(c.site)
	n := who.Person & 0xffff
	g.network = fmt.Sprintf("10.1.%d.%d", n>>8, n&0xff)
	g.Jar.SetCookies(g.at, []*http.Cookie{{Name: "asar", Value: c.sessionOf(who)}})
	return g
}

// publish has the operator publish a version of the rules from tomorrow on, with
// these fields changed.
func (c *campus) publish(changes ...string) {
	c.t.Helper()
	path := "/ru/operator/programmes/" + c.code
	tomorrow := string(c.tomorrow())
	fields := append([]string{"from", tomorrow, "source", "https://adilet.example/rules", "knp", "342", "kod", "14", "kbe", "19"}, changes...)
	c.as(c.maker).see(path+"/rules").fill("/rules", fields...).fill("/publish").says("Версия опубликована")
	c.wait(c.tomorrow(), "09:00")
}

// fund opens a round with a budget, and allots places of vouchers.
func (c *campus) fund(from, until when.Day, tenge int) {
	c.t.Helper()
	g := c.as(c.maker).see("/ru/operator/rounds/new")
	g.fill("/rounds/new", "programme", c.code, "name-kk", "Күз", "name-ru", "Осень", "name-en", "Autumn",
		"from", string(from), "until", string(until), "budget", fmt.Sprint(tenge))
	c.round = g.at.Path
}

// announce has the operator announce on which day, from when until when entries
// are taken.
func (c *campus) announce(kind string, day when.Day, opens, closes string) {
	c.t.Helper()
	c.as(c.maker).see(c.round+"/opening").fill("/opening", "kind", kind, "opens", string(day), "opens-time", opens, "closes", string(day), "closes-time", closes)
}

func (c *campus) allot(voucher string, places int) {
	c.t.Helper()
	c.as(c.maker).see(c.round).fill("/allot", "org", c.university.ID.String(), "voucher", voucher, "allot-places", fmt.Sprint(places))
}

// enrol has so many people study: the office sends a list, checks it and takes
// it over, and each student says which line of it is theirs.
func (c *campus) enrol(students int) {
	c.t.Helper()
	var list strings.Builder
	list.WriteString("Номер студента;Фамилия;Имя;Дата рождения;Форма обучения;Курс\n")
	for i := range students {
		c.students = append(c.students, c.newcomer("Студент", i18n.Ru))
		fmt.Fprintf(&list, "S-%04d;Ахметова;Студент;01.03.1999;очная;2\n", i+1)
	}
	home := "/ru/org/" + c.university.ID.String() + "/students"
	g := c.as(c.officer).see(home+"/import").upload("/import", "students.csv", list.String())
	if strings.HasSuffix(g.at.Path, "/columns") {
		g.fill("/columns")
	}
	g.fill("/apply")
	for i, s := range c.students {
		c.as(s).see("/ru/me/student/declare?org="+c.university.ID.String()).fill("/declare", "number", fmt.Sprintf("S-%04d", i+1), "agree", "on")
	}
}

// together has the office do for all cases of a state what that state waits for.
func (c *campus) together(state string, pairs ...string) (done int) {
	c.t.Helper()
	path := "/ru/org/" + c.university.ID.String() + "/credit"
	for range 100 {
		g := c.as(c.officer).see(path + "?state=" + state)
		list := g.values("case")
		if len(list) == 0 {
			return done
		}
		fields := pairs
		for _, one := range list {
			fields = append(fields, "case", one)
		}
		g.fill("/credit", fields...)
		done += len(list)
	}
	c.t.Fatalf("cases that are %s do not get fewer", state)
	return 0
}

// roundOption is the round of the campus, as the office chooses it.
func (c *campus) roundOption() string { return c.round[strings.LastIndex(c.round, "/")+1:] }

// cases are the paths of somebody's vouchers.
func (c *campus) cases(who auth.Actor) (paths []string) {
	c.t.Helper()
	seen := map[string]bool{}
	for _, m := range caseLink.FindAllString(c.as(who).see("/ru/me/student").body, -1) {
		if !seen[m] {
			seen[m], paths = true, append(paths, m)
		}
	}
	return paths
}

var caseLink = regexp.MustCompile(`/ru/me/student/cases/[0-9A-Za-z]+`)

// sign has students apply for a voucher, be approved, get a place and sign.
func (c *campus) sign(voucher string, who ...auth.Actor) {
	c.t.Helper()
	for _, s := range who {
		c.as(s).see("/ru/me/student/apply?programme=" + c.code + "&voucher=" + voucher).fill("/apply")
	}
	if n := c.together("applied"); n != len(who) {
		c.t.Fatalf("%d of %d were approved", n, len(who))
	}
	c.together("approved", "round", c.roundOption())
	c.signAll(who...)
}

// signAll has students sign for every place that is held for them.
func (c *campus) signAll(who ...auth.Actor) {
	c.t.Helper()
	for _, s := range who {
		for _, one := range c.cases(s) {
			if g := c.as(s).see(one); strings.Contains(g.body, one+"/sign") {
				g.see(one+"/sign").fill("/sign", "agree", "on")
			}
		}
	}
}

// work has people work ten hours of a day, and the host verify them.
func (c *campus) work(title string, day when.Day, who ...auth.Actor) {
	c.t.Helper()
	const from, to = "09:00", "19:00"
	c.wait(day.AddDays(-2), "09:00")
	o, shift := c.shift(i18n.Words{Kk: title, Ru: title, En: title}, day, from, to, len(who))
	for _, a := range who {
		c.as(a).see("/ru"+o.Path()).fill("/signup", "shift", shift.ID.String())
	}
	gate := "/ru/org/" + c.host.ID.String() + "/shifts/" + shift.ID.String()
	c.wait(day, from)
	c.through(gate+"/check-in", "in", len(who))
	c.wait(day, to)
	c.through(gate+"/check-in?act=out", "out", len(who))
	c.wait(day, "21:00")
	for range 100 {
		g := c.as(c.coordinator).see(gate + "/hours")
		rows := g.values("record")
		if len(rows) == 0 {
			return
		}
		fields := []string{"act", "confirm"}
		for _, r := range rows {
			fields = append(fields, "record", r)
		}
		g.fill("/hours", fields...)
	}
	c.t.Fatal("the sheet does not end")
}

// through presses the button of everybody at the entrance.
func (c *campus) through(path, button string, people int) {
	c.t.Helper()
	g := c.as(c.coordinator)
	for range people {
		g.see(path)
		g.fill("/check-in", button, g.values(button)[0])
	}
}

// bank gives the accounts of students at a bank.
func (c *campus) bank(who ...auth.Actor) {
	c.t.Helper()
	for i, s := range who {
		number := numberOf(i)
		g := c.as(s).see("/ru/me/payout/iin").fill("/iin", "iin", number, "again", number, "agree", "on")
		if !strings.HasSuffix(g.at.Path, "/iban") {
			g.see("/ru/me/payout/iban")
		}
		g.fill("/iban", "iban", "KZ86125KZT5004100100")
	}
}

// numberOf is the IIN of a student: each begins with the day on which all newcomers
// were born, and passes its check.
func numberOf(n int) string { return string(ident.Synthetic("1999-03-01", n)) }

// send has the institution look at each set by itself, since ten hours a day are
// more than eight, vouch for it, and send all of them to the payer.
func (c *campus) send() (done int) {
	c.t.Helper()
	g := c.as(c.officer)
	for range 100 {
		g.see("/ru/org/" + c.university.ID.String() + "/credit?state=verified")
		list := officeLink.FindAllString(g.body, -1)
		if len(list) == 0 {
			break
		}
		for _, one := range list {
			g.see(one).says("больше 8").fill(one, "act", "accept")
		}
	}
	return c.together("accepted")
}

var officeLink = regexp.MustCompile(`/ru/org/[0-9A-Za-z]+/credit/cases/[0-9A-Za-z]+`)

// pay has the payer's two people pay all that is owed, and the bank say so; then
// ledger, batches and bank tell of the same sum. It returns the file that the
// bank was given.
func (c *campus) pay(sum string) (file string) {
	c.t.Helper()
	const home = "/ru/operator/payments"
	maker := c.as(c.maker)
	maker.see(home+"/payer").fill("/payer", "name", "АО «Плательщик»", "bin", "991231500016", "iban", "KZ6283201T0150269008", "bic", "CITIKZKA")
	maker.see(home).fill("/freeze")
	batch := maker.at.Path
	c.until(maker, batch, "Передать на утверждение").fill("/release")
	c.as(c.checker).see(batch).fill("/approve")
	file = maker.see(batch).fill("/file", "format", "xml").body
	answer := "id,status,reason,amount\n"
	for _, m := range endToEnd.FindAllStringSubmatch(file, -1) {
		answer += m[1] + ",paid,,\n"
	}
	maker.see(home+"/answers").upload("/answers", "answer.csv", answer)
	maker.fill("/apply")
	c.until(maker, home, fmt.Sprintf("Выплачено %[1]s ₸ %[1]s ₸ %[1]s ₸ сходится", sum))
	return file
}

var endToEnd = regexp.MustCompile(`<EndToEndId>([^<]+)</EndToEndId>`)

// until opens a page until it says something: a job is at work.
func (c *campus) until(g *guest, path, words string) *guest {
	c.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if g.see(path); strings.Contains(g.words(), words) {
			return g
		}
	}
	c.t.Fatalf("%s never says %q: %s", path, words, g.words())
	return nil
}
