package guardianweb_test

import (
	"regexp"
	"strings"
	"testing"

	"asar/internal/core/consent/consentweb"
	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/guardian/guardianweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *coretest.World, m *web.Mux) {
	consentweb.Routes(m, consentweb.Deps{People: w.People, Consents: w.Consents})
	guardianweb.Routes(m, guardianweb.Deps{
		People: w.People, Accounts: w.Accounts, Consents: w.Consents, Minors: w.Minors, Atlas: w.Atlas, Base: webtest.Base,
		Slots: guardianweb.Slots{
			Places: func(*db.Tx, string) ([]guardianweb.Place, error) {
				return []guardianweb.Place{{Name: "Теміртау", Lat: 50_054_900, Lon: 72_964_600}}, nil
			},
			Hosts: func(*db.Tx, []id.ID) (map[id.ID]i18n.Words, error) {
				return map[id.ID]i18n.Words{w.Org.ID: w.Org.Name}, nil
			},
		},
	})
}

// last returns the message that waits last.
func last(w *coretest.World) (m mail.Message) {
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		m = sent[len(sent)-1]
		return err
	})
	return m
}

// letterTo returns the latest message to an address with these words in its subject.
func letterTo(w *coretest.World, to, words string) (found mail.Message) {
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		for _, m := range sent {
			if m.To == to && strings.Contains(m.Subject, words) {
				found = m
			}
		}
		return err
	})
	return found
}

var linkPath = regexp.MustCompile(`/(kk|ru|en)/guardian/[A-Z2-7]+`)

// A child asks by mail, the parent reads and confirms, and then follows,
// limits and withdraws.
func TestByMail(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		child := w.Person("Дана", "2011-05-01")
		young := s.As(child)
		young.Get("/ru/me/guardian").Shows("Ваш возраст: 15. До 16 лет нужно подтверждение")
		young.Post("/ru/me/guardian", "way", "mail", "contact", "p2@example.kz").Says(422, "Это ваш собственный адрес")
		young.Post("/ru/me/guardian", "way", "mail", "contact", "8 701 222 33 44").Says(422, "нажмите «Показать ссылку»").Holds(`value="8 701 222 33 44"`)
		young.Post("/ru/me/guardian", "way", "mail", "contact", "").Says(422, "Напишите адрес или покажите ссылку")
		young.Send("/ru/me/guardian", "way", "mail", "contact", "zhanar@mail.kz").Shows("Ждём ответа родителя", "z…r@mail.kz").Hides("zhanar@mail.kz")
		path := linkPath.FindString(last(w).Body)
		young.Get(path).Shows("Эта ссылка для вашего родителя").Hides("Подтвердить участие ребёнка")

		parent := s.Visitor()
		read := parent.Get(path).Shows("Дана", "возраст: 15", "Asar test, БИН 040503550125", "Действует с 1 ноября 2026", "Опасные, тяжёлые и вредные дела закрыты до 18 лет")
		read.Hides("Ахметов", "example.kz", "kz-35", "Қарағанды", "Караганд")
		parent.Post(path, "relation", "mother").Says(422, "Напишите имя как в документе", "Отметьте согласие")
		parent.Post(path, "surname", "Ахметова", "given", "Жанар", "birth", "2010-01-01", "relation", "mother", "agree", "on").Says(422, "Подтверждает взрослый: от 18 лет")
		done := parent.Post(path, "surname", "Ахметова", "given", "Жанар", "birth", "1984-02-03", "relation", "mother", "agree", "on", "directions", "taza", "until", "20:00")
		own := "/ru/minors/" + child.Person.String()
		done.LeadsTo("/ru/sign-in?to=" + strings.ReplaceAll(own, "/", "%2F"))
		parent.Get(path).Says(409, "Эта ссылка уже использована")
		young.Get("/ru/me/guardian").Shows("Подтверждено", "Ахметова Жанар", "Мать")

		mother := signedIn(w, s, "zhanar@mail.kz")
		mother.Get("/ru/minors").LeadsTo(own)
		mother.Get(own).Shows("Ахметов Дана", "Экология", "…–20:00", "Никто не открывал")
		mother.Post(own+"/limits", "km", "15").Says(422, "Выберите, откуда считать расстояние")
		mother.Post(own+"/limits", "km", "many", "place", "Теміртау").Says(422, "Напишите расстояние в километрах")
		mother.Send(own+"/limits", "km", "15", "place", "Теміртау", "from", "09:00").Shows("До 15 км (Теміртау)", "09:00–…").Hides("Экология")
		mother.Get(own+"/withdraw").Shows("Отозвать согласие?", "записи впереди снимутся сразу")
		mother.Post(own + "/withdraw").LeadsTo("/ru/minors")
		mother.Get(own).Says(404)
		mother.Get("/ru/minors").Shows("Прежние согласия", "Дана", "Мать", "Дано 22 ноября 2026 г., ", "Закончилось 22 ноября 2026 г., ", "Согласие отозвано", "1 ноября 2026 г., Русский")
		mother.Get("/ru/me/consents").Shows("Дано: Участие ребёнка в волонтёрстве Дана", "Отозвано: Участие ребёнка в волонтёрстве Дана", "Одноразовая ссылка на адрес").Hides("Это согласие даёт и отзывает")
		if got := letterTo(w, "zhanar@mail.kz", "вы отозвали согласие"); !strings.Contains(got.Body, "/ru/minors") {
			t.Errorf("the guardian was told %+v", got)
		}
		if got := letterTo(w, "zhanar@mail.kz", "вы подтвердили участие ребёнка"); !strings.Contains(got.Body, "Ограничения: Экология; …–20:00") ||
			!strings.Contains(got.Body, "1 ноября 2026") || !strings.Contains(got.Body, "/ru/consents/minor?version=2026-11-01") || !strings.Contains(got.Body, "/ru/minors") {
			t.Errorf("the guardian's receipt says %+v", got)
		}
		young.Get("/ru/me/guardian").Shows("До 16 лет нужно подтверждение")
	})
}

