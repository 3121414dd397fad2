package frontoffice

import (
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/job"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func TestSpread(t *testing.T) {
	now := when.FromTime(dbtest.Start)
	ago := func(d time.Duration) org.Org { return org.Org{AskedAt: now.Add(-d)} }
	const day = 24 * time.Hour
	queue := []org.Org{ago(0), ago(2 * day), ago(3 * day), ago(7 * day), ago(8 * day), ago(30 * day), ago(31 * day), ago(500 * day), ago(-time.Hour)}
	if got := Spread(queue, now); !slices.Equal(got, []int{3, 2, 2, 2}) {
		t.Errorf("got %v", got)
	}
	// Over the change of the zone's clock, at the end of February 2024.
	if got := DaysWaiting(when.Day("2024-02-25").Start(), when.Day("2024-03-03").Start()); got != 7 {
		t.Errorf("a week that lost an hour has %d days", got)
	}
}

// Officers hear of a request, owners of the decision, each in their language,
// and nobody of what an import writes down.
func TestWhoIsTold(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema, audit.Schema, atlas.Schema, person.Schema, consent.Schema, guardian.Schema, org.Schema}, func(t *testing.T, d *db.DB) {
		bus := event.NewBus()
		regions, people := atlas.NewDesk(), person.NewDesk(bus)
		consents := consent.NewDesk(bus, consent.Operator{Name: "Asar test"})
		orgs := org.NewDesk(bus, people, consents, regions, guardian.NewDesk(bus, people, consents))
		NewDesk(bus, people, "https://asar.example")
		register := func(tx *db.Tx, name string, lang i18n.Lang, g ...auth.Grant) auth.Actor {
			p, err := people.Register(tx, person.New{Surname: name, Given: "А", Birth: "1990-01-01", Lang: lang, Email: i18n.Slug(name) + "@example.kz"})
			if err != nil {
				t.Fatal(err)
			}
			for _, each := range g {
				if err := people.Grant(tx, p.ID, each); err != nil {
					t.Fatal(err)
				}
			}
			return auth.Actor{Person: p.ID, Grants: g}
		}
		var sent []mail.Message
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			sent = nil
			if err := regions.Ship(tx); err != nil {
				return err
			}
			national := register(tx, "Омаров", i18n.Ru, auth.Grant{Role: auth.FrontOfficer, Scope: auth.Country})
			owner := register(tx, "Серік", i18n.Kk)
			known, err := people.Get(tx, owner.Person)
			if err != nil {
				return err
			}
			if _, err := consents.Give(tx, owner, known, consent.Gift{Purpose: consent.Account, Lang: i18n.Kk, Way: consent.ByForm}); err != nil {
				return err
			}
			o, err := orgs.Create(tx, owner, org.New{
				Kind: org.Group, Name: i18n.Words{Kk: "Шаңырақ", Ru: "Шанырак"}, About: i18n.Both(i18n.Ru, "Помогаем"),
				Region: "kz-35", Leader: "Серік", Phone: "+77012345678",
			})
			if err != nil {
				return err
			}
			owner.Grants = []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(o.ID)}}
			abroad, _, _, err := orgs.Put(tx, auth.System(), org.New{
				Kind: org.Registered, Name: i18n.Both(i18n.En, "Bike New York"), About: i18n.Both(i18n.En, "Cycling."),
				Leader: "J. Smith", Phone: "+77012345678", Source: "nyc", SourceID: "974",
			})
			if err != nil {
				return err
			}
			for _, act := range []func() error{
				func() error { return orgs.AskVetting(tx, auth.System(), abroad.ID) },
				func() error { return orgs.AskVetting(tx, owner, o.ID) },
				func() error {
					return orgs.Decide(tx, national, o.ID, org.Decision{State: org.Verified, Until: "2027-11-22"})
				},
				func() error {
					return orgs.Decide(tx, national, o.ID, org.Decision{State: org.Suspended, Reason: "Жалоба № 7"})
				},
				func() error {
					return orgs.Decide(tx, auth.System(), o.ID, org.Decision{State: org.Verified, Until: "2027-11-22"})
				},
			} {
				if err := act(); err != nil {
					return err
				}
			}
			sent, err = mail.Waiting(tx)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		want := []mail.Message{
			{To: "omarov@example.kz", Subject: "Просят о проверке: Bike New York", Body: "https://asar.example/ru/office/kz/organisations/"},
			{To: "omarov@example.kz", Subject: "Просят о проверке: Шанырак", Body: "Срок ответа: 29 ноября 2026"},
			{To: "serik@example.kz", Subject: "Ұйым тексерілді: Шаңырақ", Body: "https://asar.example/kk/org/"},
			{To: "serik@example.kz", Subject: "Ұйым тоқтатылды: Шаңырақ", Body: "Жалоба № 7"},
		}
		if len(sent) != len(want) {
			t.Fatalf("sent %v", sent)
		}
		for i, m := range sent {
			if m.To != want[i].To || m.Subject != want[i].Subject || !strings.Contains(m.Body, want[i].Body) {
				t.Errorf("sent %+v, want %+v", m, want[i])
			}
		}
	})
}
