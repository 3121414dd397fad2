package recognition

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const columns = `id, case_id, person, org, programme, rules, voucher, until_day, minutes, kind, title, size, asked, granted, state, reason AS sealed,
	asked_at, decided_at, protocol`

const protocolColumns = `id, org, number, day, commission AS sealed, made_by, made_at`

const (
	sqlInsert = `INSERT INTO credit_recognition (id, case_id, person, org, programme, rules, voucher, until_day, minutes, kind, title, size,
			asked, granted, state, reason, asked_at, decided_at, protocol)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, NULL, $15, 0, 0)`
	sqlDecide = `UPDATE credit_recognition SET state = $2, granted = $3, reason = $4, decided_at = $5, protocol = $6 WHERE id = $1`
	sqlGet    = `SELECT ` + columns + ` FROM credit_recognition WHERE id = $1`
	sqlOf     = `SELECT ` + columns + ` FROM credit_recognition WHERE person = $1 ORDER BY id DESC`
	sqlIn     = `SELECT ` + columns + ` FROM credit_recognition WHERE org = $1 AND state = $2 AND id > $3 ORDER BY id LIMIT CAST($4 AS BIGINT)`
	sqlOpen   = `SELECT count(*) FROM credit_recognition WHERE org = $1 AND state = $2`
	sqlUnder  = `SELECT ` + columns + ` FROM credit_recognition WHERE protocol = $1 ORDER BY id`
	sqlLines  = `SELECT ` + columns + ` FROM credit_recognition
		WHERE protocol IN (SELECT id FROM credit_protocol WHERE org = $1 AND day >= $2 AND day <= $3) AND granted > 0 ORDER BY protocol, id`

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

// Waiting returns the requests that wait for an institution's commission, those
// that have waited longest first, from after one on.
func (d *Desk) Waiting(tx *db.Tx, org, after id.ID, limit int) ([]Request, error) {
	list, err := db.All[Request](tx, sqlIn, org, Asked, after, limit)
	return d.opened(tx, list, err)
}

// Under returns what a protocol decided.
func (d *Desk) Under(tx *db.Tx, protocol id.ID) ([]Request, error) {
	list, err := db.All[Request](tx, sqlUnder, protocol)
	return d.opened(tx, list, err)
}

// Recognised returns what an institution's commission recognised in sittings
// between two days, both included.
func (d *Desk) Recognised(tx *db.Tx, org id.ID, from, until when.Day) ([]Request, error) {
	list, err := db.All[Request](tx, sqlLines, org, from, until)
	return d.opened(tx, list, err)
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