// signedIn is the person of an address, in a session.
func signedIn(w *coretest.World, s *webtest.Site, contact string) *webtest.Reader {
	var a auth.Actor
	w.Write(func(tx *db.Tx) error {
		p, _, err := w.People.ByContact(tx, contact)
		a = auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}
		return err
	})
	return s.As(a)
}

var shown = regexp.MustCompile(`<p class="hash">([^<]+)</p>`)

// A link that was handed over proves nothing by itself: the parent proves an
// address by a code before anything happens.
func TestByHand(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		child := w.Person("Дана", "2011-05-01")
		hand := s.As(child).Post("/kk/me/guardian", "way", "hand").Shows("Сілтемені ата-анаңызға беріңіз")
		found := shown.FindStringSubmatch(hand.Body)
		if found == nil {
			t.Fatal("no link on the page")
		}
		path := strings.TrimPrefix(found[1], webtest.Base)
		s.As(child).Get("/kk/me/guardian").Shows("Сілтемені өзіңіз көрсеттіңіз").Hides(path)
		parent := s.Visitor()
		told := []string{"surname", "Ахметова", "given", "Жанар", "birth", "1984-02-03", "relation", "mother", "agree", "on", "from", "09:00"}
		parent.Get(path + "/code").LeadsTo(path)
		parent.Post(path, append(told, "contact", "not an address")...).Says(422, "Поштаны aigerim@mail.kz түрінде")
		parent.Post(path, append(told, "contact", "+7 701 234 56 78")...).Says(422, "Асар телефонға хабар жібермейді").Holds(`value="+7 701 234 56 78"`)
		parent.Send(path, append(told, "contact", "zhanar@mail.kz")...).Shows("Мекенжайыңызды растаңыз", "zhanar@mail.kz")
		letter := last(w)
		code := regexp.MustCompile(`\d{8}`).FindString(letter.Body)
		if strings.Contains(letter.Subject, code) || !strings.Contains(letter.Body, "Дана есімді баланың") || !strings.Contains(letter.Body, webtest.Base+path) {
			t.Errorf("the letter of the code says %+v", letter)
		}
		wrong := "00000000"
		if code == wrong {
			wrong = "00000001"
		}
		parent.Post(path+"/code", "code", wrong).Says(422, "Код сәйкес келмейді")
		s.As(child).Get("/kk/me/guardian").Hides("Расталған")
		parent.Post(path+"/code", "code", code).LeadsTo("/kk/sign-in?to=%2Fkk%2Fminors%2F" + child.Person.String())
		s.As(child).Get("/kk/me/guardian").Shows("Расталған", "Анасы")
		signedIn(w, s, "zhanar@mail.kz").Get("/kk/minors/" + child.Person.String()).Shows("09:00–…")
	})
}

// Somebody who has signed in confirms in their own name; whoever declines ends
// the link.
func TestSignedInAndDeclining(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		child, father := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		young := s.As(child)
		link := func() string {
			found := shown.FindStringSubmatch(young.Post("/en/me/guardian", "way", "hand", "once", "").Body)
			return strings.TrimPrefix(found[1], webtest.Base)
		}
		first := link()
		s.Visitor().Post(first + "/refuse").LeadsTo("/en/")
		if got := last(w); !strings.Contains(got.Subject, "отказано") {
			t.Errorf("the child was told %q", got.Subject)
		}
		s.Visitor().Get(first).Says(409)
		second := link()
		reader := s.As(father)
		reader.Get(second).Shows("You confirm in your own name: Ерлан").Hides("Your e-mail address")
		reader.Send(second, "relation", "father", "agree", "on").Shows("Ахметов Дана")
		s.As(w.Person("Мирас", "1980-01-01")).Get("/en/minors/" + child.Person.String()).Says(404)
		s.As(w.Person("Әсел", "1980-01-01")).Get("/en/minors").Shows("Nobody yet")
	})
}

// Who opened the contact stands on the child's page.
func TestReveals(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		child, father := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		father = w.Confirm(child, father, guardian.Limits{})
		w.Write(func(tx *db.Tx) error {
			_, err := w.Minors.Reveal(tx, w.Coordinator, child.Person, auth.OfOrg(w.Org.ID), "shift/1")
			return err
		})
		s.As(father).Get("/ru/minors/"+child.Person.String()).Shows("Ахметов Нұрлан", "Шанырак")
	})
}

// A guardian who agreed to an earlier text reads that there is a new one, and agrees
// to it on the child's page; until then what they agreed to stands.
func TestAGuardianAgreesToTheNewText(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		child, parent := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		now := w.Now
		w.Clock("2026-10-01", "10:00")
		guarded := w.Confirm(child, parent, guardian.Limits{})
		w.Now = now
		r, page := s.As(guarded), "/ru/minors/"+child.Person.String()
		r.Get(page).Shows("новая версия действует с 1 ноября 2026", "данных об учёбе", "Согласиться с новым текстом")
		r.Send(page+"/agree").Shows("Вы согласились с новым текстом", "1 ноября 2026").Hides("новая версия действует")
		s.As(child).Post(page + "/agree").Says(404)
	})
}
