package proof_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"asar/internal/feature/credit/opening/proof"
	"asar/internal/kit/when"
)

var (
	key  = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
	seed = bytes.Repeat([]byte{9}, 32)
)

// sample is a lottery of five for two places: three were approved, and the two
// that come first of them have a place.
func sample() (proof.Head, []proof.Entry, []proof.Receipt) {
	opens := when.FromTime(time.Date(2026, 11, 23, 10, 0, 0, 0, when.Zone))
	h := proof.Head{
		Opening: "000000000000a", Programme: "ssc", Round: "000000000000b", Kind: "lottery",
		Announced: proof.Stamp(opens.Add(-72 * time.Hour)), Rules: 1, NoticeHours: 72, Opens: proof.Stamp(opens), Closes: proof.Stamp(opens.Add(time.Hour)), Made: proof.Stamp(opens.Add(2 * time.Hour)),
		Commitment: proof.Commit(seed), Seed: hex.EncodeToString(seed), PublicKey: base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey)),
		Places: []proof.Places{{Institution: "000000000000c", Voucher: "V20", Places: 2}},
	}
	var entries []proof.Entry
	var receipts []proof.Receipt
	var hashes [][sha256.Size]byte
	for i := range int64(5) {
		r := proof.Receipt{Opening: 10, Number: i + 1, At: opens.Add(time.Duration(i) * time.Second), Institution: 12, Voucher: "V20", Code: fmt.Sprintf("CODE%d", i)}
		r.Sign(key)
		hash := r.Hash()
		receipts, hashes = append(receipts, r), append(hashes, hash)
		entries = append(entries, proof.Entry{
			Number: i + 1, At: proof.Stamp(r.At), Institution: "000000000000c", Voucher: "V20", Receipt: hex.EncodeToString(hash[:]), Outcome: "approved",
		})
	}
	for rank, number := range proof.Order(seed, hashes) {
		e := &entries[number-1]
		if e.Rank = int64(rank) + 1; rank < 2 {
			e.Outcome, e.Held = "place", h.Closes
		}
	}
	return h, entries, receipts
}

func verify(t *testing.T, file []byte) proof.Report {
	t.Helper()
	report, err := proof.Verify(bytes.NewReader(file), nil)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestAFileThatIsRight(t *testing.T) {
	report := verify(t, proof.File(key, first(sample()), second(sample())))
	if len(report.Troubles) > 0 || report.Entries != 5 || report.Held != 2 || report.Places != 2 || !report.Drawn {
		t.Errorf("%+v", report)
	}
}

func first(h proof.Head, _ []proof.Entry, _ []proof.Receipt) proof.Head     { return h }
func second(_ proof.Head, e []proof.Entry, _ []proof.Receipt) []proof.Entry { return e }

// Whoever publishes a false file, signed with the right key, is told line by
// line what is false.
func TestFalseFilesAreFound(t *testing.T) {
	ranked := func(e []proof.Entry, rank int64) *proof.Entry {
		return &e[slices.IndexFunc(e, func(one proof.Entry) bool { return one.Rank == rank })]
	}
	for name, c := range map[string]struct {
		change func(h *proof.Head, e []proof.Entry) []proof.Entry
		want   string
	}{
		"two change ranks": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			a, b := ranked(e, 2), ranked(e, 3)
			a.Rank, b.Rank, a.Outcome, b.Outcome = 3, 2, "approved", "place"
			a.Held, b.Held = b.Held, a.Held
			return e
		}, "has rank"},
		"a place past the order": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			a, b := ranked(e, 2), ranked(e, 3)
			a.Outcome, b.Outcome, a.Held, b.Held = "approved", "place", "", a.Held
			return e
		}, "has a place although line"},
		"more places than there are": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			ranked(e, 3).Outcome, ranked(e, 3).Held = "place", ranked(e, 1).Held
			return e
		}, "has place 3 of institution 000000000000c, which has 2 for V20"},
		"a free place withheld": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			ranked(e, 2).Outcome, ranked(e, 2).Held = "refused", ""
			return e
		}, "waits although there are 1 free places and only 0 before it"},
		"another seed": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Seed = hex.EncodeToString(bytes.Repeat([]byte{8}, 32))
			return e
		}, "the seed is not the one that was committed to"},
		"no commitment": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Commitment = ""
			return e
		}, "without a commitment"},
		"a seed before the close": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Made = h.Opens
			return e
		}, "revealed before the close"},
		"ranks without a seed": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Seed = ""
			return e
		}, "before the lots are drawn"},
		"one is left out": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			return slices.Delete(e, 1, 2)
		}, "line 3: number 3 stands where 2 must"},
		"one is entered twice": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			e[4].Receipt = e[3].Receipt
			return e
		}, "line 6: has the receipt of line 5"},
		"before the opening": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			e[0].At = "2026-11-23T09:59:59.999+05:00"
			return e
		}, "line 2: entered at 2026-11-23T09:59:59.999+05:00, when it was not open"},
		"out of turn": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			e[1].At, e[2].At = e[2].At, e[1].At
			return e
		}, "line 4: entered at"},
		"an arrival out of order": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Kind, h.Commitment, h.Seed = "arrival", "", ""
			return e
		}, "but the order gives"},
		"announced too late": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.NoticeHours = 73
			return e
		}, "announced 72h0m0s before it opened, and version 1 of the rules asks for 73h0m0s"},
		"no rules named": {func(h *proof.Head, e []proof.Entry) []proof.Entry { h.Rules = 0; return e }, "are not named"},
		"a place since nobody knows when": {func(_ *proof.Head, e []proof.Entry) []proof.Entry {
			ranked(e, 1).Held = ""
			return e
		}, "since nobody knows when"},
		"a place before the lots": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			ranked(e, 1).Held = h.Opens
			return e
		}, "is no instant between"},
		"a place past one who was back": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			a, b := ranked(e, 2), ranked(e, 3)
			a.Outcome, a.Held, a.Again, b.Outcome, b.Held = "approved", "", h.Closes, "place", h.Made
			return e
		}, "was back since"},
		"no kind":    {func(h *proof.Head, e []proof.Entry) []proof.Entry { h.Kind = "whim"; return e }, "is no kind of opening"},
		"no outcome": {func(_ *proof.Head, e []proof.Entry) []proof.Entry { e[0].Outcome = "friend"; return e }, "is no outcome"},
		"no instant": {func(_ *proof.Head, e []proof.Entry) []proof.Entry { e[0].At = "10:00"; return e }, "is no instant"},
		"no hash":    {func(_ *proof.Head, e []proof.Entry) []proof.Entry { e[0].Receipt = "12"; return e }, "is no SHA-256"},
		"fewer places than none": {func(h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Places[0].Places = -1
			return e
		}, "has fewer places"},
		"never open": {func(h *proof.Head, e []proof.Entry) []proof.Entry { h.Closes = h.Opens; return e }, "do not follow one another"},
	} {
		t.Run(name, func(t *testing.T) {
			h, e, _ := sample()
			e = c.change(&h, e)
			report := verify(t, proof.File(key, h, e))
			if !slices.ContainsFunc(report.Troubles, func(one proof.Trouble) bool { return strings.Contains(one.String(), c.want) }) {
				t.Errorf("found %v, want %q", report.Troubles, c.want)
			}
		})
	}
}

