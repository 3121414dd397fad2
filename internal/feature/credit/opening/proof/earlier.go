package proof

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"
)

// slack is how much older than the file an entry may be that stands in it for
// the first time: it was on its way into the database when the file was made.
const slack = time.Minute

// errEarlier is returned for an earlier file that proves nothing.
var errEarlier = errors.New("the earlier file is itself not right, so it proves nothing")

// Continues tells whether a published file goes on from an earlier one of the same
// opening: nothing that was announced was exchanged, the lots were drawn once, and
// no entry was changed, left out or put in afterwards. Whoever has kept a file, if
// only that of the announcement, can so show that an opening was not run again.
func Continues(earlier, later io.Reader) ([]Trouble, error) {
	was, is := &verifier{lines: bufio.NewReader(earlier)}, &verifier{lines: bufio.NewReader(later)}
	if err := was.read(); err != nil {
		return nil, fmt.Errorf("the earlier file: %w", err)
	}
	if len(was.Troubles) > 0 {
		return nil, errEarlier
	}
	if err := is.read(); err != nil {
		return nil, err
	}
	is.Troubles = nil // Verify has told them
	if was.says.Opening != is.says.Opening {
		if was.says.Round == is.says.Round {
			is.wrong(1, "round %s has had another opening, %s: it was run again", was.says.Round, was.says.Opening)
			return is.Troubles, nil
		}
		return nil, fmt.Errorf("the earlier file is of another round and opening, %s", was.says.Opening)
	}
	is.announcedAs(was.says)
	is.entered(was)
	return is.Troubles, nil
}

// announcedAs checks that what was announced is what is said now.
func (v *verifier) announcedAs(was Head) {
	for _, c := range []struct{ what, was, is string }{
		{"programme", was.Programme, v.says.Programme}, {"round", was.Round, v.says.Round}, {"kind", was.Kind, v.says.Kind},
		{"announcement", was.Announced, v.says.Announced}, {"opening", was.Opens, v.says.Opens}, {"close", was.Closes, v.says.Closes},
		{"commitment", was.Commitment, v.says.Commitment}, {"key", was.PublicKey, v.says.PublicKey},
		{"version of the rules", fmt.Sprint(was.Rules), fmt.Sprint(v.says.Rules)}, {"notice", fmt.Sprint(was.NoticeHours), fmt.Sprint(v.says.NoticeHours)},
	} {
		if c.was != c.is {
			v.wrong(1, "the %s was %s and is %s", c.what, c.was, c.is)
		}
	}
	if was.Seed != "" && was.Seed != v.says.Seed {
		v.wrong(1, "the seed was %s and is %s: the lots were drawn again", was.Seed, v.says.Seed)
	}
	if !between(was.Made, v.says.Made) {
		v.wrong(1, "the file was made at %s, before the earlier one", v.says.Made)
	}
}

// entered checks that the entries of the earlier file stand, and that those since
// came after it.
func (v *verifier) entered(was *verifier) {
	for i, e := range v.entries {
		if i >= len(was.entries) {
			v.cameAfter(i, was.says.Made)
			continue
		}
		o := was.entries[i]
		if e.Number != o.Number || e.At != o.At || e.Institution != o.Institution || e.Voucher != o.Voucher || e.Receipt != o.Receipt {
			v.wrong(lineOf(i), "is another entry than in the earlier file")
		}
		if o.Rank != 0 && e.Rank != o.Rank {
			v.wrong(lineOf(i), "had rank %d and has %d", o.Rank, e.Rank)
		}
	}
	if len(v.entries) < len(was.entries) {
		v.wrong(0, "%d entries of the earlier file are left out", len(was.entries)-len(v.entries))
	}
	slices.SortStableFunc(v.Troubles, func(a, b Trouble) int { return a.Line - b.Line })
}

func (v *verifier) cameAfter(i int, made string) {
	at, err := time.Parse(stamp, v.entries[i].At)
	before, errMade := time.Parse(stamp, made)
	if errors.Join(err, errMade) == nil && at.Add(slack).Before(before) {
		v.wrong(lineOf(i), "entered at %s, and the earlier file of %s does not have it: it was put in afterwards", v.entries[i].At, made)
	}
}
