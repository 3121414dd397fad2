package row

import (
	"errors"
	"strings"

	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/feature/intake/cell"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/when"
)

// opportunity takes a row of opportunities with its shifts. What was taken
// before takes over what has changed in the row since, and nothing else.
func (r *Taker) opportunity(rec sheet.Record) (o Outcome, err error) {
	row := oppRow{Taker: r, rec: rec, lang: r.lang(rec), abroad: abroad(rec.Get("country"))}
	o.Name = row.title()
	number := rec.Get("source_id")
	if number == "" {
		number = fingerprint(i18n.Fold(o.Name), rec.Get("first_day"), rec.Get("from"), i18n.Fold(rec.Get("place")))
	}
	host, err := r.hostOf(rec, number, &o)
	if err != nil {
		return o, err
	}
	k := Key{Kind: column.Opportunities, Org: host, Source: r.Source, SourceID: number}
	if err := r.once(k.text(), rec, "source_id"); err != nil {
		return o, err
	}
	known, found, err := r.Links.Find(r.tx, k)
	if err != nil {
		return o, err
	}
	if row.changed, known.Said, err = r.changed(rec, known.Said); err != nil {
		return o, err
	}
	if found {
		if row.old, err = r.Opportunities.Get(r.tx, known.Target); err != nil {
			return o, err
		}
	}
	is, err := row.put(host, k, &o)
	if err != nil {
		return o, err
	}
	if err := r.Links.Keep(r.tx, k, Link{is.ID, known.Said}); err != nil {
		return o, err
	}
	return o, row.publish(is, &o)
}

// hostOf returns whose opportunity a row is. Once told, the same words mean the
// same organisation, whatever others are called by then.
func (r *Taker) hostOf(rec sheet.Record, number string, o *Outcome) (host id.ID, err error) {
	if r.Org != 0 {
		return r.Org, nil
	}
	words := Key{Kind: column.Opportunities, Source: r.Source, SourceID: fingerprint(number, rec.Get("org_id"), i18n.Fold(rec.Get("org")))}
	known, found, err := r.Links.Find(r.tx, words)
	if err != nil || found {
		return known.Target, err
	}
	if host, o.Orgs, err = r.host(rec); err != nil {
		return 0, err
	}
	return host, r.Links.Keep(r.tx, words, Link{Target: host, Said: "{}"})
}

// oppRow is a row of opportunities on its way.
type oppRow struct {
	*Taker
	rec     sheet.Record
	lang    i18n.Lang // of texts whose column does not say
	abroad  bool
	old     opportunity.Opportunity // as it is stored; zero for a new one
	changed map[string]bool
	bad     form
}

// put writes what the row says, or nothing if nothing has changed in it.
func (row *oppRow) put(host id.ID, k Key, o *Outcome) (opportunity.Opportunity, error) {
	if row.old.ID != 0 && len(row.changed) == 0 {
		o.What = Same
		return row.old, nil
	}
	n := opportunity.New{Form: row.old.Form, Org: host, Source: k.Source, SourceID: k.SourceID}
	if row.old.ID == 0 {
		n.Form = opportunity.Blank(row.lang)
	}
	row.texts(&n.Form)
	row.where(&n.Form)
	row.who(&n.Form)
	row.times(&n)
	if err := row.bad.Err(); err != nil {
		return row.old, err
	}
	is, done, diff, err := row.Opportunities.Put(row.tx, row.By, n)
	o.What, o.Diff = What(done), diff
	if done == org.Created {
		row.remark(n, o)
	}
	return is, errors.Join(err, row.bad.broken)
}

// remark says what the sender of a new row should know of how it was taken.
func (row *oppRow) remark(n opportunity.New, o *Outcome) {
	note := func(is bool, text i18n.Text) {
		if is {
			o.Notes = append(o.Notes, i18n.Say(text))
		}
	}
	if o.Orgs > 0 {
		note(true, row.added(n.Org))
	}
	note(len(n.Shifts) == 0, textNoTimes)
	note(row.abroad, textAbroad)
	note(len(n.Directions) == 0, textNoDirection)
	note(n.Ends != "" && n.Ends < row.tx.Today(), textPast)
}

// publish publishes a draft if the row asks for it and everything that the
// public must know is there; otherwise the outcome says why it stays a draft.
func (row *oppRow) publish(is opportunity.Opportunity, o *Outcome) error {
	o.Status = is.Status
	wanted, ok := column.ReadStatus(row.rec.Get("status"))
	if !ok {
		row.bad.Need("status", false, textUnknownStatus.With("statuses", statusesText{}))
		return row.bad.Err()
	}
	if wanted != opportunity.StatusPublished || is.Status != opportunity.StatusDraft {
		return nil
	}
	_, list, err := row.Opportunities.Checks(row.tx, row.By, is.ID)
	if err != nil {
		return err
	}
	if c, refused := list.First(); refused {
		o.Notes = append(o.Notes, i18n.Say(textStaysDraft.With("reason", c.Text)))
		return nil
	}
	if err := row.Opportunities.Publish(row.tx, row.By, is.ID); err != nil {
		return err
	}
	o.Status = opportunity.StatusPublished
	if o.What == Same {
		o.What = Changed
	}
	if o.What == Changed {
		o.Diff = append(o.Diff, Change{Field: "status", Was: string(opportunity.StatusDraft), Is: string(opportunity.StatusPublished)})
	}
	return nil
}

