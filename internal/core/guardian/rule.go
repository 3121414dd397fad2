package guardian

import (
	"slices"
	"strings"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Rules are what holds for minors from a day on.
type Rules struct {
	From       when.Day   `db:"from_day"` // their version
	LeastAge   int        // from which people have an account
	ConsentAge int        // from which people agree for themselves
	AdultAge   int        // from which the law's bans end
	LeadAge    int        // from which people run an organisation or answer for its volunteers
	NightFrom  string     // the clock from which nobody younger than AdultAge works,
	NightTo    string     // and until which
	Source     i18n.Words // where this stands
	Note       i18n.Words
}

// Night tells whether any part of a span lies in the night, in Kazakhstan.
func (r Rules) Night(s when.Span) bool {
	last := s.To.Day()
	for day := s.From.Day().AddDays(-1); day <= last; day = day.AddDays(1) {
		if night, ok := r.nightOf(day); ok && night.Overlaps(s) {
			return true
		}
	}
	return false
}

// nightOf returns the night that begins on a day.
func (r Rules) nightOf(day when.Day) (when.Span, bool) {
	from, bad := when.At(day, r.NightFrom)
	if bad != nil {
		return when.Span{}, false
	}
	if r.NightTo <= r.NightFrom {
		day = day.AddDays(1)
	}
	to, bad := when.At(day, r.NightTo)
	return when.Span{From: from, To: to}, bad == nil
}

// Hours says the hours of the night: 22:00–06:00.
func (r Rules) Hours() string { return r.NightFrom + "–" + r.NightTo }

// Table is the rules of all times, the earliest first. The empty Table is that
// which ships with the program.
type Table []Rules

// On returns the rules of a day; of a day before the first, the first.
func (t Table) On(day when.Day) Rules {
	if len(t) == 0 {
		t = shipped()
	}
	held := t[0]
	for _, r := range t {
		if r.From <= day {
			held = r
		}
	}
	return held
}

// Table returns the rules that ship with the program and those added to them.
func (d *Desk) Table(tx *db.Tx) (Table, error) {
	added, err := db.All[Rules](tx, sqlRules)
	if err != nil {
		return nil, err
	}
	t := append(Table(shipped()), added...)
	slices.SortStableFunc(t, func(a, b Rules) int { return strings.Compare(string(a.From), string(b.From)) })
	return t, nil
}

// AddRules adds rules that hold from a later day on: what is decided today
// stays under the rules of today.
func (d *Desk) AddRules(tx *db.Tx, by auth.Actor, r Rules) (err error) {
	defer fault.Wrap(&err, "guardian.AddRules(%s)", r.From)
	if !by.May(auth.KeepPlatform, auth.Country) {
		return fault.Forbidden(string(auth.KeepPlatform))
	}
	t, err := d.Table(tx)
	if err != nil {
		return err
	}
	if r.LeadAge == 0 {
		r.LeadAge = r.AdultAge
	}
	if r.LeastAge == 0 {
		r.LeastAge = t[len(t)-1].LeastAge
	}
	if err := r.check(t, tx.Today()); err != nil {
		return err
	}
	_, err = tx.Exec(sqlAddRules, r.From, r.LeastAge, r.ConsentAge, r.AdultAge, r.LeadAge, r.NightFrom, r.NightTo, r.Source, r.Note)
	if err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actRules, Object: "minors/" + string(r.From)})
}

func (r Rules) check(t Table, today when.Day) error {
	var f fault.Form
	_, bad := when.ParseDay(string(r.From))
	f.Need("from", bad == nil && r.From > today && r.From > t[len(t)-1].From, textRulesLater)
	f.Need("least-age", r.LeastAge > 0 && r.LeastAge <= max(r.ConsentAge, 1), textRulesLeast)
	f.Need("consent-age", r.ConsentAge >= 0 && r.ConsentAge <= r.AdultAge, textRulesAges)
	f.Need("adult-age", r.AdultAge >= leastAdult, textRulesAdult)
	f.Need("lead-age", r.LeadAge >= r.AdultAge, textRulesLead)
	night, ok := r.nightOf("2026-01-01")
	f.Need("night-from", ok && night.Minutes() > 0, textRulesNight)
	for _, l := range i18n.Langs {
		f.Need("source-"+string(l), r.Source.Get(l) != "", textRulesSource)
	}
	return f.Err()
}

// leastAdult is the age below which no operator can put the end of the law's
// bans: article 12(2-1) says 18.
const leastAdult = 18

// Standing is how a person stands to the rules for minors on the day of a decision.
type Standing struct {
	Table Table
	Today when.Day
	Bond  *Bond // who answers for them, or nil
}

// Standing reads how a person stands. For an adult there is nobody to ask for.
func (d *Desk) Standing(tx *db.Tx, who person.Person) (Standing, error) {
	all, err := d.Standings(tx, []person.Person{who})
	return all[who.ID], err
}

// Standings is Standing for many people at once.
func (d *Desk) Standings(tx *db.Tx, people []person.Person) (map[id.ID]Standing, error) {
	table, err := d.Table(tx)
	if err != nil {
		return nil, err
	}
	all := make(map[id.ID]Standing, len(people))
	var young []person.Person
	for _, who := range people {
		s := Standing{Table: table, Today: tx.Today()}
		if all[who.ID] = s; s.everYoung(who) {
			young = append(young, who)
		}
	}
	if len(young) == 0 {
		return all, nil
	}
	bonds, err := d.ofAll(tx, young)
	for who, b := range bonds {
		s := all[who]
		s.Bond = &b
		all[who] = s
	}
	return all, err
}

