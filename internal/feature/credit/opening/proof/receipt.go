package proof

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Receipt is what an applicant gets: that an entry has this number, since when,
// for what. It names nobody. The code is known only to whoever has the receipt,
// so that nobody else can call the line of the published file theirs.
type Receipt struct {
	Opening     id.ID
	Number      int64
	At          when.Instant
	Institution id.ID
	Voucher     string
	Code        string
	Signature   []byte
}

// receiptHead is the first line. It is part of what is signed, so that no other
// signature of ours can be shown as a receipt.
const receiptHead = "Asar receipt 1"

// stamp is how instants are written in receipts and files.
const stamp = "2006-01-02T15:04:05.000Z07:00"

// signed is what the signature is of.
func (r Receipt) signed() string {
	return fmt.Sprintf("%s\nopening: %s\nnumber: %d\nat: %s\ninstitution: %s\nvoucher: %s\ncode: %s\n",
		receiptHead, r.Opening, r.Number, r.At.Time().Format(stamp), r.Institution, r.Voucher, r.Code)
}

// String returns the receipt as the text that is handed out.
func (r Receipt) String() string {
	return r.signed() + "signature: " + base64.StdEncoding.EncodeToString(r.Signature) + "\n"
}

// Hash returns the SHA-256 that stands for the receipt in the published file.
func (r Receipt) Hash() [sha256.Size]byte { return sha256.Sum256([]byte(r.signed())) }

// Genuine tells whether the opening with this key has signed the receipt.
func (r Receipt) Genuine(key ed25519.PublicKey) bool {
	return ed25519.Verify(key, []byte(r.signed()), r.Signature)
}

var errReceipt = errors.New("this is no receipt")

// ParseReceipt reads what String wrote. A receipt has one spelling, but for the
// space around its lines.
func ParseReceipt(text string) (r Receipt, err error) {
	var values []string
	for line := range strings.Lines(strings.TrimSpace(text)) {
		_, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		values = append(values, value)
	}
	if len(values) != 8 {
		return r, errReceipt
	}
	r.Opening, err = id.Parse(values[1])
	number, errNumber := strconv.ParseInt(values[2], 10, 64)
	at, errAt := time.Parse(stamp, values[3])
	institution, errInstitution := id.Parse(values[4])
	signature, errSignature := base64.StdEncoding.DecodeString(values[7])
	if errors.Join(err, errNumber, errAt, errInstitution, errSignature) != nil {
		return r, errReceipt
	}
	r = Receipt{r.Opening, number, when.FromTime(at), institution, values[5], values[6], signature}
	if tidy(text) != r.String() {
		return r, errReceipt
	}
	return r, nil
}

// tidy takes the space around the lines of a text away.
func tidy(text string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimSpace(text)) {
		b.WriteString(strings.TrimSpace(line) + "\n")
	}
	return b.String()
}

// Sign signs the receipt with an opening's key.
func (r *Receipt) Sign(key ed25519.PrivateKey) { r.Signature = ed25519.Sign(key, []byte(r.signed())) }

// Key reads the public key of an opening.
func Key(text string) (ed25519.PublicKey, error) {
	key, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(key) != ed25519.PublicKeySize {
		return nil, errors.New("this is no public key: " + strconv.Quote(text))
	}
	return key, nil
}
