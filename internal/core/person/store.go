package person

import (
	"encoding/json"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const columns = `id, key, sealed, lang, region, source, registered_at, erased_at`

const (
	sqlInsert = `INSERT INTO person (id, key, sealed, email_index, phone_index, source_index, lang, region, source, registered_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`
	sqlUpdate = `UPDATE person SET sealed = $2, email_index = $3, phone_index = $4, source_index = $5, lang = $6, region = $7,
			source = $8 WHERE id = $1`
	sqlGet       = `SELECT ` + columns + ` FROM person WHERE id = $1`
	sqlMany      = `SELECT ` + columns + ` FROM person WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlByContact = `SELECT ` + columns + ` FROM person WHERE email_index = $1 OR phone_index = $2`
	sqlBySource  = `SELECT ` + columns + ` FROM person WHERE source_index = $1`
	sqlCount     = `SELECT count(*) FROM person WHERE erased_at = 0`

	sqlErase = `UPDATE person SET key = NULL, sealed = NULL, email_index = NULL, phone_index = NULL, source_index = NULL, region = '', erased_at = $2
		WHERE id = $1`
	sqlKeepErasure   = `INSERT INTO person_erasure (person, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`
	sqlErasures      = `SELECT person, at FROM person_erasure ORDER BY at, person`
	sqlCountErasures = `SELECT count(*) FROM person_erasure`

	sqlKeys   = `SELECT id, key FROM person WHERE id > $1 AND key IS NOT NULL ORDER BY id LIMIT CAST($2 AS BIGINT)`
	sqlSetKey = `UPDATE person SET key = $2 WHERE id = $1`

	sqlGrant = `INSERT INTO role_grant (id, person, role, scope_kind, scope_id, since)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`
	sqlRevoke     = `UPDATE role_grant SET until = $5 WHERE person = $1 AND role = $2 AND scope_kind = $3 AND scope_id = $4 AND until IS NULL`
	sqlRevokeAll  = `UPDATE role_grant SET until = $3 WHERE scope_kind = $1 AND scope_id = $2 AND until IS NULL`
	sqlEverywhere = `SELECT person, role, scope_kind, scope_id, since FROM role_grant
		WHERE role IN (SELECT value->>'role' FROM json_each($1)) AND until IS NULL ORDER BY since, id`
	sqlEndGrants = `UPDATE role_grant SET until = $2 WHERE person = $1 AND until IS NULL`
	sqlAllGrants = `SELECT role, scope_kind, scope_id, since, COALESCE(until, 0) AS until FROM role_grant WHERE person = $1 ORDER BY id`
	sqlHolders   = `SELECT person FROM role_grant WHERE role = $1 AND scope_kind = $2 AND scope_id = $3 AND until IS NULL ORDER BY since, id`
	sqlGrants    = `SELECT role, scope_kind, scope_id FROM role_grant WHERE person = $1 AND until IS NULL ORDER BY since, id`
)

// What seals and indexes are bound to.
const (
	sealProfile = "person/profile"
	indexEmail  = "person/email"
	indexPhone  = "person/phone"
	indexSource = "person/source"
)

// stored is a person as the table holds them.
type stored struct {
	ID           id.ID
	Key          []byte // wrapped; nil of an erased person
	Sealed       []byte // the profile
	Lang         i18n.Lang
	Region       string
	Source       string
	RegisteredAt when.Instant
	ErasedAt     when.Instant
}

// profile is what the person's own key seals.
type profile struct {
	Surname    string     `json:"s,omitempty"`
	Given      string     `json:"g,omitempty"`
	Patronymic string     `json:"p,omitempty"`
	Display    string     `json:"d,omitempty"`
	Birth      when.Day   `json:"b,omitempty"`
	Email      string     `json:"e,omitempty"`
	Phone      string     `json:"t,omitempty"`
	SourceID   string     `json:"i,omitempty"`
	Births     []birthWas `json:"w,omitempty"`
}

// open unseals a row. An erased person is called by a number, in every
// language, and has nothing else.
func (row stored) open(tx *db.Tx) (p Person, err error) {
	p = Person{
		ID: row.ID, Lang: row.Lang, Region: row.Region, Source: row.Source, Registered: row.RegisteredAt, Erased: row.ErasedAt,
	}
	if row.ErasedAt != 0 {
		p.Given = "№\u00a0" + row.ID.String()
		p.Display = p.Given
		return p, nil
	}
	if p.key, err = tx.Keys().Unwrap(row.ID.String(), row.Key); err != nil {
		return Person{}, err
	}
	plain, err := p.key.Open(sealProfile, row.Sealed)
	if err != nil {
		return Person{}, err
	}
	var known profile
	if err := json.Unmarshal(plain, &known); err != nil {
		return Person{}, err
	}
	p.Surname, p.Given, p.Patronymic, p.Display = known.Surname, known.Given, known.Patronymic, known.Display
	p.Birth, p.Email, p.Phone, p.SourceID = known.Birth, known.Email, known.Phone, known.SourceID
	p.births = known.Births
	return p, nil
}

// profile returns the sealed profile.
func (p Person) profile() []byte {
	return p.key.Seal(sealProfile, []byte(db.JSON(profile{
		Surname: p.Surname, Given: p.Given, Patronymic: p.Patronymic, Display: p.Display,
		Birth: p.Birth, Email: p.Email, Phone: p.Phone, SourceID: p.SourceID, Births: p.births,
	})))
}

// opened returns the person of a row that was asked for.
func opened(tx *db.Tx, row stored, found bool, err error) (Person, bool, error) {
	if err != nil || !found {
		return Person{}, false, err
	}
	p, err := row.open(tx)
	return p, err == nil, err
}

// insert gives the person a key, adds them and tells whether it did: no row
// goes in if an address, or the source's identifier, belongs to somebody.
func insert(tx *db.Tx, p *Person) (bool, error) {
	var wrapped []byte
	p.key, wrapped = tx.Keys().NewKey(p.ID.String())
	n, err := tx.Exec(sqlInsert, p.ID, wrapped, p.profile(), tx.Keys().Index(indexEmail, p.Email), tx.Keys().Index(indexPhone, p.Phone),
		sourceIndex(tx, *p), p.Lang, p.Region, p.Source, p.Registered)
	return n == 1, err
}

func update(tx *db.Tx, p Person) error {
	_, err := tx.Exec(sqlUpdate, p.ID, p.profile(), tx.Keys().Index(indexEmail, p.Email), tx.Keys().Index(indexPhone, p.Phone),
		sourceIndex(tx, p), p.Lang, p.Region, p.Source)
	return err
}

// sourceIndex finds an imported person again by the source's identifier.
func sourceIndex(tx *db.Tx, p Person) []byte {
	if p.SourceID == "" {
		return nil
	}
	return tx.Keys().Index(indexSource, p.Source+"\x00"+p.SourceID)
}

// keys wraps identifiers for json_each, which hands objects to both engines alike.
func keys(ids []id.ID) []map[string]id.ID {
	list := make([]map[string]id.ID, len(ids))
	for i, one := range ids {
		list[i] = map[string]id.ID{"id": one}
	}
	return list
}
