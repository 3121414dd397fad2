package account

import (
	"encoding/json"
	"errors"

	"asar/internal/core/account/passkey"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Passkey is a passkey as its owner sees it in the list.
type Passkey struct {
	ID   id.ID
	Name string // as its owner calls it
	Made when.Instant
	Used when.Instant // zero if it was not used yet
}

// sealedKey is what the seal of a passkey holds.
type sealedKey struct {
	Name string             `json:"n"`
	Key  passkey.Credential `json:"k"`
}

// maxPasskeys is how many passkeys one person keeps.
const maxPasskeys = 20

// OfferPasskey begins the making of a passkey for the actor: it returns what
// the browser is asked, and the flow's state remembers the ceremony.
func (d *Desk) OfferPasskey(tx *db.Tx, site *passkey.Site, by auth.Actor) (question []byte, f Flow, err error) {
	defer fault.Wrap(&err, "account.OfferPasskey")
	p, err := d.owner(tx, by)
	if err != nil {
		return nil, Flow{}, err
	}
	_, owner, err := d.keysOf(tx, p)
	if err != nil {
		return nil, Flow{}, err
	}
	f = Flow{Kind: KindAgain, Person: p.ID}
	question, f.Ceremony, err = site.Offer(owner)
	return question, f, err
}

// AddPasskey keeps the passkey that the actor's browser has made. One that does
// not check out is the Invalid "account/passkey".
func (d *Desk) AddPasskey(tx *db.Tx, site *passkey.Site, by auth.Actor, f Flow, name string, answer []byte) (err error) {
	defer fault.Wrap(&err, "account.AddPasskey")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	list, owner, err := d.keysOf(tx, p)
	if err != nil {
		return err
	}
	made, err := site.Accept(owner, f.Ceremony, answer)
	if err != nil || f.Person != p.ID || len(list) >= maxPasskeys {
		return fault.New(fault.Invalid, "account/passkey", textBadPasskey)
	}
	name = cut(i18n.Clean(name), maxBrowser)
	added, err := tx.Exec(sqlAddPasskey, tx.NewID(), p.ID, keyIndex(tx, made.ID), p.Seal(sealPasskey, db.JSON(sealedKey{name, made})), tx.Now)
	if err != nil || added == 0 {
		return errors.Join(err, fault.New(fault.Invalid, "account/passkey", textBadPasskey))
	}
	return d.changed(tx, p, FactorPasskey, true)
}

// RemovePasskey takes one of the actor's passkeys away.
func (d *Desk) RemovePasskey(tx *db.Tx, by auth.Actor, key id.ID) (err error) {
	defer fault.Wrap(&err, "account.RemovePasskey")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	removed, err := tx.Exec(sqlDropPasskey, key, p.ID)
	if err != nil || removed == 0 {
		return err
	}
	return d.changed(tx, p, FactorPasskey, false)
}

// Passkeys returns a person's passkeys, the oldest first.
func (d *Desk) Passkeys(tx *db.Tx, of id.ID) ([]Passkey, error) {
	p, err := d.people.Get(tx, of)
	if err != nil {
		return nil, err
	}
	list, _, err := d.keysOf(tx, p)
	return list, err
}

// ProvePasskey returns the person whose passkey has answered the ceremony of a
// flow. A key that proves nothing is the Invalid "account/passkey".
func (d *Desk) ProvePasskey(tx *db.Tx, site *passkey.Site, f Flow, answer []byte) (who id.ID, err error) {
	defer fault.Wrap(&err, "account.ProvePasskey")
	var row keyRow
	used, err := site.Prove(f.Ceremony, answer, func(key []byte) (passkey.Owner, error) {
		var found bool
		if row, found, err = db.Maybe[keyRow](tx, sqlPasskey, keyIndex(tx, key)); err != nil || !found {
			return passkey.Owner{}, errors.Join(err, passkey.ErrRefused)
		}
		p, err := d.people.Get(tx, row.Person)
		if err != nil {
			return passkey.Owner{}, err
		}
		_, owner, err := d.keysOf(tx, p)
		return owner, err
	})
	if errors.Is(err, passkey.ErrRefused) {
		if err := event.Emit(d.bus, tx, Refused{Person: row.Person, By: f.by(), Way: WayPasskey}); err != nil {
			return 0, err
		}
		return 0, fault.New(fault.Invalid, "account/passkey", textBadPasskey)
	}
	if err != nil {
		return 0, err
	}
	return row.Person, d.use(tx, row, used)
}

// use keeps what using a passkey has changed in it.
func (d *Desk) use(tx *db.Tx, row keyRow, used passkey.Credential) error {
	p, err := d.people.Get(tx, row.Person)
	if err != nil {
		return err
	}
	kept, err := row.open(p)
	if err != nil {
		return err
	}
	kept.Key = used
	_, err = tx.Exec(sqlUsePasskey, row.ID, p.Seal(sealPasskey, db.JSON(kept)), tx.Now)
	return err
}

// keysOf returns a person's passkeys, for the list and for a ceremony.
func (d *Desk) keysOf(tx *db.Tx, p person.Person) (list []Passkey, o passkey.Owner, err error) {
	rows, err := db.All[keyRow](tx, sqlPasskeys, p.ID)
	if err != nil {
		return nil, o, err
	}
	o = passkey.Owner{Handle: tx.Keys().Index(indexHandle, p.ID.String()), Name: p.Display}
	for _, row := range rows {
		kept, err := row.open(p)
		if err != nil {
			return nil, o, err
		}
		list = append(list, Passkey{ID: row.ID, Name: kept.Name, Made: row.MadeAt, Used: row.UsedAt})
		o.Keys = append(o.Keys, kept.Key)
	}
	return list, o, nil
}

func (row keyRow) open(p person.Person) (kept sealedKey, err error) {
	text, err := p.Open(sealPasskey, row.Sealed)
	if err != nil {
		return sealedKey{}, err
	}
	return kept, json.Unmarshal([]byte(text), &kept)
}

type keyRow struct {
	ID     id.ID
	Person id.ID
	Sealed []byte
	MadeAt when.Instant
	UsedAt when.Instant
}

func keyIndex(tx *db.Tx, key []byte) []byte { return tx.Keys().Index(indexPasskey, string(key)) }
