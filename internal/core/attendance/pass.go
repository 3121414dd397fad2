package attendance

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"strings"
	"time"

	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// A pass is "ASAR1:" and the base 32 of a key number, the sign-up, the minutes
// between which it is valid, and an Ed25519 signature over all that: 81 bytes,
// 136 characters that a QR code holds in its compact alphanumeric mode. The
// prefix is part of what is signed, so that no other signature of ours can be
// shown as a pass. It names nobody.
const (
	passPrefix = "ASAR1:"
	bodyLength = 1 + 8 + 4 + 4
	passLength = bodyLength + ed25519.SignatureSize
)

var encoding = base32.StdEncoding.WithPadding(base32.NoPadding)

// passKey is one key that signs passes and makes short codes.
type passKey struct {
	ID      id.ID
	Seed    []byte             // sealed in the table
	private ed25519.PrivateKey // of the opened seed
}

const sealPassKey = "attendance/pass-key"

// ready returns the key of an opened seed as it signs.
func (k passKey) ready() passKey {
	k.private = ed25519.NewKeyFromSeed(k.Seed)
	return k
}

// Prepare makes the first key if there is none. The program calls it before
// it serves, in a transaction of its own.
func (d *Desk) Prepare(tx *db.Tx) (err error) {
	defer fault.Wrap(&err, "attendance.Prepare")
	known, err := db.All[passKey](tx, sqlKeys)
	if err != nil || len(known) > 0 {
		return err
	}
	seed := make([]byte, ed25519.SeedSize)
	_, _ = rand.Read(seed) // never fails: the program ends instead
	_, err = tx.Exec(sqlAddKey, tx.NewID(), tx.Keys().Seal(sealPassKey, seed), tx.Now)
	return err
}

// allKeys returns the keys, read once: keys are only ever added.
func (d *Desk) allKeys(tx *db.Tx) ([]passKey, error) {
	if known := d.keys.Load(); known != nil {
		return *known, nil
	}
	keys, err := db.All[passKey](tx, sqlKeys)
	if err != nil {
		return nil, err
	}
	if len(keys) == 0 {
		return nil, fault.New(fault.Busy, "attendance/no-key", textNoKey)
	}
	for i := range keys {
		if keys[i].Seed, err = tx.Keys().Open(sealPassKey, keys[i].Seed); err != nil {
			return nil, err
		}
		keys[i] = keys[i].ready()
	}
	d.keys.Store(&keys)
	return keys, nil
}

// Pass returns the token of a claim that holds a place, valid from two hours
// before the shift until four after it.
func (d *Desk) Pass(tx *db.Tx, c signup.Signup) (string, error) {
	keys, err := d.allKeys(tx)
	if err != nil {
		return "", err
	}
	newest := len(keys) - 1
	body := make([]byte, 0, passLength)
	body = append(body, byte(newest))
	body = binary.BigEndian.AppendUint64(body, uint64(c.ID))
	body = binary.BigEndian.AppendUint32(body, minutesOf(c.StartsAt.Add(-opens)))
	body = binary.BigEndian.AppendUint32(body, minutesOf(c.EndsAt.Add(closes)))
	signature := ed25519.Sign(keys[newest].private, append([]byte(passPrefix), body...))
	return passPrefix + encoding.EncodeToString(append(body, signature...)), nil
}

// pass is what a token says: whose it is, and from which minute to which.
type pass struct {
	signup   id.ID
	from, to uint32
}

// readPass checks a pass's signature and returns what it says.
func readPass(keys []passKey, text string) (pass, error) {
	bad := fault.New(fault.Conflict, "attendance/bad-pass", textBadPass)
	text = strings.TrimPrefix(text, passPrefix)
	token, err := encoding.DecodeString(text)
	// One pass has one spelling: the last letter's spare bits are zero.
	if err != nil || len(token) != passLength || int(token[0]) >= len(keys) || encoding.EncodeToString(token) != text {
		return pass{}, bad
	}
	body, signature := token[:bodyLength], token[bodyLength:]
	public := keys[token[0]].private.Public().(ed25519.PublicKey)
	if !ed25519.Verify(public, append([]byte(passPrefix), body...), signature) {
		return pass{}, bad
	}
	return pass{
		signup: id.ID(binary.BigEndian.Uint64(body[1:])),
		from:   binary.BigEndian.Uint32(body[9:]), to: binary.BigEndian.Uint32(body[13:]),
	}, nil
}

func minutesOf(at when.Instant) uint32 {
	return uint32(max(int64(at), 0) / time.Minute.Milliseconds())
}

// codeAlphabet has no letter that is mistaken for another, in Latin or in
// Cyrillic handwriting.
const (
	codeAlphabet = "23456789ACEHKMPTXY"
	codeLength   = 5
)

// Code returns the short code of a sign-up, to read aloud when the QR code
// cannot be scanned. It is only looked for among the people of one shift.
func (d *Desk) Code(tx *db.Tx, claim id.ID) (string, error) {
	keys, err := d.allKeys(tx)
	if err != nil {
		return "", err
	}
	return shortCode(keys[0], claim), nil
}

func shortCode(key passKey, claim id.ID) string {
	mac := hmac.New(sha256.New, append([]byte("short code"), key.Seed...))
	_ = binary.Write(mac, binary.BigEndian, int64(claim)) // a hash takes every byte
	number := binary.BigEndian.Uint64(mac.Sum(nil))
	var code [codeLength]byte
	for i := range code {
		code[i] = codeAlphabet[number%uint64(len(codeAlphabet))]
		number /= uint64(len(codeAlphabet))
	}
	return string(code[:])
}

// lookAlikes turns letters typed in Cyrillic into the Latin ones they look like.
var lookAlikes = strings.NewReplacer("А", "A", "С", "C", "Е", "E", "Н", "H", "К", "K", "М", "M", "Р", "P", "Т", "T", "Х", "X", "У", "Y")
