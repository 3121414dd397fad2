package orgweb_test

import (
	"context"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"asar/internal/core/org"
	"asar/internal/core/org/orgweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

func TestWhoSeesWhat(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		readers := []*reader{
			s.visitor(), s.person("Чужой"), s.join(s.person("Мүше"), auth.Member),
			s.join(s.person("Координатор"), auth.Coordinator), s.owner,
		}
		own := "/ru/org/" + s.org.ID.String()
		for path, want := range map[string][]int{
			"/ru/organisations":               {200, 200, 200, 200, 200},
			"/ru" + s.org.Path():              {200, 200, 200, 200, 200},
			"/ru/organisations/new":           {303, 200, 200, 200, 200},
			"/ru/me/organisations":            {303, 200, 200, 200, 200},
			own + "/team":                     {303, 404, 403, 200, 200},
			own + "/team/handover":            {303, 404, 403, 403, 200},
			own + "/profile":                  {303, 404, 403, 403, 200},
			"/ru/org/nonsense/profile":        {303, 404, 404, 404, 404},
			"/ru/organisations/0000000000001": {404, 404, 404, 404, 404},
		} {
			for i, r := range readers {
				p := s.get(r, path)
				if p.Status != want[i] {
					t.Errorf("reader %d gets %d of %s, want %d", i, p.Status, path, want[i])
				}
				if p.Status == 303 {
					p.leadsTo("/ru/sign-in?to=")
				}
			}
		}
		for path, want := range map[string][]int{
			own + "/team/appoint":  {303, 404, 403, 403},
			own + "/team/dismiss":  {303, 404, 403, 403},
			own + "/team/handover": {303, 404, 403, 403},
			own + "/profile":       {303, 404, 403, 403},
			own + "/vetting":       {303, 404, 403, 403},
		} {
			for i, r := range readers[:4] {
				p := s.post(r, path, "person", s.owner.actor.Person.String(), "role", "member", "once", "x")
				if p.Status != want[i] {
					t.Errorf("reader %d gets %d from %s, want %d", i, p.Status, path, want[i])
				}
			}
		}
	})
}

func TestFoundInEachLanguage(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		for i, l := range i18n.Langs {
			path, founder := "/"+string(l)+"/organisations/new", s.person([]string{"Ахметова", "Бекова", "Смит"}[i])
			s.get(founder, path).is(200).says(l.Native())
			error := map[i18n.Lang]string{i18n.Kk: "Қате:", i18n.Ru: "Ошибка:", i18n.En: "Error:"}[l]
			s.post(founder, path, "once", "a", "kind", "organisation", "name_kk", "Үміт қоры", "name_ru", "Фонд «Надежда»", "name_en", "Hope & Co",
				"about_"+string(l), "<b>мақсат</b>", "bin", "0405 0355 0126", "email", "хат@", "phone", "8 701 234 56", "leader", "Ғ. Ұлы").
				is(422).
				says("<title>"+error, "Үміт қоры", "Фонд «Надежда»", "Hope & Co", "<b>мақсат</b>", "хат@", "8 701 234 56", "Ғ. Ұлы", "0405 0355 0126",
					`href="#f-bin"`, `href="#f-region"`, `href="#f-email"`, `href="#f-phone"`, `aria-invalid="true"`).
				hides("<b>мақсат")
			p := s.post(founder, path, "once", "b", "kind", "group", "name_"+string(l), "Топ "+string(l), "region", "kz-35").is(303).leadsTo("/" + string(l) + "/org/")
			if !strings.HasSuffix(p.Location, "/profile") {
				t.Errorf("founding leads to %s", p.Location)
			}
			again := s.post(founder, path, "once", "b", "kind", "group", "name_"+string(l), "Топ "+string(l), "region", "kz-35").is(303)
			if again.Location != p.Location {
				t.Errorf("sent twice, the form led to %s and %s", p.Location, again.Location)
			}
			s.get(founder, "/"+string(l)+"/me/organisations").is(200).says("Топ " + string(l))
		}
		s.w.Write(func(tx *db.Tx) error {
			n, err := s.w.Orgs.Count(tx, org.Filter{})
			if n != 2+len(i18n.Langs) {
				t.Errorf("there are %d organisations", n)
			}
			return err
		})
	})
}

