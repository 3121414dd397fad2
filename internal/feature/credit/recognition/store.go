package recognition

import (
	"cmp"
	"slices"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const columns = `id, case_id, person, org, programme, rules, voucher, until_day, minutes, kind, title, size, asked, granted, state, reason AS sealed,
	asked_at, decided_at, protocol, doubt_at, reviews`

// waiting is what lies before a commission.
const waiting = `(state = 'asked' OR doubt_at <> 0)`

// since is from when on it lies there; see Request.Waits.
const since = `(CASE WHEN state = 'asked' THEN asked_at ELSE doubt_at END)`

const protocolColumns = `id, org, number, day, commission AS sealed, made_by, made_at`

const (
	sqlInsert = `INSERT INTO credit_recognition (id, case_id, person, org, programme, rules, voucher, until_day, minutes, kind, title, size,
			asked, granted, state, reason, asked_at, decided_at, protocol)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, NULL, $15, 0, 0)`
	sqlDecide = `UPDATE credit_recognition SET state = $2, granted = $3, reason = $4, decided_at = $5, protocol = $6, doubt_at = 0 WHERE id = $1`
	sqlGet    = `SELECT ` + columns + ` FROM credit_recognition WHERE id = $1`
	sqlOf     = `SELECT ` + columns + ` FROM credit_recognition WHERE person = $1 ORDER BY id DESC`
	sqlIn     = `SELECT ` + columns + ` FROM credit_recognition WHERE org = $1 AND ` + waiting + ` AND id > $2 ORDER BY id LIMIT CAST($3 AS BIGINT)`
	sqlOpen   = `SELECT count(*) FROM credit_recognition WHERE org = $1 AND ` + waiting
	sqlUnder  = `SELECT ` + columns + ` FROM credit_recognition WHERE protocol = $1 ORDER BY id`
	sqlLines  = `SELECT ` + columns + ` FROM credit_recognition
		WHERE protocol IN (SELECT id FROM credit_protocol WHERE org = $1 AND day >= $2 AND day <= $3) AND (granted > 0 OR reviews > 0) ORDER BY protocol, id`
	// The same, of those that were looked at again then.
	sqlAgain = `SELECT ` + columns + ` FROM credit_recognition
		WHERE id IN (SELECT v.request FROM credit_review v JOIN credit_protocol p ON p.id = v.protocol WHERE p.org = $1 AND p.day >= $2 AND p.day <= $3) ORDER BY id`
	sqlUnderAgain = `SELECT ` + columns + ` FROM credit_recognition WHERE id IN (SELECT request FROM credit_review WHERE protocol = $1) ORDER BY id`

	sqlStanding = `SELECT ` + columns + ` FROM credit_recognition
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND state IN ('asked', 'granted', 'partly') ORDER BY id`
	sqlDoubt    = `UPDATE credit_recognition SET doubt_at = $2 WHERE id = $1`
	sqlReview   = `INSERT INTO credit_review (id, request, protocol, was, granted, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlReviewed = `UPDATE credit_recognition SET state = $2, granted = $3, doubt_at = 0, reviews = reviews + 1 WHERE id = $1`
	sqlReviews  = `SELECT id, request, protocol, was, granted, reason AS sealed, at FROM credit_review
		WHERE request IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY id`

	sqlClocked = `SELECT ` + columns + ` FROM credit_recognition
		WHERE ` + waiting + ` AND ` + since + ` < $1 ORDER BY id`
	sqlClimb  = `INSERT INTO credit_recognition_climb (request, since, rung, at) VALUES ($1, $2, $3, $4)`
	sqlClimbs = `SELECT c.request, c.rung, c.at FROM credit_recognition_climb c JOIN credit_recognition r ON r.id = c.request
		WHERE c.request IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND c.since = ` + since + ` ORDER BY c.request, c.rung`
	sqlAgeing = `SELECT org, MIN(` + since + `) AS oldest,
			CAST(SUM(CASE WHEN ` + since + ` >= $1 THEN 1 ELSE 0 END) AS BIGINT) AS a,
			CAST(SUM(CASE WHEN ` + since + ` < $1 AND ` + since + ` >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS b,
			CAST(SUM(CASE WHEN ` + since + ` < $2 AND ` + since + ` >= $3 THEN 1 ELSE 0 END) AS BIGINT) AS c,
			CAST(SUM(CASE WHEN ` + since + ` < $3 THEN 1 ELSE 0 END) AS BIGINT) AS d
		FROM credit_recognition WHERE ` + waiting + ` GROUP BY org ORDER BY 2, org`

	sqlProtocol = `INSERT INTO credit_protocol (id, org, number, day, commission, made_by, made_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`
	sqlGetProtocol = `SELECT ` + protocolColumns + ` FROM credit_protocol WHERE id = $1`
	sqlProtocols   = `SELECT ` + protocolColumns + ` FROM credit_protocol WHERE org = $1 AND day >= $2 AND day <= $3 ORDER BY day DESC, id DESC`
)

// Get returns a request, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, request id.ID) (Request, error) {
	rows, err := db.All[Request](tx, sqlGet, request)
	list, err := d.opened(tx, rows, err)
	if err == nil && len(list) == 0 {
		err = fault.Missing("recognition")
	}
	if err != nil {
		return Request{}, err
	}
	return list[0], nil
}

// Of returns a person's requests, the latest first.
func (d *Desk) Of(tx *db.Tx, who id.ID) ([]Request, error) {
	list, err := db.All[Request](tx, sqlOf, who)
	return d.opened(tx, list, err)
}

// Waiting returns the requests that lie before an institution's commission, to
// be decided or to be looked at again, those that have waited longest first, from
// after one on.
func (d *Desk) Waiting(tx *db.Tx, org, after id.ID, limit int) ([]Request, error) {
	list, err := db.All[Request](tx, sqlIn, org, after, limit)
	return d.opened(tx, list, err)
}

// Finding is what a protocol says of a request: the first decision, or what was
// found when the commission looked again.
type Finding struct {
	Request
	Protocol id.ID
	Was      int // credits until then; zero for a first decision
	Credits  int
	Why      string
}

// findings are what requests say under some protocols.
func findings(list []Request, under func(protocol id.ID) bool) (all []Finding) {
	for _, r := range list {
		if under(r.Protocol) {
			all = append(all, Finding{Request: r, Protocol: r.Protocol, Credits: r.First(), Why: r.Reason})
		}
		for _, v := range r.Reviews {
			if under(v.Protocol) {
				all = append(all, Finding{Request: r, Protocol: v.Protocol, Was: v.Was, Credits: v.Granted, Why: v.Reason})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Finding) int { return cmp.Compare(a.Protocol, b.Protocol) })
	return all
}

// Outcome is what a finding makes of its request.
func (f Finding) Outcome() State {
	switch f.Credits {
	case 0:
		return Declined
	case f.Asked:
		return Granted
	default:
		return Partly
	}
}

// Under returns what a protocol decided.
func (d *Desk) Under(tx *db.Tx, protocol id.ID) ([]Finding, error) {
	list, err := db.All[Request](tx, sqlUnder, protocol)
	if err != nil {
		return nil, err
	}
	again, err := db.All[Request](tx, sqlUnderAgain, protocol)
	list, err = d.opened(tx, distinct(list, again), err)
	return findings(list, func(p id.ID) bool { return p == protocol }), err
}

// Recognised returns what an institution's commission recognised in sittings
// between two days, both included, and what it corrected in them.
func (d *Desk) Recognised(tx *db.Tx, org id.ID, from, until when.Day) ([]Finding, error) {
	sittings, err := d.Protocols(tx, org, from, until)
	if err != nil {
		return nil, err
	}
	list, err := db.All[Request](tx, sqlLines, org, from, until)
	if err != nil {
		return nil, err
	}
	again, err := db.All[Request](tx, sqlAgain, org, from, until)
	list, err = d.opened(tx, distinct(list, again), err)
	all := findings(list, func(p id.ID) bool { return slices.ContainsFunc(sittings, func(s Protocol) bool { return s.ID == p }) })
	return slices.DeleteFunc(all, func(f Finding) bool { return f.Was == 0 && f.Credits == 0 }), err
}

// distinct is two lists together, each request once.
func distinct(list, more []Request) []Request {
	for _, r := range more {
		if !slices.ContainsFunc(list, func(o Request) bool { return o.ID == r.ID }) {
			list = append(list, r)
		}
	}
	return list
}

// Protocol returns a protocol of an institution, or the NotFound error.
func (d *Desk) Protocol(tx *db.Tx, org, protocol id.ID) (Protocol, error) {
	p, found, err := db.Maybe[Protocol](tx, sqlGetProtocol, protocol)
	if err == nil && (!found || p.Org != org) {
		err = fault.Missing("protocol")
	}
	if err != nil {
		return Protocol{}, err
	}
	return p, p.open(tx)
}

// Protocols returns those of an institution's sittings between two days, both
// included, the latest first.
func (d *Desk) Protocols(tx *db.Tx, org id.ID, from, until when.Day) ([]Protocol, error) {
	list, err := db.All[Protocol](tx, sqlProtocols, org, from, until)
	for i := range list {
		if err == nil {
			err = list[i].open(tx)
		}
	}
	return list, err
}

// opened returns requests with their reasons; people are asked for only where
// there is one.
func (d *Desk) opened(tx *db.Tx, list []Request, err error) ([]Request, error) {
	if err != nil {
		return nil, err
	}
	var told []id.ID
	for _, r := range list {
		if len(r.Sealed) > 0 {
			told = append(told, r.Person)
		}
	}
	if err := d.reviewed(tx, list); err != nil {
		return nil, err
	}
	if len(told) == 0 {
		return list, nil
	}
	people, err := d.people.Many(tx, told)
	for i, r := range list {
		if err == nil && len(r.Sealed) > 0 {
			list[i].Reason, err = people[r.Person].Open(sealReason, r.Sealed)
		}
	}
	return list, err
}
