package cases

import (
	"strings"
	"testing"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/mail"
)

// written returns what waits to be sent to somebody.
func (d desks) written(to auth.Actor) string {
	d.T.Helper()
	var all []string
	d.Write(func(tx *db.Tx) error {
		p, err := d.People.Get(tx, to.Person)
		if err != nil {
			return err
		}
		waiting, err := mail.Waiting(tx)
		for _, m := range waiting {
			if m.To == p.Contact() {
				all = append(all, m.Subject+"\n"+m.Body)
			}
		}
		return err
	})
	return strings.Join(all, "\n")
}

// A no tells its kind, its words, until when and how one can object, and what is
// kept meanwhile; an appeal calls the operator; and what they say has a kind, too.
func TestANoSaysWhatCanBeDone(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		d.Write(func(tx *db.Tx) error {
			if err := d.People.Grant(tx, d.operator.Person, auth.Grant{Role: auth.Maker, Scope: auth.Country}); err != nil {
				return err
			}
			table, err := d.programmes.Table(tx, "little")
			if err != nil {
				return err
			}
			next := table[0]
			next.From = "2026-11-23"
			next.Terms.Deadlines = []programme.Deadline{{Step: programme.StepAppeal, Days: 10}, {Step: programme.StepDecide, Days: 5}}
			return d.programmes.Publish(tx, d.operator, next)
		})
		d.Clock("2026-11-23", "09:00")
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		do := func(by auth.Actor, act Act, why Reason) error {
			return d.Try(func(tx *db.Tx) error { return d.Do(tx, by, c.ID, act, why) })
		}
		if err := do(d.officer, Refuse, Reason{Code: "whim", Words: "Практика в другом городе"}); !fault.Is(err, "invalid/code") {
			t.Errorf("refused for a reason that there is not: %v", err)
		}
		d.must(do(d.officer, Refuse, Reason{Code: "not-eligible", Words: "Практика в другом городе"}))
		told := d.written(who)
		for _, want := range []string{"Не подходит по правилам", "Объяснение: Практика в другом городе", "нажмите «Обжаловать»", "Последний день для жалобы: 7 декабря 2026"} {
			if !strings.Contains(told, want) {
				t.Errorf("the letter of the no does not say %q:\n%s", want, told)
			}
		}
		if strings.Contains(told, "сохраняются за вами") {
			t.Error("the letter says that a place is kept, and there is none")
		}
		d.must(do(who, Appeal, Reason{Code: "facts-wrong", Words: "Практика кончилась в октябре"}))
		called := d.written(d.operator)
		if !strings.Contains(called, "жалоба ждёт вашего решения") || !strings.Contains(called, "Решить нужно до 30 ноября 2026") || strings.Contains(called, "Айгерім") {
			t.Errorf("the operator is told:\n%s", called)
		}
		d.must(do(d.operator, Dismiss, Reason{Code: "no-stands", Words: "Отказ верен: практика длится"}))
		if told := d.written(who); !strings.Contains(told, "Отказ соответствует правилам") {
			t.Errorf("the student is told:\n%s", told)
		}
	})
}
