package bench

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"strings"
	"time"

	"asar/internal/bench/load"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// sheetSize is how many records a coordinator verifies with one form.
const sheetSize = 25

// sheet is a shift's records that wait to be verified.
type sheet struct {
	shift   id.ID
	records []hours.Record
}

// ledger has coordinators verify hours, one sheet after the other: each record
// is an entry in the ledger. What is counted are entries.
func ledger(ctx context.Context, b *bench) (load.Sum, error) {
	sheets, err := b.sheets(ctx, max(1, b.size/sheetSize), sheetSize)
	if err != nil {
		return load.Sum{}, err
	}
	keepers, err := b.doormen(ctx, len(sheets))
	if err != nil {
		return load.Sum{}, err
	}
	if err := b.settle(ctx); err != nil {
		return load.Sum{}, err
	}
	answers := b.client.Run(ctx, load.Plan{Readers: b.Readers, Count: len(sheets), At: b.pace(), Make: func(i int) load.Request {
		return b.verify(sheets[i], keepers[i%len(keepers)])
	}})
	sum := load.Summarize(answers, load.Answered(statusSee))
	sum.Done *= sheetSize
	return sum, b.checkLedger(ctx, sheets, answers)
}

// verify is the request by which a coordinator verifies a sheet.
func (b *bench) verify(s sheet, keeper reader) load.Request {
	return load.Request{
		Path:    "/ru/org/" + b.host.ID.String() + "/shifts/" + s.shift.String() + "/hours",
		Session: keeper.session, Network: keeper.network, Form: s.form(),
	}
}

// form verifies every record of a sheet as it was proposed.
func (s sheet) form() string {
	var text strings.Builder
	fmt.Fprintf(&text, "act=confirm&once=%s", rand.Text())
	for _, r := range s.records {
		spent := url.QueryEscape(fmt.Sprintf("%d:%02d", r.Proposed/60, r.Proposed%60))
		fmt.Fprintf(&text, "&record=%s&minutes-%s=%s&reason-%s=", r.ID, r.ID, spent, r.ID)
	}
	return text.String()
}

// sheets has people work yesterday, in shifts of a sheet each.
func (b *bench) sheets(ctx context.Context, n, each int) (list []sheet, err error) {
	b.people = nil // each person has one shift at that time
	if err := b.enlist(ctx, n*each); err != nil {
		return nil, err
	}
	tick := b.stage("sheets", n)
	for i := range n {
		s, err := b.worked(ctx, b.people[i*each:(i+1)*each])
		if err != nil {
			return nil, err
		}
		list = append(list, s)
		tick()
	}
	return list, nil
}

// worked has people sign up for a shift the day before yesterday, and notes now
// when they came and left.
func (b *bench) worked(ctx context.Context, readers []reader) (s sheet, err error) {
	before := when.FromTime(time.Now()).Add(-48 * time.Hour)
	form := opportunity.ShiftForm{Starts: before.Add(20 * time.Hour), Ends: before.Add(23 * time.Hour), Capacity: len(readers)}
	var claims []id.ID
	err = b.DB.WriteAt(ctx, before, func(tx *db.Tx) error {
		claims = nil
		d, err := b.call(tx, form.Starts.Day().AddDays(1), []opportunity.ShiftForm{form})
		if err != nil {
			return err
		}
		s.shift = d.shifts[0].ID
		for _, r := range readers {
			made, err := b.Signups.Join(tx, r.Actor, d.ID, []id.ID{s.shift})
			if err != nil {
				return err
			}
			claims = append(claims, made[0].ID)
		}
		return nil
	})
	if err != nil {
		return s, err
	}
	return s, b.DB.Write(ctx, func(tx *db.Tx) (err error) {
		for _, claim := range claims {
			if _, err := b.Attendance.Correct(tx, b.keeper.Actor, claim, form.Starts, form.Ends, "Отмечено по списку"); err != nil {
				return err
			}
		}
		s.records, err = b.Hours.OfShift(tx, s.shift)
		return err
	})
}

// checkLedger holds the ledger to what was answered: each record of a sheet that
// was taken counts once, none of another does, and every sum is that of the
// entries.
func (b *bench) checkLedger(ctx context.Context, sheets []sheet, answers []load.Answer) error {
	return b.DB.Read(ctx, func(tx *db.Tx) error {
		for _, a := range answers {
			records, err := b.Hours.OfShift(tx, sheets[a.Index].shift)
			if err != nil {
				return err
			}
			counted := 0
			for _, r := range records {
				if r.Counts() {
					counted++
				}
			}
			if told := a.Status == statusSee; told && counted != len(records) || !told && a.Err == nil && counted > 0 {
				return wrong("shift %s was answered %d, %d of %d records count", sheets[a.Index].shift, a.Status, counted, len(records))
			}
		}
		found, err := b.Hours.Verify(tx)
		if err != nil {
			return err
		}
		if err := found.Err(); err != nil {
			return wrong("%v", err)
		}
		return nil
	})
}
