package oversightweb_test

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/org/orgweb"
	"asar/internal/core/webtest"
	"asar/internal/feature/oversight"
	"asar/internal/feature/oversight/oversightweb"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	acts := map[string]i18n.M{}
	for _, act := range oversight.Acts {
		acts[act.Code] = act.Text
	}
	dbtest.Each(t, append(slices.Clone(webtest.Parts), oversight.Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		test(t, w, webtest.Server(t, w, func(m *web.Mux) {
			desk := oversight.NewDesk(w.People, w.Orgs, w.Minors)
			m.Watch = oversightweb.Watch(desk, w.People)
			m.Actors = func(tx *db.Tx, tokens []string) ([]auth.Actor, error) {
				list, err := w.Accounts.Actors(tx, tokens)
				for i := range list {
					if err == nil {
						list[i], err = desk.Elevate(tx, list[i])
					}
				}
				return list, err
			}
			orgweb.Routes(m, orgweb.Deps{Orgs: w.Orgs, Invites: w.Invites, Atlas: w.Atlas})
			oversightweb.Routes(m, oversightweb.Deps{
				Oversight: oversight.NewDesk(w.People, w.Orgs, w.Minors), Accounts: w.Accounts, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Atlas: w.Atlas,
				Words: func(*db.Tx) (audit.Words, error) { return audit.Words{Acts: acts}, nil },
			})
		}))
	})
}

const why = "Проверка по жалобе № 7"

func admin(w *coretest.World) auth.Actor {
	a := w.Person("Виктория", "1990-01-01")
	w.Write(func(tx *db.Tx) error {
		return w.People.Grant(tx, a.Person, auth.Grant{Role: auth.Administrator, Scope: auth.Country})
	})
	return w.As(a)
}

func TestThePolicyIsPublic(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/policy").Shows("Кто что может", "Подтверждать, менять и отклонять часы", "Сотрудник фронт-офиса", "Только с ключом доступа")
		s.Visitor().Get("/kk/policy").Shows("Кім не істей алады", "Топ жетекшісі")
		s.Visitor().Get("/en/policy").Shows("Administrator in a staff session")
	})
}

func TestRolesAreGivenAndTaken(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, other := admin(w), w.Person("Гүлнұр", "1990-01-01")
		reader := s.As(boss)
		reader.Get("/ru/admin/roles").Shows("Администратор платформы", "Ахметов Виктория").Hides("Ахметов Гүлнұр")
		var contact string
		w.Write(func(tx *db.Tx) error {
			p, err := w.People.Get(tx, other.Person)
			contact = p.Email
			return err
		})
		reader.Post("/ru/admin/roles/give", "contact", contact, "role", "frontofficer", "scope", "kz-35", "reason", "так").
			Says(422, "от 10 до 500 знаков").Holds(contact)
		reader.Post("/ru/admin/roles/give", "contact", "nobody@example.kz", "role", "frontofficer", "scope", "kz-99", "reason", "так").
			Says(422, "никто не зарегистрирован", "Такого региона нет", "от 10 до 500 знаков").Holds("nobody@example.kz", "так")
		reader.Post("/ru/admin/roles/give", "contact", "nobody@example.kz", "role", "editor", "reason", why).Says(422, "никто не зарегистрирован")
		reader.Post("/ru/admin/roles/give", "contact", contact, "role", "frontofficer", "reason", why).Says(422, "Выберите, в каком регионе")
		if w.As(other).May(auth.VetOrganisation, auth.OfRegion("kz-35")) {
			t.Error("without a scope the role is given for the whole country")
		}
		reader.Send("/ru/admin/roles/give", "contact", contact, "role", "frontofficer", "scope", "kz-35", "reason", why).
			Shows("Роль дана", "Ахметов Гүлнұр", "Карагандинская область", guardian.Masked(contact)+", 1990").Hides(contact)
		if !w.As(other).May(auth.VetOrganisation, auth.OfRegion("kz-35")) {
			t.Error("the role was not given")
		}
		reader.Get("/ru/admin/record").Shows("Дана роль", "Ахметов Гүлнұр", "Закрыто: откройте записи об этом человеке").Hides(why)
		reader.Get(about(other)).Shows("Дана роль", "Ахметов Гүлнұр", why, "frontofficer")
		reader.Get("/ru/admin/record?act=role.take").Shows("Записей нет")
		reader.Get("/ru/admin/record?from=2026-13-45").Says(422, "Напишите день полностью")
		reader.Post("/ru/admin/roles/take", "person", other.Person.String(), "role", "frontofficer", "scope", "region:kz-35", "reason", "ушла").
			Says(422, "от 10 до 500 знаков").Holds("ушла", "<details open", `href="#f-reason-`+other.Person.String())
		reader.Send("/ru/admin/roles/take", "person", other.Person.String(), "role", "frontofficer", "scope", "region:kz-35", "reason", why)
		if w.As(other).May(auth.VetOrganisation, auth.OfRegion("kz-35")) {
			t.Error("the role was not taken")
		}
		reader.Post("/ru/admin/roles/take", "person", boss.Person.String(), "role", "administrator", "scope", "country:", "reason", why).
			Says(422, "Это последний администратор")
	})
}

