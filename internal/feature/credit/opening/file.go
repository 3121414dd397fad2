package opening

import (
	"encoding/hex"
	"slices"

	"asar/internal/feature/credit/opening/proof"
	"asar/internal/kit/db"
)

// File returns the file that is published of an opening, as it stands now.
func (d *Desk) File(tx *db.Tx, o Opening) ([]byte, error) {
	entries, err := d.All(tx, o)
	if err != nil {
		return nil, err
	}
	places, err := d.filePlaces(tx, o)
	if err != nil {
		return nil, err
	}
	s, err := o.signer(tx)
	if err != nil {
		return nil, err
	}
	rules, err := d.programmes.RulesKnown(tx, o.Programme, o.AnnouncedAt.Day(), o.AnnouncedAt)
	if err != nil {
		return nil, err
	}
	lines := make([]proof.Entry, len(entries))
	for i, e := range entries {
		hash := s.receipt(e).Hash()
		lines[i] = proof.Entry{
			Number: e.Number, At: proof.Stamp(e.At), Institution: e.Org.String(), Voucher: e.Voucher,
			Receipt: hex.EncodeToString(hash[:]), Rank: e.Rank, Outcome: string(e.State),
		}
		if e.HeldAt > 0 {
			lines[i].Held = proof.Stamp(e.HeldAt)
		}
		if e.AgainAt > 0 {
			lines[i].Again = proof.Stamp(e.AgainAt)
		}
	}
	return proof.File(s.key, proof.Head{
		Opening: o.ID.String(), Programme: o.Programme, Round: o.Round.String(), Kind: string(o.Kind),
		Announced: proof.Stamp(o.AnnouncedAt), Opens: proof.Stamp(o.OpensAt), Closes: proof.Stamp(o.ClosesAt), Made: proof.Stamp(tx.Now),
		Rules: rules.Version, NoticeHours: rules.Terms.Opening.NoticeHours,
		Commitment: o.Commitment, Seed: o.Seed, PublicKey: o.PublicKey, Places: places,
	}, lines), nil
}

// filePlaces are the places of the round's shares but for those that others
// hold, who have not come by this opening.
func (d *Desk) filePlaces(tx *db.Tx, o Opening) ([]proof.Places, error) {
	shares, err := d.places.Shares(tx, o.Round)
	if err != nil {
		return nil, err
	}
	numbers, err := d.Numbers(tx, o)
	list := []proof.Places{}
	for _, s := range shares {
		others := s.Reserved + s.Used - numbers[s.Key][Place]
		list = append(list, proof.Places{Institution: s.Org.String(), Voucher: s.Voucher, Places: s.Places - others})
	}
	return list, err
}

// EntryFor returns the entry that a receipt is of, if the opening
// has signed it and it stands in the list.
func (d *Desk) EntryFor(tx *db.Tx, o Opening, text string) (Entry, bool, error) {
	r, err := proof.ParseReceipt(text)
	if err != nil || r.Opening != o.ID {
		return Entry{}, false, nil //nolint:nilerr // what is no receipt is not found
	}
	key, err := proof.Key(o.PublicKey)
	if err != nil || !r.Genuine(key) {
		return Entry{}, false, err
	}
	entries, err := d.All(tx, o)
	i := slices.IndexFunc(entries, func(e Entry) bool { return e.Number == r.Number })
	if err != nil || i < 0 {
		return Entry{}, false, err
	}
	s, err := o.signer(tx)
	return entries[i], err == nil && s.receipt(entries[i]).Hash() == r.Hash(), err
}
