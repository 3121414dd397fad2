package cases

import (
	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Step is one step of a case's history.
type Step struct {
	ID       id.ID
	Was      State
	State    State
	Act      Act
	Rules    int
	ByPerson id.ID
	At       when.Instant
	Code     string
	Words    string `db:"-"` // why, as far as somebody said
	Basis    *Basis `db:"-"` // what it rested on, if it weighed anything

	Sealed, Rested []byte
}

// History returns what happened to a case, in order.
func (d *Desk) History(tx *db.Tx, c Case) ([]Step, error) {
	steps, err := db.All[Step](tx, sqlSteps, c.ID)
	if err != nil {
		return nil, err
	}
	p, err := d.people.Get(tx, c.Person)
	for i := range steps {
		if err == nil {
			err = steps[i].unseal(p)
		}
	}
	return steps, err
}

// Mine tells a person of all their cases, step by step.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "vouchers", Title: i18n.M{Kk: "Ваучерлерім", Ru: "Мои ваучеры", En: "My vouchers"},
		Tables: []string{"credit_case", "credit_step", "credit_signature", "credit_use"},
		Fields: []privacy.Field{
			{Name: "programme", Title: i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Programme"}},
			{Name: "voucher", Title: i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}},
			{Name: "at", Title: i18n.M{Kk: "Уақыты", Ru: "Когда", En: "When"}}, privacy.FieldState, privacy.FieldReason,
			{Name: "minutes", Title: i18n.M{Kk: "Есептелген минут", Ru: "Засчитано минут", En: "Minutes counted"}},
		},
	}
	list, err := d.Of(tx, who.ID)
	if err != nil {
		return nil, err
	}
	for _, c := range list {
		steps, err := d.History(tx, c)
		if err != nil {
			return nil, err
		}
		for _, step := range steps {
			s.Add(c.Programme, c.Voucher, step.At, privacy.WordOf(step.State, states), step.Words, nil)
		}
		signed, err := d.Signatures(tx, c.ID)
		if err != nil {
			return nil, err
		}
		for _, one := range signed {
			text := textSignedAs.In(who.Lang, "version", one.TextVersion, "lang", one.Lang.Native())
			s.Add(c.Programme, c.Voucher, one.At, privacy.WordOf(Signed, states), text, nil)
		}
		used, err := db.All[usedRow](tx, sqlUsedByCase, c.ID)
		if err != nil {
			return nil, err
		}
		for _, u := range used {
			s.Add(c.Programme, c.Voucher, u.Day.Start(), nil, "", u.Minutes)
		}
	}
	return []privacy.Section{s}, nil
}

// Owes keeps somebody from being erased while a funded place is held for them
// or an answer is owed to them.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	cases, err := d.Of(tx, who)
	for _, c := range cases {
		if !c.State.Over() && (c.State != Refused || c.Holds()) {
			list.No("cases/open", textOpen.With("voucher", c.Voucher, "state", c.State.Name()), "/me/student")
		}
	}
	return list, err
}

const sqlStates = `SELECT state, count(*) AS n FROM credit_case WHERE org = $1 AND (state <> 'refused' OR from_day <> '') GROUP BY state ORDER BY state`

// owesOf names the vouchers of an institution's students for whose sake it cannot
// be dissolved: it decides about them, and their money is on its way.
func (d *Desk) owesOf(tx *db.Tx, org id.ID) (list check.List, err error) {
	rows, err := db.All[struct {
		State State
		N     int
	}](tx, sqlStates, org)
	open := 0
	for _, r := range rows {
		if !r.State.Over() {
			open += r.N
		}
	}
	if open > 0 {
		list.No("cases/open", textOpenHere.With("n", open), "/org/"+org.String()+"/credit")
	}
	return list, err
}
