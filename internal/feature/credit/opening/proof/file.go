package proof

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"

	"asar/internal/kit/when"
)

// The published file is one JSON object a line: what the opening is, then its
// entries in the order of arrival, then a signature over all bytes before it
// with head in front. It names nobody.
const (
	format = "opening 2"
	head   = "Asar opening file 2\n"
)

// Head is the first line.
type Head struct {
	Format      string   `json:"asar"`
	Opening     string   `json:"opening"`
	Programme   string   `json:"programme"`
	Round       string   `json:"round"`
	Kind        string   `json:"kind"`
	Announced   string   `json:"announced"`
	Rules       int      `json:"rules"`        // the version on the day of the announcement
	NoticeHours int      `json:"notice_hours"` // how long before it opens that version has it announced
	Opens       string   `json:"opens"`
	Closes      string   `json:"closes"`
	Made        string   `json:"made"` // when the file was
	Commitment  string   `json:"commitment,omitempty"`
	Seed        string   `json:"seed,omitempty"`
	PublicKey   string   `json:"public_key"`
	Entries     int      `json:"entries"`
	Places      []Places `json:"places"`
}

// Places is how many places an institution can give by this opening.
type Places struct {
	Institution string `json:"institution"`
	Voucher     string `json:"voucher"`
	Places      int    `json:"places"`
}

// Entry is the line of an entry.
type Entry struct {
	Number      int64  `json:"number"`
	At          string `json:"at"`
	Institution string `json:"institution"`
	Voucher     string `json:"voucher"`
	Receipt     string `json:"receipt"` // SHA-256
	Rank        int64  `json:"rank,omitempty"`
	Outcome     string `json:"outcome"`
	Held        string `json:"held,omitempty"`  // since when it has its place
	Again       string `json:"again,omitempty"` // when an appeal brought it back into the line
}

// foot is the last line.
type foot struct {
	Signature string `json:"signature"`
}

// Stamp is how instants are written.
func Stamp(at when.Instant) string { return at.Time().Format(stamp) }

// File returns the published file of an opening, signed.
func File(key ed25519.PrivateKey, h Head, entries []Entry) []byte {
	h.Format, h.Entries = format, len(entries)
	file := appendLine(nil, h)
	for _, e := range entries {
		file = appendLine(file, e)
	}
	return sign(key, file)
}

// sign adds the signature to a file.
func sign(key ed25519.PrivateKey, file []byte) []byte {
	signature := ed25519.Sign(key, append([]byte(head), file...))
	return appendLine(file, foot{base64.StdEncoding.EncodeToString(signature)})
}

// appendLine adds a line to a file. A line holds texts and numbers, which JSON
// can always hold.
func appendLine(file []byte, line any) []byte {
	text, err := json.Marshal(line)
	if err != nil {
		panic("opening: " + err.Error())
	}
	return append(append(file, text...), '\n')
}

// The kinds of order and the outcomes of entries, as the file spells them.
const (
	arrival = "arrival"
	lottery = "lottery"

	applied  = "applied"
	approved = "approved"
	place    = "place"
)

var outcomes = []string{applied, approved, place, "refused", "withdrawn", "lapsed", "unfit"}
