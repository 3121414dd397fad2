package cases

import (
	"slices"

	"asar/internal/core/hours"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Climb is one rung that an overdue step has reached.
type Climb struct {
	Rung int
	At   when.Instant
}

// Climbing tells whether a state climbs when it is late. The others end by
// themselves: a place goes to the next in line, a no stands.
func (s State) Climbing() bool { return s.Step() != "" && s != Reserved && s != Refused }

// Climbs returns the rungs that the step a case stands at has reached, in order.
func (d *Desk) Climbs(tx *db.Tx, c Case) ([]Climb, error) {
	return db.All[Climb](tx, sqlClimbs, c.ID, c.Since)
}

// ClimbAll is the work of a day on what is overdue: a place that was not signed
// for goes to the next in line, a no that nobody objected to stands, and every
// other step that somebody can take climbs the ladder as far as it is late, once per rung.
func (d *Desk) ClimbAll(tx *db.Tx) (err error) {
	defer fault.Wrap(&err, "cases.ClimbAll")
	list, err := db.All[Case](tx, sqlClocked, tx.Today().Start())
	if err != nil {
		return err
	}
	days, err := d.programmes.Calendar(tx)
	if err != nil {
		return err
	}
	queued, err := d.Queued(tx, list)
	if err != nil {
		return err
	}
	tables := map[string]programme.Table{}
	for _, c := range list {
		if tables[c.Programme] == nil {
			if tables[c.Programme], err = d.programmes.Table(tx, c.Programme); err != nil {
				return err
			}
		}
		r, _ := tables[c.Programme].Version(c.Rules)
		due, runs := Due(c, r.Terms, days)
		if !runs || queued[c.ID] {
			continue
		}
		if late := days.Late(due, tx.Today()); late > 0 {
			if err := d.climb(tx, c, r.Terms.Rungs(), due, late); err != nil {
				return err
			}
		}
	}
	return nil
}

// climb does what an overdue case asks for.
func (d *Desk) climb(tx *db.Tx, c Case, rungs programme.Ladder, due when.Day, late int) error {
	switch c.State {
	case Reserved:
		return d.move(tx, auth.System(), c, Lapse, Nobody, Reason{})
	case Refused:
		return d.move(tx, auth.System(), c, Expire, Nobody, Reason{})
	}
	reached, err := d.Climbs(tx, c)
	if err != nil {
		return err
	}
	for i, after := range rungs {
		known := slices.ContainsFunc(reached, func(r Climb) bool { return r.Rung == i+1 })
		if late < after || known {
			continue
		}
		if _, err := tx.Exec(sqlClimb, c.ID, c.Since, i+1, tx.Now); err != nil {
			return err
		}
		if err := d.Remind(tx, c, turns[c.State], due, i+1); err != nil {
			return err
		}
	}
	return nil
}

// Remind writes to those whom a rung of a step of a case concerns, each in their
// language. Whose case it is stands behind the sign-in, not in a letter.
func (d *Desk) Remind(tx *db.Tx, c Case, t Turn, due when.Day, rung int) error {
	who, err := d.concerned(tx, c, t.Owner, rung)
	if err != nil || len(who) == 0 {
		return err
	}
	people, err := d.people.Many(tx, who)
	if err != nil {
		return err
	}
	var letters []mail.Message
	for _, one := range who {
		p, known := people[one]
		if !known || p.Contact() == "" {
			continue
		}
		args := []any{"voucher", c.Voucher, "step", t.Step.Name(), "owner", t.Owner.Name(), "day", due, "rung", rung}
		letters = append(letters, p.Letter(textLateSubject, textLateBody, nil, args...))
	}
	return mail.PostAll(tx, letters, tx.Now)
}

// concerned are those who learn of a rung.
func (d *Desk) concerned(tx *db.Tx, c Case, owner Owner, rung int) (who []id.ID, err error) {
	var grants []auth.Grant
	operator := auth.Grant{Role: auth.Maker, Scope: auth.Country}
	switch rung {
	case 1:
		return d.owners(tx, c, owner)
	case 2:
		grants = []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(c.Org)}, operator}
	default:
		who, grants = []id.ID{c.Person}, []auth.Grant{operator}
	}
	more, err := d.holders(tx, grants...)
	return append(who, more...), err
}

// owners are the people who owe a step of a case.
func (d *Desk) owners(tx *db.Tx, c Case, owner Owner) ([]id.ID, error) {
	switch owner {
	case Student:
		return []id.ID{c.Person}, nil
	case Institution:
		return d.holders(tx, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(c.Org)})
	case Host:
		return d.hosts(tx, c)
	}
	return d.holders(tx, auth.Grant{Role: auth.Maker, Scope: auth.Country})
}

// hosts are the owners of the organisations whose word on hours of the case is
// missing.
func (d *Desk) hosts(tx *db.Tx, c Case) ([]id.ID, error) {
	records, err := d.hours.Between(tx, c.Person, c.From, c.Until)
	if err != nil {
		return nil, err
	}
	var grants []auth.Grant
	for _, r := range records {
		g := auth.Grant{Role: auth.Owner, Scope: auth.OfOrg(r.Org)}
		if r.State == hours.Proposed && !slices.Contains(grants, g) {
			grants = append(grants, g)
		}
	}
	return d.holders(tx, grants...)
}

// holders are those who hold any of some roles, each once.
func (d *Desk) holders(tx *db.Tx, grants ...auth.Grant) (who []id.ID, err error) {
	for _, g := range grants {
		some, err := d.people.Holders(tx, g)
		if err != nil {
			return nil, err
		}
		for _, one := range some {
			if !slices.Contains(who, one) {
				who = append(who, one)
			}
		}
	}
	return who, nil
}
