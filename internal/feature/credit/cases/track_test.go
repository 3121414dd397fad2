package cases

import (
	"slices"
	"testing"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

func TestStagesFollowTheWay(t *testing.T) {
	last := 0
	for _, s := range []State{Applied, Approved, Reserved, Signed, Active, Complete, Verified, Accepted, Sent, Paid} {
		n, on := s.Stage()
		if !on || n < last || n > Stages {
			t.Errorf("%s is at stage %d of the way: %v, after %d", s, n, on, last)
		}
		last = n
	}
	if last != Stages {
		t.Errorf("what is paid has %d stages behind it", last)
	}
	for _, s := range []State{Refused, Appealed, Withdrawn, Closed} {
		if _, on := s.Stage(); on {
			t.Errorf("%s is on the way", s)
		}
	}
}

func TestACaseAsItStood(t *testing.T) {
	at := func(day when.Day) when.Instant { return day.Start() + 1 }
	steps := []Step{
		{State: Applied, Act: "apply", At: at("2026-03-01"), Rules: 1}, {State: Approved, Act: Approve, At: at("2026-03-03"), Rules: 1},
		{State: Reserved, Act: Reserve, At: at("2026-03-03"), Rules: 1}, {State: Signed, Act: Sign, At: at("2026-03-05"), Rules: 1},
		{State: Withdrawn, Act: Withdraw, At: at("2026-04-01"), Rules: 1},
	}
	for day, want := range map[when.Day]struct {
		state State
		from  when.Day
	}{
		"2026-03-01": {Applied, ""}, "2026-03-02": {Applied, ""}, "2026-03-03": {Reserved, ""}, "2026-03-05": {Signed, "2026-03-05"},
		"2026-03-31": {Signed, "2026-03-05"}, "2026-04-01": {Withdrawn, ""}, "2027-01-01": {Withdrawn, ""},
	} {
		c, there := At(Case{State: Withdrawn, From: "2026-03-05"}, steps, day.End()-1)
		if !there || c.State != want.state || c.From != want.from {
			t.Errorf("on %s it stood at %s from %q: %v", day, c.State, c.From, there)
		}
	}
	if _, there := At(Case{}, steps, when.Day("2026-02-28").End()-1); there {
		t.Error("there was a case before it was applied for")
	}
}

func TestForesee(t *testing.T) {
	f := Frame{From: "2026-01-01", Until: "2026-12-31", Asked: 1200}
	counts := func(days ...when.Day) (list []Counted) {
		for _, day := range days {
			list = append(list, Counted{Entry: Entry{Day: day}, Counts: 240})
		}
		return list
	}
	for _, c := range []struct {
		name    string
		counted []Counted
		today   when.Day
		want    Outlook
	}{
		{"no hour yet", nil, "2026-06-01", Outlook{Left: 1200}},
		{"four hours a week", counts("2026-05-05", "2026-05-12", "2026-05-19", "2026-05-26"), "2026-06-01", Outlook{Left: 240, Pace: 120, Day: "2026-06-15"}},
		{"a first shift today counts as a week", counts("2026-01-01"), "2026-01-01", Outlook{Left: 960, Pace: 240, Day: "2026-01-29"}},
		{"long ago is no pace", counts("2026-01-05"), "2026-06-01", Outlook{Left: 960}},
		{"past the term", counts("2026-11-29"), "2026-12-20", Outlook{Left: 960, Pace: 30, Day: "2027-08-01", Late: true}},
		{"all is there", counts("2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05"), "2026-05-06", Outlook{Pace: 150}},
	} {
		if got := Foresee(f, c.counted, c.today); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestBacklogs(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		c := d.apply(d.student("Айгерім"), "A")
		d.apply(d.student("Әсел"), "A")
		d.must(d.do(d.officer, c, Approve, ""))
		var list []Backlog
		read := func() {
			d.must(d.Try(func(tx *db.Tx) (err error) { list, err = d.Backlogs(tx, d.Org.ID); return err }))
		}
		read()
		if Of(list, Applied).Ages != [4]int{1, 0, 0, 0} || Of(list, Approved).All() != 1 || Of(list, Paid).All() != 0 {
			t.Errorf("%+v", list)
		}
		for days, want := range map[int][4]int{2: {2, 0, 0, 0}, 3: {0, 2, 0, 0}, 7: {0, 2, 0, 0}, 8: {0, 0, 2, 0}, 30: {0, 0, 2, 0}, 31: {0, 0, 0, 2}} {
			d.Now = dbtest.Start.AddDate(0, 0, days)
			if read(); Turns(list, Institution) != want || Turns(list, Student) != [4]int{} {
				t.Errorf("after %d days: %+v", days, list)
			}
		}
	})
}

// The signature names the text of the day; without one it says that there was none.
func TestTheSignatureNamesItsText(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		sign := func(c Case, by auth.Actor) (list []Signature) {
			d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(by, c, Sign, ""))
			d.must(d.Try(func(tx *db.Tx) (err error) { list, err = d.Signatures(tx, c.ID); return err }))
			return list
		}
		who := d.student("Айгерім")
		who.Lang, who.Strength, who.ProvedAt = i18n.Kk, auth.ByCode, 7
		got := sign(d.apply(who, "A"), who)
		if len(got) != 1 || got[0].TextVersion != 0 || got[0].Lang != i18n.Kk || got[0].Strength != auth.ByCode || got[0].ProvedAt != 7 || got[0].Rules != 1 {
			t.Errorf("%+v", got)
		}
		text := programme.Text{Programme: "little", Document: programme.DocumentAgreement, From: "2026-11-22", Words: all}
		d.must(d.Try(func(tx *db.Tx) error { return d.programmes.PublishText(tx, d.operator, text) }))
		other := d.student("Әсел")
		if got := sign(d.apply(other, "B"), other); len(got) != 1 || got[0].TextVersion != 1 {
			t.Errorf("%+v", got)
		}
		if err := d.Try(func(tx *db.Tx) error { _, err := tx.Exec(`DELETE FROM credit_signature`); return err }); err == nil {
			t.Error("a signature can be deleted")
		}
		if !slices.ContainsFunc(Data, func(table privacy.Table) bool { return table.Name == "credit_signature" }) {
			t.Error("the data map does not know signatures")
		}
	})
}
