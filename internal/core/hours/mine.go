package hours

import (
	"math"
	"strconv"

	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

const (
	sqlMyEntries = `SELECT ` + entryColumns + ` FROM hours_entry WHERE person = $1 ORDER BY number`
	sqlMyWaiting = `SELECT COUNT(*) FROM hours_record WHERE person = $1 AND state = 'proposed'`
	sqlMyArgued  = `SELECT org, COUNT(*) AS n, MAX(disputed_at) AS last FROM hours_record WHERE person = $1 AND state = 'disputed' GROUP BY org`
)

var (
	fieldDay     = privacy.Field{Name: "day", Title: i18n.M{Kk: "Күні", Ru: "День", En: "Day"}}
	fieldMinutes = privacy.Field{Name: "minutes", Title: i18n.M{Kk: "Минут", Ru: "Минут", En: "Minutes"}}
	fieldNumber  = privacy.Field{Name: "record", Title: i18n.M{Kk: "Жазба нөмірі", Ru: "Номер записи", En: "Record number"}}
)

// Mine tells a person of their hours: the records, what was said of them, the ledger.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	records, err := d.OfPerson(tx, who.ID, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	histories, err := d.Histories(tx, records)
	if err != nil {
		return nil, err
	}
	ledger, err := d.myLedger(tx, who.ID)
	return []privacy.Section{ofRecords(records), ofHistories(records, histories), ledger}, err
}

func ofRecords(records []Record) privacy.Section {
	s := privacy.Section{
		Name: "hours", Title: i18n.M{Kk: "Сағаттарым", Ru: "Мои часы", En: "My hours"}, Tables: []string{"hours_record", "hours_total"},
		Fields: []privacy.Field{
			fieldNumber, fieldDay, {Name: "proposed", Title: i18n.M{Kk: "Ұсынылған минут", Ru: "Предложено минут", En: "Minutes proposed"}}, fieldMinutes,
			privacy.FieldState, privacy.FieldReason, {Name: "dispute", Title: i18n.M{Kk: "Қарсылығым", Ru: "Моё возражение", En: "My objection"}},
		},
	}
	for _, r := range records {
		s.Add(r.ID.String(), r.Day, r.Proposed, r.Minutes, privacy.WordOf(r.State, stateNames), r.Reason, r.Dispute)
	}
	return s
}

func ofHistories(records []Record, histories map[id.ID][]Note) privacy.Section {
	s := privacy.Section{
		Name: "hours_notes", Title: i18n.M{Kk: "Сағаттар туралы айтылғандар", Ru: "Что сказано о часах", En: "What was said of the hours"}, Tables: []string{"hours_note"},
		Fields: []privacy.Field{
			fieldNumber, privacy.FieldAt, privacy.FieldState, fieldMinutes, {Name: "words", Title: i18n.M{Kk: "Сөздер", Ru: "Слова", En: "Words"}},
		},
	}
	for _, r := range records {
		for _, n := range histories[r.ID] {
			s.Add(r.ID.String(), n.At, privacy.WordOf(n.State, stateNames), n.Minutes, n.Words)
		}
	}
	return s
}

func (d *Desk) myLedger(tx *db.Tx, who id.ID) (privacy.Section, error) {
	s := privacy.Section{
		Name: "ledger", Title: i18n.M{Kk: "Сағат кітабындағы жазбаларым", Ru: "Мои строки в книге часов", En: "My lines in the ledger"}, Tables: []string{"hours_entry"},
		Fields: []privacy.Field{
			{Name: "number", Title: i18n.M{Kk: "Нөмірі", Ru: "Номер", En: "Number"}}, fieldNumber, fieldDay, fieldMinutes, privacy.FieldAt,
		},
	}
	entries, err := db.All[Entry](tx, sqlMyEntries, who)
	for _, e := range entries {
		s.Add(strconv.FormatInt(e.Number, 10), e.Record.String(), e.Day, e.Minutes, e.At)
	}
	return s, err
}

// Name is what the state is called.
func (s State) Name() i18n.M { return stateNames[s] }

var stateNames = map[State]i18n.M{
	Proposed: {Kk: "күтуде", Ru: "ждут", En: "waiting"},
	Verified: {Kk: "расталған", Ru: "подтверждены", En: "verified"},
	Adjusted: {Kk: "өзгертіліп расталған", Ru: "подтверждены иначе", En: "adjusted"},
	Denied:   {Kk: "расталмаған", Ru: "не подтверждены", En: "denied"},
	Disputed: {Kk: "даулы", Ru: "оспорены", En: "disputed"},
}

// Owes names hours that wait for a decision: once the person is gone, nobody
// could answer for them. Disputes the consent to volunteer knows, see argued.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	n, err := db.One[int](tx, sqlMyWaiting, who)
	if n > 0 {
		list.No("hours/waiting", textOwesWaiting.With("n", n), "/me/hours")
	}
	return list, err
}

// OwesOf names the hours about which an organisation has yet to decide: it cannot
// be dissolved before.
func (d *Desk) OwesOf(tx *db.Tx, host id.ID) (list check.List, err error) {
	n, err := db.One[int](tx, sqlCountWaiting, host)
	if n > 0 {
		list.No("hours/undecided", textUndecided.With("n", n), "/org/"+host.String()+"/hours")
	}
	return list, err
}

// argued names the disputes for whose sake the consent to volunteer cannot be
// withdrawn: the organisation has to look at what the person objects to. One that
// was dissolved does so no more, and must not keep the person for good.
func (d *Desk) argued(tx *db.Tx, who person.Person) (list check.List, err error) {
	type disputes struct {
		Org  id.ID
		N    int
		Last when.Instant
	}
	open, err := db.All[disputes](tx, sqlMyArgued, who.ID)
	if err != nil {
		return nil, err
	}
	hosts := make([]id.ID, len(open))
	for i, o := range open {
		hosts[i] = o.Org
	}
	known, err := d.orgs.Many(tx, hosts)
	var all disputes
	for _, o := range open {
		if known[o.Org].DissolvedAt == 0 {
			all.N, all.Last = all.N+o.N, max(all.Last, o.Last)
		}
	}
	if all.N > 0 {
		until := all.Last.Add(disputeFor)
		list.No("hours/disputed", textOwesDisputed.With("n", all.N, "until", until), "/me/hours")
	}
	return list, err
}

const sqlCountWaiting = `SELECT count(*) FROM hours_record WHERE org = $1 AND state IN ('proposed', 'disputed')`

var (
	textUndecided = i18n.M{
		Kk: "Шешім күткен сағат жазбалары: {n}. Растаңыз не бас тартыңыз; дауларға жауап беріңіз",
		Ru: "Записи о часах, которые ждут решения: {n}. Подтвердите их или откажите, ответьте на возражения",
		En: "Records of hours that wait for a decision: {n}. Verify or deny them, and answer the objections",
	}
	textOwesWaiting = i18n.M{
		Kk: "Ұйымның шешімін күткен жазбалар: {n}. Ұйым шешкенше күтіңіз",
		Ru: "Записи, которые ждут решения организации: {n}. Дождитесь его",
		En: "Records that wait for the organisation's decision: {n}. Wait for it",
	}
	textOwesDisputed = i18n.M{
		Kk: "Даулы жазбалар: {n}. Ұйым қарсылығыңызға жауап бергенше күтіңіз; жауап мерзімі: {until}",
		Ru: "Оспоренные записи: {n}. Дождитесь ответа организации на возражение; срок ответа: {until}",
		En: "Disputed records: {n}. Wait for the organisation to answer your objection; its answer is due by {until}",
	}
)
