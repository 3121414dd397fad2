package orgweb_test

import (
	"context"
	"io"
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

// join makes a reader a member of the site's organisation, as a role.
func (s *site) join(r *reader, as auth.Role) *reader {
	s.Helper()
	s.write(func(tx *db.Tx) error {
		if err := s.orgs.Join(tx, r.actor, s.org.ID); err != nil {
			return err
		}
		return s.orgs.Appoint(tx, auth.System(), s.org.ID, r.actor.Person, as)
	})
	return r
}

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
				p := r.get(path)
				if p.status != want[i] {
					t.Errorf("reader %d gets %d of %s, want %d", i, p.status, path, want[i])
				}
				if p.status == 303 {
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
				p := r.post(path, "person", s.owner.actor.Person.String(), "role", "member", "once", "x")
				if p.status != want[i] {
					t.Errorf("reader %d gets %d from %s, want %d", i, p.status, path, want[i])
				}
			}
		}
	})
}

func TestFoundInEachLanguage(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		for i, l := range i18n.Langs {
			path, founder := "/"+string(l)+"/organisations/new", s.person([]string{"Ахметова", "Бекова", "Смит"}[i])
			founder.get(path).is(200).says(l.Native())
			error := map[i18n.Lang]string{i18n.Kk: "Қате:", i18n.Ru: "Ошибка:", i18n.En: "Error:"}[l]
			founder.post(path, "once", "a", "kind", "organisation", "name_kk", "Үміт қоры", "name_ru", "Фонд «Надежда»", "name_en", "Hope & Co",
				"about_"+string(l), "<b>мақсат</b>", "bin", "0405 0355 0126", "email", "хат@", "phone", "8 701 234 56", "leader", "Ғ. Ұлы").
				is(422).
				says("<title>"+error, "Үміт қоры", "Фонд «Надежда»", "Hope & Co", "<b>мақсат</b>", "хат@", "8 701 234 56", "Ғ. Ұлы", "0405 0355 0126",
					`href="#f-bin"`, `href="#f-region"`, `href="#f-email"`, `href="#f-phone"`, `aria-invalid="true"`).
				hides("<b>мақсат")
			p := founder.post(path, "once", "b", "kind", "group", "name_"+string(l), "Топ "+string(l), "region", "kz-35").is(303).leadsTo("/" + string(l) + "/org/")
			if !strings.HasSuffix(p.location, "/profile") {
				t.Errorf("founding leads to %s", p.location)
			}
			again := founder.post(path, "once", "b", "kind", "group", "name_"+string(l), "Топ "+string(l), "region", "kz-35").is(303)
			if again.location != p.location {
				t.Errorf("sent twice, the form led to %s and %s", p.location, again.location)
			}
			founder.get("/" + string(l) + "/me/organisations").is(200).says("Топ " + string(l))
		}
		s.write(func(tx *db.Tx) error {
			n, err := s.orgs.Count(tx, org.Filter{})
			if n != 1+len(i18n.Langs) {
				t.Errorf("there are %d organisations", n)
			}
			return err
		})
	})
}

func TestList(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		s.write(func(tx *db.Tx) error {
			for i := range 30 {
				n := org.New{Kind: org.University, Name: i18n.Both(i18n.En, "University "+string(rune('a'+i%26))+string(rune('a'+i/26))), Region: "kz-10"}
				if _, err := s.orgs.Create(tx, auth.System(), n); err != nil {
					return err
				}
			}
			return nil
		})
		v := s.visitor()
		first := v.get("/ru/organisations").is(200).says("Найдена 31 организация", "Создать организацию", "University aa", "Не проверена")
		next := first.find(`href="([^"]*after=[^"]*)"`)
		v.get(next).is(200).says("Найдена 31 организация", "Шанырак").hides("University aa<")
		v.get("/ru/organisations?kind=group&q=Shanyraq").is(200).says("Найдена 1 организация", "Шанырак", "Группа волонтёров").hides("University")
		v.get("/kk/organisations?region=kz-35").is(200).says("Табылғаны: 1", "Шаңырақ")
		v.get("/en/organisations?verified=on").is(200).says("0 organisations found", "No such organisation was found", "Without “Verified only”: 31")
		v.get("/ru/organisations?q=%25&kind=nonsense&region=kz-99&after=zzz").is(200).says("31")
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
			v.get(path).is(301).leadsTo("/ru" + s.org.Path())
		}
		v.get("/ru"+s.org.Path()).is(200).says(
			"Шанырак", "Не проверена", "Пока фронт-офис не проверит", "Помогаем соседям.", "Каждую субботу.",
			"Руководитель Әлия Серік", "Карагандинская область", "Теміртау", "2018", "Участники 1", "покажем после входа",
			"Дела: Теміртау", "Часы: Теміртау", "Вступить", `content="noindex"`,
		).hides("701", "Серік Айгүл")
		s.person("Чужой").get("/ru"+s.org.Path()).is(200).says("+7 701 234 56 78", `href="tel:+77012345678"`)
		s.vet(org.Decision{State: org.Verified, Until: "2027-11-22"})
		v.get("/kk"+s.org.Path()).is(200).says("Шаңырақ", "Тексерілген", "Соңғы күні: 2027 ж. 22 қараша").hides("noindex")
		s.vet(org.Decision{State: org.Suspended, Reason: "жалоба соседа"})
		v.get("/en" + s.org.Path()).is(200).says("Suspended by the front office").hides("жалоба")
		s.owner.get("/ru/me/organisations").says("Приостановлена", "жалоба соседа")
	})
}

