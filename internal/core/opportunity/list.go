package opportunity

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Filter says which published opportunities to look for. Its zero value finds
// all that seek people and have a shift to come.
type Filter struct {
	Query       string   // words that must all occur, in any alphabet
	Directions  []string // any of these
	Region      string
	Org         id.ID
	Project     id.ID
	From, Until when.Day  // a shift starts on or between these days
	Online      string    // "" any, "place" on the spot, "online"
	Free        bool      // a shift with a free place
	Lang        i18n.Lang // spoken on the spot
	MaxAge      int       // open to somebody of this age; 0 for any
	After       Cursor
	Limit       int // cards on one page; 0 for 20
}

// The values of Filter.Online.
const (
	OnPlace = "place"
	Online  = "online"
)

const pageSize = 20

// Cursor is the last card of a page: the next page begins behind it, however
// the list has changed meanwhile.
type Cursor struct {
	At    when.Instant
	Shift id.ID
}

// String writes the cursor as it stands in an address.
func (c Cursor) String() string {
	if c == (Cursor{}) {
		return ""
	}
	return strconv.FormatInt(int64(c.At), 36) + "." + c.Shift.String()
}

// ParseCursor reads what String wrote. Anything else is the beginning.
func ParseCursor(s string) Cursor {
	at, shift, _ := strings.Cut(s, ".")
	ms, err := strconv.ParseInt(at, 36, 64)
	if err != nil {
		return Cursor{}
	}
	last, err := id.Parse(shift)
	if err != nil {
		return Cursor{}
	}
	return Cursor{At: when.Instant(ms), Shift: last}
}

// Item is one card: an opportunity with its first shift that matches the
// filter. The long texts are not loaded.
type Item struct {
	Opportunity
	Shift   Shift
	OrgName i18n.Words
}

// Page is one page of the list.
type Page struct {
	Items []Item
	Next  Cursor // zero on the last page
	Total int    // opportunities on all pages
	Seats int    // free places in all matching shifts; 0 if the list is long
}