// A file that is changed after it was signed is found, whatever is changed.
func TestAnyChangeBreaksTheSignature(t *testing.T) {
	h, e, _ := sample()
	file := proof.File(key, h, e)
	rapid.Check(t, func(t *rapid.T) {
		changed := bytes.Clone(file)
		at := rapid.IntRange(0, len(file)-2).Draw(t, "at")
		changed[at] ^= byte(rapid.IntRange(1, 127).Draw(t, "bits"))
		report, err := proof.Verify(bytes.NewReader(changed), nil)
		if err == nil && len(report.Troubles) == 0 {
			t.Fatalf("a change at %d is not found", at)
		}
	})
	for _, cut := range []int{1, 20, 200, 600, len(file) - 5} {
		report, err := proof.Verify(bytes.NewReader(file[:len(file)-cut]), nil)
		if err == nil && len(report.Troubles) == 0 && cut > 1 { // without its last line break it is whole
			t.Errorf("%d bytes cut off are not found", cut)
		}
	}
	for _, text := range []string{"", "\n", "{}\n", "number,at\n1,10:00\n", strings.Repeat("x", 100_000)} {
		if _, err := proof.Verify(strings.NewReader(text), nil); err == nil {
			t.Errorf("%.20q is taken for a published file", text)
		}
	}
}

func TestReceiptsFindTheirLine(t *testing.T) {
	h, e, receipts := sample()
	file := proof.File(key, h, e)
	for i, r := range receipts {
		if line, err := proof.Find(bytes.NewReader(file), r.String()); err != nil || line != i+2 {
			t.Errorf("receipt %d stands on line %d: %v", i+1, line, err)
		}
	}
	forged := receipts[0]
	forged.Code = "OTHER"
	if _, err := proof.Find(bytes.NewReader(file), forged.String()); err == nil || !strings.Contains(err.Error(), "has not signed") {
		t.Errorf("a forged receipt: %v", err)
	}
	forged.Sign(key)
	if _, err := proof.Find(bytes.NewReader(file), forged.String()); err == nil || !strings.Contains(err.Error(), "leaves it out") {
		t.Errorf("a receipt that was signed and left out: %v", err)
	}
	forged.Opening = 11
	if _, err := proof.Find(bytes.NewReader(file), forged.String()); err == nil || !strings.Contains(err.Error(), "another opening") {
		t.Errorf("another opening's receipt: %v", err)
	}
	for _, text := range []string{"", "Asar receipt 1", strings.Replace(receipts[0].String(), "number: 1", "number: 01", 1)} {
		if _, err := proof.ParseReceipt(text); err == nil {
			t.Errorf("%q is taken for a receipt", text)
		}
	}
}

