package floor

import (
	"net/http"
	"path"
	"testing"

	"asar/internal/kit/auth"
)

// careful are the rights with which somebody else's standing is changed: every
// act under them asks for a proof of the last minutes.
var careful = map[auth.Permission]bool{auth.ManageTeam: true, auth.DissolveOrg: true, auth.ManageRoles: true, auth.HelpAccounts: true, auth.ErasePeople: true}

// secret are the rights whose pages themselves are for a proof of the last minutes.
var secret = map[auth.Permission]bool{auth.ViewRecord: true}

// casual are the acts under those rights that ask for none, with the reason.
var casual = map[string]string{
	"/org/{org}/staff/end":   "ends staff sessions there: it only takes rights away, and must not wait",
	"/org/{org}/team/revoke": "takes back an invitation that nobody has accepted: it gives nobody anything",
	"/admin/sessions/end":    "ends one's own staff session: it only takes rights away, and must not wait",
}

// A session that somebody left open gives nobody a role and takes none away.
func TestActsOverOthersAskForAProof(t *testing.T) {
	w := open(t, newConfig(t, "sqlite:"+path.Join(t.TempDir(), "asar.db")))
	found, excused := 0, map[string]bool{}
	for _, r := range w.app.Mux.Routes() {
		if !secret[r.Need.Permission] && (r.Method != http.MethodPost || !careful[r.Need.Permission]) {
			continue
		}
		found++
		_, reason := casual[r.Pattern]
		excused[r.Pattern] = reason
		if r.AsksProof() == reason {
			t.Errorf("%s: asks for a fresh proof: %v, named as an exception: %v", r.Pattern, r.AsksProof(), reason)
		}
	}
	for pattern := range casual {
		if !excused[pattern] {
			t.Errorf("%s is named as an exception and is no such act", pattern)
		}
	}
	if found < 8 {
		t.Errorf("only %d acts were looked at", found)
	}
}
