package enrol

import (
	"slices"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Student is an enrolment as its university's office sees it.
type Student struct {
	Enrolment
	Identity // what the list says; of whoever declared themselves, what their profile says
}

// Filter chooses among a university's students; what is empty chooses all.
type Filter struct {
	State State
	Query string // a number, or a surname in any alphabet
	After id.ID
	Limit int
}

// sealedRow is an enrolment with its identity as it is stored.
type sealedRow struct {
	Enrolment
	Sealed []byte
}

// List returns a page of a university's students with the facts of today, in
// the order in which they came onto the list.
func (d *Desk) List(tx *db.Tx, by auth.Actor, org id.ID, f Filter) (_ []Student, err error) {
	defer fault.Wrap(&err, "enrol.List(%s)", org)
	if !may(by, org) {
		return nil, fault.Forbidden(string(auth.KeepStudents))
	}
	query, args := sqlList, []any{org, f.State, f.After, f.Limit}
	if f.Query != "" {
		query, args = sqlFind, append(args, index(tx, f.Query), surnameIndex(tx, f.Query))
	}
	rows, err := db.All[sealedRow](tx, query, args...)
	if err != nil {
		return nil, err
	}
	return d.students(tx, rows)
}

// One returns one student of a university whose students the actor keeps.
func (d *Desk) One(tx *db.Tx, by auth.Actor, enrolment id.ID) (s Student, err error) {
	defer fault.Wrap(&err, "enrol.One(%s)", enrolment)
	e, err := d.own(tx, by, enrolment)
	if err != nil {
		return s, err
	}
	sealed, err := db.One[[]byte](tx, sqlIdentity, enrolment)
	if err != nil {
		return s, err
	}
	list, err := d.students(tx, []sealedRow{{e, sealed}})
	if err != nil {
		return s, err
	}
	return list[0], nil
}

// students opens rows and fills in what holds today.
func (d *Desk) students(tx *db.Tx, rows []sealedRow) ([]Student, error) {
	list := make([]Student, len(rows))
	var ids, unnamed []id.ID
	for i, row := range rows {
		list[i].Enrolment = row.Enrolment
		ids = append(ids, row.ID)
		var err error
		if list[i].Identity, err = opened(tx, row.Sealed); err != nil {
			return nil, err
		}
		if list[i].Surname == "" {
			unnamed = append(unnamed, row.Person)
		}
	}
	histories, err := d.histories(tx, ids)
	if err != nil {
		return nil, err
	}
	for i, s := range list {
		list[i].Facts, _ = factsOn(histories[s.ID], tx.Today(), tx.Now)
	}
	return list, d.named(tx, list, unnamed)
}

// named fills in who those are whom no list has named.
func (d *Desk) named(tx *db.Tx, list []Student, who []id.ID) error {
	if len(who) == 0 {
		return nil
	}
	people, err := d.people.Many(tx, who)
	for i, s := range list {
		if p, known := people[s.Person]; known && s.Surname == "" {
			list[i].Identity = Identity{Number: s.Number, Surname: p.Surname, Given: p.Given, Patronymic: p.Patronymic, Birth: p.Birth}
		}
	}
	return err
}

// histories returns the histories of several enrolments.
func (d *Desk) histories(tx *db.Tx, ids []id.ID) (map[id.ID][]Change, error) {
	type of struct {
		Change
		Enrolment id.ID
	}
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := db.All[of](tx, sqlHistories, db.IDs(ids))
	found := make(map[id.ID][]Change, len(ids))
	for _, row := range rows {
		found[row.Enrolment] = append(found[row.Enrolment], row.Change)
	}
	return found, err
}

// History returns what became known of an enrolment, in that order.
func (d *Desk) History(tx *db.Tx, enrolment id.ID) ([]Change, error) {
	return db.All[Change](tx, sqlHistory, enrolment)
}

// Of returns a person's enrolments with the facts of today, the oldest first.
func (d *Desk) Of(tx *db.Tx, who id.ID) ([]Enrolment, error) {
	list, err := db.All[Enrolment](tx, sqlOfPerson, who)
	for i := range list {
		if err == nil {
			err = d.today(tx, &list[i])
		}
	}
	return list, err
}

// Among tells which of several people are on the list of a university.
func (d *Desk) Among(tx *db.Tx, org id.ID, people []id.ID) (map[id.ID]bool, error) {
	found := map[id.ID]bool{}
	if len(people) == 0 {
		return found, nil
	}
	ids, err := db.All[id.ID](tx, sqlAmong, org, db.IDs(people))
	for _, one := range ids {
		found[one] = true
	}
	return found, err
}

// Counts returns how many students of a university stand at each state.
func (d *Desk) Counts(tx *db.Tx, org id.ID) (map[State]int, error) {
	rows, err := db.All[struct {
		State State
		N     int
	}](tx, sqlCounts, org)
	found := map[State]int{}
	for _, row := range rows {
		found[row.State] = row.N
	}
	return found, err
}

// surnameIndex finds a surname again, in whatever alphabet it is typed.
func surnameIndex(tx *db.Tx, surname string) []byte {
	return tx.Keys().Index("enrol/surname", i18n.Fold(surname))
}

// ByNumber returns the student of a number with the facts of today, and whether
// there is one.
func (d *Desk) ByNumber(tx *db.Tx, by auth.Actor, org id.ID, number string) (Enrolment, bool, error) {
	if !may(by, org) {
		return Enrolment{}, false, fault.Forbidden(string(auth.KeepStudents))
	}
	return d.byNumber(tx, org, number)
}

// Left returns those who are studying by the list as it was before this
// transaction, and whom it has not named: at most so many.
func (d *Desk) Left(tx *db.Tx, by auth.Actor, org id.ID, most int) ([]Student, error) {
	if !may(by, org) {
		return nil, fault.Forbidden(string(auth.KeepStudents))
	}
	rows, err := db.All[sealedRow](tx, sqlLeft, org, tx.Now, most)
	if err != nil {
		return nil, err
	}
	list, err := d.students(tx, rows)
	return slices.DeleteFunc(list, func(s Student) bool { return s.Status != Studying }), err
}
