package person

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Grant gives a role within a scope; a role already held stays as it is.
func (d *Desk) Grant(tx *db.Tx, person id.ID, g auth.Grant) error {
	_, err := tx.Exec(sqlGrant, tx.NewID(), person, g.Role, g.Scope.Kind, g.Scope.ID, tx.Now)
	return err
}

// Revoke ends a role within a scope.
func (d *Desk) Revoke(tx *db.Tx, person id.ID, g auth.Grant) error {
	_, err := tx.Exec(sqlRevoke, person, g.Role, g.Scope.Kind, g.Scope.ID, tx.Now)
	return err
}

// RevokeAll ends every role within a scope, whoever holds it.
func (d *Desk) RevokeAll(tx *db.Tx, scope auth.Scope) error {
	_, err := tx.Exec(sqlRevokeAll, scope.Kind, scope.ID, tx.Now)
	return err
}

// Holders returns who holds a role within a scope, longest first.
func (d *Desk) Holders(tx *db.Tx, g auth.Grant) ([]id.ID, error) {
	return db.All[id.ID](tx, sqlHolders, g.Role, g.Scope.Kind, g.Scope.ID)
}

// ActorRow is a row of the view person_actor.
type ActorRow struct {
	Person    id.ID
	Key       []byte
	Sealed    []byte
	ErasedAt  when.Instant
	Role      *string
	ScopeKind *string
	ScopeID   *string
}

// ActorOf returns the person of these rows as somebody who acts, with their
// roles; of no rows or an erased person, a visitor.
func (d *Desk) ActorOf(tx *db.Tx, rows []ActorRow) (actor auth.Actor, err error) {
	if len(rows) == 0 || rows[0].ErasedAt != 0 {
		return auth.Actor{}, nil
	}
	first := rows[0]
	p, err := stored{ID: first.Person, Key: first.Key, Sealed: first.Sealed}.open(tx)
	if err != nil {
		return auth.Actor{}, err
	}
	actor.Person, actor.Name = p.ID, p.Display
	for _, r := range rows {
		if r.Role != nil {
			actor.Grants = append(actor.Grants, auth.Grant{Role: auth.Role(*r.Role), Scope: auth.Scope{Kind: *r.ScopeKind, ID: *r.ScopeID}})
		}
	}
	return d.held(tx, p, actor)
}

// held is the actor with the roles that the conditions leave.
func (d *Desk) held(tx *db.Tx, p Person, actor auth.Actor) (_ auth.Actor, err error) {
	for _, allows := range d.conditions {
		if actor, err = allows(tx, p, actor); err != nil {
			return auth.Actor{}, err
		}
	}
	return actor, nil
}

// ActorBy returns whoever has an address as somebody who acts, with their roles,
// and whether there is anybody: for acts that are asked for without a session.
func (d *Desk) ActorBy(tx *db.Tx, contact string) (actor auth.Actor, found bool, err error) {
	p, found, err := d.ByContact(tx, contact)
	if err != nil || !found || p.Erased != 0 {
		return actor, false, err
	}
	actor = auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}
	if actor.Grants, err = d.Grants(tx, p.ID); err != nil {
		return actor, false, err
	}
	actor, err = d.held(tx, p, actor)
	return actor, err == nil, err
}

// Holding is a role that somebody holds.
type Holding struct {
	Person    id.ID
	Role      auth.Role
	ScopeKind string
	ScopeID   string
	Since     when.Instant
}

// Scope returns the scope within which the role is held.
func (h Holding) Scope() auth.Scope { return auth.Scope{Kind: h.ScopeKind, ID: h.ScopeID} }

// Everywhere returns who holds any of the roles in any scope, longest first.
func (d *Desk) Everywhere(tx *db.Tx, roles ...auth.Role) ([]Holding, error) {
	list := make([]map[string]auth.Role, len(roles))
	for i, role := range roles {
		list[i] = map[string]auth.Role{"role": role}
	}
	return db.All[Holding](tx, sqlEverywhere, db.JSON(list))
}

// Grants returns the roles that a person holds, in the order of their giving.
func (d *Desk) Grants(tx *db.Tx, person id.ID) ([]auth.Grant, error) {
	return db.All[auth.Grant](tx, sqlGrants, person)
}

// Condition says of somebody who acts which of their roles they may not use yet.
type Condition func(*db.Tx, Person, auth.Actor) (auth.Actor, error)

// Hold adds a condition on which people use their roles. Conditions are added
// while the program is being wired.
func (d *Desk) Hold(c Condition) { d.conditions = append(d.conditions, c) }