// Conditions shared by the list and the counts. The numbers are those of
// plan.args; $1 is either words or candidates.
const (
	sqlHasWords = `(CAST($1 AS TEXT) = '[]' OR NOT EXISTS (SELECT 1 FROM json_each($1) w
		WHERE NOT EXISTS (SELECT 1 FROM opportunity_word k
			WHERE k.opportunity = o.id AND k.word >= w.value->>'from' AND k.word < w.value->>'to')))`
	// sqlWanted is about the opportunity alone, but for direction and region,
	// which the counts look past.
	sqlWanted = `o.status = 'published' AND NOT o.halted AND o.last_starts >= $10
		AND (CAST($2 AS BIGINT) = 0 OR o.org = $2)
		AND (CAST($3 AS BIGINT) = 0 OR o.project = $3)
		AND (CAST($4 AS TEXT) = '' OR o.online = ($4 = 'online'))
		AND (CAST($5 AS TEXT) = '' OR o.languages = '' OR ',' || o.languages || ',' LIKE '%,' || $5 || ',%')
		AND (CAST($6 AS BIGINT) = 0 OR o.min_age <= $6)`
	sqlRightDirection = `(CAST($7 AS TEXT) = '[]' OR EXISTS (SELECT 1 FROM opportunity_direction d JOIN json_each($7) w ON d.direction = w.value->>'code'
		WHERE d.opportunity = o.id))`
	sqlRightRegion = `(CAST($8 AS TEXT) = '' OR o.region = $8)`
	sqlRightShift  = `NOT s.cancelled AND s.starts_at >= $11 AND s.starts_at < $12 AND (NOT $9 OR s.taken < s.capacity)`

	// The first shift that matches stands for its opportunity: none before it
	// matches too. CROSS JOIN keeps SQLite walking in the order of time.
	// What cards show is read of the chosen ones alone: else it would be read of
	// all that are sorted.
	sqlListHead = `SELECT ` + sqlBrief + `, ` + sqlShiftOf + `, (SELECT h.name FROM org_name h WHERE h.org = o.org) AS org_name
		FROM (SELECT o.id AS found, s.id AS first`
	sqlListTail = ` AND ` + sqlWanted + ` AND ` + sqlRightDirection + ` AND ` + sqlRightRegion + ` AND ` + sqlRightShift + `
			AND (s.starts_at, s.id) > ($13, $14)
			AND NOT EXISTS (SELECT 1 FROM shift e WHERE e.opportunity = s.opportunity AND (e.starts_at, e.id) < (s.starts_at, s.id)
				AND NOT e.cancelled AND e.starts_at >= $11 AND e.starts_at < $12 AND (NOT $9 OR e.taken < e.capacity))
		ORDER BY s.starts_at, s.id
		LIMIT CAST($15 AS BIGINT)) page CROSS JOIN opportunity o CROSS JOIN shift s
		WHERE o.id = page.found AND s.id = page.first ORDER BY s.starts_at, s.id`
	sqlListAll = sqlListHead + ` FROM shift s CROSS JOIN opportunity o WHERE o.id = s.opportunity AND ` + sqlHasWords + sqlListTail
	// The same among the next shifts in time, so many that a page is probably
	// among them. The number stands in the text: a planner that does not see it
	// expects to sort all there is, and does.
	sqlNext = sqlListHead + ` FROM (SELECT * FROM shift s WHERE ` + sqlRightShift + ` AND (s.starts_at, s.id) > ($13, $14)
		ORDER BY s.starts_at, s.id LIMIT `
	sqlOfNext   = `) s CROSS JOIN opportunity o WHERE o.id = s.opportunity AND ` + sqlHasWords + sqlListTail
	sqlList60   = sqlNext + `60` + sqlOfNext
	sqlList500  = sqlNext + `500` + sqlOfNext
	sqlList4000 = sqlNext + `4000` + sqlOfNext
	sqlAll      = `SELECT CAST(COALESCE(sum(n), 0) AS BIGINT) FROM opportunity_count WHERE day = '' AND direction = ''`
	// What an organisation or a project has, by the index of each.
	sqlOwn = `SELECT id FROM opportunity WHERE org = $1 AND status = 'published' AND NOT halted
		UNION SELECT id FROM opportunity WHERE project = $2 AND project <> 0 AND status = 'published' AND NOT halted LIMIT CAST($3 AS BIGINT)`
	sqlListAmong = sqlListHead + ` FROM json_each($1) c CROSS JOIN opportunity o CROSS JOIN shift s
		WHERE o.id = CAST(c.value->>'id' AS BIGINT) AND s.opportunity = o.id` + sqlListTail

	// Each count looks past its own filter: choosing a day must not make the
	// other days look empty. Places are summed for short lists only.
	sqlHit = `WITH hit AS MATERIALIZED (
			SELECT o.id, o.region, ` + sqlRightDirection + ` AS in_direction, ` + sqlRightRegion + ` AS in_region,
				(NOT $13 OR EXISTS (SELECT 1 FROM shift s WHERE s.opportunity = o.id AND ` + sqlRightShift + `)) AS in_time`
	sqlCounts = ` AND ` + sqlWanted + `),
		chosen AS MATERIALIZED (SELECT id FROM hit WHERE in_time AND in_direction AND in_region)
		SELECT 'total' AS kind, '' AS name, count(*) AS n FROM chosen
		UNION ALL
		SELECT 'all', '', CAST(COALESCE(sum(n), 0) AS BIGINT) FROM opportunity_count WHERE day = '' AND direction = ''
		UNION ALL
		SELECT 'seats', '', CAST(COALESCE(sum(s.capacity - s.taken), 0) AS BIGINT) FROM chosen CROSS JOIN shift s
			WHERE s.opportunity = chosen.id AND ` + sqlRightShift + ` AND (SELECT count(*) FROM chosen) <= $16
		UNION ALL
		SELECT 'day', s.day, count(DISTINCT s.opportunity) FROM `
	sqlCountsTail = `
			WHERE hit.id = s.opportunity AND in_direction AND in_region AND NOT s.cancelled
				AND s.starts_at >= $14 AND s.starts_at < $15 AND (NOT $9 OR s.taken < s.capacity) GROUP BY s.day
		UNION ALL
		SELECT 'direction', d.direction, count(*) FROM hit CROSS JOIN opportunity_direction d
			WHERE d.opportunity = hit.id AND in_time AND in_region GROUP BY d.direction
		UNION ALL
		SELECT 'region', region, count(*) FROM hit WHERE in_time AND in_direction GROUP BY region`
	// Days are counted by walking them if much was hit, and by what was hit if not.
	sqlCount      = sqlHit + ` FROM opportunity o WHERE ` + sqlHasWords + sqlCounts + `shift s CROSS JOIN hit` + sqlCountsTail
	sqlCountAmong = sqlHit + ` FROM json_each($1) c CROSS JOIN opportunity o WHERE o.id = CAST(c.value->>'id' AS BIGINT)` + sqlCounts +
		`hit CROSS JOIN shift s` + sqlCountsTail
)

// plan is how a filter is carried out: by walking all that is published in
// the order of time, or among a few candidates that hold the words, or that an
// organisation or a project has.
type plan struct {
	among bool
	holds int // of a common word, how many hold it, as far as that was counted; 0 if no words are asked for
	from  when.Instant
	args  []any // $1 to $12
}

// plan looks the words up first. A rare word names few candidates, and the
// list is found among them; with common words the walk finds a page at once.
func (d *Desk) plan(tx *db.Tx, f Filter) (plan, error) {
	now := tx.Now.Add(1) // what has begun is never found
	from, until := now, when.Instant(math.MaxInt64)
	if f.From != "" {
		from = max(from, f.From.Start())
	}
	if f.Until != "" {
		until = f.Until.End()
	}
	p := plan{from: from, args: []any{"[]", f.Org, f.Project, f.Online, f.Lang, f.MaxAge, codeList(f.Directions), f.Region, f.Free, now, from, until}}
	words := i18n.FoldWords(f.Query)
	var found []id.ID
	few, err := false, error(nil)
	switch {
	case len(words) > 0:
		few, found, p.holds, err = d.candidates(tx, words)
	case f.Org != 0 || f.Project != 0:
		found, err = db.All[id.ID](tx, sqlOwn, f.Org, f.Project, maxOwn+1)
		few = len(found) <= maxOwn
	}
	if p.among = few; few {
		p.args[0] = idList(found)
	} else {
		p.args[0] = rangeList(words)
	}
	return p, err
}

