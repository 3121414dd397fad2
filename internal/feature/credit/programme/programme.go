// Package programme keeps the rules of programmes that give something back for
// verified hours: money, academic credits, or both.
//
// The rules in prose. A programme is data: what its vouchers ask and give, how
// much one person may get in a period, who may take part, which directions
// count, how many hours of a day and a week, which texts are signed, how many
// working days each desk has, and what a bank must be told. Rules come in
// versions; a version holds from a day on, names its source, and is never
// changed: what is decided today stays under the rules of today. Whoever
// publishes a version sees first how it differs from the one before. Working
// days are counted by a calendar of days off, which can be edited.
//
// One programme ships with Asar, the Social Student Credit (ssc). What is not
// known of it is left open: a predicate that is off, or a setting without a
// value that whoever pays must fill in.
package programme

import (
	"database/sql/driver"
	"embed"
	"encoding/json"
	"fmt"
	"slices"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of programmes, their rules, their texts and days off.
var Schema = db.Schema{Name: "programme", FS: db.Sub(files)}

// SocialStudentCredit is the code of the programme that ships with Asar.
const SocialStudentCredit = "ssc"

// Programme is what its rules are about.
type Programme struct {
	Code string
	Name i18n.Words
	Lead i18n.Words // what it is, in a sentence or two
}

// Rules are one version of a programme's rules.
type Rules struct {
	Programme   string
	Version     int      // from 1
	From        when.Day `db:"from_day"`
	Until       when.Day `db:"until_day"` // the last day, or none
	Source      string   // the address at which this stands; empty for what ships without one
	Basis       i18n.Words
	Terms       Terms
	PublishedBy id.ID // zero for what ships
	PublishedAt when.Instant
}

// Terms is what a version says.
type Terms struct {
	Vouchers   []Voucher   `json:"vouchers"`
	Cap        Cap         `json:"cap"`
	Eligible   Eligible    `json:"eligible"`
	Directions []string    `json:"directions"` // whose hours count; none means all
	Limits     Limits      `json:"limits"`
	Documents  []string    `json:"documents"` // codes of the texts to sign
	Deadlines  []Deadline  `json:"deadlines"`
	Ladder     Ladder      `json:"ladder,omitzero"`
	Grace      int         `json:"grace,omitzero"` // days after a period; see GraceDays
	Payment    Payment     `json:"payment"`
	Opening    OpeningRule `json:"opening"`
}

// Voucher is what a number of verified hours is worth.
type Voucher struct {
	Code    string `json:"code"`
	Minutes int    `json:"minutes"` // that it asks
	Tenge   int64  `json:"tenge"`   // that it pays, whole
	Credits int    `json:"credits"` // academic credits that it may count for, whole
	Times   int    `json:"times"`   // how often one person may take it in a period
}

// Cap is the most that one person may get in a period; zero sets no bound.
type Cap struct {
	Minutes int    `json:"minutes"`
	Credits int    `json:"credits"`
	Period  Period `json:"period"`
}

// Eligible is who may take part. What is off or empty is not asked.
type Eligible struct {
	FullTime bool      `json:"full-time"`
	Courses  []int     `json:"courses,omitempty"` // years of study
	Funding  []Funding `json:"funding,omitempty"`
	MinAge   int       `json:"min-age,omitempty"`
	MaxAge   int       `json:"max-age,omitempty"` // zero sets no bound
	Citizens bool      `json:"citizens,omitempty"`
}

// Limits is how many minutes count at most; zero sets no bound.
type Limits struct {
	Day  int `json:"day"`
	Week int `json:"week"`
}

// Payment is what a bank must be told. Asar has no value of its own for any of
// these; without them nothing is paid out.
type Payment struct {
	KNP string `json:"knp"` // code of the purpose of a payment, three digits
	KOD string `json:"kod"` // code of the payer, two digits
	KBe string `json:"kbe"` // code of the payee, two digits
}

// Complete tells whether a bank can be told what it must.
func (p Payment) Complete() bool { return p.KNP != "" && p.KOD != "" && p.KBe != "" }

// OpeningRule is how places are given when more people apply than there are.
type OpeningRule struct {
	NoticeHours int `json:"notice-hours"` // how long before it an opening is announced, at least
}

// Deadline is how many working days a step may take.
type Deadline struct {
	Step Step `json:"step"`
	Days int  `json:"days"`
}

// Ladder is how many working days late a step is when it climbs, rung by rung:
// on the first whoever owes it is reminded, on the second the head of the
// institution and the operator learn of it, on the third the student as well,
// who then knows that it is known.
type Ladder [3]int

// DefaultLadder holds where a version says nothing of it.
var DefaultLadder = Ladder{1, 5, 10}

// Rungs are those of the version, or else the usual ones.
func (t Terms) Rungs() Ladder {
	if t.Ladder == (Ladder{}) {
		return DefaultLadder
	}
	return t.Ladder
}

// DefaultGrace holds where a version says nothing of it: as long as a host may
// take to note who came, until the last rung of the ladder is reached.
const DefaultGrace = 30

// GraceDays is how many days after the end of a period the vouchers of it are
// ended that lack hours. Their places go back.
func (t Terms) GraceDays() int {
	if t.Grace == 0 {
		return DefaultGrace
	}
	return t.Grace
}

// mostGrace is a year: then the next period is over, too.
const mostGrace = 366

// rises tells whether each rung is higher than the one before.
func (l Ladder) rises() bool { return 0 < l[0] && l[0] < l[1] && l[1] < l[2] }

// Step is a piece of work on a case that somebody owes.
type Step string

// The steps that have a clock.
const (
	StepApprove   Step = "approve"   // the institution looks at the application
	StepReserve   Step = "reserve"   // the institution finds a funded place
	StepSign      Step = "sign"      // the student signs the agreement
	StepVerify    Step = "verify"    // the hosts verify the hours
	StepAccept    Step = "accept"    // the institution checks the whole
	StepSend      Step = "send"      // the institution sends it to the payer
	StepPay       Step = "pay"       // the payer pays
	StepMend      Step = "mend"      // the student mends what was returned
	StepAppeal    Step = "appeal"    // the student may appeal
	StepDecide    Step = "decide"    // the operator decides an appeal
	StepRecognise Step = "recognise" // the commission decides about academic credits
)

// Steps lists them in the order of a case.
var Steps = []Step{StepApprove, StepReserve, StepSign, StepVerify, StepAccept, StepSend, StepPay, StepMend, StepAppeal, StepDecide, StepRecognise}

// Funding is who pays for somebody's studies.
type Funding string

// The ways of funding.
const (
	Grant    Funding = "grant"
	Contract Funding = "contract"
)

// Form is how somebody studies.
type Form string

// The forms of study.
const (
	FullTime Form = "full-time"
	PartTime Form = "part-time"
	Distance Form = "distance"
)

// Forms lists them in the order in which they are asked.
var Forms = []Form{FullTime, PartTime, Distance}

// Voucher returns the voucher of a code, and whether there is one.
func (t Terms) Voucher(code string) (Voucher, bool) {
	i := slices.IndexFunc(t.Vouchers, func(v Voucher) bool { return v.Code == code })
	if i < 0 {
		return Voucher{}, false
	}
	return t.Vouchers[i], true
}

// Days returns how many working days a step may take; zero if no clock runs.
func (t Terms) Days(s Step) int {
	i := slices.IndexFunc(t.Deadlines, func(d Deadline) bool { return d.Step == s })
	if i < 0 {
		return 0
	}
	return t.Deadlines[i].Days
}

// Pays tells whether hours in a direction count.
func (t Terms) Pays(direction string) bool {
	return len(t.Directions) == 0 || slices.Contains(t.Directions, direction)
}

// Value stores the terms as JSON.
func (t Terms) Value() (driver.Value, error) { return db.JSON(t), nil }

// Scan reads what Value wrote.
func (t *Terms) Scan(stored any) error {
	*t = Terms{}
	switch s := stored.(type) {
	case string:
		return json.Unmarshal([]byte(s), t)
	case []byte:
		return json.Unmarshal(s, t)
	}
	return fmt.Errorf("programme: terms are stored as text, not as %T", stored)
}

// Covers tells whether the version speaks of a day.
func (r Rules) Covers(day when.Day) bool {
	return r.From <= day && (r.Until == "" || day <= r.Until)
}

// Table is the versions of one programme, the earliest first.
type Table []Rules

// On returns the version that holds on a day, and whether there is one.
func (t Table) On(day when.Day) (Rules, bool) {
	for _, r := range slices.Backward(t) {
		if r.From <= day {
			return r, r.Covers(day)
		}
	}
	return Rules{}, false
}

// Known returns the versions that were published by an instant.
func (t Table) Known(at when.Instant) Table {
	return slices.DeleteFunc(slices.Clone(t), func(r Rules) bool { return r.PublishedAt > at })
}

// Version returns the version of a number, and whether there is one.
func (t Table) Version(n int) (Rules, bool) {
	i := slices.IndexFunc(t, func(r Rules) bool { return r.Version == n })
	if i < 0 {
		return Rules{}, false
	}
	return t[i], true
}
