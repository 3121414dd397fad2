package opportunity

import (
	"slices"
	"strings"
	"unicode/utf8"

	"asar/internal/core/atlas"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Limits of what is written, in characters.
const (
	maxTitle  = 120
	maxText   = 5_000
	maxPlace  = 100
	maxReason = 500
)

// Hours that apply where a coordinator states none.
const (
	defaultCutoff = 12
	defaultOffer  = 12
	maxHours      = 7 * 24
)

// Blank returns the form of an opportunity nobody has written yet.
func Blank(l i18n.Lang) Form {
	return Form{Lang: l, MinAge: 16, CutoffHours: defaultCutoff, OfferHours: defaultOffer}
}

// tidied returns the form as it is kept: unknown codes stay for check to
// refuse, what cannot be is emptied.
func (f Form) tidied() Form {
	if _, ok := i18n.Parse(string(f.Lang)); !ok {
		f.Lang = i18n.Ru
	}
	for _, l := range i18n.Langs {
		f.Title.Set(l, i18n.Clean(f.Title.Get(l)))
		for _, w := range []*i18n.Words{&f.What, &f.Why, &f.Requirements, &f.Safety, &f.Meeting} {
			w.Set(l, i18n.CleanText(w.Get(l)))
		}
	}
	f.Place, f.LeaderName, f.LeaderPhone = i18n.Clean(f.Place), i18n.Clean(f.LeaderName), i18n.Clean(f.LeaderPhone)
	if f.Online {
		f.Region, f.Place, f.Lat, f.Lon = "", "", 0, 0
	}
	if phone, err := person.ParsePhone(f.LeaderPhone); err == nil {
		f.LeaderPhone = phone
	}
	if f.OfferHours == 0 {
		f.OfferHours = defaultOffer // nobody can answer within no time
	}
	f.Directions = compact(f.Directions)
	f.Languages = compact(f.Languages)
	f.Risks = ordered(f.Risks)
	if len(f.Risks) > 0 {
		f.RisksStated = true
	}
	return f
}

// check returns nil if a draft with this form may be kept. A draft may be
// incomplete, yet what it says must make sense.
func (d *Desk) check(tx *db.Tx, host id.ID, f Form) error {
	var bad fault.Form
	bad.Need("title", !f.Title.Empty(), textNeedTitle)
	bad.Need("title", longest(f.Title) <= maxTitle, textTooLong.With("max", maxTitle))
	for _, t := range []struct {
		name string
		text i18n.Words
	}{{"what", f.What}, {"why", f.Why}, {"requirements", f.Requirements}, {"safety", f.Safety}, {"meeting", f.Meeting}} {
		bad.Need(t.name, longest(t.text) <= maxText, textTooLong.With("max", maxText))
	}
	if err := d.checkCodes(tx, host, f, &bad); err != nil {
		return err
	}
	bad.Need("place", utf8.RuneCountInString(f.Place) <= maxPlace, textTooLong.With("max", maxPlace))
	bad.Need("lat", inKazakhstan(f), textCoordinates)
	bad.Need("min_age", f.MinAge >= 0 && f.MinAge <= 80, textAgeRange)
	bad.Need("leader_name", utf8.RuneCountInString(f.LeaderName) <= maxPlace, textTooLong.With("max", maxPlace))
	if f.LeaderPhone != "" {
		_, err := person.ParsePhone(f.LeaderPhone)
		bad.Need("leader_phone", err == nil, textPhone)
	}
	if f.Ends != "" {
		_, err := when.ParseDay(string(f.Ends))
		bad.Need("ends", err == nil, textNeedDay)
	}
	bad.Need("cutoff_hours", f.CutoffHours >= 0 && f.CutoffHours <= maxHours, textHoursRange.With("max", maxHours))
	bad.Need("offer_hours", f.OfferHours >= 1 && f.OfferHours <= maxHours, textHoursRange.With("max", maxHours))
	return bad.Err()
}

// checkCodes looks up what the form names elsewhere.
func (d *Desk) checkCodes(tx *db.Tx, host id.ID, f Form, bad *fault.Form) error {
	directions, err := d.atlas.Directions(tx)
	if err != nil {
		return err
	}
	known := func(code string) bool {
		return slices.ContainsFunc(directions, func(dir atlas.Direction) bool { return dir.Code == code })
	}
	for _, code := range f.Directions {
		bad.Need("directions", known(code), textUnknownDirection)
	}
	if f.Region != "" {
		_, found, err := d.atlas.Region(tx, f.Region)
		if err != nil {
			return err
		}
		bad.Need("region", found, textUnknownRegion)
	}
	for _, l := range f.Languages {
		_, ok := i18n.Parse(string(l))
		bad.Need("languages", ok, textUnknownLanguage)
	}
	for _, r := range f.Risks {
		bad.Need("risks", slices.Contains(Risks, r), textUnknownRisk)
	}
	if f.Project == 0 {
		return nil
	}
	if _, err := d.orgs.Project(tx, f.Project); fault.Is(err, "not-found/project") {
		bad.Need("project", false, textUnknownProject)
	} else if err != nil {
		return err
	}
	return nil
}

// inKazakhstan tells whether the meeting point, if it is known, lies within the
// country's bounding box; a swapped pair of coordinates does not.
func inKazakhstan(f Form) bool {
	const degree = 1_000_000
	return !f.Located() || f.Lat > 40*degree && f.Lat < 56*degree && f.Lon > 46*degree && f.Lon < 88*degree
}

func longest(w i18n.Words) int {
	n := 0
	for _, text := range w.All() {
		n = max(n, utf8.RuneCountInString(text))
	}
	return n
}

// compact drops empty and repeated codes and keeps the order.
func compact[T ~string](s Set[T]) Set[T] {
	var kept Set[T]
	for _, code := range s {
		code = T(strings.TrimSpace(string(code)))
		if code != "" && !strings.Contains(string(code), ",") && !kept.Has(code) {
			kept = append(kept, code)
		}
	}
	return kept
}

// ordered returns the risks in the order of Risks, unknown ones last.
func ordered(risks Set[Risk]) Set[Risk] {
	kept := compact(risks)
	place := func(r Risk) int {
		if i := slices.Index(Risks, r); i >= 0 {
			return i
		}
		return len(Risks)
	}
	slices.SortStableFunc(kept, func(a, b Risk) int { return place(a) - place(b) })
	return kept
}
