package opportunity

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// Both name the hosts with the most to join first.
const (
	sqlHostsAhead = `SELECT o.org, count(*) AS ahead, count(*) AS called FROM opportunity o
		JOIN opportunity_direction d ON d.opportunity = o.id
		WHERE o.status = 'published' AND NOT o.halted AND o.last_starts >= $1 AND d.direction = $2
		GROUP BY o.org ORDER BY 2 DESC, o.org LIMIT CAST($3 AS BIGINT)`
	sqlHostsOf = `SELECT o.org, count(*) FILTER (WHERE o.status = 'published' AND NOT o.halted AND o.last_starts >= $1) AS ahead, count(*) AS called
		FROM opportunity o
		WHERE o.project = $2 AND o.project <> 0 AND o.status IN ('published', 'closed')
		GROUP BY o.org ORDER BY 2 DESC, 3 DESC, o.org`
	sqlSpots = `SELECT o.place, min(o.lat) AS lat, min(o.lon) AS lon FROM opportunity o
		WHERE o.region = $1 AND o.lat <> 0 AND o.place <> '' AND o.published_at <> 0 GROUP BY o.place ORDER BY o.place`
)

// Spot is a place of which the coordinates are known.
type Spot struct {
	Place    string
	Lat, Lon int64 // in millionths of a degree
}

// Spots returns the places of a region in which something public meets, by name.
func (d *Desk) Spots(tx *db.Tx, region string) ([]Spot, error) {
	return db.All[Spot](tx, sqlSpots, region)
}

// Host is an organisation that calls for volunteers, with how often.
type Host struct {
	Org    id.ID
	Ahead  int // opportunities that still have a shift to come
	Called int // those and the ones that are over
}

// HostsAhead returns the organisations that now call for volunteers in a
// direction, at most limit. What is over is not counted.
func (d *Desk) HostsAhead(tx *db.Tx, direction string, limit int) ([]Host, error) {
	return db.All[Host](tx, sqlHostsAhead, tx.Now.Add(1), direction, limit)
}

// HostsOf returns the organisations that take or took part in a project.
func (d *Desk) HostsOf(tx *db.Tx, project id.ID) ([]Host, error) {
	return db.All[Host](tx, sqlHostsOf, tx.Now.Add(1), project)
}
