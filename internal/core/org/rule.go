package org

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

const (
	// AnswerDays is within how many days a front office promises to answer.
	// It is the platform's own promise, shown to whoever waits.
	AnswerDays = 7
	// RenewalDays is how long before the last day a new term may be asked for.
	RenewalDays = 60
	// longestTermYears only stops a year that was mistyped.
	longestTermYears = 5

	longestName  = 200  // characters
	longestAbout = 5000 // characters
	longestLine  = 200  // characters
)

// Standing returns the state as of a day: Expired if a verification has run out.
func (o Org) Standing(today when.Day) State {
	switch {
	case o.DissolvedAt != 0:
		return Dissolved
	case o.State == Verified && o.VettedUntil < today:
		return Expired
	default:
		return o.State
	}
}

// Stands returns nil unless the organisation was dissolved.
func (o Org) Stands() error {
	if o.DissolvedAt != 0 {
		return fault.New(fault.Conflict, "org/dissolved", textDissolved.With("day", o.DissolvedAt.Day()))
	}
	return nil
}

// MayPublish tells whether the organisation may publish opportunities, and the
// fact that decides it. Only the verified may, groups too, until the last day.
func (o Org) MayPublish(today when.Day) (bool, i18n.Text) {
	switch o.Standing(today) {
	case Verified:
		return true, textMayPublish.With("day", o.VettedUntil)
	case Requested:
		return false, textNotYetVetted.With("day", o.AnswerBy())
	case Expired:
		return false, textVettingExpired.With("day", o.VettedUntil)
	case Refused:
		return false, textVettingRefused.With("reason", o.Reason)
	case Suspended:
		return false, textVettingSuspended.With("reason", o.Reason)
	case Dissolved:
		return false, textDissolved.With("day", o.DissolvedAt.Day())
	default:
		return false, textNotVetted
	}
}

// Abroad tells whether the organisation lies outside Kazakhstan, in no region.
func (o Org) Abroad() bool { return o.Region == "" }

// Waits tells whether a front office has yet to answer.
func (o Org) Waits() bool { return o.AskedAt > 0 }

// AnswerBy returns the day by which a front office has promised to answer, or
// the empty day if nobody waits.
func (o Org) AnswerBy() when.Day {
	if !o.Waits() {
		return ""
	}
	return o.AskedAt.Day().AddDays(AnswerDays)
}

// Locked tells whether kind, BIN and region stay as they are: while an office
// is deciding about them or has vouched for them.
func (o Org) Locked(today when.Day) bool {
	switch o.Standing(today) {
	case Requested, Verified, Suspended:
		return true
	default:
		return o.Waits()
	}
}

// Checklist is what a front office looks at, and what the law wants known
// before a volunteer joins, each with the fact and the page that mends it.
func (o Org) Checklist() check.List {
	mend := "/org/" + o.ID.String() + "/profile"
	var l check.List
	l.Add(!o.Name.Empty(), "org/name", textHasName.With("name", o.Name), textLacksName, mend+"#name")
	l.Add(!o.About.Empty(), "org/about", textHasAbout, textLacksAbout, mend+"#about")
	l.Add(o.Leader != "", "org/leader", textHasLeader.With("leader", o.Leader), textLacksLeader, mend+"#f-leader")
	l.Add(o.Email != "" || o.Phone != "", "org/contact", textHasContact, textLacksContact, mend+"#f-email")
	switch {
	case o.Kind == Group:
		l.Yes("org/bin", textGroupNeedsNoBIN)
	case o.Abroad() && o.BIN == "":
		l.Yes("org/bin", textAbroadNeedsNoBIN)
	default:
		l.Add(o.BIN != "", "org/bin", textHasBIN.With("bin", o.BIN), textLacksBIN, mend+"#f-bin")
	}
	if len(o.Name.All()) < len(i18n.Langs) {
		l.Note("org/languages", textFewLanguages)
	}
	return l
}

// MayAsk is the checklist and, after it, whether there is something to ask for.
func (o Org) MayAsk(today when.Day) check.List {
	l := o.Checklist()
	opens := o.VettedUntil.AddDays(-RenewalDays)
	switch {
	case o.Waits():
		l.No("org/asked", textAlreadyAsked.With("day", o.AnswerBy()), "")
	case o.Standing(today) == Verified && today < opens:
		l.No("org/verified", textAlreadyVerified.With("day", o.VettedUntil, "opens", opens), "")
	}
	return l
}

// asked returns the organisation as it waits for a decision. One that is
// verified keeps its term meanwhile, and one that is suspended stays so.
func (o Org) asked(now when.Instant) Org {
	if s := o.Standing(now.Day()); s != Verified && s != Suspended {
		o.State, o.Reason = Requested, ""
	}
	o.AskedAt = now
	return o
}

// Decision is what a front office decides about an organisation.
type Decision struct {
	State  State    // Verified, Refused or Suspended
	Reason string   // for Refused and Suspended
	Until  when.Day // for Verified: the last day of the term
}

