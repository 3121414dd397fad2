package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"os"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"asar/internal/feature/credit/opening/proof"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// lottery writes the published file of a lottery of four for one place, the
// receipt of the first entry, and the same file as somebody would publish who
// gave the place to the last instead: false.jsonl.
func lottery(ts *testscript.TestScript, _ bool, _ []string) {
	key, seed := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)), bytes.Repeat([]byte{3}, 32)
	opens := when.FromTime(time.Date(2026, 11, 23, 10, 0, 0, 0, when.Zone))
	h := proof.Head{
		Opening: id.ID(10).String(), Programme: "ssc", Round: id.ID(11).String(), Kind: "lottery",
		Announced: proof.Stamp(opens.Add(-72 * time.Hour)), Rules: 1, NoticeHours: 72, Opens: proof.Stamp(opens), Closes: proof.Stamp(opens.Add(time.Hour)), Made: proof.Stamp(opens.Add(time.Hour)),
		Commitment: proof.Commit(seed), Seed: hex.EncodeToString(seed), PublicKey: base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey)),
		Places: []proof.Places{{Institution: id.ID(12).String(), Voucher: "V20", Places: 1}},
	}
	var entries []proof.Entry
	var hashes [][sha256.Size]byte
	for number := range int64(4) {
		r := proof.Receipt{Opening: 10, Number: number + 1, At: opens, Institution: 12, Voucher: "V20", Code: "CODE" + id.ID(number).String()}
		r.Sign(key)
		hash := r.Hash()
		hashes = append(hashes, hash)
		entries = append(entries, proof.Entry{
			Number: r.Number, At: proof.Stamp(r.At), Institution: r.Institution.String(), Voucher: r.Voucher, Receipt: hex.EncodeToString(hash[:]), Outcome: "approved",
		})
		if number == 0 {
			ts.Check(os.WriteFile(ts.MkAbs("receipt.txt"), []byte(r.String()), 0o600))
		}
	}
	order := proof.Order(seed, hashes)
	for rank, number := range order {
		entries[number-1].Rank = int64(rank) + 1
	}
	first, last := &entries[order[0]-1], &entries[order[3]-1]
	first.Outcome, first.Held = "place", h.Closes
	ts.Check(os.WriteFile(ts.MkAbs("true.jsonl"), proof.File(key, h, entries), 0o600))
	first.Outcome, first.Held, last.Outcome, last.Held = "approved", "", "place", h.Closes
	ts.Check(os.WriteFile(ts.MkAbs("false.jsonl"), proof.File(key, h, entries), 0o600))
	h.Seed, h.Commitment, h.Made = "", proof.Commit(seed[1:]), h.Announced
	ts.Check(os.WriteFile(ts.MkAbs("announced.jsonl"), proof.File(key, h, nil), 0o600))
}
