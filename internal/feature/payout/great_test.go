package payout

import (
	"context"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"asar/internal/core/due"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// More than goes into one transaction is frozen by a job; meanwhile the batch
// stands still, and what comes to be owed after its beginning is for the next.
func TestAGreatBatchIsFrozenByAJob(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		who := d.student("Айгерім", 1)
		const more = 7
		d.owedMany(who.Person, stretch+more)
		b := d.freeze()
		if b.Items != stretch || b.Waiting != more {
			t.Fatalf("%+v", b)
		}
		d.Now = d.Now.Add(time.Minute)
		late := d.owed(who, 500)
		for name, err := range map[string]error{
			"released":  d.Try(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) }),
			"dissolved": d.Try(func(tx *db.Tx) error { return d.Dissolve(tx, d.maker, b.ID, "Ошиблись в сумме") }),
			"frozen":    d.Try(func(tx *db.Tx) error { _, err := d.Freeze(tx, d.maker); return err }),
		} {
			if !fault.Is(err, "payout/freezing") {
				t.Errorf("a batch that is being frozen is %s: %v", name, err)
			}
		}
		if _, err := d.queue.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		d.Write(func(tx *db.Tx) (err error) { b, err = d.Batch(tx, b.ID); return err })
		if b.Items != stretch+more || b.Waiting != 0 || b.Tenge != int64(10*(stretch+more)) {
			t.Errorf("%+v", b)
		}
		items := 0
		d.Write(func(tx *db.Tx) error {
			for last := 0; ; {
				page, err := d.Items(tx, b.ID, last, 500)
				if err != nil || len(page) == 0 {
					return err
				}
				for _, i := range page {
					if items++; i.Number != items || i.Case == late {
						t.Fatalf("payment %d is %+v", items, i)
					}
				}
				last = page[len(page)-1].Number
			}
		})
		d.Write(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) })
		d.sound()
		if next := d.freeze(); next.Items != 1 || next.Tenge != 500 {
			t.Errorf("the next batch: %+v", next)
		}
	})
}

// A batch into which nothing could go is not released.
func TestAnEmptyBatchIsNotReleased(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		d.owedMany(d.Person("Дана", "2005-01-01").Person, stretch+1) // without IIN and IBAN
		b := d.freeze()
		if _, err := d.queue.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		d.Write(func(tx *db.Tx) (err error) { b, err = d.Batch(tx, b.ID); return err })
		if b.Items != 0 || b.LeftOut != stretch+1 || b.Waiting != 0 {
			t.Errorf("%+v", b)
		}
		if err := d.Try(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) }); !fault.Is(err, "payout/nothing") {
			t.Errorf("a batch of nothing is released: %v", err)
		}
	})
}

// owedMany owes somebody ten tenge many times.
func (d *desks) owedMany(who id.ID, n int) {
	d.T.Helper()
	const together = 500
	for ; n > 0; n -= together {
		d.Write(func(tx *db.Tx) error {
			for range min(n, together) {
				d.cases++
				if err := event.Emit(d.Bus, tx, due.Reserved{Round: 1, Case: d.cases, Tenge: 10}); err != nil {
					return err
				}
				if err := event.Emit(d.Bus, tx, due.Owed{Case: d.cases, Person: who, Org: d.Org.ID, Programme: "ssc", Rules: 1, Voucher: "V20", Tenge: 10}); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

// BenchmarkAGreatBatch freezes many payments of a thousand people and hands them
// to the bank, and says how long each took and how much memory it wanted beyond
// what the program had before: that must not grow with the payments.
func BenchmarkAGreatBatch(b *testing.B) {
	for _, payments := range []int{10_000, 100_000} {
		b.Run(strconv.Itoa(payments), func(b *testing.B) { greatBatch(b, payments) })
	}
}

func greatBatch(b *testing.B, payments int) {
	const people = 1000
	for range b.N {
		d := begin(b, dbtest.SQLite(b, schemas()))
		d.setPayer()
		d.Write(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, due.Funded{Round: 1, Tenge: int64(10 * payments)}) })
		for n := range people {
			d.owedMany(d.student("Айгерім", n).Person, payments/people)
		}
		idle := resident(b)
		peak, stop := watch(b)
		began := time.Now()
		batch := d.freeze()
		if _, err := d.queue.Drain(context.Background()); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(time.Since(began).Seconds(), "s-freeze")
		d.Write(func(tx *db.Tx) error { return d.Release(tx, d.maker, batch.ID) })
		d.Write(func(tx *db.Tx) error { return d.Approve(tx, d.checker, batch.ID) })
		began = time.Now()
		var f File
		d.Write(func(tx *db.Tx) (err error) { f, err = d.Hand(tx, d.proved(d.maker), batch.ID, XML, ""); return err })
		if err := f.Write(io.Discard, func(fn func(*db.Tx) error) error { return d.DB.Read(context.Background(), fn) }); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(time.Since(began).Seconds(), "s-export")
		stop()
		b.ReportMetric(float64(f.Batch.Items), "payments")
		b.ReportMetric(float64(*peak-idle)/1024, "MiB-above-idle")
	}
}

// watch keeps the greatest resident memory, in KiB, until it is stopped.
func watch(b *testing.B) (peak *int, stop func()) {
	peak = new(int)
	done, over := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(over)
		for tick := time.NewTicker(10 * time.Millisecond); ; {
			select {
			case <-done:
				return
			case <-tick.C:
				*peak = max(*peak, resident(b))
			}
		}
	}()
	return peak, func() { close(done); <-over }
}

// resident is the resident memory of the process, in KiB.
func resident(b *testing.B) int {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "VmRSS:")
	n, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		b.Fatal(err)
	}
	return n
}
