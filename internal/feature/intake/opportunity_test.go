package intake

import (
	"strings"
	"testing"

	"asar/internal/core/opportunity"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// header and whole are a row that lacks nothing for publishing.
const (
	header = "source_id;org;title_ru;title_kk;what;why;directions;region;place;meeting;min_age;languages;leader_name;leader_phone;" +
		"risks;first_day;last_day;weekdays;from;to;capacity;lat;lon;status;lang"
	whole = "1;Shanyraq;Посадить деревья;Ағаш отырғызу;Сажаем.;Будет тень.;Экология, saulyq;Қарағанды;Теміртау;У школы № 1;16;каз, рус;" +
		"Нұрлан;8 701 234 56 78;нет;01.12.2026;31.12.2026;сб, вс;10:00;14.00;20;50,0549;72,9646;published;ru"
)

// with replaces parts of the whole row.
func with(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(whole) }

func TestAWholeRowIsPublished(t *testing.T) {
	each(t, func(w *world) {
		job := Job{Kind: Opportunities, Path: file(t, header, whole)}
		r := w.run(Job{Kind: Opportunities, Path: job.Path, DryRun: true})
		if r.Published != 1 || len(w.of(w.Org.ID)) != 1 {
			t.Errorf("dry: %+v", r)
		}
		r = w.run(job)
		w.sums(r, 1, 0, 0, 0)
		o := w.of(w.Org.ID)["Посадить деревья"]
		shifts := w.shifts(o)
		if r.Published != 1 || o.Status != opportunity.StatusPublished || o.Title.Kk != "Ағаш отырғызу" || o.What.Ru != "Сажаем." ||
			o.Directions.String() != "taza,saulyq" || o.Region != "kz-35" || o.Lat != 50_054_900 || o.Lon != 72_964_600 ||
			o.Languages.String() != "kk,ru" || !o.RisksStated || len(o.Risks) != 0 || o.Ends != "2026-12-31" || o.LeaderPhone != "+77012345678" {
			t.Errorf("%+v\n%+v", r, o)
		}
		if len(shifts) != 8 || shifts[0].Day != "2026-12-05" || shifts[0].Capacity != 20 || shifts[0].Minutes() != 240 ||
			i18n.Clock(shifts[7].Starts.Time()) != "10:00" || shifts[7].Day != "2026-12-27" {
			t.Errorf("%+v", shifts)
		}
		w.sums(w.run(job), 0, 0, 1, 0)
	})
}

func TestWhyARowIsRefused(t *testing.T) {
	each(t, func(w *world) {
		for _, test := range []struct{ name, row, column, piece string }{
			{"organisation", with("Shanyraq", "Нет такой"), "org", "No such organisation"},
			{"no organisation", with("Shanyraq", ""), "org", "Name the organisation"},
			{"title", with("Посадить деревья", "", "Ағаш отырғызу", ""), "title_ru", "title"},
			{"long title", with("Посадить деревья", strings.Repeat("а", 121)), "title_ru", "too long"},
			{"direction", with("Экология", "Космос"), "directions", "no direction “Космос”. There are: bilim (Education)"},
			{"region", with("Қарағанды", "Атлантида"), "region", "No such region"},
			{"age", with(";16;", ";с 16 лет;"), "min_age", "whole number"},
			{"age of a tree", with(";16;", ";160;"), "min_age", "0 to 80"},
			{"language", with("каз", "фр"), "languages", "kk, ru or en"},
			{"phone", with("8 701 234 56 78", "звоните"), "leader_phone", "could not be read"},
			{"risk", with(";нет;", ";акулы;"), "risks", "no risk “акулы”"},
			{"day", with("01.12.2026", "скоро"), "first_day", "2026-10-17"},
			{"no day", with("01.12.2026", ""), "first_day", "2026-10-17"},
			{"days swapped", with("31.12.2026", "30.11.2026"), "last_day", "before the first"},
			{"weekdays", with("сб, вс", "иногда"), "weekdays", "Mon, Wed, Fri"},
			{"no weekdays", with("сб, вс", ""), "weekdays", "on which weekdays"},
			{"no such weekday", with("31.12.2026", "03.12.2026"), "weekdays", "no such weekday"},
			{"too long a series", with("31.12.2026", "31.12.2029"), "last_day", ""},
			{"no end", with("14.00", ""), "to", "10:00"},
			{"clock", with("10:00", "утром"), "from", "10:00"},
			{"capacity", with(";20;", ";0;"), "capacity", "1 to 10,000"},
			{"too many", with(";20;", ";20000;"), "capacity", "10000"},
			{"no capacity", with(";20;", ";;"), "capacity", "whole number"},
			{"degrees", with("50,0549", "север"), "lat", "in degrees"},
			{"half a point", with("72,9646", ""), "lon", "in degrees"},
			{"swapped", with("50,0549", "72,9646", "72,9646", "50,0549"), "lat", "outside Kazakhstan"},
			{"language of the texts", with("published;ru", "published;fr"), "lang", "kk, ru or en"},
			{"status", with("published", "cancelled"), "status", "draft (Draft), published (Published)"},
		} {
			t.Run(test.name, func(t *testing.T) {
				r := w.run(Job{Kind: Opportunities, Path: file(t, header, test.row)})
				if r.Refused != 1 {
					t.Fatalf("%+v", r)
				}
				w.says(r, 2, test.column, strings.ReplaceAll(test.piece, "10000", "10,000"))
			})
		}
		if n := len(w.of(w.Org.ID)); n != 1 {
			t.Errorf("refused rows left %d opportunities", n-1)
		}
	})
}

// What lacks something is taken as a draft, and the outcome says what.
func TestWhyARowStaysADraft(t *testing.T) {
	each(t, func(w *world) {
		r := w.run(Job{Kind: Opportunities, Path: file(t, header,
			with("1;Sh", "1;Sh", "У школы № 1", ""),
			with("1;Sh", "2;Sh", ";нет;", ";;"),
			with("1;Sh", "3;Sh", ";нет;", ";Тяжёлая физическая работа; ", "01.12.2026;31.12.2026;сб, вс;10:00;14.00;20", "01.12.2026;;;10:00;14.00;20"),
			with("1;Sh", "4;Sh", "published", "черновик"),
			with("1;Sh", "5;Sh", "10:00;14.00", ";"),
		)})
		w.sums(r, 5, 0, 0, 0)
		notes := strings.Join(r.Notes(i18n.Ru), "\n")
		for _, want := range []string{"Осталось черновиком. ", "Строк: 1 (2)", "Строк: 1 (6)", "смена не создана"} {
			if !strings.Contains(notes, want) {
				t.Errorf("no %q in:\n%s", want, notes)
			}
		}
		if r.Drafts != 5 || r.Published != 0 {
			t.Errorf("%+v", r)
		}
		list := w.of(w.Org.ID)
		if o := list["Посадить деревья"]; len(list) != 2 || o.What.Ru == "" {
			t.Errorf("%d opportunities", len(list))
		}
	})
}

// A row taken again takes over what has changed in it, and leaves alone what
// its coordinator wrote meanwhile.
func TestRowsAreTakenAgain(t *testing.T) {
	each(t, func(w *world) {
		draft := with("published", "draft")
		w.run(Job{Kind: Opportunities, Path: file(t, header, draft)})
		o := w.of(w.Org.ID)["Посадить деревья"]
		w.Write(func(tx *db.Tx) error {
			f := o.Form
			f.What.Kk, f.MinAge, f.Place = "Ағаш отырғызамыз.", 14, "Қарағанды"
			_, err := w.Opportunities.Edit(tx, w.Coordinator, o.ID, f)
			return err
		})
		w.sums(w.run(Job{Kind: Opportunities, Path: file(t, header, draft)}), 0, 0, 1, 0)

		r := w.run(Job{Kind: Opportunities, Path: file(t, header, strings.NewReplacer("Сажаем.", "Сажаем сосны.", ";20;", ";30;").Replace(draft))})
		w.sums(r, 0, 1, 0, 0)
		o = w.of(w.Org.ID)["Посадить деревья"]
		if o.What.Ru != "Сажаем сосны." || o.What.Kk != "Ағаш отырғызамыз." || o.MinAge != 14 || o.Place != "Қарағанды" {
			t.Errorf("%+v", o)
		}
		for _, s := range w.shifts(o) {
			if s.Capacity != 30 {
				t.Errorf("%d places", s.Capacity)
			}
		}
		// A file of fewer columns keeps what it does not name.
		r = w.run(Job{Kind: Opportunities, Path: file(t, "source_id,org,title_ru,status", "1,Шаңырақ,Посадить сосны,published")})
		w.sums(r, 0, 1, 0, 0)
		o = w.of(w.Org.ID)["Посадить сосны"]
		if o.Status != opportunity.StatusPublished || o.Title.Kk != "Ағаш отырғызу" || len(w.shifts(o)) != 8 || r.Published != 1 {
			t.Errorf("%+v %+v", r, o)
		}
	})
}

// A refused row leaves nothing behind, not even the organisation added for it.
func TestARefusedRowLeavesNothing(t *testing.T) {
	each(t, func(w *world) {
		before := len(w.organisations())
		job := Job{Kind: Opportunities, Path: file(t, "source_id,org,org_id,org_region,title,lat,lon,min_age",
			"1,Helpers,h1,Астана,First,72.9,50.0,",
			"2,Helpers,h1,Астана,Second,,,",
			"3,Helpers,h1,Атлантида,Third,,,",
			"4,Others,h2,Атлантида,Fourth,,,",
			"2,Helpers,h1,Астана,Fifth,,,",
			"6,Helpers,h1,Астана,Sixth,,,200")}
		r := w.run(job)
		w.sums(r, 2, 0, 0, 4)
		w.says(r, 5, "org_region", "No such region")
		if len(w.organisations()) != before+1 || r.Orgs != 1 {
			t.Errorf("%d organisations were added, the report says %d", len(w.organisations())-before, r.Orgs)
		}
		w.sums(w.run(job), 0, 0, 2, 4)
		// The name alone finds it now, in another spelling.
		r = w.run(Job{Kind: Opportunities, Path: file(t, "source_id,org,title", "7,HELPERS,Seventh")})
		w.sums(r, 1, 0, 0, 0)
		if r.Orgs != 0 {
			t.Errorf("%+v", r)
		}
	})
}

// Where an organisation is at home need be said once, in any row; and a row
// means the same organisation also when another of that name has come.
func TestOrganisationsAreNamedOnce(t *testing.T) {
	each(t, func(w *world) {
		job := Job{Kind: Opportunities, Path: file(t, "source_id,org,org_id,org_region,title",
			"1,Helpers,,,First", "2,HELPERS,7,Атлантида,Second", "3,helpers,7,Астана,Third", "4,Helpers,8,Алматы қаласы,Fourth", "5,,8,,Fifth")}
		r := w.run(job)
		w.sums(r, 5, 0, 0, 0)
		if r.Orgs != 2 || !strings.Contains(strings.Join(r.Notes(i18n.En), ""), "front office: Astana") {
			t.Errorf("%+v %q", r, r.Notes(i18n.En))
		}
		w.sums(w.run(job), 0, 0, 5, 0)
		w.sums(w.run(Job{Kind: Opportunities, Path: file(t, "source_id,org,title", "9,Helpers,Ninth")}), 0, 0, 0, 1)
	})
}

// An organisation's own import names no organisation and reaches no other.
func TestOwnImport(t *testing.T) {
	each(t, func(w *world) {
		job := Job{Kind: Opportunities, Org: w.Org.ID, Path: file(t, "Название дела;Организация;Онлайн", "Уроки казахского;Другая;да")}
		r, err := w.desk.Run(t.Context(), w.DB, w.Coordinator, job, nil)
		if err != nil {
			t.Fatal(err)
		}
		w.sums(r, 1, 0, 0, 0)
		if o := w.of(w.Org.ID)["Уроки казахского"]; !o.Online || strings.Join(r.Ignored, "") != "Организация" {
			t.Errorf("%+v %+v", r, o)
		}
		stranger := w.Person("Жат", "1990-01-01")
		for _, job := range []Job{job, {Kind: Opportunities, Path: job.Path}, {Kind: Regions, Path: job.Path, Org: w.Org.ID}} {
			for _, who := range []auth.Actor{stranger, {}} {
				_, err = w.desk.Run(t.Context(), w.DB, who, job, nil)
				if f, ok := fault.As(err); !ok || f.Kind != fault.NotFound && f.Kind != fault.Denied {
					t.Errorf("%+v may import %+v: %v", who, job, err)
				}
			}
		}
	})
}

// A file lays out no more shifts than it may, and a refused row counts none.
func TestTooManyShifts(t *testing.T) {
	each(t, func(w *world) {
		row := ",2026-12-01,2027-11-30,пн-вс,10:00,14:00,20"
		lines := []string{"source_id,title,first_day,last_day,weekdays,from,to,capacity,min_age",
			"1,Сад" + row + ",", "2,Парк" + row + ",сто", "3,Роща" + row + ",", "4,Лес" + row + ",", "5,Луг,,,,,,,"}
		r := w.run(Job{Kind: Opportunities, Org: w.Org.ID, Path: file(t, lines...), Shifts: 800})
		w.sums(r, 3, 0, 0, 2)
		w.says(r, 5, "last_day", "too many shifts: at most 800")
	})
}

// One shift may go past midnight and into the next year.
func TestShiftsOfOneDay(t *testing.T) {
	each(t, func(w *world) {
		r := w.run(Job{Kind: Opportunities, Path: file(t, "org,title,first_day,from,to,capacity", "040503550125,Ночь музеев,2026-12-31,22:00,02:00,5")})
		w.sums(r, 1, 0, 0, 0)
		shifts := w.shifts(w.of(w.Org.ID)["Ночь музеев"])
		if len(shifts) != 1 || shifts[0].Minutes() != 240 || shifts[0].Ends.Day() != when.Day("2027-01-01") {
			t.Errorf("%+v", shifts)
		}
	})
}
