package programme

const (
	sqlProgrammes = `SELECT code, name, lead FROM programme ORDER BY made_at, code`
	sqlFound      = `INSERT INTO programme (code, name, lead, made_by, made_at) VALUES ($1, $2, $3, $4, $5)`
	sqlRules      = `SELECT programme, version, from_day, until_day, source, basis, terms, published_by, published_at
		FROM programme_rules WHERE programme = $1 ORDER BY version`
	sqlPublish = `INSERT INTO programme_rules (programme, version, from_day, until_day, source, basis, terms, published_by, published_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
	sqlTexts = `SELECT programme, document, version, from_day, words, published_by, published_at
		FROM programme_text WHERE programme = $1 AND document = $2 ORDER BY version`
	sqlPublishText = `INSERT INTO programme_text (programme, document, version, from_day, words, published_by, published_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlDays   = `SELECT day, off, name FROM programme_said_day WHERE at <= $1 ORDER BY id`
	sqlSetDay = `INSERT INTO programme_said_day (id, day, off, name, at) VALUES ($1, $2, $3, $4, $5)`
)
