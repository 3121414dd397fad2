package row

import (
	"asar/internal/core/person"
	"asar/internal/feature/intake/cell"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/fault"
	"asar/internal/kit/sheet"
)

// person takes a row of people. Somebody is known again by the row's number,
// or else by an address. Nothing of theirs is said in the outcome but which
// fields changed.
func (r *Taker) person(rec sheet.Record) (Outcome, error) {
	var bad form
	n := person.New{Source: r.Source, SourceID: rec.Get("source_id")}
	email, phone := contact(rec, "email", person.ParseEmail, &bad), contact(rec, "phone", person.ParsePhone, &bad)
	if err := bad.Err(); err != nil {
		return Outcome{}, err
	}
	for _, each := range []struct{ column, value string }{{"source_id", n.SourceID}, {"email", email}, {"phone", phone}} {
		if each.value == "" {
			continue
		}
		if err := r.once("person "+each.column+" "+each.value, rec, each.column); err != nil {
			return Outcome{}, err
		}
	}
	k := Key{Kind: column.People, Source: r.Source, SourceID: n.SourceID}
	old, err := r.findKnown(k, email, phone, &bad)
	if err != nil {
		return Outcome{}, err
	}
	r.sayPerson(rec, old, &n, &bad)
	if email != "" {
		n.Email = email
	}
	if phone != "" {
		n.Phone = phone
	}
	if err := bad.Err(); err != nil {
		return Outcome{}, err
	}
	p, done, fields, err := r.People.Put(r.tx, n)
	if err != nil {
		return Outcome{}, err
	}
	o := Outcome{What: What(done)}
	for _, f := range fields {
		o.Diff = append(o.Diff, Change{Field: f})
	}
	if n.SourceID == "" {
		return o, nil
	}
	return o, r.Links.Keep(r.tx, k, Link{Target: p.ID, Said: "{}"})
}

// contact reads an address, so that it is compared in its stored form.
func contact(rec sheet.Record, column string, parse func(string) (string, error), bad *form) string {
	text := rec.Get(column)
	if text == "" {
		return ""
	}
	stored, err := parse(text)
	if f, refused := fault.As(err); refused {
		bad.Need(column, false, f.Text)
	}
	return stored
}

// findKnown finds whom a row stands for. A row whose number and addresses
// belong to different people stands for nobody.
func (r *Taker) findKnown(k Key, email, phone string, bad *form) (old person.Person, err error) {
	if k.SourceID != "" {
		known, found, err := r.Links.Find(r.tx, k)
		if err != nil {
			return old, err
		}
		if found {
			if old, err = r.People.Get(r.tx, known.Target); err != nil {
				return old, err
			}
		}
	}
	for _, each := range []struct{ column, value string }{{"email", email}, {"phone", phone}} {
		p, found, err := r.People.ByContact(r.tx, each.value)
		if err != nil {
			return old, err
		}
		if found && old.ID == 0 {
			old = p
		}
		bad.Need(each.column, !found || p.ID == old.ID, textOthersContact)
	}
	return old, nil
}

// sayPerson starts from what is stored and takes over what the row says. Empty
// cells take nothing away from somebody but a patronymic.
func (r *Taker) sayPerson(rec sheet.Record, old person.Person, n *person.New, bad *form) {
	n.Surname, n.Given, n.Patronymic, n.Display = old.Surname, old.Given, old.Patronymic, old.Display
	n.Birth, n.Lang, n.Region, n.Email, n.Phone = string(old.Birth), old.Lang, old.Region, old.Email, old.Phone
	if old.ID != 0 && n.SourceID == "" {
		n.Source, n.SourceID = old.Source, old.SourceID
	}
	r.text(rec, "patronymic", &n.Patronymic)
	for column, to := range map[string]*string{"surname": &n.Surname, "given": &n.Given, "display": &n.Display} {
		if rec.Get(column) != "" || old.ID == 0 {
			r.text(rec, column, to)
		}
	}
	if text := rec.Get("birth"); text != "" {
		day, ok := cell.Day(text)
		bad.Need("birth", ok, textDay)
		n.Birth = string(day)
	}
	if text := rec.Get("lang"); text != "" {
		n.Lang, _ = cell.Language(text) // that it is one was seen before
	}
	if old.ID == 0 && n.Lang == "" {
		n.Lang = r.Lang
	}
	if region := r.findRegion(rec, "region", bad); region != "" {
		n.Region = region
	}
}
