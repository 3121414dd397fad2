package account

import (
	"encoding/hex"
	"strconv"
	"sync"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Opening says how a session begins.
type Opening struct {
	Person   id.ID
	Strength auth.Strength
	Browser  string // as it names itself
}

// Begin begins a session and returns the secret token for its cookie.
func (d *Desk) Begin(tx *db.Tx, o Opening) (token string, until time.Time, err error) {
	defer fault.Wrap(&err, "account.Begin")
	p, err := d.people.Get(tx, o.Person)
	if err != nil {
		return "", time.Time{}, err
	}
	proved, err := d.provedAt(tx, o)
	if err != nil {
		return "", time.Time{}, err
	}
	token = newSecret()
	session, end := tx.NewID(), tx.Now.Add(longest)
	_, err = tx.Exec(sqlAddSession, session, hash(token), o.Person, p.Seal(sealBrowser, cut(o.Browser, maxBrowser)), o.Strength, proved, tx.Now, end)
	if err != nil {
		return "", time.Time{}, err
	}
	return token, end.Time(), event.Emit(d.bus, tx, SignedIn{Person: o.Person, Session: session, Strength: o.Strength})
}

// provedAt is when a session that begins now has proved who its holder is, for
// what asks for a fresh proof. A weak sign-in, by a code for instance, proves
// nothing of whoever has something strong: they are asked for that first.
func (d *Desk) provedAt(tx *db.Tx, o Opening) (when.Instant, error) {
	if o.Strength.Strong() {
		return tx.Now, nil
	}
	has, err := d.Factors(tx, o.Person)
	if err != nil || has.Strong() {
		return 0, err
	}
	return tx.Now, nil
}

// Raise replaces a session by one with a new token, after its holder has proved
// once more who they are by a flow. The strength is the greater of both proofs.
func (d *Desk) Raise(tx *db.Tx, by auth.Actor, f Flow, browser string) (token string, until time.Time, err error) {
	defer fault.Wrap(&err, "account.Raise")
	if _, err := tx.Exec(sqlEndSession, by.Session, by.Person); err != nil {
		return "", time.Time{}, err
	}
	if by.Person == f.Person && by.Strength.Strong() && !f.Proof.Strong() {
		f.Proof = by.Strength
	}
	return d.Finish(tx, f, browser)
}

// Actor returns who holds a session's token, with the roles that its strength
// allows; of an unknown, ended or idle session, a visitor.
func (d *Desk) Actor(tx *db.Tx, token string) (auth.Actor, error) {
	actors, err := d.Actors(tx, []string{token})
	if err != nil {
		return auth.Actor{}, err
	}
	return actors[0], nil
}

// Actors is Actor for many tokens at once, in their order.
func (d *Desk) Actors(tx *db.Tx, tokens []string) (actors []auth.Actor, err error) {
	defer fault.Wrap(&err, "account.Actors")
	type named struct {
		Token string `json:"token"`
	}
	keys := make([]named, len(tokens))
	for i, token := range tokens {
		keys[i].Token = hex.EncodeToString(hash(token))
	}
	rows, err := db.All[sessionRow](tx, sqlSessionsOf, db.JSON(keys), tx.Now)
	if err != nil {
		return nil, err
	}
	byToken := map[string][]sessionRow{}
	for _, r := range rows {
		key := hex.EncodeToString(r.TokenHash)
		byToken[key] = append(byToken[key], r)
	}
	actors = make([]auth.Actor, len(tokens))
	for i := range tokens {
		if actors[i], err = d.holder(tx, byToken[keys[i].Token]); err != nil {
			return nil, err
		}
	}
	return actors, nil
}

// holder returns who holds a session, given one row for each role.
func (d *Desk) holder(tx *db.Tx, rows []sessionRow) (actor auth.Actor, err error) {
	if len(rows) == 0 {
		return auth.Actor{}, nil
	}
	roles := make([]person.ActorRow, len(rows))
	for i, r := range rows {
		roles[i] = r.ActorRow
	}
	if actor, err = d.people.ActorOf(tx, roles); err != nil || !actor.Signed() {
		return auth.Actor{}, err
	}
	s := rows[0]
	actor.Session, actor.Strength, actor.ProvedAt = s.Session, s.Strength, s.ProvedAt
	actor = actor.Withhold()
	last := max(s.SeenAt, d.seen.at(s.Session))
	if !alive(tx.Now, s.BegunAt, last, lifeOf(actor)) {
		return auth.Actor{}, nil
	}
	if tx.Now.Sub(last) >= noteAfter {
		d.seen.note(s.Session, tx.Now)
	}
	return actor, nil
}

// Session is a session as its owner sees it in the list.
type Session struct {
	ID       id.ID
	Browser  string
	Strength auth.Strength
	Begun    when.Instant
	Seen     when.Instant
	Current  bool // the one in which it is looked at
}

// Sessions returns the actor's sessions, the one seen last first. Those that
// have been idle for too long are left out.
func (d *Desk) Sessions(tx *db.Tx, by auth.Actor) (list []Session, err error) {
	defer fault.Wrap(&err, "account.Sessions")
	p, err := d.people.Get(tx, by.Person)
	if err != nil {
		return nil, err
	}
	grants, err := d.people.Grants(tx, by.Person)
	if err != nil {
		return nil, err
	}
	rows, err := db.All[listedRow](tx, sqlSessions, by.Person, tx.Now)
	for _, r := range rows {
		seen := max(r.SeenAt, d.seen.at(r.ID))
		holder := auth.Actor{Grants: grants, Strength: r.Strength}.Withhold()
		if !alive(tx.Now, r.BegunAt, seen, lifeOf(holder)) {
			continue
		}
		browser, err := p.Open(sealBrowser, r.Browser)
		if err != nil {
			return nil, err
		}
		list = append(list, Session{
			ID: r.ID, Browser: browser, Strength: r.Strength, Begun: r.BegunAt, Seen: seen, Current: r.ID == by.Session,
		})
	}
	return list, err
}

// End ends one of the actor's sessions. From that moment its token is nobody's.
func (d *Desk) End(tx *db.Tx, by auth.Actor, session id.ID) (err error) {
	defer fault.Wrap(&err, "account.End")
	n, err := tx.Exec(sqlEndSession, session, by.Person)
	if err != nil || n == 0 {
		return err
	}
	return d.ended(tx, by, by.Person, int(n))
}

// EndOthers ends all sessions of the actor but the one in which they act, and
// every one-time link that was made for them.
func (d *Desk) EndOthers(tx *db.Tx, by auth.Actor) error {
	return d.endAll(tx, by, by.Person, by.Session)
}

// endAll ends a person's sessions, all but one to keep.
func (d *Desk) endAll(tx *db.Tx, by auth.Actor, person, keep id.ID) (err error) {
	defer fault.Wrap(&err, "account.endAll")
	n, err := tx.Exec(sqlEndOthers, person, keep)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlForgetLinks, person); err != nil {
		return err
	}
	return d.ended(tx, by, person, int(n))
}

