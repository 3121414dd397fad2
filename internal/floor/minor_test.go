package floor

import (
	"cmp"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/feature/credit/cases"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// alone is what somebody may do while a guardian has yet to confirm, with the
// reason; everything else that an account can do is refused.
var alone = map[string]string{
	"/me/profile":                            "keeps their own account",
	"/me/security/address":                   "keeps their own account",
	"/me/security/app":                       "keeps their own account",
	"/me/security/app/begin":                 "keeps their own account",
	"/me/security/app/remove":                "keeps their own account",
	"/me/security/passkeys":                  "keeps their own account",
	"/me/security/passkeys/begin":            "keeps their own account",
	"/me/security/passkeys/{key}/remove":     "keeps their own account",
	"/me/security/password":                  "keeps their own account",
	"/me/security/password/remove":           "keeps their own account",
	"/me/security/recovery":                  "keeps their own account",
	"/me/security/sessions/end":              "keeps their own account",
	"/me/security/sessions/{session}/end":    "keeps their own account",
	"/sign-in/again":                         "proves who they are",
	"/me/guardian":                           "asks a guardian to confirm",
	"/me/consents/give":                      "agrees to have an account; of the rest guardian says what waits",
	"/me/consents/withdraw":                  "takes a consent back",
	"/me/data/json":                          "is a right to one's data",
	"/me/data/html":                          "is a right to one's data",
	"/me/data/erase":                         "is a right to one's data",
	"/me/data/keep":                          "is a right to one's data",
	"/me/hours/{record}":                     "objects to a decision about them",
	"/me/student/cases/{case}/appeal":        "objects to a decision about them",
	"/me/student/cases/{case}/withdraw":      "gives something up",
	"/me/student/credits/{request}/withdraw": "gives something up",
	"/me/shifts/{signup}/withdraw":           "gives something up",
	"/me/invitations/{invitation}/decline":   "gives something up",
	"/organisations/{id}/leave":              "gives something up",
	"/me/student/cases/{case}/mend":          "asks again for money that is owed them",
	"/me/shifts/{signup}/accept":             "finds no offer: without a guardian none stands",
}

const confirmFirst = "нужно подтверждение родителя или опекуна"

const tooEarly = "этот возраст ещё не наступил"

// elder names what a minor may not do with a guardian either, by what it says.
var elder = map[string]string{"/organisations/new": tooEarly, "/me/invitations/{invitation}/accept": tooEarly}

// TestAMinorWhoWaitsOnlyLooks sends every form of an account as a minor whose
// guardian has taken the consent back: what is not among the few things above
// is refused by the rule that asks for a guardian, and leaves nothing behind.
func TestAMinorWhoWaitsOnlyLooks(t *testing.T) {
	onBoth(t, func(w *world, t *testing.T, _ func() []string) {
		child, fields, university := w.pending()
		unused, tried := maps.Clone(alone), 0
		at := look(t, w.config.Database)
		defer at.close()
		before := at.dump()
		for _, r := range w.app.Mux.Routes() {
			if r.Method != http.MethodPost || r.Need != auth.Person {
				continue
			}
			if alone[r.Pattern] != "" {
				delete(unused, r.Pattern)
				continue
			}
			tried++
			to := w.addresses(r, child)[0].path
			if r.Pattern == "/organisations/{id}/join" {
				to = "/ru/organisations/" + university.String() + "/join"
			}
			v := maps.Clone(fields[r.Pattern])
			if v == nil {
				v = maps.Clone(typed[r.Pattern])
			}
			answer := w.attempt(attempt{child, to, v})
			want := cmp.Or(elder[r.Pattern], confirmFirst)
			if answer.Code < http.StatusBadRequest || !strings.Contains(answer.Body.String(), want) {
				t.Errorf("%s answers a minor without a guardian %d %s", r.Pattern, answer.Code, answer.Header().Get("Location"))
			}
			if odd := differ(before, at.dump()); len(odd) > 0 {
				t.Errorf("%s was refused and left\n%s", r.Pattern, strings.Join(odd, "\n"))
			}
		}
		for pattern := range unused {
			t.Errorf("%s is no form of an account any more", pattern)
		}
		if tried < 9 {
			t.Errorf("only %d forms were tried", tried)
		}
	})
}

// pending is a minor who studies, has a voucher to sign and an invitation to
// answer, and lost their guardian since; with what they type into forms, and a university that they have not
// told of.
func (w *world) pending() (child actor, fields map[string]url.Values, university id.ID) {
	w.T.Helper()
	child = w.newcomer("2011-06-01")
	parent := w.Confirm(child.Actor, w.newcomer("1985-01-01").Actor, guardian.Limits{})
	apply(w, w.mine, child.Actor)
	w.lead(child.Actor, cases.Approve, cases.Reserve)
	w.Write(func(tx *db.Tx) error {
		u, err := w.Orgs.Create(tx, w.mine.owner, org.New{
			Kind: org.University, Name: i18n.Both(i18n.Ru, "Университет"), About: i18n.Both(i18n.Ru, "Учим."), Region: "kz-35", Place: "Темиртау",
			Leader: "Ректор", Email: "u@example.kz", BIN: "991231500016",
		})
		university = u.ID
		if err != nil {
			return err
		}
		if err := w.Invites.Invite(tx, w.held(tx, w.mine.owner), w.mine.org, child.name, auth.Coordinator); err != nil {
			return err
		}
		waiting, err := w.Invites.Waiting(tx, child.Person)
		if err != nil {
			return err
		}
		w.invites[child.Person] = waiting[0].ID
		return w.Minors.Withdraw(tx, parent, child.Person)
	})
	w.spare[child.Person], w.keys[child.Person], w.claims[child.Person], w.records[child.Person] = 1, 1, 1, 1
	return child, map[string]url.Values{
		"/me/student/declare":        {"org": {university.String()}, "number": {"N-1"}, "agree": {"on"}},
		"/openings/{opening}/enter":  {"voucher": {"V20"}},
		"/opportunities/{id}/signup": {"shift": {w.mine.shift.String()}},
		"/me/student/cases/{case}/credits": {
			"kind": {"elective"}, "title": {"Волонтёрство"}, "credits": {"1"},
		},
	}, university
}
