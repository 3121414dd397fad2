package payout

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io"

	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Format is in which form a batch goes to the bank.
type Format string

// The formats.
const (
	XML   Format = "xml" // ISO 20022 pain.001.001.09
	Table Format = "csv" // the bank's own columns
	// Note is no file: a person has noted what a bank did.
	Note Format = "note"
)

// Formats lists them.
var Formats = []Format{XML, Table}

// File is the file of a batch.
type File struct {
	Batch Batch
	payer payer.Payer
	desk  *Desk
}

// Name is what the file is called.
func (f File) Name() string { return "asar-" + f.Batch.ID.String() + "." + string(f.Batch.Format) }

// Type is its content type.
func (f File) Type() string {
	if f.Batch.Format == XML {
		return "application/xml"
	}
	return "text/csv; charset=utf-8"
}

// Hand hands a batch to the bank: for the first time, once it is approved, in
// the chosen format; after that the very same file, with a reason. Two files of
// one batch would pay it twice, so there is never a second one.
func (d *Desk) Hand(tx *db.Tx, by auth.Actor, batch id.ID, as Format, reason string) (f File, err error) {
	defer fault.Wrap(&err, "payout.Hand(%s, %s)", batch, as)
	if err := mayShow(by); err != nil {
		return f, err
	}
	if err := fresh(tx, by); err != nil {
		return f, err
	}
	b, err := d.in(tx, batch, Approved, Exported)
	if err != nil {
		return f, err
	}
	if as != XML && as != Table {
		return f, fault.Missing("format")
	}
	if b.State == Exported {
		return d.handAgain(tx, by, b, as, reason)
	}
	b.Format = as
	if b.PayOn, err = d.payDay(tx, tx.Today()); err != nil {
		return f, err
	}
	f, err = d.file(tx, b)
	if err != nil {
		return f, err
	}
	if f.Batch.SHA256, err = f.sum(tx); err != nil {
		return f, err
	}
	f.Batch.State = Exported
	if _, err := tx.Exec(sqlExport, b.ID, by.Person, tx.Now, as, f.Batch.SHA256, b.PayOn); err != nil {
		return f, err
	}
	return f, record(tx, by, actExport, object(b), audit.Change{Field: "format", After: string(as)}, audit.Change{Field: "sha256", After: f.Batch.SHA256}, audit.Change{Field: "pay-on", After: string(b.PayOn)})
}

func (d *Desk) handAgain(tx *db.Tx, by auth.Actor, b Batch, as Format, reason string) (f File, err error) {
	if as != b.Format {
		return f, fault.New(fault.Conflict, "payout/exported", textExported.With("format", string(b.Format)))
	}
	if err := why(reason); err != nil {
		return f, err
	}
	if f, err = d.file(tx, b); err != nil {
		return f, err
	}
	sum, err := f.sum(tx)
	if err == nil && sum != b.SHA256 { // whoever is erased meanwhile, or a newer program, makes another file
		err = fault.New(fault.Conflict, "payout/other-file", textOtherFile)
	}
	if err != nil {
		return f, err
	}
	return f, audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actAgain, Object: object(b), Reason: reason})
}

// sum is the SHA-256 of the file.
func (f File) sum(tx *db.Tx) (string, error) {
	sum := sha256.New()
	err := f.Write(sum, reading(tx))
	return hex.EncodeToString(sum.Sum(nil)), err
}

func (d *Desk) file(tx *db.Tx, b Batch) (File, error) {
	from, err := payer.Of(tx, b.Payer)
	return File{Batch: b, payer: from.Payer, desk: d}, err
}

// Reading runs a function in a transaction that reads.
type Reading func(func(*db.Tx) error) error

// reading reads inside a transaction that is there already.
func reading(tx *db.Tx) Reading { return func(fn func(*db.Tx) error) error { return fn(tx) } }

// Write writes the file, a page of payments at a time: what it needs of memory
// does not depend on how many there are. An approved batch does not change, so
// the pages may come from transactions of their own.
func (f File) Write(w io.Writer, read Reading) error {
	head := bankfile.Head{
		ID: f.Batch.ID.String(), Created: f.Batch.ApprovedAt.Time(), PayOn: string(f.Batch.Pays()), Count: f.Batch.Items, Tenge: f.Batch.Tenge,
		Payer: bankfile.Payer{Name: f.payer.Name, BIN: string(f.payer.BIN), IBAN: string(f.payer.IBAN), BIC: f.payer.BIC},
	}
	if f.Batch.Format == XML {
		return bankfile.WriteXML(w, head, f.payments(read))
	}
	columns := make([]bankfile.Column, len(f.payer.Layout.Columns))
	for i, c := range f.payer.Layout.Columns {
		columns[i] = bankfile.Column(c)
	}
	return bankfile.WriteTable(w, head, columns, f.payments(read))
}

// Pays is the day on which the bank is asked to pay. A batch of before that was
// settled by itself names the day of its approval, as its file did.
func (b Batch) Pays() when.Day { return cmp.Or(b.PayOn, b.ApprovedAt.Day()) }

func (f File) payments(read Reading) bankfile.Payments {
	return func(yield func(bankfile.Payment, error) bool) {
		for number := 0; ; {
			var page []Item
			err := read(func(tx *db.Tx) (err error) {
				page, err = f.desk.Items(tx, f.Batch.ID, number, freezePage)
				return err
			})
			if err != nil {
				yield(bankfile.Payment{}, err)
				return
			}
			for _, i := range page {
				number = i.Number
				p := i.payment()
				if p.BIC = f.payer.Layout.BICOf(i.IBAN); !yield(p, nil) {
					return
				}
			}
			if len(page) == 0 {
				return
			}
		}
	}
}

func (i Item) payment() bankfile.Payment {
	return bankfile.Payment{
		ID: i.ID.String(), Number: i.Number, Name: i.Name, IIN: string(i.IIN), IBAN: string(i.IBAN), Tenge: i.Tenge,
		KNP: i.KNP, KOD: i.KOD, KBe: i.KBe, Purpose: i.Purpose,
	}
}