// everYoung tells whether any of the rules could ask for a guardian.
func (s Standing) everYoung(who person.Person) bool {
	age := who.AgeOn(s.Today)
	return slices.ContainsFunc(s.Table, func(r Rules) bool { return age < r.ConsentAge })
}

// Pending tells whether the person may only look until a guardian confirms.
func (s Standing) Pending(who person.Person) bool {
	return s.Bond == nil && who.AgeOn(s.Today) < s.Table.On(s.Today).ConsentAge
}

// Task is something to do, as far as the rules for minors look at it.
type Task struct {
	Span       when.Span
	Directions []string
	Online     bool
	Lat, Lon   int64 // of the meeting point, in millionths of a degree; both 0 if unknown
}

func (t Task) located() bool { return t.Lat != 0 || t.Lon != 0 }

// Mend is the page on which a minor names a guardian.
const Mend = "/me/guardian"

// WhyConsent checks that somebody old enough has agreed: the person, or a
// guardian. Both the age today and that on the day of the task count, by the
// rules of their days.
func (s Standing) WhyConsent(who person.Person, t Task, l *check.List) {
	day := t.Span.From.Day()
	for _, on := range []when.Day{day, s.Today} {
		r, age := s.Table.On(on), who.AgeOn(on)
		if age >= r.ConsentAge {
			continue
		}
		args := []any{"age", age, "limit", r.ConsentAge, "source", r.Source}
		switch {
		case s.Bond != nil:
			l.Yes("guardian/consent", textConfirmed.With(args...))
		case on == day:
			l.No("guardian/consent", textUnconfirmed.With(args...), Mend)
		default:
			l.No("guardian/consent", textUnconfirmedNow.With(args...), Mend)
		}
		return
	}
}

// WhyLimits checks what the guardian has limited.
func (s Standing) WhyLimits(t Task, l *check.List) {
	if s.Bond != nil {
		s.Bond.Limits.why(t, l)
	}
}

// MayServe checks whether somebody may belong to an organisation or, if they are
// to lead, whether they are old enough to run it or to answer for its
// volunteers. Who may only look until a guardian confirms does not join either.
// Nobody at all, whom an import names, may do anything.
func (d *Desk) MayServe(tx *db.Tx, person id.ID, leads bool) (check.List, error) {
	if person == 0 {
		return nil, nil
	}
	who, err := d.people.Get(tx, person)
	if err != nil {
		return nil, err
	}
	if leads {
		return d.mayLead(tx, who)
	}
	return d.mayAgree(tx, who)
}

// MayHold checks whether somebody is old enough for a role that decides about
// others or sees what is theirs.
func (d *Desk) MayHold(tx *db.Tx, person id.ID) (list check.List, err error) {
	who, err := d.people.Get(tx, person)
	if err != nil {
		return nil, err
	}
	r, err := d.today(tx)
	args := []any{"limit", r.LeadAge, "source", sourceLead}
	list.Add(who.AgeOn(tx.Today()) >= r.LeadAge, "guardian/hold", textMayHold.With(args...), textMayNotHold.With(args...), "")
	return list, err
}

// mayLead does not tell the age itself: owners read this of those whom they
// would appoint.
func (d *Desk) mayLead(tx *db.Tx, who person.Person) (list check.List, err error) {
	r, err := d.today(tx)
	if err != nil {
		return nil, err
	}
	args := []any{"limit", r.LeadAge, "source", sourceLead}
	list.Add(who.AgeOn(tx.Today()) >= r.LeadAge, "guardian/lead", textMayLead.With(args...), textMayNotLead.With(args...), "")
	return list, nil
}

// mayBeShown is asked before somebody agrees to photos: minors are not shown.
func (d *Desk) mayBeShown(tx *db.Tx, who person.Person) (list check.List, err error) {
	r, err := d.today(tx)
	if err == nil && who.AgeOn(tx.Today()) < r.AdultAge {
		list.No("guardian/photos", textNoPhotos.With("age", r.AdultAge), "")
	}
	return list, err
}

// mayAgree is asked before somebody agrees for themselves to what is not needed.
func (d *Desk) mayAgree(tx *db.Tx, who person.Person) (list check.List, err error) {
	s, err := d.Standing(tx, who)
	s.WhyNow(who, &list)
	return list, err
}

// WhyNow checks whether the person may only look until a guardian confirms.
func (s Standing) WhyNow(who person.Person, l *check.List) {
	if s.Pending(who) {
		r := s.Table.On(s.Today)
		l.No("guardian/consent", textUnconfirmedNow.With("age", who.AgeOn(s.Today), "limit", r.ConsentAge, "source", r.Source), Mend)
	}
}

// around is how long before and after a shift its coordinator may open the
// contact of a guardian.
const around = 3 * time.Hour

// Around tells whether a guardian's contact may be opened for a shift now.
func Around(shift when.Span, now when.Instant) bool {
	return !now.Before(shift.From.Add(-around)) && !now.After(shift.To.Add(around))
}