// An organisation sees who of the platform's staff came, when and why.
func TestStaffSessionsAreSeen(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss := admin(w)
		reader := s.As(boss)
		page := "/org/" + w.Org.ID.String()
		reader.Post("/ru/admin/sessions/begin", "org", "что-то", "reason", why, "length", "30").Says(422, "По этому адресу организации нет", why)
		begun := reader.Post("/ru/admin/sessions/begin", "org", "https://asar.example/ru"+w.Org.Path(), "reason", why, "length", "30")
		if begun.Status != 303 || !strings.HasSuffix(begun.Location, page+"/team") {
			t.Fatalf("%d %s", begun.Status, begun.Location)
		}
		owner := s.As(w.Coordinator)
		record := owner.Get("/ru"+page+"/record").Shows("Начат служебный сеанс", "Ахметов Виктория", "Администратор платформы", why, "идёт")
		record.Shows("Эти страницы сейчас видит администратор платформы: Ахметов Виктория. Причина: " + why)
		reader.Get("/ru"+page+"/record").Shows("Эти страницы сейчас видит", "Завершить сеанс")
		reader.Get("/ru/admin/sessions").Hides("Эти страницы сейчас видит")
		reader.Send("/ru/admin/sessions/end").Shows("Сеанс завершён", "завершён")
		owner.Get("/ru" + page + "/record").Hides("Эти страницы сейчас видит")
		again := func(minutes string) {
			reader.Send("/ru/admin/sessions/begin", "org", w.Org.ID.String(), "reason", why, "length", minutes)
		}
		again("15")
		owner.Post("/ru" + page + "/staff/end").LeadsTo("/ru" + page + "/record")
		reader.Get("/ru" + page + "/record").Says(404)
		again("60")
		reader.Post("/ru" + page + "/staff/end").LeadsTo("/ru/admin/sessions")
		s.As(w.Person("Гүлнұр", "1990-01-01")).Post("/ru" + page + "/staff/end").Says(404)
		s.As(w.Person("Айгерім", "2000-01-01")).Get("/ru" + page + "/record").Says(404)
	})
}

func TestAnAdministratorEndsSomebodysSessions(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		lost := w.Person("Айгерім", "2000-01-01") // p2
		device, boss := s.As(lost), s.As(admin(w))
		boss.Get("/ru/admin/end-sessions").Shows("Завершить сеансы", "Если человек потерял устройство")
		boss.Post("/ru/admin/end-sessions", "contact", "nobody@example.kz", "reason", why).Says(422, "никто не зарегистрирован")
		boss.Post("/ru/admin/end-sessions", "contact", "p2@example.kz", "reason", "просит").Says(422, "от 10 до 500 знаков")
		device.Post("/ru/admin/end-sessions", "contact", "p2@example.kz", "reason", why).Says(404)
		if err := w.Try(func(tx *db.Tx) error { return w.Accounts.EndFor(tx, lost, lost.Person, why) }); err == nil {
			t.Error("anybody may end sessions")
		}
		boss.Send("/ru/admin/end-sessions", "contact", "p2@example.kz", "reason", why).Shows("Сеансы завершены")
		w.Write(func(tx *db.Tx) error {
			left, err := w.Accounts.Actor(tx, device.Cookie("asar"))
			if err != nil || left.Signed() {
				t.Errorf("the session lives on: %v, %v", left, err)
			}
			rows, err := audit.List(tx, audit.Filter{Subject: lost.Person, Act: "account.end-for", Limit: 9})
			if err != nil || len(rows) != 1 {
				t.Fatalf("on record: %v, %v", rows, err)
			}
			sent, err := mail.Waiting(tx)
			if err != nil || len(sent) == 0 || sent[len(sent)-1].To != "p2@example.kz" {
				t.Errorf("nobody was told: %v, %v", sent, err)
			}
			return err
		})
	})
}

