package floor

import (
	"bytes"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"asar/internal/app"
	"asar/internal/core/account"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/privacy"
)

// What is said of the two people of the drill. Nothing of it is said of
// anybody else, so that each trace of it is a trace of them.
const (
	herSurname, herName, herThird = "Канарейкина", "Зимородка", "Свиристеловна"
	herDisplay, herBirth          = "Овсянкалия", "1987-03-19"
	herEmail, herNewEmail         = "kanareika@drill.example", "ovsianka@drill.example"
	herPhone                      = "+77770001122"
	herBrowser                    = "Щегол/7.1"
	herPassword                   = "pustelga-na-provode-42"
	herProof                      = "proof-of-zimorodok"
	herSourceID                   = "870319400123"

	theReason    = "Пустельга опоздала на поезд"
	theDispute   = "Дрозд свидетель: ушла в два"
	theAnswer    = "Сверились с дроздом"
	theNote      = "Журавль отметил по бумаге"
	theTable     = "source_id;title\n7;Зимородка Канарейкина зовёт\n"
	theTableName = "kanareika.csv"

	// What she says in a group of her own, which she dissolves.
	theGroup, theAim  = "Гнездо Канарейкиной", "Скворцов кормим у подъезда"
	theDraft, theEdit = "Снегирь ищет помощников", "Снегирь ищет помощников и корм"
	theEnd            = "Свиристели улетели зимовать"

	hisSurname, hisName = "Чижиков", "Коростель"
	hisEmail            = "korostel@drill.example"
	hisAnswerer         = "otets-chizha@drill.example"
	hisPlace            = "Дупло под ивой"
)

// ofThem are the words that must be nowhere.
var ofThem = []string{
	herSurname, herName, herThird, herDisplay, herBirth, herEmail, herNewEmail, herPhone, herBrowser, herPassword, herProof, herSourceID,
	theReason, theDispute, theAnswer, theNote, "Зимородка Канарейкина зовёт", theTableName,
	theGroup, theAim, theDraft, theEdit, theEnd, "Скворцов", "Снегирь", "Свиристели", "Канарейкин", "kanareikino",
	hisSurname, hisName, hisEmail, hisAnswerer, hisPlace,
	"kanareika", "ovsianka", "pustelga", "korostel", "otets-chizha", "Пустельга", "Дрозд", "дроздом", "Журавль", "70001122",
}

// public are the words that they have made public themselves, or that may lie in
// the engine's log of writes, which an erasure cuts short.
var public = map[string]bool{
	herSurname: true, herName: true, herPhone: true, "70001122": true, herEmail: true, "kanareika": true, theGroup: true, theAim: true, "Скворцов": true, "Канарейкин": true, "kanareikino": true,
	theDraft: true, theEdit: true, "Снегирь": true,
}

// TestTheDrill looks for two people in everything there is, before they are
// erased and afterwards, and for what must have stayed.
func TestTheDrill(t *testing.T) {
	t.Parallel()
	for engine, address := range map[string]string{
		"sqlite": "sqlite:" + t.TempDir() + "/asar.db", "postgres": dbtest.PostgresAddress(t),
	} {
		t.Run(engine, func(t *testing.T) {
			d := drill{open(t, newConfig(t, address))}
			she, he := d.live(t)
			d.search(t, "before the erasure", func(word string) bool { return public[word] })
			minutes := d.minutes(t, she)
			d.download(t, she)
			d.erase(t, she, he)
			d.search(t, "after the erasure", func(string) bool { return false })
			d.unread(t)
			if after := d.minutes(t, she); after != minutes || minutes == 0 {
				t.Errorf("%d minutes stood in the ledger, and %d after the erasure", minutes, after)
			}
			d.verify(t)
		})
	}
}

type drill struct{ *world }

