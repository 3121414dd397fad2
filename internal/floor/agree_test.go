package floor

import (
	"net/http"
	"strings"
	"testing"

	"asar/internal/core/consent"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/recognition"
	"asar/internal/feature/payout/payee"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

// bond is something open that keeps a consent from being withdrawn.
type bond struct {
	purpose consent.Purpose
	says    string // with what ends it
	begin   func(w *world, in tenant, who auth.Actor)
	end     func(w *world, in tenant, who auth.Actor)
}

var bonds = []bond{
	{enrol.Study, "Сначала завершите или отзовите его", apply, giveUp},
	{enrol.Study, "Отзовите его или дождитесь комиссии",
		func(w *world, in tenant, who auth.Actor) {
			w.Allow(who, enrol.Study)
			w.asks(in, who.Person, recognition.Asked)
		},
		func(w *world, _ tenant, who auth.Actor) {
			w.Write(func(tx *db.Tx) error {
				_, err := tx.Exec("UPDATE credit_recognition SET state = 'withdrawn' WHERE person = $1", who.Person)
				return err
			})
		},
	},
	{payee.Payout, "Сначала деньги должны дойти до вас",
		func(w *world, in tenant, who auth.Actor) {
			w.Allow(who, payee.Payout)
			promise(w, in, who)
		}, pay,
	},
}

// What is open keeps a consent, and the refusal says what ends it. Then one button
// withdraws it, and what was kept under it is gone.
func TestWhatIsOpenKeepsAConsent(t *testing.T) {
	t.Parallel()
	kept := map[consent.Purpose]string{
		enrol.Study: "SELECT count(*) FROM enrolment WHERE person = $1", payee.Payout: "SELECT count(*) FROM payout_payee WHERE person = $1",
	}
	for _, b := range bonds {
		t.Run(string(b.purpose)+" "+b.says, func(t *testing.T) {
			engines(t, func(t *testing.T, w *world) {
				in, who := w.tenant("kz-35", "Шаңырақ", "040503550125"), w.Person("Айгерім", "1990-01-01")
				b.begin(w, in, who)
				w.Now = dbtest.Start
				withdraw := func() (int, string) {
					answer := w.do(call{method: http.MethodPost, path: "/ru/me/consents/withdraw", token: w.Session(who), body: form("purpose", string(b.purpose))})
					return answer.Code, answer.Body.String()
				}
				if code, body := withdraw(); code != http.StatusUnprocessableEntity || !strings.Contains(body, b.says) {
					t.Fatalf("withdrawn while something is open: %d, %s", code, w.logged())
				}
				b.end(w, in, who)
				if code, _ := withdraw(); code != http.StatusSeeOther {
					t.Fatalf("with nothing open it answers %d: %s", code, w.logged())
				}
				w.Write(func(tx *db.Tx) error {
					rows, err := db.One[int](tx, kept[b.purpose], who.Person)
					if rows != 0 || err != nil {
						t.Errorf("%d rows are left, %v", rows, err)
					}
					return err
				})
			})
		})
	}
}
