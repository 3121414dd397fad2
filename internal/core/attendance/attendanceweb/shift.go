package attendanceweb

import (
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// shiftView is one shift with the people who signed up for it.
type shiftView struct {
	Page ui.Page
	where
	Ways   []ui.Link
	Tab    signup.State
	Counts map[signup.State]int
	People []applicant
}

// applicant is somebody with a claim on the shift.
type applicant struct {
	Claim  signup.Signup
	Person person.Person
	Number int // in the waiting list, from 1; zero elsewhere
}

// tabs are the states shown, in the order of their tabs.
var tabs = []signup.State{signup.Confirmed, signup.Offered, signup.Waiting}

func (h *pages) shift(r *web.Request, tx *db.Tx) (web.Response, error) {
	w, err := coordinatorweb.At(r, tx, h.Opportunities)
	if err != nil {
		return web.Response{}, err
	}
	v := shiftView{where: w, Tab: tabOf(r.Value("tab")), Counts: map[signup.State]int{}}
	claims, err := h.Signups.OfShift(tx, w.Shift.ID)
	if err != nil {
		return web.Response{}, err
	}
	var ids []id.ID
	for _, c := range claims {
		v.Counts[c.State]++
		if c.State == v.Tab {
			v.People = append(v.People, applicant{Claim: c})
			ids = append(ids, c.Person)
		}
	}
	people, err := h.People.Many(tx, ids)
	if err != nil {
		return web.Response{}, err
	}
	for i := range v.People {
		a := &v.People[i]
		a.Person = people[a.Claim.Person]
		if a.Claim.State == signup.Waiting {
			a.Number = i + 1
		}
	}
	v.Page = r.Page(textShift.In(r.Lang) + ": " + w.Clock(r.Lang) + " — " + w.O.Title.Text(r.Lang))
	v.Page.NoIndex = true
	v.Ways = h.ways(r, w, "shift")
	return web.HTML(shiftPage(v)), nil
}

func tabOf(name string) signup.State {
	for _, t := range tabs {
		if string(t) == name {
			return t
		}
	}
	return signup.Confirmed
}

func (v shiftView) tabs() []ui.Link {
	var links []ui.Link
	for _, t := range tabs {
		query := string(t)
		if t == signup.Confirmed {
			query = ""
		}
		links = append(links, ui.Link{
			Href: v.Page.Href(v.Base(), "tab", query), Current: t == v.Tab,
			Text: tabText(t).In(v.Page.Lang, "n", v.Counts[t]),
		})
	}
	return links
}

// note says what a coordinator may need to know of an applicant: the place in
// the waiting list, that somebody is under age, and when they signed up.
func (v shiftView) note(a applicant) string {
	l := v.Page.Lang
	said := textSignedUp.In(l, "when", i18n.DateTime(l, a.Claim.MadeAt.Time()))
	if age := a.Person.AgeOn(v.Shift.Day); age < adult {
		said = textAge.In(l, "age", age) + ", " + said
	}
	return said
}

// adult is the age from which the law's rules for minors end.
const adult = 18

func (v shiftView) chip(a applicant) string {
	l := v.Page.Lang
	switch a.Claim.State {
	case signup.Offered:
		return textOfferedUntil.In(l, "until", i18n.DateTime(l, a.Claim.OfferUntil.Time()))
	case signup.Waiting:
		return textNumber.In(l, "n", a.Number)
	default:
		return textHasPlace.In(l)
	}
}

func chipKind(s signup.State) ui.Kind {
	switch s {
	case signup.Confirmed:
		return ui.OK
	case signup.Offered:
		return ui.Wait
	default:
		return ui.Neutral
	}
}
