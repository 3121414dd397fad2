package opportunity

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Whole is an opportunity as it stands after its life so far, with its shifts.
type Whole struct {
	Opportunity
	Shifts []ShiftForm
}

const (
	sqlLoad = `INSERT INTO opportunity (id, org, project, status, lang, title, what, why, requirements, safety, meeting,
			region, place, online, lat, lon, min_age, languages, leader_name, leader_phone, risks_stated, risks, ends,
			cutoff_hours, offer_hours, source, source_id, made_by, made_at, changed_at, published_at, cancel_reason, last_starts, halted)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'org' AS BIGINT), 0, value->>'status', value->>'lang', value->>'title',
			value->>'what', value->>'why', '{}', '{}', value->>'meeting', value->>'region', value->>'place', FALSE, 0, 0, 16, '',
			value->>'leader', value->>'phone', TRUE, '', value->>'ends', 12, 12, '', '', CAST(value->>'by' AS BIGINT),
			CAST(value->>'at' AS BIGINT), CAST(value->>'at' AS BIGINT), CAST(value->>'at' AS BIGINT), '', CAST(value->>'last' AS BIGINT), FALSE
		FROM json_each($1)`
	sqlLoadDirections = `INSERT INTO opportunity_direction (opportunity, direction, position)
		SELECT CAST(value->>'id' AS BIGINT), value->>'code', CAST(value->>'n' AS BIGINT) FROM json_each($1)`
	sqlLoadWords  = `INSERT INTO opportunity_word (word, opportunity) SELECT value->>'code', CAST(value->>'id' AS BIGINT) FROM json_each($1)`
	sqlLoadShifts = `INSERT INTO shift (id, opportunity, day, starts_at, ends_at, capacity, taken, waiting, next_seq, cancelled, cancel_reason)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'of' AS BIGINT), value->>'day', CAST(value->>'starts' AS BIGINT),
			CAST(value->>'ends' AS BIGINT), CAST(value->>'capacity' AS BIGINT), 0, 0, 1, FALSE, '' FROM json_each($1)`
)

// loadRow is an opportunity on its way into the database.
type loadRow struct {
	ID      id.ID  `json:"id"`
	Org     id.ID  `json:"org"`
	Status  Status `json:"status"`
	Lang    string `json:"lang"`
	Title   string `json:"title"`
	What    string `json:"what"`
	Why     string `json:"why"`
	Meeting string `json:"meeting"`
	Region  string `json:"region"`
	Place   string `json:"place"`
	Leader  string `json:"leader"`
	Phone   string `json:"phone"`
	Ends    string `json:"ends"`
	By      id.ID  `json:"by"`
	At      int64  `json:"at"`
	Last    int64  `json:"last"`
}

// codeOf is a code of an opportunity in a list handed to json_each.
type codeOf struct {
	ID   id.ID  `json:"id"`
	Code string `json:"code"`
	N    int    `json:"n"`
}

// shiftOf is a shift of an opportunity in such a list.
type shiftOf struct {
	shiftRow
	Of id.ID `json:"of"`
}

// Load puts many opportunities in at once, of a few statements for all of them,
// and gives them and their shifts new identifiers. Who loads answers for what is
// loaded: nothing is refused, written down or told to anybody. It is for filling
// a database that is to be measured.
func (d *Desk) Load(tx *db.Tx, list []Whole) (err error) {
	defer fault.Wrap(&err, "opportunity.Load")
	named := make([]Opportunity, len(list))
	for i, w := range list {
		named[i] = w.Opportunity
	}
	names, err := d.namer(tx, named...)
	if err != nil {
		return err
	}
	rows, directions, words, shifts := []loadRow{}, []codeOf{}, []codeOf{}, []shiftOf{} // empty lists in JSON too
	ids := make([]id.ID, len(list))
	for i, w := range list {
		w.ID = tx.NewID()
		ids[i] = w.ID
		last := int64(0)
		for _, s := range w.Shifts {
			shifts = append(shifts, shiftOf{shiftRow{tx.NewID(), string(s.Starts.Day()), int64(s.Starts), int64(s.Ends), s.Capacity}, w.ID})
			last = max(last, int64(s.Starts))
		}
		for n, code := range w.Directions {
			directions = append(directions, codeOf{w.ID, code, n})
		}
		if w.Status == StatusPublished {
			for _, word := range names.words(w.Opportunity) {
				words = append(words, codeOf{ID: w.ID, Code: word})
			}
		}
		rows = append(rows, loadRow{
			w.ID, w.Org, w.Status, string(w.Lang), db.JSON(w.Title), db.JSON(w.What), db.JSON(w.Why), db.JSON(w.Meeting), w.Region, w.Place,
			w.LeaderName, w.LeaderPhone, string(w.Ends), w.MadeBy, int64(w.MadeAt), last,
		})
	}
	if _, err := tx.Exec(sqlLoad, db.JSON(rows)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadDirections, db.JSON(directions)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadShifts, db.JSON(shifts)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadWords, db.JSON(words)); err != nil {
		return err
	}
	return recount(tx, ids...)
}