// about is the record of the country, narrowed to what is recorded about somebody.
func about(who auth.Actor) string { return "/ru/admin/record?subject=" + who.Person.String() }

func TestAnAdministratorResetsASignIn(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		lost := w.Person("Айгерім", "2000-01-01") // p2
		boss := s.As(admin(w))
		boss.Get("/ru/admin/reset").Shows("Сброс входа", "Сначала убедитесь, кто перед вами")
		boss.Post("/ru/admin/reset", "contact", "nobody@example.kz", "reason", why).Says(422, "никто не зарегистрирован")
		boss.Post("/ru/admin/reset", "contact", "p2@example.kz", "reason", "просит").Says(422, "от 10 до 500 знаков").Holds("p2@example.kz", "просит")
		s.As(lost).Post("/ru/admin/reset", "contact", "p2@example.kz", "reason", why).Says(404)
		boss.Send("/ru/admin/reset", "contact", "p2@example.kz", "reason", why).Shows("Сброс произойдёт через двое суток")
		boss.Post("/ru/admin/reset", "contact", "p2@example.kz", "reason", why).Says(422, "уже запрошен")
		boss.Get(about(lost)).Shows("account.ask-reset", why)
	})
}

func TestAnAdministratorCorrectsADateOfBirth(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		youth := w.Person("Айгерім", "2010-01-01") // p2
		boss := s.As(admin(w))
		boss.Get("/ru/admin/birth").Shows("Исправление даты рождения", "Посмотрите документ")
		boss.Post("/ru/admin/birth", "contact", "nobody@example.kz", "birth", "2030-01-01", "reason", "просит").
			Says(422, "никто не зарегистрирован", "Этот день ещё не наступил", "от 10 до 500 знаков").Holds("nobody@example.kz", "2030-01-01", "просит")
		boss.Post("/ru/admin/birth", "contact", "p2@example.kz", "birth", "1900-01-01", "reason", why).Says(422, "возраст больше 120 лет")
		boss.Post("/ru/admin/birth", "contact", "p2@example.kz", "birth", "2025-01-01", "reason", why).Says(422, "Аккаунт можно завести с 6 лет")
		boss.Post("/ru/admin/birth", "contact", "p2@example.kz", "birth", "2010-01-01", "reason", why).Says(422, "стоит эта же дата")
		s.As(youth).Post("/ru/admin/birth", "contact", "p2@example.kz", "birth", "2008-01-01", "reason", why).Says(404)
		boss.Send("/ru/admin/birth", "contact", "p2@example.kz", "birth", "2008-01-01", "reason", why).Shows("Принято, письмо отправлено")
		boss.Get("/ru/admin/record").Shows("guardian.birth").Hides("2010-01-01", "2008-01-01")
		boss.Get(about(youth)).Shows("guardian.birth", "2010-01-01", "2008-01-01", why)
	})
}

// Whoever turns out to be too young for a role is told so at its doors, and the
// administrators see which organisation is left without an owner.
func TestARoleThatWaitsSaysSo(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, owner := s.As(admin(w)), s.As(w.Coordinator) // p1
		page := "/ru/org/" + w.Org.ID.String() + "/record"
		owner.Get(page).Says(200)
		boss.Get("/ru/admin/roles").Hides("нет владельца")
		boss.Send("/ru/admin/birth", "contact", "p1@example.kz", "birth", "2010-01-01", "reason", why)
		owner.Get(page).Says(403, "открывается с 18 лет", "Роль за вами остаётся")
		boss.Get("/ru/admin/roles").Shows("нет владельца", w.Org.Name.Text(i18n.Ru)).Holds("/ru/admin/sessions?org=" + w.Org.ID.String())
		s.As(w.Person("Айгерім", "2000-01-01")).Get(page).Says(404)
	})
}