// abroad tells whether a row lies outside Kazakhstan; no country is Kazakhstan.
func abroad(country string) bool {
	switch strings.ToLower(country) {
	case "", "kz", "kaz", "kazakhstan", "қазақстан", "казахстан":
		return false
	default:
		return true
	}
}

// title is the title by which the report names a row.
func (row *oppRow) title() string {
	var w i18n.Words
	row.words(row.rec, "title", &w)
	return i18n.Clean(w.Text(row.lang))
}

// touches tells whether one of the columns has changed.
func (row *oppRow) touches(columns ...string) bool { return touches(row.changed, columns...) }

// times lays out the shifts. Without times there are none: the days and the
// number of people then stay in the text, and nothing is invented.
func (row *oppRow) times(n *opportunity.New) {
	if !row.touches("first_day", "last_day", "weekdays", "from", "to", "capacity") {
		return
	}
	first, last := row.day("first_day"), row.day("last_day")
	if last == "" {
		last = first
	}
	row.bad.Need("last_day", first == "" || first <= last, textEndsBeforeFirst)
	if row.gives("first_day", "last_day") {
		n.Ends = last
	}
	from, to := row.clock("from"), row.clock("to")
	if row.rec.Get("from") == "" && row.rec.Get("to") == "" {
		row.capacity(false)
		return
	}
	places := row.capacity(true)
	row.bad.Need("from", row.rec.Get("from") != "", textClock)
	row.bad.Need("to", row.rec.Get("to") != "", textClock)
	row.bad.Need("first_day", first != "" || row.rec.Get("first_day") != "", textDay)
	weekdays, ok := cell.Weekdays(row.rec.Get("weekdays"))
	row.bad.Need("weekdays", ok, textWeekday)
	if len(row.bad.Fields) > 0 {
		return
	}
	n.Shifts = row.shifts(opportunity.Pattern{Weekdays: weekdays, FromClock: from, ToClock: to, First: first, Until: last, Capacity: places})
	more := len(n.Shifts)
	row.bad.Need("last_day", row.Shifts == 0 || row.laid+more <= row.Shifts, textTooManyShifts.With("max", row.Shifts))
	row.laid += more
	row.undo = append(row.undo, func() { row.laid -= more })
}

// shifts returns the one shift of a day, or the series of a stretch of days.
func (row *oppRow) shifts(p opportunity.Pattern) []opportunity.ShiftForm {
	if len(p.Weekdays) == 0 && p.First == p.Until {
		f, err := opportunity.OneShift(p.First, p.FromClock, p.ToClock, p.Capacity)
		row.refuses(err)
		return []opportunity.ShiftForm{f}
	}
	row.bad.Need("weekdays", len(p.Weekdays) > 0, textWeekdaysNeeded)
	if err := p.Check(); err != nil {
		if len(p.Weekdays) > 0 {
			row.refuses(err)
		}
		return nil
	}
	series := opportunity.Series(p)
	row.bad.Need("weekdays", len(series) > 0, textNoSuchDay)
	return series
}

// refuses takes over what a rule of the core says of the fields.
func (row *oppRow) refuses(err error) {
	if fields, ok := fieldsOf(err); ok {
		row.bad.Fields = append(row.bad.Fields, fields...)
		return
	}
	row.bad.breaks(err)
}

// day reads a day, or nothing from an empty cell.
func (row *oppRow) day(column string) when.Day {
	text := row.rec.Get(column)
	if text == "" {
		return ""
	}
	day, ok := cell.Day(text)
	row.bad.Need(column, ok, textDay)
	return day
}

// clock reads a time of day, or nothing from an empty cell.
func (row *oppRow) clock(column string) string {
	text := row.rec.Get(column)
	if text == "" {
		return ""
	}
	clock, ok := cell.Clock(text)
	row.bad.Need(column, ok, textClock)
	return clock
}

// capacity reads the places of each shift.
func (row *oppRow) capacity(need bool) int {
	text := row.rec.Get("capacity")
	n, ok := cell.Count(text)
	row.bad.Need("capacity", ok && n > 0 || text == "" && !need, textPlaces.With("max", opportunity.MaxCapacity))
	return n
}

// added says that an organisation was added, and which front office answers for it.
func (row *oppRow) added(host id.ID) i18n.Text {
	o := row.known.all[host]
	if o.Abroad() {
		return textOrgAddedAbroad
	}
	region, _, err := row.Atlas.Region(row.tx, o.Region)
	row.bad.breaks(err)
	return textOrgAdded.With("region", region.Name)
}
