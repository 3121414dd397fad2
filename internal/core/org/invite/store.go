package invite

import (
	"asar/internal/kit/db"
	"asar/internal/kit/privacy"

	"asar/internal/core/person"
)

const (
	columns = `id, org, role, person, hands_over, made_by, made_at, until, sealed`

	sqlAdd = `INSERT INTO org_invitation (id, org, role, person, contact_index, sealed, hands_over, made_by, made_at, until)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
	// One of an organisation to a person at a time.
	sqlReplace = `DELETE FROM org_invitation WHERE org = $1 AND (person = $2 AND $2 <> 0 OR contact_index = $3)`
	sqlCount   = `SELECT count(*) FROM org_invitation WHERE org = $1 AND until > $2`
	sqlOpen    = `SELECT ` + columns + ` FROM org_invitation WHERE org = $1 AND until > $2 ORDER BY id LIMIT CAST($3 AS BIGINT)`
	sqlWaiting = `SELECT ` + columns + ` FROM org_invitation WHERE (person = $1 AND person <> 0 OR person = 0 AND contact_index = $2) AND until > $3 ORDER BY id`
	sqlDrop    = `DELETE FROM org_invitation WHERE id = $1 AND org = $2`
	sqlTidy    = `DELETE FROM org_invitation WHERE until <= $1`
	sqlForget  = `DELETE FROM org_invitation WHERE person = $1 OR made_by = $1 OR contact_index = $2`
)

const (
	sealContact  = "invite/contact"
	indexContact = "invite/contact"
)

func contactIndex(tx *db.Tx, email string) []byte { return tx.Keys().Index(indexContact, email) }

// opened opens the addresses of what a query has found.
func opened(tx *db.Tx, list []Invitation, err error) ([]Invitation, error) {
	for n, i := range list {
		if err == nil {
			var plain []byte
			plain, err = tx.Keys().Open(sealContact, i.Sealed)
			list[n].Contact = string(plain)
		}
	}
	return list, err
}

// Mine tells a person which invitations wait for them, for the copy of their data.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "invitations", Title: titleMine, Tables: []string{"org_invitation"},
		Fields: []privacy.Field{privacy.FieldOrg, privacy.FieldRole, privacy.FieldAt, privacy.FieldUntil},
	}
	list, err := d.Waiting(tx, who.ID)
	if err != nil {
		return nil, err
	}
	for _, i := range list {
		o, err := d.orgs.Get(tx, i.Org)
		if err != nil {
			return nil, err
		}
		s.Add(o.Name, privacy.Word{Code: string(i.Role), Name: roleName(i.Role)}, i.MadeAt, i.Until)
	}
	return []privacy.Section{s}, nil
}
