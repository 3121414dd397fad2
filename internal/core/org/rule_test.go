package org

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/auth"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const today = when.Day("2026-11-22")

func TestMayPublish(t *testing.T) {
	for _, c := range []struct {
		name string
		org  Org
		want bool
		says State
	}{
		{"never asked", Org{State: Unvetted}, false, Unvetted},
		{"waits", Org{State: Requested, AskedAt: 1}, false, Requested},
		{"verified", Org{State: Verified, VettedUntil: "2027-01-01"}, true, Verified},
		{"a verified group", Org{Kind: Group, State: Verified, VettedUntil: "2027-01-01"}, true, Verified},
		{"on the last day", Org{State: Verified, VettedUntil: today}, true, Verified},
		{"a day later", Org{State: Verified, VettedUntil: "2026-11-21"}, false, Expired},
		{"verified, asks for a new term", Org{State: Verified, VettedUntil: "2026-12-01", AskedAt: 1}, true, Verified},
		{"refused", Org{State: Refused, Reason: "нет руководителя"}, false, Refused},
		{"suspended in its term", Org{State: Suspended, VettedUntil: "2027-01-01", Reason: "жалоба"}, false, Suspended},
	} {
		may, why := c.org.MayPublish(today)
		if may != c.want || c.org.Standing(today) != c.says {
			t.Errorf("%s: %v, %s", c.name, may, c.org.Standing(today))
		}
		for _, l := range i18n.Langs {
			if why.Text(l) == "" {
				t.Errorf("%s: no reason in %s", c.name, l)
			}
		}
	}
}

func TestMayAsk(t *testing.T) {
	whole := Org{
		ID: 1, Kind: Group, Name: i18n.Words{Kk: "Шаңырақ", Ru: "Шанырак", En: "Shanyraq"},
		About: i18n.Both(i18n.Ru, "Помогаем соседям"), Region: "kz-35", Leader: "Әлия Серік", Email: "a@example.kz", State: Unvetted,
	}
	with := func(change func(*Org)) Org {
		o := whole
		change(&o)
		return o
	}
	for _, c := range []struct {
		name   string
		org    Org
		refuse string
	}{
		{"a whole group", whole, ""},
		{"without aims", with(func(o *Org) { o.About = i18n.Words{} }), "org/about"},
		{"without a leader", with(func(o *Org) { o.Leader = "" }), "org/leader"},
		{"without a contact", with(func(o *Org) { o.Email = "" }), "org/contact"},
		{"registered without a BIN", with(func(o *Org) { o.Kind = Registered }), "org/bin"},
		{"abroad without a BIN", with(func(o *Org) { o.Kind, o.Region = Registered, "" }), ""},
		{"asked already", with(func(o *Org) { o.AskedAt = 1 }), "org/asked"},
		{"verified for long", with(func(o *Org) { o.State, o.VettedUntil = Verified, "2027-11-22" }), "org/verified"},
		{"verified, near the end", with(func(o *Org) { o.State, o.VettedUntil = Verified, "2026-12-22" }), ""},
		{"expired", with(func(o *Org) { o.State, o.VettedUntil = Verified, "2026-01-01" }), ""},
		{"refused before", with(func(o *Org) { o.State = Refused }), ""},
		{"suspended", with(func(o *Org) { o.State = Suspended }), ""},
	} {
		refused, _ := c.org.MayAsk(today).First()
		if refused.Code != c.refuse {
			t.Errorf("%s: refused by %q, want %q", c.name, refused.Code, c.refuse)
		}
	}
}

func TestDecisionChecks(t *testing.T) {
	waiting := Org{State: Requested, AskedAt: 1}
	verified := Org{State: Verified, VettedUntil: "2027-01-01"}
	for _, c := range []struct {
		name     string
		org      Org
		decision Decision
		field    string
	}{
		{"verify who asked", waiting, Decision{State: Verified, Until: "2027-11-22"}, ""},
		{"verify who did not ask", Org{State: Unvetted}, Decision{State: Verified, Until: "2027-11-22"}, ""},
		{"verify until today", waiting, Decision{State: Verified, Until: today}, "until"},
		{"verify until a mistyped year", waiting, Decision{State: Verified, Until: "2127-11-22"}, "until"},
		{"verify without a term", waiting, Decision{State: Verified}, "until"},
		{"refuse who asked", waiting, Decision{State: Refused, Reason: "x"}, ""},
		{"refuse without a reason", waiting, Decision{State: Refused}, "reason"},
		{"refuse who did not ask", Org{State: Unvetted}, Decision{State: Refused, Reason: "x"}, "decision"},
		{"suspend the verified", verified, Decision{State: Suspended, Reason: "x"}, ""},
		{"suspend the expired", Org{State: Verified, VettedUntil: "2026-01-01"}, Decision{State: Suspended, Reason: "x"}, "decision"},
		{"suspend twice", Org{State: Suspended}, Decision{State: Suspended, Reason: "x"}, "decision"},
		{"not a decision", waiting, Decision{State: Requested}, "decision"},
	} {
		var form fault.Form
		c.decision.check(&form, c.org, today)
		field := ""
		if len(form.Fields) > 0 {
			field = form.Fields[0].Name
		}
		if field != c.field {
			t.Errorf("%s: refused at %q, want %q", c.name, field, c.field)
		}
	}
}

