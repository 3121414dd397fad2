package cases

import (
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Signature is what proves that a student has joined: which version of the
// text they had before them, in which language, and how they had signed in.
type Signature struct {
	ID          id.ID
	TextVersion int // of the programme's agreement; zero where only the rules' own terms were shown
	Rules       int
	Lang        i18n.Lang
	At          when.Instant
	Strength    auth.Strength
	ProvedAt    when.Instant // when they had last proved who they are
	Request     string
}

// sign keeps the signature of a case's student under the text of the day, if
// something can begin on it.
func (d *Desk) sign(tx *db.Tx, by auth.Actor, c Case) error {
	r, err := d.places.Get(tx, c.Round)
	if err != nil {
		return err
	}
	list, err := d.inTime(tx, c, r)
	if err == nil {
		err = list.Err()
	}
	if err != nil {
		return err
	}
	texts, err := d.programmes.Texts(tx, c.Programme, programme.DocumentAgreement)
	if err != nil {
		return err
	}
	text, _ := texts.On(tx.Today())
	_, err = tx.Exec(sqlSign, tx.NewID(), c.ID, c.Person, text.Version, c.Rules, by.Lang, tx.Now, by.Strength, by.ProvedAt, by.Request)
	return err
}

// Signatures returns what a case's student has signed, in order: more than once
// if the case began anew.
func (d *Desk) Signatures(tx *db.Tx, of id.ID) ([]Signature, error) {
	return db.All[Signature](tx, sqlSignatures, of)
}