// live has two people do all that leaves traces.
func (d drill) live(t *testing.T) (she, he auth.Actor) {
	t.Helper()
	d.Clock("2026-11-20", "09:00")
	in := d.tenant("kz-35", "Шаңырақ", "040503550125")
	she = d.register(person.New{
		Surname: herSurname, Given: herName, Patronymic: herThird, Display: herDisplay, Birth: herBirth, Lang: i18n.Ru, Region: "kz-35",
		Email: herEmail, Phone: herPhone, Source: "drill", SourceID: herSourceID,
	})
	he = d.register(person.New{Surname: hisSurname, Given: hisName, Birth: "2012-02-02", Lang: i18n.Ru, Email: hisEmail})
	d.Agree(he)
	d.Write(func(tx *db.Tx) error {
		p, err := d.People.Get(tx, she.Person)
		if err != nil {
			return err
		}
		_, err = d.app.Consents.Give(tx, she, p, consent.Gift{Purpose: consent.Account, Lang: i18n.Ru, Way: consent.ByForm, Proof: herProof})
		return err
	})
	d.Write(func(tx *db.Tx) error { return d.Orgs.Join(tx, she, in.org) })
	d.publish(in)
	d.place(she, in)
	d.work(t, in, she)
	d.Now = dbtest.Start
	d.child(t, he, she)
	d.leave(t, in, she)
	d.upload(in, she)
	d.group(t, she)
	return she, he
}

// group has her found a group that bears her name, draft what it never publishes,
// and dissolve it.
func (d drill) group(t *testing.T, she auth.Actor) {
	t.Helper()
	var group org.Org
	n := org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, theGroup), Region: "kz-35", Leader: herName + " " + herSurname}
	d.Write(func(tx *db.Tx) (err error) {
		group, err = d.Orgs.Create(tx, she, n)
		return err
	})
	d.Write(func(tx *db.Tx) error {
		n.About = i18n.Both(i18n.Ru, theAim)
		if _, err := d.Orgs.Edit(tx, d.held(tx, she), group.ID, n); err != nil {
			return err
		}
		f := d.Form()
		f.Title = i18n.Both(i18n.Ru, theDraft)
		o, err := d.Opportunities.Draft(tx, d.held(tx, she), group.ID, f)
		if err != nil {
			return err
		}
		f.Title = i18n.Both(i18n.Ru, theEdit)
		_, err = d.Opportunities.Edit(tx, d.held(tx, she), o.ID, f)
		return err
	})
	if answer := d.do(call{
		method: http.MethodPost, path: "/ru/org/" + group.ID.String() + "/dissolve", token: d.Session(d.As(she)), body: form("reason", theEnd),
	}); answer.Code != http.StatusSeeOther {
		t.Fatalf("dissolving answered %d: %s", answer.Code, d.logged())
	}
}

func (d drill) register(n person.New) (a auth.Actor) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		p, err := d.People.Register(tx, n)
		a = auth.Actor{Person: p.ID, Lang: p.Lang}
		return err
	})
	return a
}

// publish names her as the one who leads, for everybody to read.
func (d drill) publish(in tenant) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		f := d.Form()
		f.LeaderName, f.LeaderPhone = herName+" "+herSurname, herPhone
		if _, err := d.Opportunities.Edit(tx, in.owner, in.opportunity.ID, f); err != nil {
			return err
		}
		o, err := d.Orgs.Get(tx, in.org)
		if err != nil {
			return err
		}
		_, err = d.Orgs.Edit(tx, in.owner, in.org, org.New{
			Kind: o.Kind, Name: o.Name, About: o.About, Region: o.Region, Place: o.Place, BIN: o.BIN,
			Email: herEmail, Phone: herPhone, Leader: herSurname + " " + herName,
		})
		return err
	})
}