// List returns one page of the list, ordered by the first matching shift.
func (d *Desk) List(tx *db.Tx, f Filter) (Page, error) {
	page, _, err := d.Browse(tx, f, "", 0)
	return page, err
}

// Browse returns what a page with its filters shows: one page of the list, and
// the counts beside it for so many days from a day on. It takes at most four
// statements: two for those, and one for the free places or two to look words
// up; one more where the page was not among the shifts that it was looked for in.
func (d *Desk) Browse(tx *db.Tx, f Filter, from when.Day, days int) (page Page, c Counts, err error) {
	defer fault.Wrap(&err, "opportunity.Browse")
	p, err := d.plan(tx, f)
	if err != nil {
		return page, c, err
	}
	var all int
	if p.among || f.kept() {
		c, all, err = d.count(tx, f, p, from, days)
	} else if all, err = db.One[int](tx, sqlAll); all > d.counts {
		c.Many = true
	} else if err == nil {
		c, all, err = d.count(tx, f, p, from, days)
	}
	if err != nil {
		return page, c, err
	}
	page.Total, page.Seats = c.Total, c.Seats
	page.Items, page.Next, err = d.items(tx, f, p, c, all)
	return page, c, err
}

// countedUpTo is among how many opportunities it is counted, for a list, what no
// counts are kept of.
const countedUpTo = 2_000

// Counts says how many opportunities there are beside the ones chosen.
type Counts struct {
	Many       bool           // to look through: nothing was counted
	Total      int            // under the whole filter
	Seats      int            // free places in the shifts under the whole filter; 0 above 500 opportunities
	Days       []int          // by day from the first one asked for, whatever days the filter names
	Directions map[string]int // whatever directions the filter names
	Regions    map[string]int // whatever region the filter names; online ones under ""
}

// countRow is one number: of what, and how much.
type countRow struct {
	Kind, Name string
	N          int
}

// Count counts under a filter, per day for so many days from a day on, per
// direction and per region.
func (d *Desk) Count(tx *db.Tx, f Filter, from when.Day, days int) (c Counts, err error) {
	defer fault.Wrap(&err, "opportunity.Count")
	p, err := d.plan(tx, f)
	if err != nil {
		return c, err
	}
	c, _, err = d.count(tx, f, p, from, days)
	return c, err
}

// count counts under a filter, and all that there is to join.
func (d *Desk) count(tx *db.Tx, f Filter, p plan, from when.Day, days int) (c Counts, all int, err error) {
	c = Counts{Days: make([]int, days), Directions: map[string]int{}, Regions: map[string]int{}}
	place := make(map[string]int, days)
	for i := range days {
		place[string(from.AddDays(i))] = i
	}
	counted := countAll
	if f.kept() {
		counted = facets
	}
	rows, err := counted(tx, f, p, from, days)
	for _, r := range rows {
		switch r.Kind {
		case "all":
			all = r.N
		case "total":
			c.Total = r.N
		case "seats":
			c.Seats = r.N
		case "day":
			c.Days[place[r.Name]] = r.N
		case "direction":
			c.Directions[r.Name] = r.N
		case "region":
			c.Regions[r.Name] = r.N
		}
	}
	return c, all, err
}

// countAll counts whatever the filter finds, where no counts are kept for it.
func countAll(tx *db.Tx, f Filter, p plan, from when.Day, days int) ([]countRow, error) {
	var first, last when.Instant // none, if no days are asked for
	if days > 0 {
		first, last = max(from.Start(), tx.Now.Add(1)), from.AddDays(days).Start()
	}
	dated := f.From != "" || f.Until != "" || f.Free
	args := append(slices.Clone(p.args), dated, first, last, seatsUpTo)
	if p.among {
		return db.All[countRow](tx, sqlCountAmong, args...)
	}
	return db.All[countRow](tx, sqlCount, args...)
}

// CountByDay counts per day for so many days from a day on.
func (d *Desk) CountByDay(tx *db.Tx, f Filter, from when.Day, days int) ([]int, error) {
	c, err := d.Count(tx, f, from, days)
	return c.Days, err
}

// CountByDirection counts per direction.
func (d *Desk) CountByDirection(tx *db.Tx, f Filter) (map[string]int, error) {
	c, err := d.Count(tx, f, "", 0)
	return c.Directions, err
}

// CountByRegion counts per region.
func (d *Desk) CountByRegion(tx *db.Tx, f Filter) (map[string]int, error) {
	c, err := d.Count(tx, f, "", 0)
	return c.Regions, err
}
