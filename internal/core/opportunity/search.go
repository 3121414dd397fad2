package opportunity

import (
	"slices"
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Words are looked up by their beginning, because Kazakh and Russian words
// change at their end. Both the words of an opportunity and those of a query
// are folded first, so that any alphabet finds any other.
const (
	sqlDropWords = `DELETE FROM opportunity_word WHERE opportunity IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlAddWords  = `INSERT INTO opportunity_word (word, opportunity) SELECT value->>'code', CAST($1 AS BIGINT) FROM json_each($2)`

	// How many opportunities hold each word, as far as it matters.
	sqlRarity = `SELECT w.key AS place, (SELECT count(*) FROM (SELECT 1 FROM opportunity_word k
			WHERE k.word >= w.value->>'from' AND k.word < w.value->>'to' LIMIT CAST($2 AS BIGINT)) few) AS n
		FROM json_each($1) w ORDER BY 2, 1`
	// Those that hold the word between $1 and $2, and each of the others.
	sqlCandidates = `SELECT DISTINCT k.opportunity FROM opportunity_word k
		WHERE k.word >= $1 AND k.word < $2 AND NOT EXISTS (SELECT 1 FROM json_each($3) w
			WHERE NOT EXISTS (SELECT 1 FROM opportunity_word m
				WHERE m.opportunity = k.opportunity AND m.word >= w.value->>'from' AND m.word < w.value->>'to'))
		LIMIT CAST($4 AS BIGINT)`
)

// How a query is carried out. Up to maxCandidates opportunities are looked up
// first, and counted; walking the list costs less than more of them. Words
// together may be rare although each is not, so the rarest may name up to
// maxHolders. Of an organisation or a project, up to maxOwn are looked up.
const (
	maxCandidates = 250
	maxHolders    = 20_000
	maxOwn        = 1_000
)

// maxWords bounds the words of one opportunity and those of a query.
const (
	maxWords      = 150
	maxQueryWords = 8
)

// wordRange is all words with one beginning.
type wordRange struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// beginningWith returns the range of the words that begin so. The character
// that ends it stands behind every letter there is.
func beginningWith(word string) wordRange { return wordRange{word, word + "\U0010FFFF"} }

func rangeList(words []string) string {
	ranges := make([]wordRange, 0, maxQueryWords)
	for _, w := range words[:min(len(words), maxQueryWords)] {
		ranges = append(ranges, beginningWith(w))
	}
	return db.JSON(ranges)
}

// candidates returns the opportunities that hold all the words, if they are few,
// and how many hold the rarest, as far as it matters.
func (d *Desk) candidates(tx *db.Tx, words []string) (few bool, found []id.ID, holds int, err error) {
	words = words[:min(len(words), maxQueryWords)]
	rarity, err := db.All[struct{ Place, N int }](tx, sqlRarity, rangeList(words), maxHolders+1)
	if err != nil {
		return false, nil, 0, err
	}
	rarest := rarity[0]
	if rarest.N > maxHolders || len(words) == 1 && rarest.N > 2*d.few {
		return false, nil, rarest.N, nil
	}
	at, others := beginningWith(words[rarest.Place]), slices.Delete(slices.Clone(words), rarest.Place, rarest.Place+1)
	found, err = db.All[id.ID](tx, sqlCandidates, at.From, at.To, rangeList(others), d.few+1)
	return len(found) <= d.few, found, rarest.N, err
}

// index writes the words of an opportunity if it is published, and drops them
// otherwise: only what can be found is kept.
func (d *Desk) index(tx *db.Tx, o Opportunity) error {
	if err := dropWords(tx, []id.ID{o.ID}); err != nil || o.Status != StatusPublished {
		return err
	}
	names, err := d.namer(tx, o)
	if err != nil {
		return err
	}
	_, err = tx.Exec(sqlAddWords, o.ID, codeList(names.words(o)))
	return err
}

func dropWords(tx *db.Tx, opps []id.ID) error {
	_, err := tx.Exec(sqlDropWords, idList(opps))
	return err
}

// namer knows the names by which opportunities are found beside their own.
type namer struct {
	hosts      map[id.ID]org.Org
	regions    []atlas.Region
	directions []atlas.Direction
}

// namer reads what the opportunities of a list need.
func (d *Desk) namer(tx *db.Tx, list ...Opportunity) (n namer, err error) {
	hosts := make([]id.ID, len(list))
	for i, o := range list {
		hosts[i] = o.Org
	}
	if n.hosts, err = d.orgs.Many(tx, hosts); err != nil {
		return n, err
	}
	if n.regions, err = d.atlas.Regions(tx); err != nil {
		return n, err
	}
	n.directions, err = d.atlas.Directions(tx)
	return n, err
}

// words returns the folded words by which an opportunity is found, each once:
// its names first, then what is done as far as there is room.
func (n namer) words(o Opportunity) []string {
	texts := append(o.Title.All(), o.Place)
	texts = append(texts, n.hosts[o.Org].Name.All()...)
	for _, region := range n.regions {
		if region.Code == o.Region {
			texts = append(texts, region.Names()...)
		}
	}
	for _, dir := range n.directions {
		if o.Directions.Has(dir.Code) {
			texts = append(append(texts, dir.Name.All()...), dir.Latin)
		}
	}
	texts = append(texts, o.What.All()...)
	seen := map[string]bool{}
	var words []string
	for _, w := range i18n.FoldWords(strings.Join(texts, " ")) {
		if !seen[w] && len(words) < maxWords {
			seen[w] = true
			words = append(words, w)
		}
	}
	return words
}