// ended tells that sessions of a person were ended, and writes down by whom. An
// administrator's help is written down as such, with its reason, and not here.
func (d *Desk) ended(tx *db.Tx, by auth.Actor, person id.ID, n int) error {
	err := event.Emit(d.bus, tx, Ended{Person: person, Sessions: n})
	if err != nil || by.Signed() && by.Person != person {
		return err
	}
	by.Grants = nil // they act for themselves, whatever else they are
	return record(tx, by, actEnd, person, audit.Change{Field: "sessions", After: strconv.Itoa(n)})
}

// EndFor ends all sessions of somebody, and every link that was made for them,
// as an administrator does whose help was asked for or who saw a stranger act
// in their name. They are told.
func (d *Desk) EndFor(tx *db.Tx, by auth.Actor, who id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "account.EndFor(%s)", who)
	if reason, err = helps(by, reason); err != nil {
		return err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	if err := d.endAll(tx, by, who, 0); err != nil {
		return err
	}
	if err := d.tell(tx, p, textEndedFor, ""); err != nil {
		return err
	}
	return helped(tx, by, actEndFor, p, reason)
}

// Note writes down when sessions were last seen, as noted since it ran before.
// Requests that only read must not write, so they leave it to this.
func (d *Desk) Note(tx *db.Tx) error {
	_, err := tx.Exec(sqlSeen, db.JSON(d.seen.list()))
	return err
}

// seen is what this process knows of sessions' last use and has not, or only
// just, written down. What was listed once is listed once more: the transaction
// that wrote it may have been undone.
type seen struct {
	mu           sync.Mutex
	fresh, older map[id.ID]when.Instant
}

// maxSeen bounds the memory.
const maxSeen = 100_000

func (s *seen) at(session id.ID) when.Instant {
	s.mu.Lock()
	defer s.mu.Unlock()
	return max(s.fresh[session], s.older[session])
}

func (s *seen) note(session id.ID, at when.Instant) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fresh == nil || len(s.fresh) >= maxSeen {
		s.fresh = map[id.ID]when.Instant{}
	}
	s.fresh[session] = at
}

func (s *seen) list() []seenNote {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]seenNote, 0, len(s.fresh)+len(s.older))
	for session, at := range s.fresh {
		list = append(list, seenNote{session, at})
	}
	for session, at := range s.older {
		if _, newer := s.fresh[session]; !newer {
			list = append(list, seenNote{session, at})
		}
	}
	s.fresh, s.older = nil, s.fresh
	return list
}

type seenNote struct {
	Session id.ID        `json:"session"`
	At      when.Instant `json:"at"`
}

// cut shortens a text to at most n bytes at a character's edge.
func cut(s string, n int) string {
	for i := range s {
		if i > n {
			return s[:i]
		}
	}
	return s
}
