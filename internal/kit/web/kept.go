package web

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
)

// kept is a form that came when its sender had first to prove once more who
// they are. It waits for them here, sealed, so that nothing typed is lost on
// the way and none of it stands in an address.
type kept struct {
	Action string   `json:"a"`
	From   string   `json:"f"` // the page that offered it
	Fields []string `json:"n"` // pairs of name and value
}

const (
	keptFor  = 30 * time.Minute // as long as proving takes, with a letter that is slow
	mostKept = 64 << 10         // bytes; no form of words is greater
	sealKept = "web/kept"
)

const (
	// One for each person: whoever sends a second form no longer means the first.
	sqlKeep = `INSERT INTO kept_form (person, key, form, until) VALUES ($1, $2, $3, $4)
		ON CONFLICT (person) DO UPDATE SET key = $2, form = $3, until = $4`
	sqlKept     = `SELECT form FROM kept_form WHERE person = $1 AND key = $2 AND until > $3`
	sqlDropKept = `DELETE FROM kept_form WHERE until <= $1`
	sqlForget   = `DELETE FROM kept_form WHERE person = $1`
)

// proveFirst sends the reader to prove who they are, and from there to where
// they can go on: the page they wanted, or the form that they sent. A form with
// a secret in it is not kept; it is typed again.
func (m *Mux) proveFirst(r *Request) Response {
	to := r.returnPath()
	if action, fields, whole := r.again(); whole && len(fields) > 0 && size(fields) <= mostKept {
		key, err := m.keep(r, kept{Action: action, From: to, Fields: fields})
		if err != nil {
			m.Log.Error("keeping a form", "error", err.Error(), "request", r.ID)
		} else {
			to = r.Link("/kept/" + key)
		}
	}
	return See(r.Link("/sign-in/again", "to", to))
}

// keep keeps a form for its sender and returns the key that finds it.
func (m *Mux) keep(r *Request, k kept) (key string, err error) {
	key = rand.Text()
	err = m.DB.Write(r.Context(), func(tx *db.Tx) error {
		form := tx.Keys().Seal(sealKept, []byte(db.JSON(k)))
		_, err := tx.Exec(sqlKeep, r.Actor.Person, hashed(key), form, tx.Now.Add(keptFor))
		return err
	})
	return key, err
}

func size(fields []string) (n int) {
	for _, f := range fields {
		n += len(f)
	}
	return n
}

func hashed(key string) string {
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:])
}

// showKept offers the form that was kept to whoever sent it, with a button that
// sends it as it was: an act takes a POST, and nobody is made to act by a link.
func showKept(r *Request, tx *db.Tx) (Response, error) {
	sealed, found, err := db.Maybe[[]byte](tx, sqlKept, r.Actor.Person, hashed(r.Path("form")), tx.Now)
	if err != nil {
		return Response{}, err
	}
	if !found {
		return See(r.Link("/me")).Notice(textKeptGone.In(r.Lang)), nil
	}
	plain, err := tx.Keys().Open(sealKept, sealed)
	if err != nil {
		return Response{}, err
	}
	var k kept
	if err := json.Unmarshal(plain, &k); err != nil {
		return Response{}, err
	}
	page := r.Page(textKeptTitle.In(r.Lang))
	page.NoIndex = true
	return HTML(ui.KeptPage(page, ui.Kept{
		Text: textKept.In(r.Lang), Send: textSend.In(r.Lang), Action: k.Action, Fields: k.Fields, Back: textBackToForm.In(r.Lang), From: k.From,
	})), nil
}

// ForgetPerson drops what is kept of a person who is being erased.
func ForgetPerson(tx *db.Tx, who id.ID) error {
	_, err := tx.Exec(sqlForget, who)
	return err
}
