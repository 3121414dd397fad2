package opportunity

import (
	"math"
	"strconv"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Filter says which published opportunities to look for. Its zero value finds
// all that have a shift to come.
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
	Seats int    // free places in all matching shifts
}

// Conditions shared by the list and the counts; the numbers are those of
// Filter.args.
const (
	// sqlWanted is about the opportunity alone, but for direction and region,
	// which the counts look past.
	sqlWanted = `o.status = 'published'
		AND (CAST($1 AS TEXT) = '[]' OR NOT EXISTS (SELECT 1 FROM json_each($1) w WHERE o.search NOT LIKE '%' || (w.value->>'code') || '%'))
		AND (CAST($2 AS BIGINT) = 0 OR o.org = $2)
		AND (CAST($3 AS BIGINT) = 0 OR o.project = $3)
		AND (CAST($4 AS TEXT) = '' OR o.online = ($4 = 'online'))
		AND (CAST($5 AS TEXT) = '' OR o.languages = '' OR ',' || o.languages || ',' LIKE '%,' || $5 || ',%')
		AND (CAST($6 AS BIGINT) = 0 OR o.min_age <= $6)`
	sqlRightDirection = `(CAST($7 AS TEXT) = '[]' OR EXISTS (SELECT 1 FROM opportunity_direction d JOIN json_each($7) w ON d.direction = w.value->>'code'
		WHERE d.opportunity = o.id))`
	sqlRightRegion = `(CAST($8 AS TEXT) = '' OR o.region = $8)`

	// The first shift that matches stands for its opportunity: none before it
	// matches too.
	sqlList = `SELECT ` + sqlBrief + `, ` + sqlShiftOf + `
		FROM shift s JOIN opportunity o ON o.id = s.opportunity
		WHERE ` + sqlWanted + ` AND ` + sqlRightDirection + ` AND ` + sqlRightRegion + `
			AND NOT s.cancelled AND s.starts_at >= $10 AND s.starts_at < $11 AND (NOT $9 OR s.taken < s.capacity)
			AND (s.starts_at, s.id) > ($12, $13)
			AND NOT EXISTS (SELECT 1 FROM shift e WHERE e.opportunity = s.opportunity AND (e.starts_at, e.id) < (s.starts_at, s.id)
				AND NOT e.cancelled AND e.starts_at >= $10 AND e.starts_at < $11 AND (NOT $9 OR e.taken < e.capacity))
		ORDER BY s.starts_at, s.id
		LIMIT $14`

	// Each count looks past its own filter: choosing a day must not make the
	// other days look empty.
	sqlCount = `WITH hit AS MATERIALIZED (
			SELECT o.id, o.region, s.day, s.capacity - s.taken AS free,
				s.starts_at >= $10 AND s.starts_at < $11 AS in_time, ` + sqlRightDirection + ` AS in_direction, ` + sqlRightRegion + ` AS in_region
			FROM shift s JOIN opportunity o ON o.id = s.opportunity
			WHERE ` + sqlWanted + ` AND NOT s.cancelled AND s.starts_at >= $12 AND (NOT $9 OR s.taken < s.capacity))
		SELECT 'total' AS kind, '' AS name, count(DISTINCT id) AS n, CAST(COALESCE(sum(free), 0) AS BIGINT) AS seats
			FROM hit WHERE in_time AND in_direction AND in_region
		UNION ALL
		SELECT 'day', day, count(DISTINCT id), 0 FROM hit
			WHERE in_direction AND in_region AND day >= $13 AND day <= $14 GROUP BY day
		UNION ALL
		SELECT 'direction', d.direction, count(DISTINCT hit.id), 0 FROM hit JOIN opportunity_direction d ON d.opportunity = hit.id
			WHERE in_time AND in_region GROUP BY d.direction
		UNION ALL
		SELECT 'region', region, count(DISTINCT id), 0 FROM hit WHERE in_time AND in_direction GROUP BY region`
)