func TestList(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		s.w.Write(func(tx *db.Tx) error {
			for i := range 30 {
				n := org.New{Kind: org.University, Name: i18n.Both(i18n.En, "University "+string(rune('a'+i%26))+string(rune('a'+i/26))), Region: "kz-10"}
				if _, err := s.w.Orgs.Create(tx, auth.System(), n); err != nil {
					return err
				}
			}
			return nil
		})
		v := s.visitor()
		first := s.get(v, "/ru/organisations").is(200).says("Найдены 32 организации", "Создать организацию", "University aa", "Не проверена")
		next := first.find(`href="([^"]*after=[^"]*)"`)
		s.get(v, next).is(200).says("Найдены 32 организации", "Шанырак").hides("University aa<")
		s.get(v, "/ru/organisations?kind=group&q=Shanyraq").is(200).says("Найдена 1 организация", "Шанырак", "Группа волонтёров").hides("University")
		s.get(v, "/kk/organisations?region=kz-35").is(200).says("Табылғаны: 2", "Шаңырақ ТБ", "Тексерілген")
		s.get(v, "/en/organisations?verified=on&region=kz-10").is(200).says("0 organisations found", "No such organisation was found", "Without “Verified only”: 30", "Without “Abai Region”: 1")
		s.get(v, "/ru/organisations?q=%25&kind=nonsense&region=kz-99&after=zzz").is(200).says("32")
	})
}

func TestPublicPage(t *testing.T) {
	slot := func(text string) func(*web.Request, *db.Tx, org.Org) (templ.Component, error) {
		return func(_ *web.Request, _ *db.Tx, o org.Org) (templ.Component, error) {
			return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
				_, err := io.WriteString(w, "<p>"+text+" "+o.Place+"</p>")
				return err
			}), nil
		}
	}
	each(t, orgweb.Slots{Opportunities: slot("Дела:"), Numbers: slot("Часы:")}, func(s *site) {
		v := s.visitor()
		for _, path := range []string{"/ru/organisations/" + s.org.ID.String(), "/ru/organisations/" + s.org.ID.String() + "-wrong?x=1"} {
			s.get(v, path).is(301).leadsTo("/ru" + s.org.Path())
		}
		s.get(v, "/ru"+s.org.Path()).is(200).says(
			"Шанырак", "Не проверена", "Пока фронт-офис не проверит", "Помогаем соседям.", "Каждую субботу.",
			"Руководитель Әлия Серік", "Карагандинская область", "Балқаш", "2018", "Участники 1", "Покажем после входа",
			"Дела: Балқаш", "Часы: Балқаш", "Вступить", `content="noindex"`,
		).hides("701", "Ахметов Серік")
		s.get(s.person("Чужой"), "/ru"+s.org.Path()).is(200).says("+7 701 234 56 78", `href="tel:+77012345678"`)
		s.vet(org.Decision{State: org.Verified, Until: "2027-11-22"})
		s.get(v, "/kk"+s.org.Path()).is(200).says("Шаңырақ", "Тексерілген", "Соңғы күні: 2027 ж. 22 қараша").hides("noindex")
		s.vet(org.Decision{State: org.Suspended, Reason: "жалоба соседа"})
		s.get(v, "/en"+s.org.Path()).is(200).says("Suspended by the front office").hides("жалоба")
		s.get(s.owner, "/ru/me/organisations").says("Приостановлена", "жалоба соседа")
	})
}

func TestJoinAndLeave(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		kim, own := s.person("Ким"), "/ru/organisations/"+s.org.ID.String()
		s.post(s.visitor(), own+"/join").is(303).leadsTo("/sign-in")
		s.post(kim, own+"/join", "once", "a").is(303).leadsTo(s.org.Path())
		s.post(kim, own+"/join", "once", "b").is(303)
		s.get(kim, "/ru"+s.org.Path()).says("Ваша роль: участник", "Участники 2", "Выйти").hides("Управлять")
		s.post(kim, own+"/leave", "once", "c").is(303)
		s.get(kim, "/ru"+s.org.Path()).says("Участники 1", "Вступить")
		s.get(s.owner, "/ru"+s.org.Path()).says("Ваша роль: владелец", "Управлять", "Вы единственный владелец")
		s.post(s.owner, own+"/leave", "once", "d").is(409).says("Сначала передайте организацию")
	})
}