// Whatever is asked and decided in whatever order while days pass, an
// organisation may publish exactly while the last decision verified it and its
// term runs, and waits exactly from asking to the next decision.
func TestVettingOverTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := Org{
			Kind: Group, Name: i18n.Both(i18n.Kk, "Шаңырақ"), About: i18n.Both(i18n.Kk, "x"), Leader: "x",
			Email: "a@example.kz", State: Unvetted,
		}
		now := today.Start()
		var last Decision
		asked := false
		t.Repeat(map[string]func(*rapid.T){
			"time passes": func(t *rapid.T) {
				now = now.Day().AddDays(rapid.IntRange(1, 90).Draw(t, "days")).Start()
			},
			"ask": func(t *rapid.T) {
				if o.MayAsk(now.Day()).OK() {
					o, asked = o.asked(now), true
				}
			},
			"decide": func(t *rapid.T) {
				c := Decision{
					State:  rapid.SampledFrom([]State{Verified, Refused, Suspended}).Draw(t, "decision"),
					Until:  now.Day().AddDays(rapid.IntRange(1, 400).Draw(t, "term")),
					Reason: "x",
				}
				var form fault.Form
				c.check(&form, o, now.Day())
				if open := slices.Contains(o.Open(now.Day()), c.State); open != (form.Err() == nil) {
					t.Fatalf("%s is open: %v, yet the check says %v", c.State, open, form.Err())
				}
				if form.Err() == nil {
					o, last, asked = o.decided(c), c, false
				}
			},
			"": func(t *rapid.T) {
				may, _ := o.MayPublish(now.Day())
				if want := last.State == Verified && now.Day() <= last.Until; may != want {
					t.Fatalf("may publish: %v, want %v (%s until %s)", may, want, last.State, last.Until)
				}
				if o.Waits() != asked {
					t.Fatalf("waits: %v, want %v", o.Waits(), asked)
				}
				if o.State == Requested && !asked || o.State == Expired {
					t.Fatalf("stored as %s", o.State)
				}
			},
		})
	})
}

func TestWhatIsSaidIsChecked(t *testing.T) {
	good := New{Kind: Registered, Name: i18n.Both(i18n.Ru, "Забота"), Region: "kz-35", BIN: "0405 0355 0125"}
	with := func(change func(*New)) New {
		n := good
		change(&n)
		return n
	}
	long := string(make([]rune, 201))
	for _, c := range []struct {
		name  string
		said  New
		field string
	}{
		{"spaces in a BIN", good, ""},
		{"a wrong BIN", with(func(n *New) { n.BIN = "040503550126" }), "bin"},
		{"a group with a BIN", with(func(n *New) { n.Kind = Group }), "bin"},
		{"a group", with(func(n *New) { n.Kind, n.BIN = Group, "" }), ""},
		{"no kind", with(func(n *New) { n.Kind = "" }), "kind"},
		{"no name", with(func(n *New) { n.Name = i18n.Words{Ru: " \u200b "} }), "name"},
		{"a long leader", with(func(n *New) { n.Leader = "a" + long }), ""}, // NULs are not letters
		{"a longer leader", with(func(n *New) { n.Leader = fmt.Sprintf("%0201d", 0) }), "leader"},
		{"a bare site", with(func(n *New) { n.Site = "example.kz" }), ""},
		{"a script for a site", with(func(n *New) { n.Site = "javascript://alert.kz" }), "site"},
		{"a phone with eight", with(func(n *New) { n.Phone = "8 (701) 234-56-78" }), ""},
		{"half a phone", with(func(n *New) { n.Phone = "8 701 234" }), "phone"},
		{"half an e-mail", with(func(n *New) { n.Email = "a@" }), "email"},
		{"a year", with(func(n *New) { n.Founded = "2018" }), ""},
		{"a day", with(func(n *New) { n.Founded = "2018-05-01" }), ""},
		{"a year ahead", with(func(n *New) { n.Founded = "2027" }), "founded"},
	} {
		var form fault.Form
		c.said.tidied().check(&form, true, today)
		field := ""
		if len(form.Fields) > 0 {
			field = form.Fields[0].Name
		}
		if field != c.field {
			t.Errorf("%s: refused at %q, want %q", c.name, field, c.field)
		}
	}
	var form fault.Form
	good.tidied().check(&form, false, today)
	if len(form.Fields) != 1 || form.Fields[0].Name != "region" {
		t.Errorf("an unknown region: %v", form.Fields)
	}
}

func TestTheLastOwnerStays(t *testing.T) {
	for _, c := range []struct {
		role   auth.Role
		owners int
		want   bool
	}{
		{auth.Owner, 1, false}, {auth.Owner, 2, true}, {auth.Coordinator, 1, true}, {auth.Member, 0, true},
	} {
		if got := mayGo(c.role, c.owners); got != c.want {
			t.Errorf("%s of %d owners may go: %v", c.role, c.owners, got)
		}
	}
}

func TestMayDecide(t *testing.T) {
	o := Org{ID: 7, Region: "kz-35"}
	officer := func(s auth.Scope, more ...auth.Grant) auth.Actor {
		return auth.Actor{Person: id.ID(1), Grants: append(more, auth.Grant{Role: auth.FrontOfficer, Scope: s})}
	}
	for _, c := range []struct {
		name string
		by   auth.Actor
		want fault.Kind
	}{
		{"the region's", officer(auth.OfRegion("kz-35")), 0},
		{"the country's", officer(auth.Country), 0},
		{"the platform", auth.System(), 0},
		{"another region's", officer(auth.OfRegion("kz-10")), fault.NotFound},
		{"one of the organisation", officer(auth.Country, auth.Grant{Role: auth.Member, Scope: auth.OfOrg(7)}), fault.Denied},
		{"the owner", auth.Actor{Person: 1, Grants: []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(7)}}}, fault.NotFound},
		{"a visitor", auth.Actor{}, fault.NotFound},
	} {
		err := mayDecide(c.by, o)
		f, _ := fault.As(err)
		if (err == nil) != (c.want == 0) || err != nil && f.Kind != c.want {
			t.Errorf("%s: %v, want kind %d", c.name, err, c.want)
		}
	}
}
