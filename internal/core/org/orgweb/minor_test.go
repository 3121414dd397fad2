package orgweb_test

import (
	"testing"

	"asar/internal/core/org/orgweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// A minor reads why founding and joining are closed, and what would open them,
// instead of a form that could only be refused; sent all the same, it is.
func TestAMinorReadsWhatIsClosed(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		a := s.w.Person("Дана", "2011-06-01")
		child := &reader{Reader: s.pages.As(a), actor: a}
		for l, want := range map[i18n.Lang][2]string{
			i18n.Kk: {"басқаруға немесе волонтерлерге жауап беруге 18 жастан", "ата-ананың не қамқоршының растауы керек"},
			i18n.Ru: {"управлять ими и отвечать за волонтёров можно с 18 лет", "нужно подтверждение родителя или опекуна"},
			i18n.En: {"answering for volunteers is possible from the age of 18", "a parent or guardian has to confirm"},
		} {
			s.get(child, "/"+string(l)+"/organisations/new").is(200).says(want[0]).hides(`name="kind"`)
			s.get(child, "/"+string(l)+s.org.Path()).is(200).says(want[1], "/"+string(l)+"/me/guardian").hides("/join")
		}
		s.post(child, "/ru/organisations/new", "once", "a", "kind", "group", "name_ru", "Двор", "region", "kz-35", "leader", "Дана").
			is(409).says("с 18 лет")
		s.post(child, "/ru/organisations/"+s.org.ID.String()+"/join", "once", "b").is(409).says("подтверждение родителя")
		s.get(child, "/ru/me/organisations").is(200).hides("Двор", "Группа Шанырак")
	})
}

// Whoever has withdrawn their consent reads which one is missing and where to
// give it, instead of a button that could only be refused.
func TestAMissingConsentIsExplained(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		a := s.w.Person("Дана", "1999-06-01")
		s.w.Write(func(tx *db.Tx) error { return s.w.Disagree(tx, a) })
		who := &reader{Reader: s.pages.As(a), actor: a}
		for _, path := range []string{"/ru/organisations/new", "/ru" + s.org.Path()} {
			s.get(who, path).is(200).says("Вы отозвали согласие на обработку данных", "/ru/me/consents").hides(`name="kind"`, "/join")
		}
		s.post(who, "/ru/organisations/"+s.org.ID.String()+"/join", "once", "a").is(409).says("Вы отозвали согласие")
		s.w.Agree(a)
		s.get(who, "/ru"+s.org.Path()).is(200).says("/join")
	})
}

// The public page of a group whose leader turns out to be a minor names nobody.
func TestThePageOfAMinorsGroupNamesNobody(t *testing.T) {
	each(t, orgweb.Slots{}, func(s *site) {
		path := "/ru" + s.org.Path()
		said := s.org.Said()
		said.Leader = "Ахметов Серік"
		s.w.Write(func(tx *db.Tx) error {
			_, err := s.w.Orgs.Edit(tx, auth.System(), s.org.ID, said)
			return err
		})
		s.get(s.visitor(), path).is(200).says("Ахметов Серік")
		s.w.Write(func(tx *db.Tx) error {
			return s.w.Minors.CorrectBirth(tx, auth.System(), s.owner.actor.Person, "2010-01-01", "По свидетельству о рождении")
		})
		s.get(s.visitor(), path).is(200).says("Руководитель не указан").hides("Серік")
	})
}
