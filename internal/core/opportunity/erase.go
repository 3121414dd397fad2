package opportunity

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const (
	// A name counts only at those organisations that the person runs or ran: people
	// share names, and whoever likes may join and call themselves as a leader is
	// called. Nobody shares a phone.
	sqlLed = `SELECT id, org, leader_name, leader_phone FROM opportunity
		WHERE leader_phone = $1 AND leader_phone <> '' OR org IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($2)) AND leader_name <> ''`
	sqlForgetLeader = `UPDATE opportunity SET leader_name = '', leader_phone = '' WHERE id = $1`
)

type ledRow struct {
	ID          id.ID
	Org         id.ID
	LeaderName  string
	LeaderPhone string
}

// erasing takes the person's name and phone from the opportunities that they lead.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	hosts, err := d.orgs.RunBy(tx, e.Person.ID)
	if err != nil {
		return err
	}
	list := make([]map[string]id.ID, len(hosts))
	for i, host := range hosts {
		list[i] = map[string]id.ID{"id": host}
	}
	rows, err := db.All[ledRow](tx, sqlLed, e.Person.Phone, db.JSON(list))
	if err != nil {
		return err
	}
	for _, o := range rows {
		if o.LeaderPhone != e.Person.Phone && !e.Person.NamedIn(o.LeaderName) {
			continue
		}
		if _, err := tx.Exec(sqlForgetLeader, o.ID); err != nil {
			return err
		}
	}
	return nil
}
