// Package column knows what tables may hold: for each kind of table its
// columns, what they are called in three languages, and what stands in them. A
// header is matched with them in any spelling.
package column

import (
	"slices"

	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// Kind is what the rows of a table stand for.
type Kind string

// The kinds.
const (
	Regions       Kind = "regions"
	Directions    Kind = "directions"
	Organisations Kind = "organisations"
	People        Kind = "people"
	Opportunities Kind = "opportunities"
)

// Kinds lists the kinds in the order in which one builds on another.
var Kinds = []Kind{Regions, Directions, Organisations, People, Opportunities}

// Parse returns the kind of a name such as "regions".
func Parse(s string) (Kind, bool) {
	for _, k := range Kinds {
		if string(k) == s {
			return k, true
		}
	}
	return "", false
}

// Column is a column that a kind of table may have.
type Column = sheet.Column

// Groups lists the groups of columns in the order in which they are shown. That
// of the host is left out where the organisation is known; what most tables do
// not have is further.
var Groups = []i18n.M{Main, When, Where, Who, Safety, Host, Further}

// Columns returns the columns of a kind, the important ones first.
func (k Kind) Columns() []Column {
	switch k {
	case Regions:
		return regionColumns
	case Directions:
		return directionColumns
	case Organisations:
		return orgColumns
	case People:
		return personColumns
	case Opportunities:
		return opportunityColumns
	default:
		return nil
	}
}

// Own returns the columns of opportunities that an organisation imports for
// itself: it does not name the organisation.
func Own() []Column {
	return slices.DeleteFunc(slices.Clone(opportunityColumns), func(c Column) bool { return c.Group == Host })
}

// LabelOf names a column of the kind.
func (k Kind) LabelOf(name string) i18n.Text {
	for _, c := range k.Columns() {
		if c.Name == name {
			return c.Label
		}
	}
	return i18n.Plain(name)
}

// inLanguages are the columns of a text: without a language, and in each.
// Those in a language stand in the group of further ones.
func inLanguages(c Column, among i18n.M) []Column {
	list := []Column{c}
	for _, l := range i18n.Langs {
		list = append(list, Column{
			Name: c.Name + "_" + string(l), Group: among, About: textInLanguage.With("what", c.Label),
			Label: labelled{c.Label, l},
		})
	}
	return list
}

// labelled is a label followed by a language in its own name.
type labelled struct {
	label i18n.Text
	lang  i18n.Lang
}

// Text says "Название (Қазақша)".
func (t labelled) Text(l i18n.Lang) string { return t.label.Text(l) + " (" + t.lang.Native() + ")" }

func together(lists ...[]Column) []Column { return slices.Concat(lists...) }

func named(kind string) []Column {
	var list []Column
	for _, l := range i18n.Langs {
		list = append(list, Column{
			Name: kind + "_" + string(l), Need: kind == "name", Group: Main, Label: labelled{textNameLabel, l}, About: textNameAbout,
		})
	}
	return list
}

var regionColumns = together(
	[]Column{{Name: "iso", Need: true, Group: Main, Label: textISO, About: textISOAbout}},
	named("name"),
	[]Column{
		{Name: "kato", Group: Main, Label: textKATO, About: textKATOAbout},
		{Name: "name_kk_latn", Group: Further, Label: textLatin, About: textLatinAbout},
		{Name: "aliases", Group: Further, Label: textAliases, About: textAliasesAbout},
	},
	inLanguages(Column{Name: "short", Group: Further, Label: textShort, About: textShortAbout}, Further)[1:],
	[]Column{
		{Name: "tile_column", Group: Further, Label: textTileColumn, About: textTileAbout},
		{Name: "tile_row", Group: Further, Label: textTileRow, About: textTileAbout},
	},
)

var directionColumns = together(
	[]Column{{Name: "code", Need: true, Group: Main, Label: textCode, About: textCodeAbout}},
	named("name"),
	[]Column{
		{Name: "position", Group: Further, Label: textPosition, About: textPositionAbout},
		{Name: "name_kk_latn", Group: Further, Label: textLatin, About: textLatinAbout, Also: []string{"name_kk_latn_2018"}},
	},
	inLanguages(Column{Name: "story", Group: Further, Label: textStory, About: textStoryAbout}, Further)[1:],
)

var sourceID = Column{Name: "source_id", Group: Main, Label: textSourceID, About: textSourceIDAbout, Also: []string{"id", "№", "номер", "нөмір"}}

var orgColumns = together(
	[]Column{
		{Name: "kind", Need: true, Group: Main, Label: textKind, About: textKindAbout},
		{Name: "region", Need: true, Group: Main, Label: textRegion, About: textRegionAbout},
	},
	inLanguages(Column{Name: "name", Need: true, Group: Main, Label: textNameLabel, About: textOrgNameAbout}, Main),
	[]Column{
		{Name: "place", Group: Main, Label: textPlace, About: textPlaceAbout},
		{Name: "bin", Group: Main, Label: textBIN, About: textBINAbout},
		{Name: "email", Group: Main, Label: textEmail, About: textEmailAbout},
		{Name: "phone", Group: Main, Label: textPhone, About: textPhoneAbout},
		{Name: "site", Group: Main, Label: textSite, About: textSiteAbout},
		{Name: "founded", Group: Main, Label: textFounded, About: textFoundedAbout},
		{Name: "leader", Group: Main, Label: textLeader, About: textLeaderAbout},
	},
	inLanguages(Column{Name: "about", Group: Main, Label: textAbout, About: textAboutAbout}, Further),
	[]Column{
		sourceID,
		{Name: "country", Group: Further, Label: textCountry, About: textOrgCountryAbout},
		{Name: "lang", Group: Further, Label: textLang, About: textLangAbout},
		{Name: "owner", Group: Further, Label: textOwner, About: textOwnerAbout},
	},
)

var personColumns = []Column{
	{Name: "surname", Need: true, Group: Main, Label: textSurname, About: textSurnameAbout},
	{Name: "given", Need: true, Group: Main, Label: textGiven, About: textGivenAbout},
	{Name: "patronymic", Group: Main, Label: textPatronymic, About: textPatronymicAbout},
	{Name: "birth", Need: true, Group: Main, Label: textBirth, About: textBirthAbout},
	{Name: "email", Group: Main, Label: textEmail, About: textContactAbout},
	{Name: "phone", Group: Main, Label: textPhone, About: textContactAbout},
	{Name: "display", Group: Further, Label: textDisplay, About: textDisplayAbout},
	{Name: "lang", Group: Further, Label: textLang, About: textPersonLangAbout},
	{Name: "region", Group: Further, Label: textRegion, About: textRegionAbout},
	sourceID,
}

var opportunityColumns = together(
	inLanguages(Column{Name: "title", Need: true, Group: Main, Label: textTitle, About: textTitleAbout}, Further),
	inLanguages(Column{Name: "what", Group: Main, Label: textWhat, About: textWhatAbout}, Further),
	inLanguages(Column{Name: "why", Group: Main, Label: textWhy, About: textWhyAbout}, Further),
	[]Column{
		{Name: "directions", Group: Main, Label: textDirections, About: textDirectionsAbout, Also: []string{"direction", "направление", "бағыт"}},
		{Name: "status", Group: Main, Label: textStatus, About: textStatusAbout},
		{Name: "lang", Group: Main, Label: textLang, About: textLangAbout},
		sourceID,

		{Name: "first_day", Group: When, Label: textFirstDay, About: textFirstDayAbout, Also: []string{"date", "day", "дата", "күні"}},
		{Name: "last_day", Group: When, Label: textLastDay, About: textLastDayAbout},
		{Name: "weekdays", Group: When, Label: textWeekdays, About: textWeekdaysAbout},
		{Name: "from", Group: When, Label: textFrom, About: textClockAbout, Also: []string{"start", "начало"}},
		{Name: "to", Group: When, Label: textTo, About: textClockAbout, Also: []string{"end", "конец", "окончание"}},
		{Name: "capacity", Group: When, Label: textCapacity, About: textCapacityAbout, Also: []string{"places", "места"}},

		{Name: "region", Group: Where, Label: textRegion, About: textRegionAbout},
		{Name: "place", Group: Where, Label: textPlace, About: textPlaceAbout},
		{Name: "address", Group: Where, Label: textAddress, About: textAddressAbout},
		{Name: "online", Group: Where, Label: textOnline, About: textOnlineAbout},
		{Name: "lat", Group: Where, Label: textLat, About: textDegreesAbout, Also: []string{"latitude"}},
		{Name: "lon", Group: Where, Label: textLon, About: textDegreesAbout, Also: []string{"longitude"}},
	},
	inLanguages(Column{Name: "meeting", Group: Where, Label: textMeeting, About: textMeetingAbout}, Further),
	[]Column{
		{Name: "leader_name", Group: Who, Label: textLeaderName, About: textLeaderNameAbout},
		{Name: "leader_phone", Group: Who, Label: textLeaderPhone, About: textPhoneAbout},
		{Name: "min_age", Group: Who, Label: textMinAge, About: textMinAgeAbout},
		{Name: "languages", Group: Who, Label: textLanguages, About: textLanguagesAbout},
	},
	inLanguages(Column{Name: "requirements", Group: Who, Label: textRequirements, About: textRequirementsAbout}, Further),
	[]Column{{Name: "risks", Group: Safety, Label: textRisks, About: textRisksAbout}},
	inLanguages(Column{Name: "safety", Group: Safety, Label: textSafety, About: textSafetyAbout}, Further),
	[]Column{
		{Name: "org", Need: true, Group: Host, Label: textOrg, About: textOrgAbout, Also: []string{"organisation", "organization", "организация", "ұйым"}},
		{Name: "org_id", Group: Host, Label: textOrgID, About: textOrgIDAbout},
		{Name: "org_region", Group: Host, Label: textOrgRegion, About: textOrgRegionAbout},
		{Name: "org_country", Group: Host, Label: textOrgCountry, About: textOrgCountryAbout},
		{Name: "org_place", Group: Host, Label: textOrgPlace, About: textPlaceAbout},
		{Name: "org_kind", Group: Host, Label: textKind, About: textKindAbout},

		{Name: "country", Group: Further, Label: textCountry, About: textCountryAbout},
		{Name: "category", Group: Further, Label: textCategory, About: textKeptAbout},
		{Name: "recurrence", Group: Further, Label: textRecurrence, About: textKeptAbout},
		{Name: "hours", Group: Further, Label: textHours, About: textKeptAbout},
	},
)
