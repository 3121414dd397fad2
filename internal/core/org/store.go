package org

import (
	"strings"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// columns are those of Org, read from org as o.
const columns = `o.id, o.kind, o.name, o.about, o.region, o.place, o.bin, o.email, o.phone, o.site, o.founded, o.leader,
	o.state, o.vetted_until, o.sealed_reason, o.asked_at, o.source, o.source_id, o.created_at, o.dissolved_at`

const (
	sqlInsert = `INSERT INTO org (id, kind, name, about, region, place, bin, email, phone, site, founded, leader,
		state, vetted_until, sealed_reason, asked_at, source, source_id, created_at, search, said, sort_key)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`
	sqlUpdate = `UPDATE org SET kind = $2, name = $3, about = $4, region = $5, place = $6, bin = $7, email = $8, phone = $9,
		site = $10, founded = $11, leader = $12, search = $13, said = $14, sort_key = $15 WHERE id = $1`
	sqlVet      = `UPDATE org SET state = $2, vetted_until = $3, sealed_reason = $4, asked_at = $5 WHERE id = $1`
	sqlGet      = `SELECT ` + columns + ` FROM org o WHERE o.id = $1`
	sqlMany     = `SELECT ` + columns + ` FROM org o JOIN json_each($1) l ON o.id = CAST(l.value->>'id' AS BIGINT)`
	sqlBySource = `SELECT ` + columns + ` FROM org o WHERE o.source = $1 AND o.source_id = $2 AND o.source_id <> ''`
	sqlBefore   = `SELECT ` + columns + ` FROM org o WHERE o.bin = $1 AND o.bin <> '' AND o.dissolved_at > 0 AND o.id <> $2 ORDER BY o.dissolved_at DESC, o.id LIMIT CAST($3 AS BIGINT)`
	sqlFindBIN  = `SELECT o.id FROM org o WHERE o.bin = $1 AND o.bin <> '' AND o.dissolved_at = 0`

	// sqlFound puts what holds the words as they were typed before what only
	// sounds like them. Each word's folded key must occur.
	sqlFound = `WITH found AS (SELECT o.*, CASE WHEN o.said LIKE $5 ESCAPE '!' THEN 0 ELSE 1 END AS rank FROM org o
		WHERE o.dissolved_at = 0 AND ($1 = '' OR o.kind = $1) AND ($2 = '' OR o.region = $2)
		AND ($3 = '' OR o.state = 'verified' AND o.vetted_until >= $3)
		AND NOT EXISTS (SELECT 1 FROM json_each($4) w WHERE o.search NOT LIKE '%' || (w.value->>'word') || '%'))`
	sqlList = sqlFound + ` SELECT ` + columns + ` FROM found o
		WHERE CAST($6 AS BIGINT) = 0 OR (o.rank, o.sort_key, o.id) >
			(SELECT CASE WHEN c.said LIKE $5 ESCAPE '!' THEN 0 ELSE 1 END, c.sort_key, c.id FROM org c WHERE c.id = $6)
		ORDER BY o.rank, o.sort_key, o.id LIMIT CAST($7 AS BIGINT)`
	sqlCount = sqlFound + ` SELECT COUNT(*) FROM found`

	sqlQueue = `SELECT ` + columns + ` FROM org o WHERE o.asked_at > 0 AND ($1 = '' OR o.region = $1) ORDER BY o.asked_at, o.id`
	sqlLapse = `SELECT ` + columns + ` FROM org o
		WHERE o.state = 'verified' AND o.asked_at = 0 AND o.dissolved_at = 0 AND o.vetted_until < $2 AND ($1 = '' OR o.region = $1)
		ORDER BY o.vetted_until, o.id`
	sqlKeepVetting = `INSERT INTO org_vetting (id, org, state, vetted_until, sealed_reason, decided_by, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlHistory = `SELECT id, org, state, vetted_until AS until, sealed_reason, decided_by, at FROM org_vetting
		WHERE org = $1 ORDER BY id DESC`

	sqlBegin   = `INSERT INTO org_member (id, org, person, role, since, made_by) VALUES ($1, $2, $3, $4, $5, $6)`
	sqlEnd     = `UPDATE org_member SET until = $3, ended_by = $4 WHERE org = $1 AND person = $2 AND until = 0`
	sqlEndTeam = `UPDATE org_member SET until = $2, ended_by = $3 WHERE org = $1 AND until = 0`
	// What an organisation says of itself for people to reach it goes with it.
	sqlDissolve = `UPDATE org SET dissolved_at = $2, asked_at = 0, email = '', phone = '', leader = '' WHERE id = $1`
	sqlRole     = `SELECT role FROM org_member WHERE org = $1 AND person = $2 AND until = 0`
	sqlTeam     = `SELECT org, person, role, since FROM org_member WHERE org = $1 AND until = 0
		ORDER BY CASE role WHEN 'owner' THEN 0 WHEN 'coordinator' THEN 1 ELSE 2 END, since, id`
	sqlRan   = `SELECT DISTINCT person FROM org_member WHERE org = $1 AND role <> 'member' ORDER BY person`
	sqlHeads = `SELECT COUNT(*) FROM org_member WHERE org = $1 AND until = 0 AND ($2 = '' OR role = $2)`
	sqlMine  = `SELECT ` + columns + `, m.role, m.since FROM org_member m JOIN org o ON o.id = m.org
		WHERE m.person = $1 AND m.until = 0 ORDER BY o.sort_key, o.id`

	projectColumns   = `id, code, name, about, starts, ends`
	sqlInsertProject = `INSERT INTO org_project (id, code, name, about, starts, ends, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlProjects      = `SELECT ` + projectColumns + ` FROM org_project ORDER BY starts DESC, code`
	sqlProject       = `SELECT ` + projectColumns + ` FROM org_project WHERE id = $1`
	sqlProjectByCode = `SELECT ` + projectColumns + ` FROM org_project WHERE code = $1`
)

const sealReason = "org/reason"

// sealed seals why an organisation was refused or suspended: it may name people.
func sealed(tx *db.Tx, reason string) []byte {
	if reason == "" {
		return nil
	}
	return tx.Keys().Seal(sealReason, []byte(reason))
}

func unsealed(tx *db.Tx, reason []byte) (string, error) {
	if len(reason) == 0 {
		return "", nil
	}
	text, err := tx.Keys().Open(sealReason, reason)
	return string(text), err
}

// row is an organisation as its table holds it.
type row struct {
	Org
	SealedReason []byte
}

// opened returns the organisations of rows.
func opened(tx *db.Tx, rows []row, err error) ([]Org, error) {
	var list []Org
	for _, r := range rows {
		if err == nil {
			r.Reason, err = unsealed(tx, r.SealedReason)
		}
		list = append(list, r.Org)
	}
	return list, err
}

// one returns the organisation that a query found, and whether it did.
func one(tx *db.Tx, rows []row, err error) (Org, bool, error) {
	list, err := opened(tx, rows, err)
	if err != nil || len(list) == 0 {
		return Org{}, false, err
	}
	return list[0], true, nil
}

func insert(tx *db.Tx, o Org) error {
	_, err := tx.Exec(sqlInsert, o.ID, o.Kind, o.Name, o.About, o.Region, o.Place, o.BIN, o.Email, o.Phone, o.Site,
		o.Founded, o.Leader, o.State, o.VettedUntil, sealed(tx, o.Reason), o.AskedAt, o.Source, o.SourceID, o.CreatedAt,
		o.search(), o.said(), o.sortKey())
	return err
}

// update stores what is said about the organisation, not its vetting.
func update(tx *db.Tx, o Org) error {
	_, err := tx.Exec(sqlUpdate, o.ID, o.Kind, o.Name, o.About, o.Region, o.Place, o.BIN, o.Email, o.Phone, o.Site,
		o.Founded, o.Leader, o.search(), o.said(), o.sortKey())
	return err
}

// vet stores where the vetting stands, and adds to its record.
func vet(tx *db.Tx, by auth.Actor, o Org, entry State) error {
	if _, err := tx.Exec(sqlVet, o.ID, o.State, o.VettedUntil, sealed(tx, o.Reason), o.AskedAt); err != nil {
		return err
	}
	until := o.VettedUntil
	if entry != Verified {
		until = ""
	}
	_, err := tx.Exec(sqlKeepVetting, tx.NewID(), o.ID, entry, until, sealed(tx, o.Reason), by.Person, tx.Now)
	return err
}

// search is the key in which every spelling of names and place is found.
func (o Org) search() string {
	return i18n.Fold(strings.Join(append(o.Name.All(), o.Place), " "))
}

// said is the names as they were typed, for putting exact matches first.
func (o Org) said() string { return strings.ToLower(strings.Join(o.Name.All(), "\n")) }

func (o Org) sortKey() []byte { return i18n.SortKey(o.Name.Text(i18n.Kk)) }

func findBIN(tx *db.Tx, bin string) (id.ID, bool, error) { return db.Maybe[id.ID](tx, sqlFindBIN, bin) }

// words is the query as the argument of sqlFound: each folded word, and the
// whole as a pattern for what was typed.
func words(query string) (list, pattern string) {
	type word struct {
		Word string `json:"word"`
	}
	folded := []word{}
	for _, w := range i18n.FoldWords(query) {
		folded = append(folded, word{w})
	}
	typed := strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(strings.ToLower(i18n.Clean(query)))
	return db.JSON(folded), "%" + typed + "%"
}

func role(tx *db.Tx, org, person id.ID) (auth.Role, bool, error) {
	return db.Maybe[auth.Role](tx, sqlRole, org, person)
}

func begin(tx *db.Tx, by auth.Actor, org, person id.ID, role auth.Role) error {
	_, err := tx.Exec(sqlBegin, tx.NewID(), org, person, role, tx.Now, by.Person)
	return err
}

func end(tx *db.Tx, by auth.Actor, org, person id.ID) error {
	_, err := tx.Exec(sqlEnd, org, person, tx.Now, by.Person)
	return err
}
