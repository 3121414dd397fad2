package floor

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
)

// TestWhoeverDissolvesTheirGroupCanGo erases the only person of a group, whom it
// alone kept: first they dissolve it, and its page and what it did stay.
func TestWhoeverDissolvesTheirGroupCanGo(t *testing.T) {
	t.Parallel()
	engines(t, func(t *testing.T, w *world) {
		w.Now = dbtest.Start
		who := w.Person("Айгерім", "1990-01-01")
		var group org.Org
		w.Write(func(tx *db.Tx) (err error) {
			group, err = w.Orgs.Create(tx, who, org.New{
				Kind: org.Group, Name: i18n.Both(i18n.Ru, "Двор"), About: i18n.Both(i18n.Ru, "Помогаем соседям."), Region: "kz-35", Leader: "Айгерім Ахметова", Email: "dvor@example.kz",
			})
			return err
		})
		page := "/ru/org/" + group.ID.String() + "/dissolve"
		do := func(method, path string, pairs ...string) (int, string) {
			answer := w.do(call{method: method, path: path, token: w.Session(who), body: form(pairs...)})
			return answer.Code, answer.Body.String()
		}
		if code, body := do(http.MethodPost, "/ru/me/data/erase", "word", "удалить"); code != http.StatusUnprocessableEntity || !strings.Contains(body, page) {
			t.Errorf("with a group the erasure answered %d, or does not lead to %s", code, page)
		}
		if code, body := do(http.MethodGet, page); code != http.StatusOK || !strings.Contains(body, "Открыть её снова нельзя") {
			t.Errorf("the page answered %d", code)
		}
		if code, body := do(http.MethodPost, page, "reason", "так"); code != http.StatusUnprocessableEntity || !strings.Contains(body, "Напишите причину") {
			t.Errorf("without a reason: %d", code)
		}
		if code, _ := do(http.MethodPost, page, "reason", "Дело сделано, расходимся"); code != http.StatusSeeOther {
			t.Fatalf("dissolving answered %d: %s", code, w.logged())
		}
		if code, _ := do(http.MethodGet, page); code != http.StatusNotFound {
			t.Errorf("afterwards the page answers %d", code)
		}
		public := w.do(call{method: http.MethodGet, path: "/ru" + group.Path()}).Body.String()
		if !strings.Contains(public, "Организация закрыта") || strings.Contains(public, "Айгерім") || strings.Contains(public, "/join") {
			t.Error("the public page does not say that it is over, names its leader, or lets people join")
		}
		if code, _ := do(http.MethodPost, "/ru/me/data/erase", "word", "удалить"); code != http.StatusSeeOther || w.there(who) {
			t.Errorf("the erasure answered %d, and owed is %v", code, w.owed(who))
		}
	})
}

// TestAnOrganisationSettlesWhatItOwes keeps one from being dissolved while shifts
// are to come, while nobody has noted who left, and while hours wait.
func TestAnOrganisationSettlesWhatItOwes(t *testing.T) {
	t.Parallel()
	engines(t, func(t *testing.T, w *world) {
		in, who := w.tenant("kz-35", "Шаңырақ", "040503550125"), w.Person("Айгерім", "1990-01-01")
		owes := func(want ...string) {
			t.Helper()
			w.Write(func(tx *db.Tx) error {
				list, err := w.Orgs.MayDissolve(tx, in.org)
				var codes []string
				for _, c := range list {
					codes = append(codes, c.Code)
				}
				if !slices.Equal(codes, want) {
					t.Errorf("at %v it owes %v, want %v", w.Now, codes, want)
				}
				return err
			})
		}
		owes("opportunity/ahead")
		if code := w.do(call{
			method: http.MethodPost, path: "/ru/org/" + in.org.String() + "/dissolve", token: w.Session(in.owner), body: form("reason", "Дело сделано, расходимся"),
		}).Code; code != http.StatusUnprocessableEntity {
			t.Errorf("with shifts to come it answers %d", code)
		}
		work(w, in, who)
		w.Clock("2026-11-25", "09:00")
		owes("hours/undecided")
		w.decide(in, who, 60)
		owes()
		w.Write(func(tx *db.Tx) error {
			return w.Orgs.Dissolve(tx, w.held(tx, in.owner), in.org, "Дело сделано, расходимся")
		})
		w.Write(func(tx *db.Tx) error {
			minutes, err := w.Hours.Total(tx, hours.PurposeVerified, who.Person)
			if minutes != 60 {
				t.Errorf("%d minutes of 60 stay", minutes)
			}
			return err
		})
	})
}