// The order is the one that these few lines of another language give:
//
//	import hashlib
//	h = lambda b: hashlib.sha256(b).digest()
//	receipts = [h(b"1"), h(b"2"), h(b"3")]
//	base = bytes(range(32)) + h(b"".join(receipts))
//	sorted(range(1, 4), key=lambda n: h(base + str(n).encode()))
func TestTheOrderIsStated(t *testing.T) {
	var seed []byte
	for i := range 32 {
		seed = append(seed, byte(i))
	}
	receipts := [][sha256.Size]byte{sha256.Sum256([]byte("1")), sha256.Sum256([]byte("2")), sha256.Sum256([]byte("3"))}
	if order := proof.Order(seed, receipts); !slices.Equal(order, []int64{3, 2, 1}) {
		t.Errorf("the order is %v", order)
	}
}

// Every order is a permutation, and depends on every receipt.
func TestAnOrderIsAPermutation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed")
		receipts := make([][sha256.Size]byte, rapid.IntRange(0, 50).Draw(t, "n"))
		order := proof.Order(seed, receipts)
		slices.Sort(order)
		for i, number := range order {
			if number != int64(i)+1 {
				t.Fatalf("%v", order)
			}
		}
	})
}

// Who was back only after the place had been given has not been passed over.
func TestAnAppealTakesNobodysPlace(t *testing.T) {
	h, e, _ := sample()
	for i := range e {
		switch e[i].Rank {
		case 2:
			e[i].Outcome, e[i].Held, e[i].Again = "approved", "", h.Made
		case 3:
			e[i].Outcome, e[i].Held = "place", h.Closes
		}
	}
	if report := verify(t, proof.File(key, h, e)); len(report.Troubles) > 0 {
		t.Errorf("%v", report.Troubles)
	}
}

// Whoever has kept a file sees what was exchanged since.
func TestALaterFileGoesOnFromAnEarlier(t *testing.T) {
	early := func() (proof.Head, []proof.Entry) { // while it was open: two had entered
		h, e, _ := sample()
		h.Made, h.Seed, e = e[2].At, "", e[:2]
		for i := range e {
			e[i].Rank, e[i].Outcome, e[i].Held = 0, "applied", ""
		}
		return h, e
	}
	opens := when.FromTime(time.Date(2026, 11, 23, 10, 0, 0, 0, when.Zone))
	for name, c := range map[string]struct {
		change func(was *proof.Head, h *proof.Head, e []proof.Entry) []proof.Entry
		want   string
	}{
		"nothing": {func(_, _ *proof.Head, e []proof.Entry) []proof.Entry { return e }, ""},
		"another commitment": {func(_, h *proof.Head, e []proof.Entry) []proof.Entry {
			h.Commitment = strings.Repeat("0", 64)
			return e
		}, "the commitment was"},
		"another close": {func(_, h *proof.Head, e []proof.Entry) []proof.Entry { h.Closes = h.Made; return e }, "the close was"},
		"lots drawn again": {func(was, _ *proof.Head, e []proof.Entry) []proof.Entry {
			was.Seed = strings.Repeat("1", 64)
			return e
		}, "the lots were drawn again"},
		"run again":         {func(_, h *proof.Head, e []proof.Entry) []proof.Entry { h.Opening = "000000000000f"; return e }, "it was run again"},
		"an entry left out": {func(_, _ *proof.Head, e []proof.Entry) []proof.Entry { return e[:1] }, "1 entries of the earlier file are left out"},
		"an entry exchanged": {func(_, _ *proof.Head, e []proof.Entry) []proof.Entry {
			e[1].Receipt = strings.Repeat("0", 64)
			return e
		}, "line 3: is another entry"},
		"an entry put in": {func(was, _ *proof.Head, e []proof.Entry) []proof.Entry {
			was.Made = proof.Stamp(opens.Add(10 * time.Minute))
			return e
		}, "line 4: entered at"},
		"an older file": {func(was, h *proof.Head, e []proof.Entry) []proof.Entry {
			was.Made, h.Made = h.Made, was.Made
			return e
		}, "before the earlier one"},
	} {
		t.Run(name, func(t *testing.T) {
			was, first := early()
			h, e, _ := sample()
			e = c.change(&was, &h, e)
			troubles, err := proof.Continues(bytes.NewReader(proof.File(key, was, first)), bytes.NewReader(proof.File(key, h, e)))
			if err != nil {
				t.Fatal(err)
			}
			found := slices.ContainsFunc(troubles, func(one proof.Trouble) bool { return strings.Contains(one.String(), c.want) })
			if c.want == "" && len(troubles) > 0 || c.want != "" && !found {
				t.Errorf("found %v, want %q", troubles, c.want)
			}
		})
	}
	was, first := early()
	broken := bytes.Replace(proof.File(key, was, first), []byte("applied"), []byte("refused"), 1)
	h, e, _ := sample()
	if _, err := proof.Continues(bytes.NewReader(broken), bytes.NewReader(proof.File(key, h, e))); err == nil {
		t.Error("a changed earlier file is believed")
	}
}