// work has her come, be noted, corrected, decided about, object and be answered.
func (d drill) work(t *testing.T, in tenant, she auth.Actor) {
	t.Helper()
	var gone id.ID
	d.Clock(yesterday, "10:05")
	d.Write(func(tx *db.Tx) error {
		claims, err := d.Signups.OfShift(tx, in.gone)
		if err != nil {
			return err
		}
		gone = claims[0].ID
		_, err = d.Attendance.CheckIn(tx, in.owner, gone, "code")
		return err
	})
	d.Clock(yesterday, "13:55")
	d.Write(func(tx *db.Tx) error { _, err := d.Attendance.CheckOut(tx, in.owner, gone, "code"); return err })
	d.Write(func(tx *db.Tx) error {
		r, _, err := d.Attendance.Get(tx, gone)
		if err != nil {
			return err
		}
		_, err = d.Attendance.Correct(tx, in.owner, gone, r.InAt, r.OutAt-60_000, theNote)
		return err
	})
	decide := func(minutes int, reason string) {
		d.Write(func(tx *db.Tx) error {
			mine, err := d.Hours.OfPerson(tx, she.Person, 1)
			if err != nil {
				return err
			}
			_, err = d.Hours.Decide(tx, in.owner, []hours.Decision{{Record: mine[0].ID, Minutes: minutes, Reason: reason}})
			return err
		})
	}
	decide(60, theReason)
	d.Write(func(tx *db.Tx) error {
		mine, err := d.Hours.OfPerson(tx, she.Person, 1)
		if err != nil {
			return err
		}
		return d.Hours.Dispute(tx, she, mine[0].ID, theDispute)
	})
	decide(90, theAnswer)
}

// child has him ask one guardian and get another: her.
func (d drill) child(t *testing.T, he, she auth.Actor) {
	t.Helper()
	m := d.app.Minors
	d.Write(func(tx *db.Tx) error {
		_, err := m.Invite(tx, he, hisAnswerer, func(s string) string { return base + "/ru/g/" + s })
		return err
	})
	d.Write(func(tx *db.Tx) error {
		secret, err := m.Invite(tx, he, "", nil)
		if err != nil {
			return err
		}
		_, err = m.Confirm(tx, she, secret, guardian.Confirmation{
			Relation: guardian.Mother, Agreed: true, Lang: i18n.Ru, Limits: guardian.Limits{Km: 5, Place: hisPlace, Lat: 50_000_000, Lon: 72_000_000},
		})
		return err
	})
}

// leave has her leave traces in what is not about hours.
func (d drill) leave(t *testing.T, in tenant, she auth.Actor) {
	t.Helper()
	d.Write(func(tx *db.Tx) error {
		_, _, err := d.Accounts.Begin(tx, account.Opening{Person: she.Person, Strength: auth.ByCode, Browser: herBrowser})
		if err != nil {
			return err
		}
		return mail.Post(tx, mail.Message{To: in.owner.Person.String() + "@drill.example", Subject: "О смене", Body: herName + " " + herSurname + " придёт"})
	})
}

// upload has her send a table for the organisation, and look at what would
// become of it.
func (d drill) upload(in tenant, she auth.Actor) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		return d.Orgs.Appoint(tx, auth.System(), in.org, she.Person, auth.Coordinator)
	})
	token := d.Session(she)
	at := "/ru/org/" + in.org.String() + "/import/" + d.send(in, token, theTableName, theTable)
	answer := d.do(call{method: http.MethodPost, path: at, token: token, body: form("c_title", "title", "lang", "ru")})
	page := d.do(call{method: http.MethodGet, path: at + "/check", token: token})
	if answer.Code != http.StatusSeeOther || !strings.Contains(page.Body.String(), "Зимородка Канарейкина зовёт") {
		d.T.Fatalf("the table was looked at with %d and %d", answer.Code, page.Code)
	}
}

// minutes is what stands in the ledger for somebody.
func (d drill) minutes(t *testing.T, who auth.Actor) (n int) {
	t.Helper()
	d.Write(func(tx *db.Tx) (err error) {
		n, err = d.Hours.Total(tx, hours.PurposeVerified, who.Person)
		return err
	})
	return n
}

