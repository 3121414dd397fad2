package export

import (
	"bytes"
	"strconv"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/sheet"
)

// partRows is how many rows make a piece: few enough that those who write
// meanwhile do not feel it, enough that the commits do not count.
const partRows = 500

// breath is how long a file waits between two pieces: made without a pause, a
// great one would take a core from the pages for as long as it lasts.
const breath = 250 * time.Millisecond

// Work is the kind of job that makes a piece of a file.
const Work = "export.make"

// turn is the piece that a job makes.
type turn struct {
	Export id.ID
	Part   int
}

// New is what is asked of somebody who wants a file.
type New struct {
	Kind        string
	From, Until string
	Lang        i18n.Lang
}

// Ask asks for a file; a job makes it.
func (d *Desk) Ask(tx *db.Tx, by auth.Actor, host id.ID, n New) (e Export, err error) {
	defer fault.Wrap(&err, "export.Ask(%s)", host)
	k, err := d.kind(n.Kind)
	if err != nil {
		return e, fault.New(fault.Invalid, "export/kind", textKind)
	}
	if err := allowed(by, k, host); err != nil {
		return e, err
	}
	e = Export{ID: tx.NewID(), Query: Query{Org: host, Lang: n.Lang}, Person: by.Person, Kind: k.Code, State: Making, AskedAt: tx.Now, MovedAt: tx.Now}
	if e.FromDay, e.UntilDay, err = period(n.From, n.Until); err != nil {
		return e, err
	}
	recent, err := d.List(tx, by, host)
	if err == nil {
		err = MayAsk(recent, k.Code, tx.Now).Err()
	}
	if err != nil {
		return e, err
	}
	if e.Total, err = k.Count(tx, e.Query); err != nil {
		return e, err
	}
	if _, err := tx.Exec(sqlAdd, e.ID, host, e.Person, e.Kind, e.FromDay, e.UntilDay, e.Lang, e.Total, tx.Now); err != nil {
		return e, err
	}
	if err := record(tx, by, actAsk, e); err != nil {
		return e, err
	}
	return e, job.Add(tx, Work, turn{e.ID, 1}, tx.Now)
}

func record(tx *db.Tx, by auth.Actor, act audit.Act, e Export) error {
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.OfOrg(e.Org), Act: act, Object: audit.Of("export", e.ID), Changes: []audit.Change{
		{Field: "table", After: e.Kind}, {Field: "period", After: string(e.FromDay) + " – " + string(e.UntilDay)},
	}})
}

// MakeSome is the handler of Work: it makes one piece of a file, and leaves the
// next to the next job. A job that comes twice finds its piece made.
func (d *Desk) MakeSome(tx *db.Tx, payload []byte) (err error) {
	var t turn
	if err := job.Decode(payload, &t); err != nil {
		return err
	}
	defer fault.Wrap(&err, "export.MakeSome(%s, %d)", t.Export, t.Part)
	e, found, err := db.Maybe[Export](tx, sqlGet, t.Export)
	if err != nil || !found || e.State != Making || e.Parts != t.Part-1 {
		return err
	}
	k, err := d.kind(e.Kind)
	if err != nil {
		return err
	}
	asker, may, err := d.asker(tx, e, k)
	if err != nil {
		return err
	}
	if !may {
		return drop(tx, Barred, e.ID)
	}
	p, err := k.Page(tx, e.Query, e.Place, partRows)
	if err != nil {
		return err
	}
	if err := keepPart(tx, asker, e, k, p); err != nil {
		return err
	}
	if len(p.Rows) > 0 || e.Parts == 0 {
		e.Parts = t.Part
	}
	e.Done, e.Place = e.Done+len(p.Rows), p.Next
	if p.Next == "" {
		e.State, e.Total = Ready, e.Done
	}
	if _, err := tx.Exec(sqlMoveOn, e.ID, e.State, e.Parts, e.Done, max(e.Total, e.Done), e.Place, tx.Now); err != nil || e.State == Ready {
		return err
	}
	return job.Add(tx, Work, turn{e.ID, t.Part + 1}, tx.Now.Add(breath))
}

// asker returns who asked for a file, and whether they may see it still.
func (d *Desk) asker(tx *db.Tx, e Export, k Kind) (p person.Person, may bool, err error) {
	if p, err = d.people.Get(tx, e.Person); err != nil {
		return p, false, err
	}
	grants, err := d.people.Grants(tx, e.Person)
	return p, auth.Actor{Person: e.Person, Grants: grants}.May(k.Need, auth.OfOrg(e.Org)), err
}

// keepPart seals the next piece of a file, and notes whom it names. The first
// has the names of the columns; after it, no rows are no piece.
func keepPart(tx *db.Tx, asker person.Person, e Export, k Kind, p Page) error {
	number := e.Parts + 1
	if number > 1 && len(p.Rows) == 0 {
		return nil
	}
	var body bytes.Buffer
	form := sheet.CSV{BOM: true, Semicolon: e.Lang != i18n.En, Continued: number > 1}
	if err := sheet.WriteCSV(&body, form, columns(k, e.Lang), rows(p)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlAddPart, e.ID, number, asker.Seal(sealOf(e.ID, number), body.String())); err != nil {
		return err
	}
	if len(p.People) == 0 {
		return nil
	}
	_, err := tx.Exec(sqlAddNames, db.IDs(p.People), e.ID)
	return err
}

func columns(k Kind, l i18n.Lang) []string {
	names := make([]string, len(k.Columns))
	for i, name := range k.Columns {
		names[i] = name.In(l)
	}
	return names
}

func rows(p Page) sheet.Rows {
	return func(yield func([]any, error) bool) {
		for _, row := range p.Rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// sealOf is what a piece is sealed for: no other can be put in its place.
func sealOf(export id.ID, number int) string {
	return "export/" + export.String() + "/" + strconv.Itoa(number)
}