// args returns the arguments $1 to $11. Shifts that have begun are never found.
func (f Filter) args(now when.Instant) []any {
	from, until := now.Add(1), when.Instant(math.MaxInt64)
	if f.From != "" {
		from = max(from, f.From.Start())
	}
	if f.Until != "" {
		until = f.Until.End()
	}
	return []any{codeList(i18n.FoldWords(f.Query)), f.Org, f.Project, f.Online, f.Lang, f.MaxAge, codeList(f.Directions), f.Region, f.Free, from, until}
}

// List returns one page of the list, ordered by the first matching shift.
func (d *Desk) List(tx *db.Tx, f Filter) (p Page, err error) {
	defer fault.Wrap(&err, "opportunity.List")
	if p.Items, p.Next, err = d.items(tx, f); err != nil {
		return p, err
	}
	counts, err := d.Count(tx, f, "", 0)
	p.Total, p.Seats = counts.Total, counts.Seats
	return p, err
}

// Browse returns what a page with its filters shows, in three statements: one
// page of the list, and the counts beside it for so many days from a day on.
func (d *Desk) Browse(tx *db.Tx, f Filter, from when.Day, days int) (p Page, c Counts, err error) {
	defer fault.Wrap(&err, "opportunity.Browse")
	if p.Items, p.Next, err = d.items(tx, f); err != nil {
		return p, c, err
	}
	c, err = d.Count(tx, f, from, days)
	p.Total, p.Seats = c.Total, c.Seats
	return p, c, err
}

func (d *Desk) items(tx *db.Tx, f Filter) ([]Item, Cursor, error) {
	if f.Limit == 0 {
		f.Limit = pageSize
	}
	items, err := db.All[Item](tx, sqlList, append(f.args(tx.Now), f.After.At, f.After.Shift, f.Limit+1)...)
	if err != nil {
		return nil, Cursor{}, err
	}
	var next Cursor
	if len(items) > f.Limit {
		items = items[:f.Limit]
		last := items[f.Limit-1].Shift
		next = Cursor{At: last.Starts, Shift: last.ID}
	}
	if len(items) == 0 {
		return nil, next, nil
	}
	ids := make([]id.ID, len(items))
	for i, it := range items {
		ids[i] = it.Org
	}
	hosts, err := d.orgs.Many(tx, ids)
	for i := range items {
		items[i].OrgName = hosts[items[i].Org].Name
	}
	return items, next, err
}

// Counts says how many opportunities there are beside the ones chosen.
type Counts struct {
	Total      int            // under the whole filter
	Seats      int            // free places in the shifts under the whole filter
	Days       []int          // by day from the first one asked for, whatever days the filter names
	Directions map[string]int // whatever directions the filter names
	Regions    map[string]int // whatever region the filter names; online ones under ""
}

// Count counts under a filter, per day for so many days from a day on, per
// direction and per region.
func (d *Desk) Count(tx *db.Tx, f Filter, from when.Day, days int) (c Counts, err error) {
	defer fault.Wrap(&err, "opportunity.Count")
	c = Counts{Days: make([]int, days), Directions: map[string]int{}, Regions: map[string]int{}}
	place := make(map[string]int, days)
	last := when.Day("")
	for i := range days {
		last = from.AddDays(i)
		place[string(last)] = i
	}
	rows, err := db.All[struct {
		Kind, Name string
		N, Seats   int
	}](tx, sqlCount, append(f.args(tx.Now), tx.Now.Add(1), from, last)...)
	for _, r := range rows {
		switch r.Kind {
		case "total":
			c.Total, c.Seats = r.N, r.Seats
		case "day":
			c.Days[place[r.Name]] = r.N
		case "direction":
			c.Directions[r.Name] = r.N
		case "region":
			c.Regions[r.Name] = r.N
		}
	}
	return c, err
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