// download has her take her copy, which holds every table of the data map in
// which something is about her, and what was said of her.
func (d drill) download(t *testing.T, she auth.Actor) {
	t.Helper()
	token := d.Session(she)
	for _, kind := range []string{"json", "html"} {
		answer := d.do(call{method: http.MethodPost, path: "/ru/me/data/" + kind, token: token})
		if answer.Code != http.StatusOK {
			t.Fatalf("the copy as %s answered %d: %s", kind, answer.Code, d.logged())
		}
		for _, word := range []string{herSurname, herEmail, herPhone, theReason, theDispute, theAnswer, theNote, theEnd, herProof, herBrowser, herSourceID} {
			if !strings.Contains(answer.Body.String(), word) {
				t.Errorf("the copy as %s lacks %q", kind, word)
			}
		}
	}
	for _, l := range i18n.Langs {
		answer := d.do(call{method: http.MethodPost, path: "/" + string(l) + "/me/data/html", token: token})
		d.noCodes(l, answer.Body.String())
	}
	told := map[string]bool{}
	d.Write(func(tx *db.Tx) error {
		for _, m := range d.app.Modules {
			if m.Mine == nil {
				continue
			}
			sections, err := m.Mine(tx, she.Person)
			if err != nil {
				return err
			}
			for _, s := range sections {
				d.titled(s)
				for _, table := range s.Tables {
					told[table] = true
				}
			}
		}
		return nil
	})
	told["audit_entry"] = true // told by mydata itself, and looked for above: theNote stands there too
	at := look(t, d.config.Database)
	about := 0
	for _, table := range app.DataMap() {
		if table.Person == "" || !table.Highest().Sealed() {
			continue
		}
		if len(at.rows(`SELECT 1 FROM "`+table.Name+`" WHERE `+table.Person+` = `+strconv.FormatInt(int64(she.Person), 10))) == 0 {
			continue
		}
		about++
		if !told[table.Name] {
			t.Errorf("%s holds something of her that her copy does not tell", table.Name)
		}
	}
	if about < 8 {
		t.Errorf("only %d tables hold something of her: the drill leaves too few traces", about)
	}
	at.close()
}

// titled fails the test if a section or a field of the copy has no title in one of
// the languages.
func (d drill) titled(s privacy.Section) {
	d.T.Helper()
	for _, l := range i18n.Langs {
		if s.Title.In(l) == "" {
			d.T.Errorf("%s has no title in %s", s.Name, l)
		}
		for _, f := range s.Fields {
			if title := f.Title.In(l); title == "" || title == f.Name {
				d.T.Errorf("%s of %s is called %q in %s", f.Name, s.Name, title, l)
			}
		}
	}
}

// code is a word that the program has for itself: in small Latin letters, alone
// or before its value or number. She writes none, and gives her browser a
// capital letter.
var code = regexp.MustCompile(`^[a-z]+([_.-][a-z]+)*([:/ ].*)?$`)

// noCodes fails the test if a cell of the copy shows a code in the place of a
// word. English words are small letters as well; there the codes of the record
// are known by their signs.
func (d drill) noCodes(l i18n.Lang, page string) {
	d.T.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		d.T.Fatal(err)
	}
	cells := 0
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "td" {
			continue
		}
		cells++
		for cell := range strings.SplitSeq(text(n), "; ") {
			if strings.HasPrefix(cell, "{") || strings.HasPrefix(cell, "[") {
				d.T.Errorf("the copy in %s shows what programs keep: %q", l, cell)
			}
			hers := strings.Contains(cell, "@") || slices.Contains([]string{"drill", "test", herProof, theTableName}, cell)
			if !hers && code.MatchString(cell) && (l != i18n.En || strings.ContainsAny(cell, "_/.")) || strings.Contains(cell, "kz-") {
				d.T.Errorf("the copy in %s says %q", l, cell)
			}
		}
	}
	if cells < 100 {
		d.T.Errorf("the copy has only %d cells", cells)
	}
}

