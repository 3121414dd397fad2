package orgweb

import (
	"strings"

	"github.com/a-h/templ"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// showView is what the public page of an organisation shows.
type showView struct {
	Page          ui.Page
	Org           org.Org
	Standing      standing
	Region        string
	Facts         []ui.Row
	Members       int
	Signed        bool
	Role          auth.Role  // what the reader is here; empty for nothing
	Runs          bool       // the reader sees the inner pages
	OnlyOwner     bool       // the reader is the last owner and cannot leave
	Barred        check.List // what keeps the reader from joining, if anything
	Numbers       templ.Component
	Opportunities templ.Component
}

// standing is the status triple: a word, an icon, and whose turn it is and by when.
type standing struct {
	Kind ui.Kind
	Icon string
	Word string
	Turn string
}

func (h *pages) show(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "id")
	if err != nil {
		return web.Response{}, err
	}
	if r.Slug("id") != o.Slug() {
		address := r.Link(o.Path())
		if query := r.Query().Encode(); query != "" {
			address += "?" + query
		}
		return web.Moved(address), nil
	}
	young, err := h.Orgs.Minors(tx, o.ID)
	if err != nil {
		return web.Response{}, err
	}
	o = young.Public(o)
	v := showView{Org: o, Signed: r.Actor.Signed(), Standing: publicStanding(r.Lang, o, r.Today())}
	if err := h.around(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	v.Facts = facts(r.Lang, o, v)
	v.Page = r.Page(o.Name.Text(r.Lang))
	v.Page.Description = summary(o.About.Text(r.Lang))
	v.Page.NoIndex = o.Standing(r.Today()) != org.Verified
	return web.HTML(showPage(v)), nil
}

// around reads what stands around the organisation itself.
func (h *pages) around(r *web.Request, tx *db.Tx, v *showView) error {
	region, _, err := h.Atlas.Region(tx, v.Org.Region)
	if err != nil {
		return err
	}
	v.Region = orAbroad(r.Lang, region.Name.Text(r.Lang))
	if v.Members, err = h.Orgs.CountMembers(tx, v.Org.ID); err != nil {
		return err
	}
	if v.Signed {
		if v.Role, _, err = h.Orgs.RoleOf(tx, v.Org.ID, r.Actor.Person); err != nil {
			return err
		}
		if v.Role == "" {
			if v.Barred, err = h.Orgs.MayEnter(tx, r.Actor.Person, auth.Member); err != nil {
				return err
			}
		}
		v.Runs = r.Actor.May(auth.ViewOrg, auth.OfOrg(v.Org.ID))
		if v.OnlyOwner, err = h.onlyOwner(tx, v.Org, v.Role); err != nil {
			return err
		}
	}
	if h.Slots.Numbers != nil {
		if v.Numbers, err = h.Slots.Numbers(r, tx, v.Org); err != nil {
			return err
		}
	}
	if h.Slots.Opportunities != nil {
		v.Opportunities, err = h.Slots.Opportunities(r, tx, v.Org)
	}
	return err
}

// onlyOwner tells whether somebody in a role is the last owner.
func (h *pages) onlyOwner(tx *db.Tx, o org.Org, role auth.Role) (bool, error) {
	if role != auth.Owner {
		return false, nil
	}
	owners, err := h.Orgs.CountOwners(tx, o.ID)
	return owners == 1, err
}

// facts lists what the law wants known before joining, and how to get in
// touch. Addresses are shown to those who have signed in, so that they are not
// gathered by machines.
func facts(l i18n.Lang, o org.Org, v showView) []ui.Row {
	var list []ui.Row
	add := func(name i18n.M, text, href string) {
		switch {
		case text == "":
		case href == "":
			list = append(list, ui.Row{Name: name.In(l), Text: text})
		default:
			list = append(list, ui.Row{Name: name.In(l), Body: fromOutside(href, text)})
		}
	}
	add(textKind, o.Kind.Label().In(l), "")
	leader := o.Leader
	if leader == "" && o.DissolvedAt == 0 {
		leader = textNotNamed.In(l)
	}
	add(textLeader, leader, "")
	add(textRegion, v.Region, "")
	add(textPlace, o.Place, "")
	add(textFounded, founded(l, o.Founded), "")
	add(textBIN, o.BIN, "")
	add(textMembers, i18n.Number(l, v.Members), "")
	switch {
	case v.Signed:
		add(textEmail, o.Email, "mailto:"+o.Email)
		add(textPhone, person.ShowPhone(o.Phone), "tel:"+o.Phone)
	case o.Email != "" || o.Phone != "":
		add(textContact, textContactAfterSignIn.In(l), "")
	}
	add(textSite, strings.TrimPrefix(o.Site, "https://"), o.Site)
	return list
}

// founded says a year as it is and a day in words.
func founded(l i18n.Lang, s string) string {
	if day, err := when.ParseDay(s); err == nil {
		return i18n.LongDate(l, day.Time())
	}
	return s
}

// publicStanding is the triple for everybody. Why an organisation was refused
// or suspended is between it and the front office.
func publicStanding(l i18n.Lang, o org.Org, today when.Day) standing {
	s := icons(o.Standing(today))
	s.Word = o.Standing(today).Label().In(l)
	switch o.Standing(today) {
	case org.Verified:
		s.Turn = textVerifiedUntil.In(l, "day", i18n.LongDate(l, o.VettedUntil.Time()))
	case org.Requested:
		s.Turn = textOfficeAnswers.In(l, "day", i18n.LongDate(l, o.AnswerBy().Time()))
	case org.Suspended:
		s.Turn = textSuspendedMeans.In(l)
	case org.Dissolved:
		_, turn := o.MayPublish(today)
		s.Turn = turn.Text(l)
	default:
		s.Turn = textUnvettedMeans.In(l)
	}
	return s
}

// innerStanding is the triple for those who run the organisation, with reasons.
func innerStanding(l i18n.Lang, o org.Org, today when.Day) standing {
	s := icons(o.Standing(today))
	s.Word = o.Standing(today).Label().In(l)
	_, turn := o.MayPublish(today)
	s.Turn = turn.Text(l)
	if o.Waits() && o.Standing(today) != org.Requested {
		s.Turn += " " + textOfficeAnswers.In(l, "day", i18n.LongDate(l, o.AnswerBy().Time()))
	}
	return s
}

// icons are the kind and the icon of a state.
func icons(s org.State) standing {
	switch s {
	case org.Verified:
		return standing{Kind: ui.OK, Icon: "shield"}
	case org.Requested, org.Expired:
		return standing{Kind: ui.Wait, Icon: "clock"}
	case org.Refused, org.Suspended:
		return standing{Kind: ui.Denied, Icon: "x"}
	default:
		return standing{Kind: ui.Neutral, Icon: "info"}
	}
}

// lines are the lines of a text that are not empty.
func lines(text string) []string {
	var list []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			list = append(list, line)
		}
	}
	return list
}