func (s *site) vet(c org.Decision) {
	s.Helper()
	s.write(func(tx *db.Tx) error { return s.orgs.Decide(tx, auth.System(), s.org.ID, c) })
}

func TestJoinAndLeave(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		kim, own := s.person("Ким"), "/ru/organisations/"+s.org.ID.String()
		s.visitor().post(own + "/join").is(303).leadsTo("/sign-in")
		kim.post(own+"/join", "once", "a").is(303).leadsTo(s.org.Path())
		kim.post(own+"/join", "once", "b").is(303)
		kim.get("/ru"+s.org.Path()).says("Ваша роль: участник", "Участники 2", "Выйти").hides("Управлять")
		kim.post(own+"/leave", "once", "c").is(303)
		kim.get("/ru"+s.org.Path()).says("Участники 1", "Вступить")
		s.owner.get("/ru"+s.org.Path()).says("Ваша роль: владелец", "Управлять", "Вы единственный владелец")
		s.owner.post(own+"/leave", "once", "d").is(409).says("Сначала передайте организацию")
	})
}

func TestProfileAndVetting(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		own := "/ru/org/" + s.org.ID.String()
		edit := []string{
			"kind", "organisation", "name_kk", "Шаңырақ", "name_ru", "Шанырак", "name_en", "Shanyraq", "region", "kz-35", "place", "Теміртау",
			"about_ru", "Помогаем", "leader", "Әлия Серік",
		}
		s.owner.get(own+"/profile").is(200).says(
			"Не проверена", "Группе волонтёров не нужны ни регистрация, ни БИН", "Название есть не на всех языках", "Попросить о проверке")
		s.owner.post(own+"/profile", append(edit, "once", "a")...).is(303).leadsTo("/profile")
		s.owner.get(own+"/profile").says("Не указан БИН", "Не указаны ни почта, ни телефон", "Чтобы попросить о проверке").hides("org/vetting", `action="`+own+`/vetting"`)
		s.owner.post(own+"/vetting", "once", "b").is(409).says("Не указаны ни почта, ни телефон")
		s.owner.post(own+"/profile", append(edit, "once", "c", "bin", "1", "email", "a@b.kz")...).is(422).says("БИН состоит из 12 цифр", "a@b.kz")
		s.owner.post(own+"/profile", append(edit, "once", "d", "bin", "040503550125", "email", "a@b.kz")...).is(303)
		s.owner.post(own+"/vetting", "once", "e").is(303)
		s.owner.post(own+"/vetting", "once", "e").is(303) // a double tap
		s.owner.get(own+"/profile").says("На проверке", "Срок ответа: 29 ноября 2026", "Вид, регион и БИН", "040503550125").hides(`name="bin"`, `name="kind"`)
		s.owner.post(own+"/profile", "once", "f", "name_ru", "Новый Шанырак", "region", "kz-10", "kind", "group").is(303)
		s.write(func(tx *db.Tx) error {
			o, err := s.orgs.Get(tx, s.org.ID)
			if o.Name.Ru != "Новый Шанырак" || o.Region != "kz-35" || o.Kind != org.Registered || o.BIN != "040503550125" {
				t.Errorf("became %+v", o)
			}
			record, _ := s.orgs.History(tx, s.org.ID)
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
		s.owner.get(own).is(200).says("Серік Айгүл", "Ким Айгүл", "владелец", "участник", "Сделать координатором", "это вы", "http://asar.example/ru"+s.org.Path())
		kim.get(own).is(403)
		s.owner.post(own+"/appoint", "person", who, "role", "coordinator", "once", "a").is(303).leadsTo(own)
		kim.get(own).is(200).says("координатор").hides("Сделать владельцем", "Передать организацию")
		s.owner.post(own+"/appoint", "person", "nobody", "role", "owner", "once", "b").is(404)
		s.owner.post(own+"/appoint", "person", who, "role", "administrator", "once", "c").is(422)

		s.owner.get(own+"/handover").is(200).says("Кому передать организацию?", "Ким Айгүл", "Отменить это сами вы не сможете").hides("Серік Айгүл")
		s.owner.post(own+"/handover", "once", "d").is(422).says("Выберите участника", `href="#f-person"`)
		s.owner.post(own+"/handover", "once", "e", "person", who).is(303).leadsTo(s.org.Path())
		s.owner.get(own).is(403)
		kim.post(own+"/dismiss", "once", "f", "person", s.owner.actor.Person.String()).is(303)
		kim.get(own).is(200).hides("Серік Айгүл")
		kim.get("/ru" + s.org.Path()).says("Участники 1")
	})
}
