package opportunity

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	// $1 names opportunities.
	sqlUncount = `UPDATE opportunity_count AS c SET n = c.n - x.n FROM (
			SELECT day, direction, region, count(*) AS n FROM opportunity_counted
			WHERE opportunity IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) GROUP BY day, direction, region) x
		WHERE c.day = x.day AND c.direction = x.direction AND c.region = x.region`
	sqlDropCounted = `DELETE FROM opportunity_counted WHERE opportunity IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	// What starts before $2 is over.
	sqlAddCounted = `WITH one AS MATERIALIZED (SELECT o.id, o.region FROM json_each($1) w CROSS JOIN opportunity o
				WHERE o.id = CAST(w.value->>'id' AS BIGINT) AND o.status = 'published' AND NOT o.halted),
			days AS MATERIALIZED (SELECT one.id, one.region, s.day, max(s.starts_at) AS until_at FROM one CROSS JOIN shift s
				WHERE s.opportunity = one.id AND NOT s.cancelled AND s.starts_at >= $2 GROUP BY one.id, one.region, s.day),
			spans AS MATERIALIZED (SELECT id, region, day, until_at FROM days UNION ALL SELECT id, region, '', max(until_at) FROM days GROUP BY id, region)
		INSERT INTO opportunity_counted (opportunity, day, direction, region, until_at)
		SELECT id, day, '', region, until_at FROM spans
		UNION ALL SELECT spans.id, spans.day, d.direction, spans.region, spans.until_at FROM spans CROSS JOIN opportunity_direction d
			WHERE d.opportunity = spans.id`
	sqlCountIn = `INSERT INTO opportunity_count (day, direction, region, n)
		SELECT day, direction, region, count(*) FROM opportunity_counted
		WHERE opportunity IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) GROUP BY day, direction, region
		ON CONFLICT (day, direction, region) DO UPDATE SET n = opportunity_count.n + excluded.n`

	// $1 is when the day began.
	sqlUncountOver = `UPDATE opportunity_count AS c SET n = c.n - x.n FROM (
			SELECT day, direction, region, count(*) AS n FROM opportunity_counted WHERE until_at < $1 GROUP BY day, direction, region) x
		WHERE c.day = x.day AND c.direction = x.direction AND c.region = x.region`
	sqlDropOver  = `DELETE FROM opportunity_counted WHERE until_at < $1`
	sqlDropEmpty = `DELETE FROM opportunity_count WHERE n = 0`

	// $1 chosen day, $2 first and $3 last day shown, $4 today, $5 now, $6 direction,
	// $7 region, $8 "place" or "online". What began today is taken off again. Of the
	// chosen day every direction is read, of the others only the chosen one.
	sqlFacets = `WITH live AS MATERIALIZED (
			SELECT day, direction, region, n FROM opportunity_count WHERE day = $1 AND (day = '' OR day >= $4)
			UNION ALL SELECT day, direction, region, n FROM opportunity_count
				WHERE direction = $6 AND day BETWEEN $2 AND $3 AND day >= $4 AND day <> $1
			UNION ALL SELECT day, direction, region, -1 FROM opportunity_counted
				WHERE day IN ('', $4) AND until_at <= $5 AND (day = $1 OR direction = $6 AND day BETWEEN $2 AND $3)),
		here AS MATERIALIZED (SELECT day, direction, region, n FROM live
			WHERE CAST($8 AS TEXT) = '' OR (region = '') = ($8 = 'online')),
		near AS MATERIALIZED (SELECT day, direction, n FROM here WHERE CAST($7 AS TEXT) = '' OR region = $7)
		SELECT 'total' AS kind, '' AS name, CAST(COALESCE(sum(n), 0) AS BIGINT) AS n FROM near WHERE day = $1 AND direction = $6
		UNION ALL SELECT 'all', '', CAST(COALESCE(sum(n), 0) AS BIGINT) FROM opportunity_count WHERE day = '' AND direction = ''
		UNION ALL SELECT 'day', day, CAST(sum(n) AS BIGINT) FROM near WHERE direction = $6 AND day BETWEEN $2 AND $3 AND day <> '' GROUP BY day
		UNION ALL SELECT 'direction', direction, CAST(sum(n) AS BIGINT) FROM near WHERE day = $1 AND direction <> '' GROUP BY direction HAVING sum(n) <> 0
		UNION ALL SELECT 'region', region, CAST(sum(n) AS BIGINT) FROM here WHERE day = $1 AND direction = $6 GROUP BY region HAVING sum(n) <> 0`
)

// Free places change with every sign-up, so they are not kept but summed, where
// the list is short: of a day by walking it, of a region by its index, of all
// when there are few. The numbers are those of plan.args.
const (
	sqlSeatsHead = `SELECT CAST(COALESCE(sum(s.capacity - s.taken), 0) AS BIGINT) FROM `
	sqlSeatsTail = ` AND ` + sqlWanted + ` AND ` + sqlRightDirection + ` AND ` + sqlRightShift + ` AND CAST($1 AS TEXT) = '[]'`
	sqlSeatsOn   = sqlSeatsHead + `shift s CROSS JOIN opportunity o WHERE o.id = s.opportunity AND ` + sqlRightRegion + sqlSeatsTail
	sqlSeatsNear = sqlSeatsHead + `opportunity o CROSS JOIN shift s WHERE s.opportunity = o.id AND o.region = $8` + sqlSeatsTail
	sqlSeatsAll  = sqlSeatsHead + `opportunity o CROSS JOIN shift s WHERE s.opportunity = o.id AND ` + sqlRightRegion + sqlSeatsTail
)

// Lists of up to seatsUpTo opportunities say how many places are free; where
// nothing narrows the search for those, there may be no more than seatsAmong.
const (
	seatsUpTo  = 500
	seatsAmong = 5_000
)

// recount brings the counts up to what these opportunities are now.
func recount(tx *db.Tx, opps ...id.ID) error {
	list := idList(opps)
	if _, err := tx.Exec(sqlUncount, list); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDropCounted, list); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlAddCounted, list, tx.Today().Start()); err != nil {
		return err
	}
	_, err := tx.Exec(sqlCountIn, list)
	return err
}

// sweepCounts removes from the counts what began before today.
func sweepCounts(tx *db.Tx) error {
	if _, err := tx.Exec(sqlUncountOver, tx.Today().Start()); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDropOver, tx.Today().Start()); err != nil {
		return err
	}
	_, err := tx.Exec(sqlDropEmpty)
	return err
}

// kept tells whether the counts of a filter are kept beside the data: those by
// day, direction and region are, as long as no more than one of each is chosen.
func (f Filter) kept() bool {
	return f.Query == "" && f.Org == 0 && f.Project == 0 && f.From == f.Until && !f.Free && f.Lang == "" && f.MaxAge == 0 && len(f.Directions) <= 1
}

// facets reads the counts that are kept.
func facets(tx *db.Tx, f Filter, p plan, from when.Day, days int) ([]countRow, error) {
	direction, last := "", when.Day("")
	if len(f.Directions) == 1 {
		direction = f.Directions[0]
	}
	if days > 0 {
		last = from.AddDays(days - 1)
	}
	rows, err := db.All[countRow](tx, sqlFacets, f.From, from, last, tx.Today(), tx.Now, direction, f.Region, f.Online)
	if err != nil {
		return nil, err
	}
	found := map[string]int{}
	for _, r := range rows {
		if r.Name == "" {
			found[r.Kind] = r.N
		}
	}
	free, err := seats(tx, f, p, found["all"], found["total"])
	return append(rows, countRow{"seats", "", free}), err
}

// seats sums the free places of a short list. all is how many opportunities
// there are whatever the filter, total how many under it.
func seats(tx *db.Tx, f Filter, p plan, all, total int) (int, error) {
	switch {
	case total == 0 || total > seatsUpTo:
		return 0, nil
	case f.From != "":
		return db.One[int](tx, sqlSeatsOn, p.args...)
	case f.Region != "":
		return db.One[int](tx, sqlSeatsNear, p.args...)
	case all <= seatsAmong:
		return db.One[int](tx, sqlSeatsAll, p.args...)
	default:
		return 0, nil
	}
}