// erase has her erase herself, after giving back and letting go of what she
// owes, and the platform erase him.
func (d drill) erase(t *testing.T, she, he auth.Actor) {
	t.Helper()
	token := d.Session(she)
	send := func() int {
		return d.do(call{method: http.MethodPost, path: "/ru/me/data/erase", token: token, body: form("word", "удалить")}).Code
	}
	if code := send(); code != http.StatusUnprocessableEntity {
		t.Errorf("with a place ahead and a child, the erasure answered %d", code)
	}
	d.Write(func(tx *db.Tx) error {
		claims, err := d.Signups.Coming(tx, she.Person)
		for _, c := range claims {
			err = errors.Join(err, d.Signups.Withdraw(tx, she, c.ID))
		}
		return err
	})
	d.Write(func(tx *db.Tx) error { return d.app.Minors.Withdraw(tx, d.held(tx, she), he.Person) })
	if code := send(); code != http.StatusSeeOther {
		t.Fatalf("the erasure answered %d: %s", code, d.logged())
	}
	d.Write(func(tx *db.Tx) error { return d.People.Erase(tx, auth.System(), he.Person) })
	if answer := d.do(call{method: http.MethodGet, path: "/ru/me/data", token: token}); answer.Code != http.StatusSeeOther {
		t.Errorf("her session lives on: %d", answer.Code)
	}
	if _, err := d.app.Queue.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// held returns the actor with the roles held now, inside a transaction.
func (w *world) held(tx *db.Tx, a auth.Actor) auth.Actor {
	a.Grants, _ = w.People.Grants(tx, a.Person)
	return a
}

// search looks for the ofThem in every cell, in the bytes of the files, and
// in the log.
func (d drill) search(t *testing.T, when string, allowed func(word string) bool) {
	t.Helper()
	places := map[string][]byte{"the log": d.lines()}
	at := look(t, d.config.Database)
	for _, table := range at.tables {
		for _, row := range at.rows(`SELECT * FROM "` + table + `"`) {
			for _, cell := range row {
				switch cell := cell.(type) {
				case []byte:
					places["table "+table] = append(places["table "+table], cell...)
				case string:
					places["table "+table] = append(places["table "+table], cell...)
				}
			}
		}
	}
	at.close()
	spooled, err := filepath.Glob(filepath.Join(os.TempDir(), "asar-upload-*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range spooled {
		body, _ := os.ReadFile(name) // gone meanwhile: another test's
		places["an upload's file"] = append(places["an upload's file"], body...)
	}
	if file, ok := strings.CutPrefix(d.config.Database, "sqlite:"); ok {
		for _, tail := range []string{"", "-wal", "-shm"} {
			body, err := os.ReadFile(file + tail)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				t.Fatal(err)
			}
			places["the file "+tail] = body
		}
	}
	for where, body := range places {
		for _, word := range ofThem {
			if bytes.Contains(body, []byte(word)) && (!allowed(word) || where == "the log") {
				t.Errorf("%s: %q can be read in %s", when, word, where)
			}
		}
	}
}

// unread looks for the ofThem in what the platform's own keys still open: the
// reasons and changes of acts.
func (d drill) unread(t *testing.T) {
	t.Helper()
	d.Write(func(tx *db.Tx) error {
		rows, err := audit.List(tx, audit.Filter{Limit: 10_000})
		if err != nil {
			return err
		}
		for _, r := range rows {
			changes, reason, err := r.Open(tx, func(context string, sealed []byte) (string, error) {
				p, err := d.People.Get(tx, r.Subject)
				if err != nil {
					return "", err
				}
				return p.Open(context, sealed)
			})
			if err != nil {
				return err
			}
			for _, word := range ofThem {
				if strings.Contains(db.JSON(changes)+reason, word) {
					t.Errorf("%q can be read in the record of %s by %s", word, r.Act, r.Actor)
				}
			}
		}
		return nil
	})
}

// verify has the chain of acts and the sums of hours checked.
func (d drill) verify(t *testing.T) {
	t.Helper()
	for more := 1; more > 0; {
		d.Write(func(tx *db.Tx) (err error) {
			more, _, err = audit.Link(tx)
			return err
		})
	}
	if found, err := audit.Verify(t.Context(), d.app.DB, "", func(int64) {}); err != nil || len(found.Troubles) > 0 {
		t.Errorf("the audit: %v, %v", found.Troubles, err)
	}
	d.Write(func(tx *db.Tx) error {
		found, err := d.Hours.Verify(tx)
		return errors.Join(err, found.Err())
	})
}

// lines is what was logged. Messages, which are printed in between because no
// server is named to send them, are no log.
func (d drill) lines() []byte {
	var log []byte
	for line := range bytes.Lines(d.log.Bytes()) {
		if bytes.HasPrefix(line, []byte("{")) {
			log = append(log, line...)
		}
	}
	return log
}