// A group whose only owner is too young to run it gets another one: an adult
// joins, an administrator says why they step in and appoints them, and the young
// owner is free to leave.
func TestAGroupOfSomebodyTooYoungGetsAnOwner(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, young, heir := s.As(admin(w)), s.As(w.Coordinator), w.Person("Гүлнұр", "1990-01-01") // p1 is the coordinator
		home, public := "/ru/org/"+w.Org.ID.String(), "/ru/organisations/"+w.Org.ID.String()
		boss.Send("/ru/admin/birth", "contact", "p1@example.kz", "birth", "2010-01-01", "reason", why)
		young.Post(home+"/team/handover", "person", heir.Person.String()).Says(403)
		young.Post(public + "/leave").Says(409)
		next := s.As(heir)
		next.Send(public + "/join")
		appoint := []string{"person", heir.Person.String(), "role", "owner"}
		boss.Post(home+"/team/appoint", appoint...).Says(404)
		boss.Post("/ru/admin/sessions/begin", "org", w.Org.ID.String(), "length", "15").Says(422) // no reason
		boss.Send("/ru/admin/sessions/begin", "org", w.Org.ID.String(), "reason", why, "length", "15")
		boss.Send(home+"/team/appoint", appoint...)
		asked := regexp.MustCompile(`/ru/me/invitations/\w+`).FindString(next.Get("/ru/me/organisations").Body)
		next.Send(asked + "/accept")
		boss.Get("/ru/admin/roles").Hides("нет владельца")
		next.Get(home + "/team").Shows("Ахметов Гүлнұр")
		next.Get(home + "/record").Shows(why)
		young.Send(public + "/leave")
	})
}

// A role for the whole country is given by choosing it, and nobody who is too
// young holds one; the refusal says the rule.
func TestTheWholeCountryIsChosen(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, other := admin(w), w.Person("Гүлнұр", "1990-01-01") // p3
		w.Person("Дана", "2012-01-01")                            // p4
		reader := s.As(boss)
		reader.Post("/ru/admin/roles/give", "contact", "p4@example.kz", "role", "editor", "reason", why).Says(422, "даются с 18 лет", "правило Асара")
		reader.Post("/ru/admin/roles/give", "contact", "p3@example.kz", "role", "editor", "scope", "kz-35", "reason", why).Says(422, "Выберите пределы")
		reader.Send("/ru/admin/roles/give", "contact", "p3@example.kz", "role", "frontofficer", "scope", "kz", "reason", why).Shows("Роль дана", "Вся страна")
		if !w.As(other).May(auth.VetOrganisation, auth.Country) {
			t.Error("the role was not given")
		}
	})
}

// The record is narrowed to what somebody did and to what was done about them;
// an address is never part of a page's address, and nobody's name is told who
// does not stand in the record that is read.
func TestTheRecordOfOnePerson(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, other := admin(w), w.Person("Гүлнұр", "1990-01-01") // p3
		reader := s.As(boss)
		give := func(contact, role string) {
			reader.Send("/ru/admin/roles/give", "contact", contact, "role", role, "reason", why)
		}
		give("p3@example.kz", "editor")
		give("p1@example.kz", "juror")
		found := reader.Post("/ru/admin/record", "contact", "p3@example.kz", "as", "subject")
		found.LeadsTo("/ru/admin/record?subject=" + other.Person.String())
		reader.Get(found.Location).Shows("Только действия об одном человеке: Ахметов Гүлнұр", "editor").Hides("juror")
		by := reader.Get(reader.Post("/ru/admin/record", "contact", "p2@example.kz", "as", "actor").Location)
		by.Shows("Только действия одного человека: Ахметов Виктория", "editor", "juror").Holds("actor=" + boss.Person.String() + "&amp;subject=" + other.Person.String())
		reader.Get("/ru/admin/record?act=role.take&subject=" + other.Person.String()).Shows("Записей нет").Hides("Гүлнұр")
		reader.Post("/ru/admin/record", "contact", "nobody@example.kz").Says(422, "никто не зарегистрирован").Holds("nobody@example.kz")
		owner := s.As(w.Coordinator)
		owner.Get("/ru/org/"+w.Org.ID.String()+"/record?subject="+other.Person.String()).Shows("Записей нет").Hides("Гүлнұр", "почта или телефон")
		owner.Post("/ru/admin/record", "contact", "p3@example.kz").Says(403)
	})
}

