// Package audit writes down every act, in the transaction of the act: who did
// it, in what role and scope, what it was done to, whom it is about, what
// changed, and why. Nothing in it is ever changed or removed; the database
// itself refuses.
//
// What may name a person is sealed: with the key of the person whom the act is
// about, so that it goes when they are erased, or else with the platform's.
// Hashes are over what is sealed, so an erasure does not break the chain.
//
// Each entry has a code, made with a key of the ring in the act itself, so that
// nobody writes or changes one who has the database alone. Entries are linked
// into a chain of hashes a moment later, by a job that looks at the code first:
// linking inside the act would make every write of the platform wait for every
// other. From then on a removal shows too. What does not show is said in
// docs/why/0018-keyed-audit.md.
package audit

import (
	"embed"
	"encoding/hex"
	"encoding/json"
	"slices"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of entries and links.
var Schema = db.Schema{Name: "audit", FS: db.Sub(files)}

// Act is a kind of act. Each part declares its own and lists them in its module.
type Act struct {
	Code string // such as "org.appoint": the part, a point, the verb
	Text i18n.M // what was done, as the record shows it
}

// Entry is one act.
type Entry struct {
	By     auth.Actor
	Scope  auth.Scope // within which it was done; zero for one's own affairs
	As     auth.Role  // in which role it was done, if not in one of the scope's
	Act    Act
	Object string // such as "org/0ahpk2z2q35jc"; see Of
	// Subject is the person whom the act is about, or zero.
	Subject id.ID
	// Seal seals with the subject's key; nil leaves it to the platform's. Give it
	// whenever Changes or Reason may tell something of the subject.
	Seal    func(context, text string) []byte
	Changes []Change
	Reason  string
}

// Change is one field before and after.
type Change struct {
	Field  string `json:"f"`
	Before string `json:"b,omitempty"`
	After  string `json:"a,omitempty"`
}

// Mute leaves of some fields only that they changed: those that may name a
// person while the entry is about something else. The audit is for good, and
// whoever has themselves erased must not be read there.
func Mute(changes []Change, fields ...string) []Change {
	for i, c := range changes {
		if slices.Contains(fields, c.Field) {
			changes[i] = Change{Field: c.Field}
		}
	}
	return changes
}

// Of names an object for an Entry: its kind and identifier.
func Of(kind string, object id.ID) string { return kind + "/" + object.String() }

// details is what an entry's seal holds.
type details struct {
	Changes []Change `json:"c,omitempty"`
	Reason  string   `json:"r,omitempty"`
}

const (
	sealDetails = "audit/details"

	sqlAdd = `INSERT INTO audit_entry (id, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request, code)
		SELECT CAST(value->>'id' AS BIGINT), CAST($2 AS BIGINT), CAST(value->>'actor' AS BIGINT), value->>'role', value->>'scope_kind',
			value->>'scope_id', value->>'act', value->>'object', CAST(value->>'subject' AS BIGINT), unhex(value->>'details'),
			CAST(value->>'shreds' AS BOOLEAN), value->>'request', unhex(value->>'code')
		FROM json_each($1) ORDER BY key`
	sqlList = `SELECT id, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request FROM audit_entry
		WHERE ($1 = '' OR (scope_kind = $1 AND ($2 = '' OR scope_id = $2))) AND (CAST($3 AS BIGINT) = 0 OR actor = $3) AND (CAST($4 AS BIGINT) = 0 OR subject = $4)
			AND ($5 = '' OR act = $5 OR act LIKE $5 || '.%') AND at >= $6 AND at < $7 AND (CAST($8 AS BIGINT) = 0 OR id < $8)
		ORDER BY id DESC LIMIT CAST($9 AS BIGINT)`
	sqlDone = `SELECT id FROM audit_entry WHERE actor = $1 AND subject = $2 AND act = $3 AND at > $4 LIMIT 1`
)

// added is an entry on its way into the table. Its instant is the transaction's.
type added struct {
	ID        id.ID     `json:"id"`
	Actor     id.ID     `json:"actor"`
	Role      auth.Role `json:"role"`
	ScopeKind string    `json:"scope_kind"`
	ScopeID   string    `json:"scope_id"`
	Act       string    `json:"act"`
	Object    string    `json:"object"`
	Subject   id.ID     `json:"subject"`
	Details   *string   `json:"details"` // as hex
	Shreds    int       `json:"shreds"`  // SQLite's word for true is 1
	Request   string    `json:"request"`
	Code      string    `json:"code"` // as hex
}

// Record writes the act down.
func Record(tx *db.Tx, e Entry) error { return RecordAll(tx, []Entry{e}) }

// RecordAll writes several acts down, in their order.
func RecordAll(tx *db.Tx, entries []Entry) (err error) {
	if len(entries) == 0 {
		return nil
	}
	defer fault.Wrap(&err, "audit.Record(%s)", entries[0].Act.Code)
	rows := make([]added, len(entries))
	for i, e := range entries {
		rows[i] = e.row(tx).added(tx)
	}
	_, err = tx.Exec(sqlAdd, db.JSON(rows), tx.Now)
	return err
}

// row is the entry as it will stand in the table.
func (e Entry) row(tx *db.Tx) Row {
	return Row{
		ID: tx.NewID(), At: tx.Now, Actor: e.By.Person, Role: e.role(), ScopeKind: e.Scope.Kind, ScopeID: e.Scope.ID,
		Act: e.Act.Code, Object: e.Object, Subject: e.Subject, Details: e.sealed(tx), Shreds: e.Seal != nil, Request: e.By.Request,
	}
}

// added writes the entry for the list in which it goes to the table, with its code.
func (r Row) added(tx *db.Tx) added {
	a := added{
		ID: r.ID, Actor: r.Actor, Role: r.Role, ScopeKind: r.ScopeKind, ScopeID: r.ScopeID, Act: r.Act, Object: r.Object,
		Subject: r.Subject, Request: r.Request, Code: hex.EncodeToString(tx.Keys().Sum(sumEntry, r.text())),
	}
	if r.Details != nil {
		details := hex.EncodeToString(r.Details)
		a.Details = &details
	}
	if r.Shreds {
		a.Shreds = 1
	}
	return a
}

// role is the role in which it was done.
func (e Entry) role() auth.Role {
	if e.As != "" {
		return e.As
	}
	return e.By.RoleIn(e.Scope)
}

// sealed returns what changed and why, sealed, or nil.
func (e Entry) sealed(tx *db.Tx) []byte {
	if len(e.Changes) == 0 && e.Reason == "" {
		return nil
	}
	text := db.JSON(details{e.Changes, e.Reason})
	if e.Seal != nil {
		return e.Seal(sealDetails, text)
	}
	return tx.Keys().Seal(sealDetails, []byte(text))
}

// Row is an entry as it was written down.
type Row struct {
	ID        id.ID
	At        when.Instant
	Actor     id.ID
	Role      auth.Role
	ScopeKind string
	ScopeID   string
	Act       string
	Object    string
	Subject   id.ID
	Details   []byte
	Shreds    bool
	Request   string
	Code      []byte // shows that the program wrote the entry; List leaves it out
}

// Scope returns the scope within which the act was done.
func (r Row) Scope() auth.Scope { return auth.Scope{Kind: r.ScopeKind, ID: r.ScopeID} }

// Open returns what changed and why. The function opens what is sealed with
// the subject's key; of an erased subject it returns nothing.
func (r Row) Open(tx *db.Tx, subject func(context string, sealed []byte) (string, error)) (changes []Change, reason string, err error) {
	if len(r.Details) == 0 {
		return nil, "", nil
	}
	var text string
	if r.Shreds {
		text, err = subject(sealDetails, r.Details)
	} else {
		var plain []byte
		plain, err = tx.Keys().Open(sealDetails, r.Details)
		text = string(plain)
	}
	if err != nil || text == "" {
		return nil, "", err
	}
	var d details
	err = json.Unmarshal([]byte(text), &d)
	return d.Changes, d.Reason, err
}

// Filter says which entries to list; what is zero does not filter.
type Filter struct {
	Scope   auth.Scope // a kind without an identifier is every scope of that kind
	Actor   id.ID
	Subject id.ID
	Act     string // an act, or the part that its name begins with, such as "org"
	From    when.Instant
	Until   when.Instant
	Before  id.ID // the last entry of the page before
	Limit   int
}

// List returns entries, the latest first.
func List(tx *db.Tx, f Filter) ([]Row, error) {
	until := f.Until
	if until == 0 {
		until = tx.Now + 1
	}
	return db.All[Row](tx, sqlList, f.Scope.Kind, f.Scope.ID, f.Actor, f.Subject, f.Act, f.From, until, f.Before, f.Limit)
}

// Done tells whether somebody has done an act about a person after an instant.
func Done(tx *db.Tx, actor, subject id.ID, act Act, after when.Instant) (bool, error) {
	_, found, err := db.Maybe[id.ID](tx, sqlDone, actor, subject, act.Code, after)
	return found, err
}