func TestProfileAndVetting(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		own := "/ru/org/" + s.org.ID.String()
		edit := []string{
			"kind", "organisation", "name_kk", "Шаңырақ", "name_ru", "Шанырак", "name_en", "Shanyraq", "region", "kz-35", "place", "Теміртау",
			"about_ru", "Помогаем", "leader", "Әлия Серік",
		}
		s.get(s.owner, own+"/profile").is(200).says(
			"Не проверена", "Группе волонтёров не нужны ни регистрация, ни БИН", "Название есть не на всех языках", "Попросить о проверке")
		s.post(s.owner, own+"/profile", append(edit, "once", "a")...).is(303).leadsTo("/profile")
		s.get(s.owner, own+"/profile").says("Не указан БИН", "Не указаны ни почта, ни телефон", "Чтобы попросить о проверке").hides("org/vetting", `action="`+own+`/vetting"`)
		s.post(s.owner, own+"/vetting", "once", "b").is(409).says("Не указаны ни почта, ни телефон")
		s.post(s.owner, own+"/profile", append(edit, "once", "c", "bin", "1", "email", "a@b.kz")...).is(422).says("БИН состоит из 12 цифр", "a@b.kz")
		s.post(s.owner, own+"/profile", append(edit, "once", "d", "bin", "991231500016", "email", "a@b.kz")...).is(303)
		s.post(s.owner, own+"/vetting", "once", "e").is(303)
		s.post(s.owner, own+"/vetting", "once", "e").is(303) // a double tap
		s.get(s.owner, own+"/profile").says("На проверке", "Срок ответа: 29 ноября 2026", "Вид, регион и БИН", "991231500016").hides(`name="bin"`, `name="kind"`)
		s.post(s.owner, own+"/profile", "once", "f", "name_ru", "Новый Шанырак", "region", "kz-10", "kind", "group").is(303)
		s.w.Write(func(tx *db.Tx) error {
			o, err := s.w.Orgs.Get(tx, s.org.ID)
			if o.Name.Ru != "Новый Шанырак" || o.Region != "kz-35" || o.Kind != org.Registered || o.BIN != "991231500016" {
				t.Errorf("became %+v", o)
			}
			record, _ := s.w.Orgs.History(tx, s.org.ID)
			if len(record) != 1 {
				t.Errorf("the record has %d entries", len(record))
			}
			return err
		})
	})
}

func TestTeamPages(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		kim, own := s.join(s.person("Ким"), auth.Member), "/ru/org/"+s.org.ID.String()+"/team"
		who := kim.actor.Person.String()
		s.get(s.owner, own).is(200).says("Ахметов Серік", "Ахметов Ким", "владелец", "участник", "Сделать координатором", "это вы", "http://asar.test/ru"+s.org.Path())
		s.get(kim, own).is(403)
		found := s.post(s.owner, own, "name", "kim").is(200).says("Ахметов Ким", "Вся команда").hides("Ахметов Серік")
		found.hides("?q=", "?name=")
		s.post(s.owner, own, "name", "Бекзат").is(200).says("Никого с таким именем нет").hides("Ахметов Ким")
		s.post(s.owner, own, "name", "").is(200).says("Ахметов Ким", "Ахметов Серік")
		s.post(kim, own, "name", "kim").is(403)
		s.post(s.owner, own+"/appoint", "person", who, "role", "coordinator", "once", "a").is(303).leadsTo(own)
		s.get(s.owner, own).says("Приглашения без ответа", "Роль: координатор")
		s.get(kim, own).is(403) // not before they accept
		s.accept(kim, "координатор", "Координатор ведёт дела и смены")
		s.get(kim, own).is(200).says("координатор").hides("Сделать владельцем", "Передать организацию")
		s.post(s.owner, own+"/appoint", "person", "nobody", "role", "owner", "once", "b").is(404)
		s.post(s.owner, own+"/appoint", "person", who, "role", "administrator", "once", "c").is(422)

		s.get(s.owner, own+"/handover").is(200).says("Кому передать организацию?", "Ахметов Ким", "отменить это сами вы не сможете").hides("Ахметов Серік")
		s.post(s.owner, own+"/handover", "once", "d").is(422).says("Выберите участника", `href="#f-person"`)
		s.post(s.owner, own+"/handover", "once", "e", "person", who).is(303).leadsTo(own)
		s.get(s.owner, own).is(200).says("Передача организации")
		s.accept(kim, "Вам передают организацию")
		s.get(s.owner, own).is(403)
		s.post(kim, own+"/dismiss", "once", "f", "person", s.owner.actor.Person.String()).is(303)
		s.get(kim, own).is(200).hides("Ахметов Серік")
		s.get(kim, "/ru"+s.org.Path()).says("Участники 1")
	})
}