// Looking into somebody's affairs is an act: it is written down once an hour for
// each person and side, however often the page is turned, and shown to nobody
// whose proof is old.
func TestLookingIntoTheRecordIsWrittenDown(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, other := admin(w), w.Person("Гүлнұр", "1990-01-01") // p3
		reader, page := s.As(boss), "/ru/admin/record"
		expect := func(want ...string) {
			t.Helper()
			w.Write(func(tx *db.Tx) error {
				rows, err := audit.List(tx, audit.Filter{Act: "record", Limit: 10})
				var got []string
				for _, r := range rows {
					got = append(got, r.Act)
					if r.Actor != boss.Person || r.Role != auth.Administrator || r.Subject != other.Person && r.Act != "record.look-up" {
						t.Errorf("written down: %+v", r)
					}
				}
				slices.Reverse(got)
				if !slices.Equal(got, want) {
					t.Errorf("written down: %q, want %q", got, want)
				}
				return err
			})
		}
		reader.Get(page)
		reader.Get(page + "?act=role.give")
		reader.Get(page + "?subject=" + w.Org.ID.String())  // nobody
		reader.Get(page + "?actor=" + boss.Person.String()) // themselves
		expect()
		found := reader.Post(page, "contact", "p3@example.kz", "as", "subject").Location
		expect("record.look-about")
		reader.Get(found)
		reader.Get(found + "&act=role.give")
		expect("record.look-about")
		reader.Get(page + "?actor=" + other.Person.String() + "&subject=" + other.Person.String())
		reader.Post(page, "contact", "nobody@example.kz")
		reader.Post(page, "contact", "куда-то")
		expect("record.look-about", "record.look-by", "record.look-up")
		w.Now = w.Now.Add(11 * time.Minute)
		reader.Get(found).LeadsTo("/ru/sign-in/again?to=" + url.QueryEscape(found))
		reader.Post(page, "contact", "p1@example.kz")
		expect("record.look-about", "record.look-by", "record.look-up")
		s.As(boss).Get(found)
		expect("record.look-about", "record.look-by", "record.look-up")
		w.Now = w.Now.Add(time.Hour)
		s.As(boss).Get(found)
		expect("record.look-about", "record.look-by", "record.look-up", "record.look-about")
	})
}

func TestTwoAdministratorsMoveAnAccount(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		lost := w.Person("Айгерім", "2000-01-01") // p2
		first, second := admin(w), admin(w)
		w.Now = w.Now.Add(7 * 24 * time.Hour)
		one, two, young := s.As(first), s.As(second), s.As(admin(w))
		young.Post("/ru/admin/move", "contact", "p2@example.kz", "address", "fresh@example.kz", "reason", why).Says(422, "меньше недели")
		send := func(by *webtest.Reader, address string) *webtest.Page {
			return by.Post("/ru/admin/move", "contact", "p2@example.kz", "address", address, "reason", why)
		}
		one.Get("/ru/admin/move").Shows("Перенос на другой адрес", "Это делают два администратора")
		one.Post("/ru/admin/move", "contact", "nobody@example.kz", "address", "куда-то", "reason", "так").
			Says(422, "никто не зарегистрирован", "Напишите новую почту полностью", "от 10 до 500 знаков").Holds("nobody@example.kz", "куда-то")
		send(one, "p1@example.kz").Says(422, "занят другим аккаунтом")
		send(one, "fresh@example.kz").LeadsTo("/ru/admin/move")
		one.Get("/ru/admin/move").Shows("в течение 14 дней")
		two.Get(about(lost)).Shows("account.ask-move", why).Hides("fresh@example.kz") // the second types it unseen
		send(one.Again(), "fresh@example.kz").Says(422, "Вы уже попросили")
		send(two, "wrong@example.kz").Says(422, "оба адреса должны совпасть")
		send(two, "Fresh@Example.kz").LeadsTo("/ru/admin/move")
		two.Get("/ru/admin/move").Shows("через семь дней")
		send(two.Again(), "fresh@example.kz").Says(422, "уже подтверждён двумя")
		one.Get(about(lost)).Shows("account.confirm-move", why, "p2@example.kz", "fresh@example.kz")
	})
}

// The owners of a university learn who was let in to its students.
func TestOwnersAreToldOfOfficers(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		boss, owner := admin(w), w.Person("Дана", "1990-01-01") // p3
		w.Person("Гүлнұр", "1990-01-01")                        // p4
		var at org.Org
		w.Write(func(tx *db.Tx) (err error) {
			at, err = w.Orgs.Create(tx, owner, org.New{
				Kind: org.University, Name: i18n.Both(i18n.Ru, "Университет Темиртау"), About: i18n.Both(i18n.Ru, "Учим."), Region: "kz-35", Place: "Темиртау",
				Leader: "Ректор", Email: "u@example.kz", BIN: "991231500016",
			})
			return err
		})
		s.As(boss).Send("/ru/admin/roles/give", "contact", "p4@example.kz", "role", "universityofficer", "org", at.Path(), "reason", why)
		w.Write(func(tx *db.Tx) error {
			sent, err := mail.Waiting(tx)
			last := sent[len(sent)-1]
			for _, part := range []string{"Университет: Университет Темиртау.", "Сотрудник университета", "Кому: Ахметов Гүлнұр", "Кто дал: Ахметов Виктория", why} {
				if last.To != "p3@example.kz" || !strings.Contains(last.Body, part) {
					t.Errorf("told %+v", last)
				}
			}
			return err
		})
	})
}
