package proof

import (
	"bufio"
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// Trouble is something wrong with a line of a published file; line 0 is the file.
type Trouble struct {
	Line int
	What string
}

// String says where it is and what.
func (t Trouble) String() string {
	if t.Line == 0 {
		return t.What
	}
	return fmt.Sprintf("line %d: %s", t.Line, t.What)
}

// Report is what a published file says, and what is wrong with it.
type Report struct {
	Opening  string
	Kind     string
	Key      string // by which it is signed
	Entries  int
	Drawn    bool // the order is known
	Places   int
	Held     int // by entries
	Troubles []Trouble
}

// String says what the file says.
func (r Report) String() string {
	text := fmt.Sprintf("opening %s, by %s: %d entries, %d of %d places held", r.Opening, r.Kind, r.Entries, r.Held, r.Places)
	if !r.Drawn {
		text += "\nthe lots are not drawn yet, so there is no order to check"
	}
	if len(r.Troubles) == 0 {
		text += "\neverything was recomputed and is right"
	}
	return text
}

// Verify reads a published file and recomputes all that can be recomputed: its
// signature, the notice, the numbers and instants, the commitment, the order, and
// that places went by it. The callback, if there is one, is called for each entry.
func Verify(file io.Reader, seen func()) (Report, error) {
	v := &verifier{lines: bufio.NewReader(file), seen: seen}
	if err := v.read(); err != nil {
		return v.Report, err
	}
	v.instants()
	v.order()
	v.given()
	slices.SortStableFunc(v.Troubles, func(a, b Trouble) int { return a.Line - b.Line })
	return v.Report, nil
}

type verifier struct {
	Report
	lines   *bufio.Reader
	seen    func()
	says    Head
	entries []Entry
	hashes  [][sha256.Size]byte
}

func (v *verifier) wrong(line int, format string, args ...any) {
	v.Troubles = append(v.Troubles, Trouble{line, fmt.Sprintf(format, args...)})
}

// lineOf is the line on which the entry of an index stands.
func lineOf(i int) int { return i + 2 }

// ErrFormat is returned for what is no published file of an opening.
var ErrFormat = errors.New("this is no published file of an opening")

// read reads all lines and checks the signature. Each line is known to be an
// entry only when another follows: the last is the signature.
func (v *verifier) read() error {
	body, last := bytes.NewBufferString(head), []byte(nil)
	for n := 0; ; n++ {
		line, err := v.lines.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		switch {
		case n == 0 && (json.Unmarshal(line, &v.says) != nil || v.says.Format != format):
			return ErrFormat
		case len(line) == 0:
			v.signed(body.Bytes(), last)
			return nil
		case n > 1:
			v.entry(n, last)
		}
		if n > 0 {
			body.Write(last)
			last = line
			continue
		}
		body.Write(line)
	}
}

// entry reads the line of an entry.
func (v *verifier) entry(line int, text []byte) {
	var e Entry
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	if strict.Decode(&e) != nil {
		v.wrong(line, "this is no entry")
	}
	hash, err := hex.DecodeString(e.Receipt)
	if err != nil || len(hash) != sha256.Size {
		v.wrong(line, "the receipt is no SHA-256")
		hash = make([]byte, sha256.Size)
	}
	v.entries, v.hashes = append(v.entries, e), append(v.hashes, [sha256.Size]byte(hash))
	if v.seen != nil {
		v.seen()
	}
}

// signed checks what the file says of itself as a whole.
func (v *verifier) signed(body, last []byte) {
	v.Report.Opening, v.Kind, v.Key, v.Entries = v.says.Opening, v.says.Kind, v.says.PublicKey, len(v.entries)
	if v.says.Entries != len(v.entries) {
		v.wrong(1, "%d entries are announced, the file has %d", v.says.Entries, len(v.entries))
	}
	var s foot
	key, err := Key(v.says.PublicKey)
	if err != nil {
		v.wrong(1, "the public key is none")
		return
	}
	signature, errSignature := []byte(nil), json.Unmarshal(last, &s)
	if errSignature == nil {
		signature, errSignature = base64.StdEncoding.DecodeString(s.Signature)
	}
	if errSignature != nil || !ed25519.Verify(key, body, signature) {
		v.wrong(0, "the signature does not fit: the file was changed after it was published, or is cut off")
	}
}

// instants checks numbers and instants.
func (v *verifier) instants() {
	opens, errOpens := time.Parse(stamp, v.says.Opens)
	closes, errCloses := time.Parse(stamp, v.says.Closes)
	announced, errAnnounced := time.Parse(stamp, v.says.Announced)
	if errors.Join(errOpens, errCloses, errAnnounced) != nil || opens.Before(announced) || !closes.After(opens) {
		v.wrong(1, "the instants of the announcement, the opening and the close do not follow one another")
		return
	}
	if notice := time.Duration(v.says.NoticeHours) * time.Hour; v.says.Rules < 1 || notice < 0 {
		v.wrong(1, "the version of the rules and its notice are not named")
	} else if opens.Sub(announced) < notice {
		v.wrong(1, "it was announced %s before it opened, and version %d of the rules asks for %s", opens.Sub(announced), v.says.Rules, notice)
	}
	latest, receipts := opens, map[string]int{}
	for i, e := range v.entries {
		line := lineOf(i)
		if e.Number != int64(i)+1 {
			v.wrong(line, "number %d stands where %d must", e.Number, i+1)
		}
		at, err := time.Parse(stamp, e.At)
		switch {
		case err != nil:
			v.wrong(line, "%q is no instant", e.At)
		case at.Before(opens) || !at.Before(closes):
			v.wrong(line, "entered at %s, when it was not open", e.At)
		case at.Before(latest):
			v.wrong(line, "entered at %s, before the one with the number before", e.At)
		default:
			latest = at
		}
		if before, twice := receipts[e.Receipt]; twice {
			v.wrong(line, "has the receipt of line %d", before)
		}
		receipts[e.Receipt] = line
	}
}

// order recomputes the order.
func (v *verifier) order() {
	var order []int64
	switch v.says.Kind {
	case arrival:
		for i := range v.entries {
			order = append(order, int64(i)+1)
		}
	case lottery:
		if order = v.draw(); order == nil {
			return
		}
	default:
		v.wrong(1, "%q is no kind of opening", v.says.Kind)
		return
	}
	v.Drawn = true
	for rank, number := range order {
		if e := v.entries[number-1]; e.Rank != int64(rank)+1 {
			v.wrong(lineOf(int(number)-1), "has rank %d, but the order gives %d", e.Rank, rank+1)
		}
	}
}

// draw draws the lots again, or returns nil while the seed is not known.
func (v *verifier) draw() []int64 {
	if len(v.says.Commitment) != 2*sha256.Size {
		v.wrong(1, "a lottery without a commitment")
	}
	if v.says.Seed == "" {
		for i, e := range v.entries {
			if e.Rank != 0 {
				v.wrong(lineOf(i), "has rank %d before the lots are drawn", e.Rank)
			}
			if e.Outcome == place {
				v.wrong(lineOf(i), "has a place before the lots are drawn")
			}
		}
		return nil
	}
	seed, err := hex.DecodeString(v.says.Seed)
	if err != nil || Commit(seed) != v.says.Commitment {
		v.wrong(1, "the seed is not the one that was committed to")
	}
	if v.says.Made < v.says.Closes {
		v.wrong(1, "the seed was revealed before the close")
	}
	order := Order(seed, v.hashes)
	if order == nil {
		order = []int64{}
	}
	return order
}

// queue is those who wait for the same places.
type queue struct{ institution, voucher string }

// given checks that places went by the order: never more than there are,
// and to nobody past somebody who was approved and waits.
func (v *verifier) given() {
	places := map[queue]int{}
	for _, p := range v.says.Places {
		if p.Places < 0 {
			v.wrong(1, "institution %s has fewer places for %s than others hold", p.Institution, p.Voucher)
		}
		places[queue{p.Institution, p.Voucher}] = p.Places
		v.Places += p.Places
	}
	lines := map[queue][]int{} // indexes of entries
	for i, e := range v.entries {
		if !slices.Contains(outcomes, e.Outcome) {
			v.wrong(lineOf(i), "%q is no outcome", e.Outcome)
		}
		v.later(i)
		at := queue{e.Institution, e.Voucher}
		lines[at] = append(lines[at], i)
	}
	if !v.Drawn {
		return
	}
	for at, line := range lines {
		v.line(at, line, places[at])
	}
}

// later checks the instants of what became of an entry.
func (v *verifier) later(i int) {
	e, from := v.entries[i], v.entries[i].At
	if v.says.Kind == lottery {
		from = v.says.Closes
	}
	if (e.Outcome == place) != (e.Held != "") {
		v.wrong(lineOf(i), "says since when it has a place, and has none, or has one since nobody knows when")
	}
	for _, at := range []struct{ from, said string }{{from, e.Held}, {e.At, e.Again}} {
		if at.said != "" && !between(at.from, at.said, v.says.Made) {
			v.wrong(lineOf(i), "%s is no instant between %s and %s", at.said, at.from, v.says.Made)
		}
	}
}

// between tells whether three instants stand in their order.
func between(stamps ...string) bool {
	var last time.Time
	for _, s := range stamps {
		at, err := time.Parse(stamp, s)
		if err != nil || at.Before(last) {
			return false
		}
		last = at
	}
	return true
}

// line checks one line of those who wait for the same places.
func (v *verifier) line(at queue, line []int, places int) {
	slices.SortFunc(line, func(a, b int) int { return int(v.entries[a].Rank - v.entries[b].Rank) })
	held, passed := 0, 0 // passed is the line of somebody who waits in spite of their approval
	var returned []int   // those who wait since an appeal has brought them back
	for _, i := range line {
		switch e := v.entries[i]; {
		case e.Outcome == place:
			held++
			if passed > 0 {
				v.wrong(lineOf(i), "has a place although line %d comes before and waits", passed)
			}
			for _, before := range returned {
				if again := v.entries[before].Again; between(again, e.Held) && again != e.Held {
					v.wrong(lineOf(i), "was given a place at %s although line %d was back since %s, comes before and waits", e.Held, lineOf(before), again)
				}
			}
			if held > places {
				v.wrong(lineOf(i), "has place %d of institution %s, which has %d for %s", held, at.institution, places, at.voucher)
			}
		case e.Outcome == approved && e.Again != "":
			returned = append(returned, i)
		case e.Outcome == approved && passed == 0:
			passed = lineOf(i)
		}
	}
	v.Held += held
	turn := 0
	for _, i := range line {
		e := v.entries[i]
		if e.Outcome != applied && e.Outcome != approved {
			continue
		}
		if turn++; e.Outcome == approved && turn <= places-held {
			v.wrong(lineOf(i), "waits although there are %d free places and only %d before it", places-held, turn-1)
		}
	}
}

// Find returns the line of a receipt in a file that Verify has found right, or
// an error that says what is wrong with the receipt.
func Find(file io.Reader, receipt string) (line int, err error) {
	r, err := ParseReceipt(receipt)
	if err != nil {
		return 0, err
	}
	v := &verifier{lines: bufio.NewReader(file)}
	if err := v.read(); err != nil {
		return 0, err
	}
	key, err := Key(v.says.PublicKey)
	switch {
	case err != nil:
		return 0, err
	case r.Opening.String() != v.says.Opening:
		return 0, errors.New("the receipt is of another opening: " + r.Opening.String())
	case !r.Genuine(key):
		return 0, errors.New("the opening has not signed this receipt")
	}
	hash := r.Hash()
	i := slices.Index(v.hashes, hash)
	if i < 0 || v.entries[i].Number != r.Number || !strings.EqualFold(v.entries[i].Receipt, hex.EncodeToString(hash[:])) {
		return 0, errors.New("the opening has signed this receipt, and the file leaves it out")
	}
	return lineOf(i), nil
}