// accept opens the one invitation that waits for a reader, and accepts it.
func (s *site) accept(r *reader, says ...string) {
	s.Helper()
	link := regexp.MustCompile(`/ru/me/invitations/\w+`).FindString(s.get(r, "/ru/me/organisations").is(200).says("Вас приглашают").Body)
	s.get(r, link).is(200).says("Приглашение в команду", "Ахметов Серік").says(says...)
	s.get(s.person("Чужой"), link).is(404)
	s.post(s.person("Чужая"), link+"/accept", "once", "stranger"+link).is(404)
	s.post(r, link+"/accept", "once", "accept"+link).is(303).leadsTo("/me/organisations")
	s.get(r, link).is(404)
}

// Somebody is invited by their address, says no, and is invited no more once it is
// taken back; what is wrong with the form is said in it.
func TestInvitationPages(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		own := "/ru/org/" + s.org.ID.String() + "/team"
		dana := s.person("Дана")
		s.w.Write(func(tx *db.Tx) error {
			_, err := s.w.People.Reach(tx, dana.actor.Person, "dana@example.kz", "")
			return err
		})
		s.post(s.owner, own+"/invite", "contact", "дана", "once", "a").is(422).says("Укажите почту полностью", "Выберите роль", `value="дана"`)
		invite := func(once string) {
			s.post(s.owner, own+"/invite", "contact", "Dana@example.kz", "role", "owner", "once", once).is(303).leadsTo(own)
			s.get(s.owner, own).is(200).says("dana@example.kz", "Роль: владелец")
		}
		link := func() string {
			return regexp.MustCompile(`/ru/me/invitations/\w+`).FindString(s.get(dana, "/ru/me/organisations").is(200).Body)
		}
		invite("b")
		s.post(dana, link()+"/decline", "once", "c").is(303)
		if link() != "" {
			s.Error("what was declined still waits")
		}
		s.get(s.owner, own).hides("dana@example.kz")
		invite("d")
		number := strings.TrimPrefix(link(), "/ru/me/invitations/")
		s.post(s.owner, own+"/revoke", "invitation", number, "once", "e").is(303)
		if link() != "" {
			s.Error("what was taken back still waits")
		}
	})
}

// An organisation outside Kazakhstan stands in the list and on its pages
// without a region, and its owner may leave it so.
func TestAbroad(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		owner := s.person("Джон")
		var o org.Org
		s.w.Write(func(tx *db.Tx) (err error) {
			o, _, _, err = s.w.Orgs.Put(tx, auth.System(), org.New{
				Kind: org.Registered, Name: i18n.Both(i18n.En, "Bike New York"), Source: "nyc", SourceID: "974", Owner: owner.actor.Person,
			})
			return err
		})
		owner.actor = s.w.As(owner.actor)
		s.get(owner, "/ru/organisations").is(200).says("Bike New York", "Вне Казахстана")
		s.get(owner, "/ru/organisations?region=kz-71").is(200).hides("Bike New York")
		s.get(owner, "/kk"+o.Path()).is(200).says("Қазақстаннан тыс").hides("organisations?region=")
		profile := "/en/org/" + o.ID.String() + "/profile"
		s.get(owner, profile).is(200).says(`<option value="">Outside Kazakhstan`)
		s.post(owner, profile, "once", "a", "kind", "organisation", "name_en", "Bicycle New York", "region", "").is(303)
		s.get(owner, profile).is(200).says("Bicycle New York", `<option value="">Outside Kazakhstan`)
	})
}
