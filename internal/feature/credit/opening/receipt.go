package opening

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"

	"asar/internal/feature/credit/opening/proof"
	"asar/internal/kit/db"
)

const (
	sealSeed = "opening/seed"
	sealKey  = "opening/key"
)

// signer signs for one opening.
type signer struct {
	o    Opening
	seed []byte
	key  ed25519.PrivateKey
}

func (o Opening) signer(tx *db.Tx) (signer, error) {
	seed, err := tx.Keys().Open(sealKey, o.SealedKey)
	if err != nil {
		return signer{}, err
	}
	return signer{o, seed, ed25519.NewKeyFromSeed(seed)}, nil
}

// receipt returns the receipt of an entry, unsigned. Its code follows from
// the opening's key and the case, so that a line cannot become another case's.
func (s signer) receipt(e Entry) proof.Receipt {
	mac := hmac.New(sha256.New, append([]byte("receipt"), s.seed...))
	_ = binary.Write(mac, binary.BigEndian, int64(e.Case)) // a hash takes every byte
	code := base32.StdEncoding.EncodeToString(mac.Sum(nil)[:10])
	return proof.Receipt{Opening: s.o.ID, Number: e.Number, At: e.At, Institution: e.Org, Voucher: e.Voucher, Code: code}
}

// hashes returns the hashes of the receipts of entries, in their order.
func (s signer) hashes(entries []Entry) [][sha256.Size]byte {
	list := make([][sha256.Size]byte, len(entries))
	for i, e := range entries {
		list[i] = s.receipt(e).Hash()
	}
	return list
}

// Receipt returns the signed receipt of an entry.
func (d *Desk) Receipt(tx *db.Tx, o Opening, e Entry) (r proof.Receipt, err error) {
	s, err := o.signer(tx)
	if err != nil {
		return r, err
	}
	r = s.receipt(e)
	r.Sign(s.key)
	return r, nil
}
