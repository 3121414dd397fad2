package opportunity

import (
	"cmp"
	"slices"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// columns are an opportunity's for its own page and form; brief ones, for
// lists, leave out the long texts.
const (
	sqlBrief = `o.id, o.org, o.project, o.status, o.lang, o.title, o.region, o.place, o.online, o.lat, o.lon, o.min_age,
		o.languages, o.leader_name, o.leader_phone, o.risks_stated, o.risks, o.ends, o.cutoff_hours, o.offer_hours,
		o.source, o.source_id, o.made_by, o.made_at, o.changed_at, o.published_at, o.cancel_reason, o.halted,
		(SELECT string_agg(d.direction, ',' ORDER BY d.position) FROM opportunity_direction d
			WHERE d.opportunity = o.id) AS directions`
	sqlColumns = sqlBrief + `, o.what, o.why, o.requirements, o.safety, o.meeting`

	sqlGet   = `SELECT ` + sqlColumns + ` FROM opportunity o WHERE o.id = $1`
	sqlAllOf = `SELECT ` + sqlColumns + ` FROM opportunity o WHERE o.org = $1`
	sqlMany  = `SELECT ` + sqlColumns + ` FROM opportunity o
		WHERE o.id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlBySource = `SELECT ` + sqlColumns + ` FROM opportunity o WHERE o.org = $1 AND o.source = $2 AND o.source_id = $3 AND o.source_id <> ''`

	sqlPut = `INSERT INTO opportunity (id, org, project, status, lang, title, what, why, requirements, safety, meeting,
			region, place, online, lat, lon, min_age, languages, leader_name, leader_phone, risks_stated, risks, ends,
			cutoff_hours, offer_hours, source, source_id, made_by, made_at, changed_at, published_at, cancel_reason, last_starts)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
			$24, $25, $26, $27, $28, $29, $30, $31, $32, 0)
		ON CONFLICT (id) DO UPDATE SET project = $3, status = $4, lang = $5, title = $6, what = $7, why = $8,
			requirements = $9, safety = $10, meeting = $11, region = $12, place = $13, online = $14, lat = $15, lon = $16,
			min_age = $17, languages = $18, leader_name = $19, leader_phone = $20, risks_stated = $21, risks = $22,
			ends = $23, cutoff_hours = $24, offer_hours = $25, changed_at = $30, published_at = $31, cancel_reason = $32`
	sqlDropDirections = `DELETE FROM opportunity_direction WHERE opportunity = $1`
	sqlAddDirections  = `INSERT INTO opportunity_direction (opportunity, direction, position)
		SELECT CAST($1 AS BIGINT), value->>'code', key FROM json_each($2)`
	// RETURNING, so that their words go too.
	sqlCloseEnded = `UPDATE opportunity SET status = 'closed', changed_at = $2 WHERE status = 'published' AND ends < $1 RETURNING id`
	sqlSetLast    = `UPDATE opportunity SET last_starts =
		COALESCE((SELECT max(s.starts_at) FROM shift s WHERE s.opportunity = $1 AND NOT s.cancelled), 0) WHERE id = $1`

	sqlShiftColumns = `s.id, s.opportunity, s.day, s.starts_at, s.ends_at, s.capacity, s.taken, s.waiting, s.next_seq,
		s.cancelled, s.cancel_reason`
	sqlShiftOf = `s.id AS shift_id, s.opportunity AS shift_opportunity, s.day AS shift_day, s.starts_at AS shift_starts_at,
		s.ends_at AS shift_ends_at, s.capacity AS shift_capacity, s.taken AS shift_taken, s.waiting AS shift_waiting,
		s.next_seq AS shift_next_seq, s.cancelled AS shift_cancelled, s.cancel_reason AS shift_cancel_reason`

	sqlShift = `SELECT ` + sqlShiftColumns + ` FROM shift s WHERE s.id = $1`
	// An update that changes nothing, because SQLite has no FOR UPDATE.
	sqlLock = `UPDATE shift SET taken = taken WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))
		RETURNING id, opportunity, day, starts_at, ends_at, capacity, taken, waiting, next_seq, cancelled, cancel_reason`
	sqlShifts     = `SELECT ` + sqlShiftColumns + ` FROM shift s WHERE s.opportunity = $1 ORDER BY s.starts_at, s.id`
	sqlShiftsByID = `SELECT ` + sqlShiftColumns + ` FROM shift s
		WHERE s.id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY s.starts_at, s.id`
	sqlAddShifts = `INSERT INTO shift (id, opportunity, day, starts_at, ends_at, capacity, taken, waiting, next_seq, cancelled, cancel_reason)
		SELECT CAST(value->>'id' AS BIGINT), CAST($1 AS BIGINT), value->>'day', CAST(value->>'starts' AS BIGINT),
			CAST(value->>'ends' AS BIGINT), CAST(value->>'capacity' AS BIGINT), 0, 0, 1, FALSE, ''
		FROM json_each($2) WHERE TRUE
		ON CONFLICT DO NOTHING
		RETURNING id, opportunity, day, starts_at, ends_at, capacity, taken, waiting, next_seq, cancelled, cancel_reason`
	sqlUpdateShift = `UPDATE shift SET day = $2, starts_at = $3, ends_at = $4, capacity = $5, cancelled = $6, cancel_reason = $7
		WHERE id = $1 AND taken <= $5`
	sqlSetCounts = `UPDATE shift AS s SET taken = x.taken, waiting = x.waiting, next_seq = x.next_seq
		FROM (SELECT CAST(value->>'id' AS BIGINT) AS id, CAST(value->>'taken' AS BIGINT) AS taken,
			CAST(value->>'waiting' AS BIGINT) AS waiting, CAST(value->>'next_seq' AS BIGINT) AS next_seq FROM json_each($1)) AS x
		WHERE s.id = x.id`
	sqlOnDays = `SELECT ` + sqlBrief + `, ` + sqlShiftOf + `
		FROM shift s JOIN opportunity o ON o.id = s.opportunity
		WHERE o.org = $1 AND s.starts_at < $3 AND s.ends_at > $2 AND NOT s.cancelled AND o.status IN ('published', 'closed')
		ORDER BY s.starts_at, s.id`
)

func put(tx *db.Tx, o Opportunity) error {
	_, err := tx.Exec(sqlPut, o.ID, o.Org, o.Project, o.Status, o.Lang, o.Title, o.What, o.Why, o.Requirements, o.Safety, o.Meeting,
		o.Region, o.Place, o.Online, o.Lat, o.Lon, o.MinAge, o.Languages.String(), o.LeaderName, o.LeaderPhone, o.RisksStated,
		o.Risks.String(), o.Ends, o.CutoffHours, o.OfferHours, o.Source, o.SourceID, o.MadeBy, o.MadeAt, o.ChangedAt,
		o.PublishedAt, o.CancelReason)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDropDirections, o.ID); err != nil {
		return err
	}
	_, err = tx.Exec(sqlAddDirections, o.ID, codeList(o.Directions))
	return err
}

// shiftRow is a shift on its way into the database.
type shiftRow struct {
	ID       id.ID  `json:"id"`
	Day      string `json:"day"`
	Starts   int64  `json:"starts"`
	Ends     int64  `json:"ends"`
	Capacity int    `json:"capacity"`
}

// insertShifts adds shifts and returns those that were added, as they follow in
// time. The insertion itself returns them: on PostgreSQL, looking them up in a
// table that has just grown reads the whole of it.
func insertShifts(tx *db.Tx, opp id.ID, forms []ShiftForm) ([]Shift, error) {
	rows := make([]shiftRow, 0, len(forms))
	for _, f := range forms {
		rows = append(rows, shiftRow{ID: tx.NewID(), Day: string(f.Starts.Day()), Starts: int64(f.Starts), Ends: int64(f.Ends), Capacity: f.Capacity})
	}
	added, err := db.All[Shift](tx, sqlAddShifts, opp, db.JSON(rows))
	if err != nil {
		return nil, err
	}
	slices.SortFunc(added, func(a, b Shift) int { return cmp.Or(cmp.Compare(a.Starts, b.Starts), cmp.Compare(a.ID, b.ID)) })
	_, err = tx.Exec(sqlSetLast, opp)
	return added, err
}

// updateShift writes all but the counts. It refuses a capacity below the
// places taken at that moment.
func updateShift(tx *db.Tx, s Shift) error {
	n, err := tx.Exec(sqlUpdateShift, s.ID, s.Day, s.Starts, s.Ends, s.Capacity, s.Cancelled, s.CancelReason)
	if err == nil && n == 0 {
		err = fault.New(fault.Conflict, "opportunity/taken", textBelowTaken.With("taken", s.Taken, "wanted", s.Capacity))
	}
	if err == nil {
		_, err = tx.Exec(sqlSetLast, s.Opportunity)
	}
	return err
}

// coded is one code in a list handed to json_each.
type coded struct {
	Code string `json:"code"`
}

func codeList[T ~string](codes []T) string {
	list := make([]coded, len(codes))
	for i, c := range codes {
		list[i].Code = string(c)
	}
	return db.JSON(list)
}

// named is one identifier in a list handed to json_each.
type named struct {
	ID id.ID `json:"id"`
}

func idList(ids []id.ID) string {
	list := make([]named, len(ids))
	for i, one := range ids {
		list[i].ID = one
	}
	return db.JSON(list)
}
