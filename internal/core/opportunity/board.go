package opportunity

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Shelf is where an organisation finds its own opportunities.
type Shelf string

// The shelves. A published opportunity past its last day stands among the past
// ones even before it is closed.
const (
	Drafts  Shelf = "drafts"
	Current Shelf = "published"
	Past    Shelf = "past"
)

// Shelves lists the shelves in the order in which they are shown.
var Shelves = []Shelf{Current, Drafts, Past}

// Line is an opportunity on its organisation's shelf, with what is to come of
// its shifts. The long texts are not loaded.
type Line struct {
	Opportunity
	Next     when.Instant // start of the next shift; 0 if none is to come
	Ahead    int          // shifts that have not ended
	Capacity int          // places in those
	Taken    int
	Waiting  int
}

const (
	sqlShelf = `CASE WHEN o.status = 'draft' THEN 'drafts' WHEN o.status = 'published' AND o.ends >= $2 THEN 'published' ELSE 'past' END`

	sqlLines = `SELECT ` + sqlBrief + `, COALESCE(n.next, 0) AS next, COALESCE(n.ahead, 0) AS ahead,
			COALESCE(n.capacity, 0) AS capacity, COALESCE(n.taken, 0) AS taken, COALESCE(n.waiting, 0) AS waiting
		FROM opportunity o
		LEFT JOIN (SELECT s.opportunity, min(s.starts_at) AS next, count(*) AS ahead, CAST(sum(s.capacity) AS BIGINT) AS capacity,
				CAST(sum(s.taken) AS BIGINT) AS taken, CAST(sum(s.waiting) AS BIGINT) AS waiting
			FROM shift s JOIN opportunity own ON own.id = s.opportunity
			WHERE own.org = $1 AND NOT s.cancelled AND s.ends_at > $4
			GROUP BY s.opportunity) n ON n.opportunity = o.id
		WHERE o.org = $1 AND ` + sqlShelf + ` = $3 AND (CAST($5 AS BIGINT) = 0 OR o.id < $5)
		ORDER BY o.id DESC
		LIMIT CAST($6 AS BIGINT)`

	sqlShelfSizes = `SELECT ` + sqlShelf + ` AS shelf, count(*) AS n FROM opportunity o WHERE o.org = $1 GROUP BY 1`
)

// OnShelf returns one page of an organisation's shelf, the newest first, and
// the identifier behind which the next page begins, or zero on the last.
func (d *Desk) OnShelf(tx *db.Tx, host id.ID, shelf Shelf, after id.ID, limit int) (lines []Line, more id.ID, err error) {
	defer fault.Wrap(&err, "opportunity.OnShelf(%s, %s)", host, shelf)
	lines, err = db.All[Line](tx, sqlLines, host, tx.Today(), shelf, tx.Now, after, limit+1)
	if err == nil && len(lines) > limit {
		lines = lines[:limit]
		more = lines[limit-1].ID
	}
	return lines, more, err
}

// ShelfSizes counts an organisation's opportunities on each shelf.
func (d *Desk) ShelfSizes(tx *db.Tx, host id.ID) (map[Shelf]int, error) {
	rows, err := db.All[struct {
		Shelf Shelf
		N     int
	}](tx, sqlShelfSizes, host, tx.Today())
	sizes := map[Shelf]int{}
	for _, r := range rows {
		sizes[r.Shelf] = r.N
	}
	return sizes, err
}
