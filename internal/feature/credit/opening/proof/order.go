// Package proof is what anybody can check of an opening without its database:
// receipts, the order of a lottery, and the published file.
package proof

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
)

// Commit returns the commitment to a seed.
func Commit(seed []byte) string {
	sum := sha256.Sum256(seed)
	return hex.EncodeToString(sum[:])
}

// Order returns the numbers of the entries in the order in which a lottery has
// drawn them. The roll is the SHA-256 of the hashes of all receipts, one after
// the other in the order of arrival; a lot is the SHA-256 of the seed, the roll
// and the entry's number in decimal digits; the lowest lot is the first.
func Order(seed []byte, receipts [][sha256.Size]byte) []int64 {
	roll := sha256.New()
	for _, r := range receipts {
		roll.Write(r[:])
	}
	base := roll.Sum(bytes.Clone(seed))
	type lot struct {
		number int64
		drawn  [sha256.Size]byte
	}
	lots := make([]lot, len(receipts))
	for i := range receipts {
		number := int64(i) + 1
		lots[i] = lot{number, sha256.Sum256(strconv.AppendInt(bytes.Clone(base), number, 10))}
	}
	slices.SortFunc(lots, func(a, b lot) int {
		return cmp.Or(bytes.Compare(a.drawn[:], b.drawn[:]), cmp.Compare(a.number, b.number))
	})
	order := make([]int64, len(lots))
	for i, l := range lots {
		order[i] = l.number
	}
	return order
}