// Open returns the decisions that can be taken now: one may be verified at any
// time, refused when it has asked, suspended while it is verified. About what was
// dissolved nothing is decided.
func (o Org) Open(today when.Day) []State {
	if o.DissolvedAt != 0 {
		return nil
	}
	open := []State{Verified}
	if o.Waits() {
		open = append(open, Refused)
	}
	if o.Standing(today) == Verified {
		open = append(open, Suspended)
	}
	return open
}

// check collects what is wrong with a decision.
func (c Decision) check(form *fault.Form, o Org, today when.Day) {
	open := false
	for _, s := range o.Open(today) {
		open = open || s == c.State
	}
	form.Need("decision", open, textDecisionNotOpen)
	switch c.State {
	case Verified:
		_, err := when.ParseDay(string(c.Until))
		last := when.DayOf(today.Time().AddDate(longestTermYears, 0, 0))
		form.Need("until", err == nil && c.Until > today && c.Until <= last, textBadTerm.With("last", last))
	case Refused, Suspended:
		form.Need("reason", c.Reason != "", textNeedsReason)
		form.Need("reason", utf8.RuneCountInString(c.Reason) <= longestAbout, textTooLong.With("max", longestAbout))
	}
}

// decided returns the organisation after a decision that passed its check.
// Suspending keeps the last day in sight; the next verification sets a new one.
func (o Org) decided(c Decision) Org {
	o.State, o.Reason, o.AskedAt = c.State, c.Reason, 0
	if c.State == Verified {
		o.Reason, o.VettedUntil = "", c.Until
	}
	return o
}

// tidied returns the input in the form in which it is stored: phones in E.164,
// digits without spaces, addresses with their scheme. What cannot be read
// stays as it was typed, for check to refuse.
func (n New) tidied() New {
	for _, l := range i18n.Langs {
		n.Name.Set(l, i18n.Clean(n.Name.Get(l)))
		n.About.Set(l, i18n.CleanText(n.About.Get(l)))
	}
	n.Place, n.Leader, n.Founded = i18n.Clean(n.Place), i18n.Clean(n.Leader), i18n.Clean(n.Founded)
	n.BIN = i18n.Clean(n.BIN)
	n.Email, n.Phone, n.Site = i18n.Clean(n.Email), i18n.Clean(n.Phone), i18n.Clean(n.Site)
	if email, err := person.ParseEmail(n.Email); err == nil {
		n.Email = email
	}
	if phone, err := person.ParsePhone(n.Phone); err == nil {
		n.Phone = phone
	}
	if bin, err := ident.ParseBIN(n.BIN); err == nil {
		n.BIN = string(bin)
	}
	if n.Site != "" && !strings.Contains(n.Site, "://") {
		n.Site = "https://" + n.Site
	}
	return n
}

// check collects what is wrong with the input; region tells whether its
// region can stand.
func (n New) check(form *fault.Form, region bool, today when.Day) {
	form.Need("kind", known(n.Kind), textNeedsKind)
	form.Need("name", !n.Name.Empty(), textNeedsName)
	for _, l := range i18n.Langs {
		form.Need("name_"+string(l), utf8.RuneCountInString(n.Name.Get(l)) <= longestName, textTooLong.With("max", longestName))
		form.Need("about_"+string(l), utf8.RuneCountInString(n.About.Get(l)) <= longestAbout, textTooLong.With("max", longestAbout))
	}
	form.Need("region", region, textNeedsRegion)
	form.Need("place", utf8.RuneCountInString(n.Place) <= longestLine, textTooLong.With("max", longestLine))
	form.Need("bin", n.Kind != Group || n.BIN == "", textGroupHasNoBIN)
	form.Need("bin", n.Kind == Group || n.BIN == "" || ident.BIN(n.BIN).Valid(), textBadBIN)
	form.Need("leader", utf8.RuneCountInString(n.Leader) <= longestLine, textTooLong.With("max", longestLine))
	if n.Email != "" {
		_, err := person.ParseEmail(n.Email)
		form.Need("email", err == nil, textBadEmail)
	}
	if n.Phone != "" {
		_, err := person.ParsePhone(n.Phone)
		form.Need("phone", err == nil, textBadPhone)
	}
	form.Need("site", n.Site == "" || goodSite(n.Site), textBadSite)
	form.Need("founded", n.Founded == "" || goodFounded(n.Founded, today), textBadFounded)
}

func known(k Kind) bool {
	switch k {
	case Registered, Group, Institution, University:
		return true
	default:
		return false
	}
}

func goodSite(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.User == nil &&
		strings.Contains(u.Hostname(), ".") && len(s) <= longestLine
}

// goodFounded accepts a year or a day that is not ahead.
func goodFounded(s string, today when.Day) bool {
	if len(s) == len("2006") {
		s += "-01-01"
	}
	founded, err := when.ParseDay(s)
	return err == nil && founded <= today && founded > "1000-01-01"
}
