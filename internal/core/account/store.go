package account

import (
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	sqlAddFlow   = `INSERT INTO flow (id, secret_hash, kind, person, state, made_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlFlow      = `SELECT id, kind, person, state, made_at, until, done_at FROM flow WHERE secret_hash = $1`
	sqlKeepFlow  = `UPDATE flow SET person = $2, state = $3 WHERE id = $1`
	sqlCloseFlow = `UPDATE flow SET person = $2, state = $3, done_at = $4 WHERE id = $1`
	sqlDropFlows = `DELETE FROM flow WHERE until < $1`
	sqlAddCode   = `INSERT INTO code (id, flow, contact_index, hash, lengthy, made_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlEndCodes  = `UPDATE code SET until = $2 WHERE contact_index = $1 AND until > $2`
	sqlCodes     = `SELECT code.hash, code.lengthy, code.made_at FROM code JOIN flow ON flow.id = code.flow
		WHERE code.contact_index = $1 AND code.until > $2 AND (flow.kind = 'prove') = $3 ORDER BY code.id`
	sqlDropCodes = `DELETE FROM code WHERE until < $1`

	sqlAddMiss = `INSERT INTO miss (id, way, contact_index, network_index, at) VALUES ($1, $2, $3, $4, $5)`
	sqlMisses  = `SELECT count(*) FROM miss WHERE way = $1 AND contact_index = $2 AND at > $3`
	// By way, address, whoever tries, since a day ago and since an hour ago.
	sqlTries = `SELECT count(*) AS total, count(CASE WHEN network_index = $3 THEN 1 END) AS own,
			count(CASE WHEN network_index = $3 AND at > $5 THEN 1 END) AS lately
		FROM miss WHERE way = $1 AND contact_index = $2 AND at > $4`
	sqlNetworkMisses = `SELECT count(DISTINCT contact_index) FROM miss WHERE way = $1 AND network_index = $2 AND at > $3`
	sqlDropMisses    = `DELETE FROM miss WHERE at < $1`

	sqlPassword    = `SELECT hash FROM password WHERE person = $1`
	sqlSetPassword = `INSERT INTO password (person, hash, set_at) VALUES ($1, $2, $3)
		ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at`
	sqlDropPassword = `DELETE FROM password WHERE person = $1`
	sqlFactors      = `SELECT EXISTS (SELECT 1 FROM password WHERE person = $1) AS password,
			EXISTS (SELECT 1 FROM passkey WHERE person = $1) AS passkey, EXISTS (SELECT 1 FROM app WHERE person = $1) AS app,
			(SELECT count(*) FROM recovery_code WHERE person = $1) AS recovery`

	sqlApp    = `SELECT secret FROM app WHERE person = $1`
	sqlSetApp = `INSERT INTO app (person, secret, last_step, set_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step, set_at = excluded.set_at`
	sqlUseApp         = `UPDATE app SET last_step = $2 WHERE person = $1 AND last_step < $2`
	sqlDropApp        = `DELETE FROM app WHERE person = $1`
	sqlAddRecovery    = `INSERT INTO recovery_code (hash, person) VALUES ($1, $2)`
	sqlUseRecovery    = `DELETE FROM recovery_code WHERE hash = $1 AND person = $2`
	sqlForgetRecovery = `DELETE FROM recovery_code WHERE person = $1`

	sqlAddPasskey     = `INSERT INTO passkey (id, person, key_index, sealed, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`
	sqlPasskeys       = `SELECT id, person, sealed, made_at, used_at FROM passkey WHERE person = $1 ORDER BY id`
	sqlPasskey        = `SELECT id, person, sealed, made_at, used_at FROM passkey WHERE key_index = $1`
	sqlUsePasskey     = `UPDATE passkey SET sealed = $2, used_at = $3 WHERE id = $1`
	sqlDropPasskey    = `DELETE FROM passkey WHERE id = $1 AND person = $2`
	sqlForgetPasskeys = `DELETE FROM passkey WHERE person = $1`

	sqlAddChange         = `INSERT INTO address_change (hash, person, sealed, made_at, until) VALUES ($1, $2, $3, $4, $5)`
	sqlChange            = `SELECT person, sealed, made_at FROM address_change WHERE hash = $1 AND until > $2`
	sqlDropChanges       = `DELETE FROM address_change WHERE until < $1`
	sqlForgetChanges     = `DELETE FROM address_change WHERE person = $1`
	sqlDropChangesSince  = `DELETE FROM address_change WHERE person = $1 AND made_at >= $2`
	sqlDropPasswordSince = `DELETE FROM password WHERE person = $1 AND set_at >= $2`
	sqlDropPasskeysSince = `DELETE FROM passkey WHERE person = $1 AND made_at >= $2`
	sqlDropAppSince      = `DELETE FROM app WHERE person = $1 AND set_at >= $2`

	sqlAddReset     = `INSERT INTO sign_in_reset (person, hash, asked_at, due) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`
	sqlStopReset    = `DELETE FROM sign_in_reset WHERE hash = $1 RETURNING person`
	sqlDueResets    = `SELECT person FROM sign_in_reset WHERE due <= $1 ORDER BY due, person`
	sqlResetDue     = `SELECT due FROM sign_in_reset WHERE person = $1 AND due <= $2`
	sqlForgetResets = `DELETE FROM sign_in_reset WHERE person = $1`
	sqlResetAgain   = `UPDATE sign_in_reset SET hash = $2, due = $3 WHERE person = $1`

	sqlAddMove     = `INSERT INTO address_move (person, sealed, asked_by, asked_at, due) VALUES ($1, $2, $3, $4, $5)`
	sqlMove        = `SELECT person, sealed, asked_by, confirmed_by, due FROM address_move WHERE person = $1 AND due > $2`
	sqlConfirmMove = `UPDATE address_move SET confirmed_by = $2, hash = $3, due = $4 WHERE person = $1`
	sqlStopMove    = `DELETE FROM address_move WHERE hash = $1 RETURNING person, sealed, asked_by, confirmed_by, due`
	sqlDueMoves    = `SELECT person FROM address_move WHERE due <= $1 ORDER BY due, person`
	sqlMoveDue     = `SELECT person, sealed, asked_by, confirmed_by, due FROM address_move WHERE person = $1 AND due <= $2`
	sqlMoveAgain   = `UPDATE address_move SET hash = $2, due = $3 WHERE person = $1`
	sqlCallOffMove = `DELETE FROM address_move WHERE person = $1 RETURNING hash`
	sqlForgetMoves = `DELETE FROM address_move WHERE person = $1`

	sqlNoteStop  = `INSERT INTO stopped (hash, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`
	sqlStops     = `SELECT hash FROM stopped ORDER BY at, hash`
	sqlDropStops = `DELETE FROM stopped WHERE at < $1`

	sqlAddIdentity       = `INSERT INTO identity (id, person, provider, subject_index, made_at) VALUES ($1, $2, $3, $4, $5)`
	sqlByIdentity        = `SELECT person FROM identity WHERE provider = $1 AND subject_index = $2`
	sqlIdentities        = `SELECT DISTINCT provider FROM identity WHERE person = $1 ORDER BY provider`
	sqlDropIdentity      = `DELETE FROM identity WHERE person = $1 AND provider = $2`
	sqlForgetIdentities  = `DELETE FROM identity WHERE person = $1`
	sqlDropIdentitySince = `DELETE FROM identity WHERE person = $1 AND made_at >= $2`

	sqlAddLink   = `INSERT INTO link (hash, person, strength, until) VALUES ($1, $2, $3, $4)`
	sqlUseLink   = `DELETE FROM link WHERE hash = $1 AND until > $2 RETURNING person, strength`
	sqlDropLinks = `DELETE FROM link WHERE until < $1`

	sqlAddSession = `INSERT INTO session (id, token_hash, person, browser, strength, proved_at, begun_at, seen_at, until)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`
	sqlSessionsOf = `SELECT a.person, a.key, a.sealed, a.erased_at, a.role, a.scope_kind, a.scope_id,
			s.id AS session, s.token_hash, s.strength, s.proved_at, s.begun_at, s.seen_at
		FROM session s JOIN person_actor a ON a.person = s.person
		WHERE s.token_hash IN (SELECT unhex(value->>'token') FROM json_each($1)) AND s.until > $2 ORDER BY s.id, a.role_id`
	sqlSessionID = `SELECT id FROM session WHERE token_hash = $1`
	sqlSessions  = `SELECT id, browser, strength, begun_at, seen_at FROM session WHERE person = $1 AND until > $2 ORDER BY seen_at DESC, id DESC`
	sqlSeen      = `UPDATE session SET seen_at = n.at
		FROM (SELECT CAST(value->>'session' AS BIGINT) AS id, CAST(value->>'at' AS BIGINT) AS at FROM json_each($1)) n
		WHERE session.id = n.id AND session.seen_at < n.at`
	sqlEndSession   = `DELETE FROM session WHERE id = $1 AND person = $2`
	sqlEndOthers    = `DELETE FROM session WHERE person = $1 AND id <> $2`
	sqlDropSessions = `DELETE FROM session WHERE until < $1`

	// Flows and codes of the address, whoever began them.
	sqlForgetTries    = `DELETE FROM flow WHERE id IN (SELECT flow FROM code WHERE contact_index = $1)`
	sqlForgetCodes    = `DELETE FROM code WHERE contact_index = $1`
	sqlForgetMisses   = `DELETE FROM miss WHERE contact_index = $1`
	sqlForgetSessions = `DELETE FROM session WHERE person = $1`
	sqlForgetFlows    = `DELETE FROM flow WHERE person = $1`
	sqlForgetLinks    = `DELETE FROM link WHERE person = $1`
)

// What seals and indexes are bound to.
const (
	sealFlow     = "account/flow"
	sealBrowser  = "account/browser"
	sealPassword = "account/password"
	sealApp      = "account/app"
	sealPasskey  = "account/passkey"
	sealAddress  = "account/address"
	indexSubject = "account/subject"
	indexPasskey = "account/passkey"
	indexHandle  = "account/handle"
	indexContact = "account/contact"
	indexCode    = "account/code"
	indexNetwork = "account/network"
)

type flowRow struct {
	ID     id.ID
	Kind   Kind
	Person id.ID
	State  []byte // sealed
	MadeAt when.Instant
	Until  when.Instant
	DoneAt when.Instant
}

type codeRow struct {
	Hash    []byte
	Lengthy bool
	MadeAt  when.Instant
}

// sessionRow is a session with one of its holder's roles.
type sessionRow struct {
	person.ActorRow
	Session   id.ID
	TokenHash []byte
	Strength  auth.Strength
	ProvedAt  when.Instant
	BegunAt   when.Instant
	SeenAt    when.Instant
}

type listedRow struct {
	ID       id.ID
	Browser  []byte // sealed
	Strength auth.Strength
	BegunAt  when.Instant
	SeenAt   when.Instant
}

// contactIndex and networkIndex find rows by what must not be kept in the clear.
func contactIndex(tx *db.Tx, contact string) []byte { return tx.Keys().Index(indexContact, contact) }
func networkIndex(tx *db.Tx, network string) []byte { return tx.Keys().Index(indexNetwork, network) }
