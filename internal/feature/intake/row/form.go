package row

import (
	"slices"
	"strings"

	"asar/internal/core/opportunity"
	"asar/internal/feature/intake/cell"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// versions are the columns of a text, without a language and in each.
func versions(column string) []string {
	list := []string{column}
	for _, l := range i18n.Langs {
		list = append(list, column+"_"+string(l))
	}
	return list
}

// texts takes over the texts that changed.
func (row *oppRow) texts(f *opportunity.Form) {
	for column, to := range map[string]*i18n.Words{
		"title": &f.Title, "why": &f.Why, "requirements": &f.Requirements, "safety": &f.Safety,
	} {
		if row.touches(append(versions(column), "lang")...) {
			row.words(row.rec, column, to)
		}
	}
	whole := append(versions("what"), "lang", "category", "recurrence", "hours", "first_day", "last_day", "from", "to", "capacity")
	if row.touches(whole...) && (row.old.ID == 0 || row.gives(versions("what")...)) {
		row.words(row.rec, "what", &f.What)
		row.append(&f.What, "what", row.facts())
	}
	whole = append(versions("meeting"), "lang", "address", "lat", "lon", "country")
	if row.touches(whole...) && (row.old.ID == 0 || row.gives(append(versions("meeting"), "address")...)) {
		row.words(row.rec, "meeting", &f.Meeting)
		row.append(&f.Meeting, "meeting", row.address())
	}
}

// append puts a line behind a text in the row's language. Where the file has
// no such text in that language, the line is the text.
func (row *oppRow) append(w *i18n.Words, column, line string) {
	if line == "" {
		return
	}
	text := ""
	if row.gives(column, column+"_"+string(row.lang)) {
		text = w.Get(row.lang)
	}
	if text != "" {
		text += "\n\n"
	}
	w.Set(row.lang, text+line)
}

// facts says what the source knows and a shift cannot hold, or would have to
// invent something to hold.
func (row *oppRow) facts() string {
	var list []string
	add := func(label i18n.Text, value string) {
		if value != "" && value != "0" { // 0 is how tables say that it is not known
			list = append(list, label.Text(row.lang)+": "+value)
		}
	}
	add(column.Opportunities.LabelOf("category"), row.rec.Get("category"))
	add(column.Opportunities.LabelOf("recurrence"), row.rec.Get("recurrence"))
	if row.rec.Get("from") == "" && row.rec.Get("to") == "" {
		add(textDates, row.dates())
		add(textSought, row.rec.Get("capacity"))
	}
	add(column.Opportunities.LabelOf("hours"), row.rec.Get("hours"))
	return strings.Join(list, "\n")
}

// dates says from which day to which, as far as it is known.
func (row *oppRow) dates() string {
	first, fromOK := cell.Day(row.rec.Get("first_day"))
	last, toOK := cell.Day(row.rec.Get("last_day"))
	switch {
	case fromOK && toOK && first <= last:
		return i18n.DateRange(row.lang, first.Time(), last.Time())
	case fromOK:
		return i18n.LongDate(row.lang, first.Time())
	default:
		return "" // the last day alone stands in a field of its own
	}
}

// address says where it is, and abroad its coordinates too, which the map of
// Kazakhstan has no place for.
func (row *oppRow) address() string {
	place := cell.ReadPlace(row.rec.Get("address"))
	if !row.abroad {
		return place.Address
	}
	lat, lon, ok := row.point()
	if !ok {
		return place.Address
	}
	return strings.TrimSpace(place.Address + " (" + cell.ShowDegrees(lat) + ", " + cell.ShowDegrees(lon) + ")")
}

// point reads the coordinates from their columns, or else from the address.
func (row *oppRow) point() (lat, lon int64, ok bool) {
	place := cell.ReadPlace(row.rec.Get("address"))
	if one, other := row.rec.Get("lat"), row.rec.Get("lon"); one != "" || other != "" {
		place.Lat, place.Lon = one, other
	}
	if place.Lat == "" && place.Lon == "" {
		return 0, 0, false
	}
	lat, latOK := cell.Degrees(place.Lat)
	lon, lonOK := cell.Degrees(place.Lon)
	row.need("lat", latOK, textDegrees)
	row.need("lon", lonOK, textDegrees)
	return lat, lon, latOK && lonOK
}

// need is Need, once for a field however often it is read.
func (row *oppRow) need(column string, ok bool, text i18n.Text) {
	known := slices.ContainsFunc(row.bad.Fields, func(f fault.Field) bool { return f.Name == column })
	row.bad.Need(column, ok || known, text)
}

// where takes over where it is.
func (row *oppRow) where(f *opportunity.Form) {
	if row.touches("online") {
		is, ok := cell.YesNo(row.rec.Get("online"))
		row.bad.Need("online", ok, textYesNo)
		f.Online = is
	}
	if row.touches("region", "country") {
		f.Region = ""
		if !row.abroad {
			f.Region = row.findRegion(row.rec, "region", &row.bad)
		}
	}
	if row.touches("place") {
		row.text(row.rec, "place", &f.Place)
	}
	if row.touches("lat", "lon", "address", "country") {
		lat, lon, ok := row.point()
		if f.Lat, f.Lon = 0, 0; ok && !row.abroad {
			f.Lat, f.Lon = lat, lon
		}
	}
}

// who takes over who leads, who may come, and what to beware of.
func (row *oppRow) who(f *opportunity.Form) {
	if row.touches("leader_name") {
		row.text(row.rec, "leader_name", &f.LeaderName)
	}
	if row.touches("leader_phone") {
		row.text(row.rec, "leader_phone", &f.LeaderPhone)
	}
	if row.touches("min_age") {
		row.count(row.rec, "min_age", &f.MinAge, &row.bad)
	}
	if row.touches("languages") {
		f.Languages = nil
		for _, text := range cell.List(row.rec.Get("languages")) {
			l, ok := cell.Language(text)
			row.bad.Need("languages", ok, textUnknownLanguage)
			f.Languages = append(f.Languages, l)
		}
	}
	if row.touches("directions") {
		f.Directions = row.directionCodes()
	}
	if row.touches("risks") {
		row.risks(f)
	}
}

// directionCodes reads directions by their codes or by their names in any spelling.
func (row *oppRow) directionCodes() (codes opportunity.Set[string]) {
	known, err := row.Atlas.Directions(row.tx)
	row.bad.breaks(err)
	byName := map[string]string{}
	for _, d := range known {
		byName[i18n.Fold(d.Code)] = d.Code
		for _, name := range append(d.Name.All(), d.Latin) {
			byName[i18n.Fold(name)] = d.Code
		}
	}
	for _, text := range cell.List(row.rec.Get("directions")) {
		code, ok := byName[i18n.Fold(text)]
		row.need("directions", ok, textUnknownDirection.With("value", text, "directions", directionsText(known)))
		if ok && !codes.Has(code) {
			codes = append(codes, code)
		}
	}
	return codes
}

// risks reads the risks by their codes or by what a coordinator calls them.
// That there are none must be said; an empty cell says nothing.
func (row *oppRow) risks(f *opportunity.Form) {
	text := row.rec.Get("risks")
	f.Risks, f.RisksStated = nil, text != ""
	if cell.None(text) {
		return
	}
	for _, word := range column.RiskWords(text) {
		risk, ok := column.ReadRisk(word)
		row.need("risks", ok, textUnknownRisk.With("value", word, "risks", risksText{}))
		f.Risks = append(f.Risks, risk)
	}
}

// fieldsOf returns the fields that a refusal names.
func fieldsOf(err error) ([]fault.Field, bool) {
	f, ok := fault.As(err)
	if !ok {
		return nil, err == nil
	}
	return f.Fields, true
}