// summary is the beginning of a text for search engines, cut between words.
func summary(text string) string {
	const most = 160
	letters := []rune(strings.ReplaceAll(text, "\n", " "))
	if len(letters) <= most {
		return string(letters)
	}
	cut := string(letters[:most])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + "…"
}

// crumbs lead back to the list and to the region.
func (v showView) crumbs() []ui.Link {
	links := []ui.Link{{Href: v.Page.Href("/organisations"), Text: textBreadList.In(v.Page.Lang)}}
	if v.Org.Abroad() {
		return links
	}
	return append(links, ui.Link{Href: v.Page.Href("/organisations", "region", v.Org.Region), Text: v.Region})
}

// act is the address to which joining and leaving are posted.
func (v showView) act(name string) string { return "/organisations/" + v.Org.ID.String() + "/" + name }

// join makes the reader a member.
func (h *pages) join(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "id")
	if err != nil {
		return web.Response{}, err
	}
	if err := h.Orgs.Join(tx, r.Actor, o.ID); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(o.Path())).Notice(textJoined.In(r.Lang, "name", o.Name)), nil
}

// leave ends the reader's membership.
func (h *pages) leave(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "id")
	if err != nil {
		return web.Response{}, err
	}
	if err := h.Orgs.Leave(tx, r.Actor, o.ID); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(o.Path())).Notice(textLeft.In(r.Lang, "name", o.Name)), nil
}

// mineView is the list of the reader's own organisations.
type mineView struct {
	Page  ui.Page
	List  []org.Membership
	Asked []ui.Link           // invitations that wait for the reader
	Ways  map[id.ID][]ui.Link // to the pages of those that the reader runs
	Today when.Day
}

func (h *pages) mine(r *web.Request, tx *db.Tx) (web.Response, error) {
	list, err := h.Orgs.Mine(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	v := mineView{Page: r.Page(textMineTitle.In(r.Lang)), List: list, Ways: map[id.ID][]ui.Link{}, Today: r.Today()}
	if v.Asked, err = h.asked(r, tx); err != nil {
		return web.Response{}, err
	}
	for _, m := range list {
		if m.Role != auth.Member {
			v.Ways[m.ID] = h.ways(r, m.Org)
		}
	}
	return web.HTML(minePage(v)), nil
}

// asked leads to the invitations that wait for the reader.
func (h *pages) asked(r *web.Request, tx *db.Tx) ([]ui.Link, error) {
	list, err := h.Invites.Waiting(tx, r.Actor.Person)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	ids := make([]id.ID, len(list))
	for i, one := range list {
		ids[i] = one.Org
	}
	hosts, err := h.Orgs.Many(tx, ids)
	links := make([]ui.Link, len(list))
	for i, one := range list {
		links[i] = ui.Link{Href: r.Link("/me/invitations/" + one.ID.String()), Text: hosts[one.Org].Name.Text(r.Lang) + ", " + roleName(one.Role).In(r.Lang)}
	}
	return links, err
}
