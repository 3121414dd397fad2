package payout

import (
	"strings"
	"testing"

	"asar/internal/feature/payout/payer"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// payDay is a calendar on which Saturday, Sunday and one Monday are off.
func (d *desks) payDay(_ *db.Tx, from when.Day) (when.Day, error) {
	for from.Weekday()%6 == 0 || from == "2027-01-04" {
		from = from.AddDays(1)
	}
	return from, nil
}

// A batch that was approved long ago is to be paid on the first working day from
// its handing over on, and every copy of its file says the same day.
func TestABatchIsPaidOnAWorkingDayThatIsNotPast(t *testing.T) {
	for name, c := range map[string]struct{ today, pays when.Day }{
		"a working day": {"2026-12-30", "2026-12-30"},
		"a Saturday":    {"2026-12-26", "2026-12-28"},
		"a holiday":     {"2027-01-02", "2027-01-05"},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, d *desks) {
				d.setPayer()
				d.owed(d.student("Айгерім", 1), 20_000)
				b := d.freeze()
				d.Write(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) })
				d.Write(func(tx *db.Tx) error { return d.Approve(tx, d.checker, b.ID) })
				d.Now = c.today.Start().Time().Add(9 * 3600e9)
				file := d.hand(b, XML, "")
				if want := "<ReqdExctnDt><Dt>" + string(c.pays) + "</Dt></ReqdExctnDt>"; !strings.Contains(file, want) {
					t.Errorf("no %s in %s", want, file)
				}
				d.Write(func(tx *db.Tx) (err error) { b, err = d.Batch(tx, b.ID); return err })
				if b.Pays() != c.pays {
					t.Errorf("the batch is to be paid on %s, want %s", b.Pays(), c.pays)
				}
				d.Now = d.Now.AddDate(0, 0, 40)
				if again := d.hand(b, XML, "Файл потерялся у банка"); again != file {
					t.Error("a copy of the file is another one")
				}
			})
		})
	}
}

// The file says in the payer's languages what is paid, as the programme was called
// when the batch was frozen.
func TestAPaymentSaysItsPurpose(t *testing.T) {
	for langs, want := range map[string]string{
		"":   "Студенттік кредит бағдарламасы бойынша төлем, V20 ваучері / Выплата по программе Студенческий кредит, ваучер V20",
		"ru": "Выплата по программе Студенческий кредит, ваучер V20",
		"en": "Payment under the programme Student credit, voucher V20",
	} {
		for _, as := range Formats {
			t.Run(langs+" "+string(as), func(t *testing.T) {
				each(t, func(t *testing.T, d *desks) {
					d.speaks(langs)
					d.owed(d.student("Айгерім", 1), 20_000)
					b := d.freeze()
					d.codes.Name = i18n.Words{Kk: "Басқа", Ru: "Другая", En: "Another"}
					d.speaks("kk")
					d.Write(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) })
					d.Write(func(tx *db.Tx) error { return d.Approve(tx, d.checker, b.ID) })
					file := d.hand(b, as, "")
					if !strings.Contains(file, want) {
						t.Errorf("no %q in %s", want, file)
					}
					d.codes.Name = i18n.Words{}
					if again := d.hand(b, as, "Файл потерялся у банка"); again != file {
						t.Error("a copy of the file is another one")
					}
				})
			})
		}
	}
}

// A programme without a name in a payer's language is called by its code.
func TestAPurposeNamesAtLeastTheCode(t *testing.T) {
	if got := purpose(payer.Layout{Langs: "en"}, i18n.Words{Ru: "Кредит"}, Money{Programme: "ssc", Voucher: "V20"}); !strings.Contains(got, "ssc") {
		t.Error(got)
	}
}

// speaks sets a payer who says the purpose in some languages.
func (d *desks) speaks(langs string) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error { return payer.Set(tx, d.maker, d.payer(langs)) })
}

// The languages of the purpose are chosen from a list.
func TestAPayerSpeaksAKnownLanguage(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		err := d.Try(func(tx *db.Tx) error { return payer.Set(tx, d.maker, d.payer("fr")) })
		if f, refused := fault.As(err); !refused || len(f.Fields) != 1 || f.Fields[0].Name != "langs" {
			t.Errorf("%v", err)
		}
	})
}
