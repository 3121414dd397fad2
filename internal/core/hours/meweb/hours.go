package meweb

import (
	"strconv"

	"github.com/a-h/templ"

	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// hoursView is the page of one's hours.
type hoursView struct {
	Page       ui.Page
	Name       string
	Ring       chart.Hours
	Next       *nextView
	Goals      []goalView
	First      templ.Component // instead of Goals; nil if there is none
	Weeks      []chart.Week
	WeeksSaid  string
	Directions []chart.Part
	DirNames   map[string]string
	Rows       []row
	All        int // how many rows there are in all
	Records    int // how many of them are records

	Whole        bool   // every row was asked for, part by part, without the pictures
	Start, Later string // addresses of the first and the next part; empty if there is none
}

// nextView is the next shift with its pass.
type nextView struct {
	Claim signup.Signup
	Title i18n.Words
	Day   string
	Clock string
	Where string
	Token string
	Code  string
}

// goalView is one milestone.
type goalView struct {
	Title string
	Goal  chart.Goal
	Done  bool
	Said  string // "18,5 / 50"
	Text  string // what is left, or when it was reached
}

// rowsShown is how many lines the table has before "all" is asked for, and
// rowsPart how many a part of all of them has.
const (
	rowsShown = 12
	rowsPart  = 30
)

// cut keeps the rows that the page shows.
func (v *hoursView) cut(r *web.Request) {
	v.All = len(v.Rows)
	if v.Whole = r.Value("all") != ""; !v.Whole {
		v.Rows = v.Rows[:min(rowsShown, v.All)]
		return
	}
	from, err := strconv.Atoi(r.Value("from"))
	if err != nil || from < 0 || from >= v.All {
		from = 0
	}
	if from > 0 {
		v.Start = r.Link("/me/hours", "all", "1")
	}
	if next := from + rowsPart; next < v.All {
		v.Later = r.Link("/me/hours", "all", "1", "from", strconv.Itoa(next))
	}
	v.Rows = v.Rows[from:min(from+rowsPart, v.All)]
}

func (h *pages) hours(r *web.Request, tx *db.Tx) (web.Response, error) {
	l := r.Lang
	all, err := h.life(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v := hoursView{Page: r.Page(textHours.In(l)), DirNames: all.DirNames, Rows: rows(l, all), Records: len(all.Records)}
	v.Page.NoIndex, v.Page.Tab = true, "hours"
	v.cut(r)
	if err := h.titled(tx, v.Rows); err != nil {
		return web.Response{}, err
	}
	who, err := h.People.Get(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	v.Name = who.FullName()
	if v.Next, err = h.next(l, tx, all); err != nil {
		return web.Response{}, err
	}
	v.charts(l, all)
	if h.First != nil {
		if v.First, err = h.First(r, tx, v.Page); err != nil {
			return web.Response{}, err
		}
	}
	return web.HTML(hoursPage(v)), nil
}

// charts fills in the pictures.
func (v *hoursView) charts(l i18n.Lang, all life) {
	today := all.Now.Day()
	v.Ring = ring(l, all.Tally, today)
	latest := weeks(counting(all.Records, ""), today)
	v.Goals = goals(l, all, today, pace(latest))
	best := latest[0]
	for i, w := range latest {
		label := ""
		if i%3 == 0 || i == weeksShown-1 {
			label = dayMonth(w.Monday)
		}
		column := chart.Week{Label: label}
		for _, code := range all.DirOrder {
			if w.Of[code] > 0 {
				column.Parts = append(column.Parts, chart.Part{Dir: code, Name: all.DirNames[code], Value: w.Of[code]})
			}
		}
		v.Weeks = append(v.Weeks, column)
		if w.total() > best.total() {
			best = w
		}
	}
	v.WeeksSaid = textWeeksSaid.In(l, "from", i18n.DayMonth(l, latest[0].Monday.Time()), "to", i18n.DayMonth(l, today.Time()),
		"best", i18n.Hours(l, best.total()), "day", i18n.DayMonth(l, best.Monday.Time()))
	v.Directions = byDirection(all.Year, all.DirOrder)
	for i, part := range v.Directions {
		v.Directions[i].Name, v.Directions[i].Said = all.DirNames[part.Dir], i18n.Decimal(l, tenths(part.Value))
		if part.Dir == "" {
			v.Directions[i].Name = textOtherDir.In(l)
		}
	}
}

// dayMonth writes a day as figures, such as "07.09".
func dayMonth(d when.Day) string { return d.Time().Format("02.01") }

// ring is the year's hours around the crown.
func ring(l i18n.Lang, t tally, today when.Day) chart.Hours {
	year := strconv.Itoa(today.Time().Year())
	n := tenths(t.Confirmed)
	unit := textHoursPart.In(l)
	if n%10 == 0 {
		unit = textHoursWhole.In(l, "n", n/10)
	}
	h := chart.Hours{
		Segs: segments(t), Number: i18n.Decimal(l, n), Text: []string{unit, textOfGoal.In(l, "goal", firstGoal+nextGoal, "year", year)},
		Legend: []chart.Legend{
			{Class: "c1", Text: textFirst.In(l, "n", firstGoal)}, {Class: "c2", Text: textNext.In(l, "n", nextGoal)},
		},
	}
	if t.Pending > 0 {
		h.Legend = append(h.Legend, chart.Legend{Class: "p", Text: textPending.In(l, "hours", i18n.Hours(l, t.Pending))})
	}
	if t.Planned > 0 {
		h.Legend = append(h.Legend, chart.Legend{Class: "o", Text: textAhead.In(l, "hours", i18n.Hours(l, t.Planned))})
	}
	return h
}

// goals are the two milestones of the year.
func goals(l i18n.Lang, all life, today when.Day, pace int) []goalView {
	titles := []i18n.M{textFirstGoal, textNextGoal}
	var list []goalView
	before := 0
	for i, s := range segments(all.Tally) {
		need := s.Poles * 60
		g := goalView{
			Title: titles[i].In(l, "n", s.Poles),
			Goal:  chart.Goal{Class: s.Class[2:], Confirmed: s.Confirmed, Pending: s.Pending, Need: need},
			Said:  i18n.Decimal(l, tenths(s.Confirmed)) + " / " + i18n.Number(l, s.Poles),
			Done:  s.Confirmed >= need,
		}
		rest := before + need - all.Tally.Confirmed
		day, dated := reached(all.Year, before+need)
		soon, foreseen := forecast(today, rest, pace)
		switch {
		case g.Done && dated:
			g.Text = textReached.In(l, "day", i18n.LongDate(l, day.Time()))
		case g.Done:
		case i > 0 && before > all.Tally.Confirmed:
			g.Text = textAfterFirst.In(l)
		case foreseen:
			g.Text = textLeftPace.In(l, "rest", i18n.Hours(l, rest), "pace", i18n.Hours(l, pace), "day", i18n.DayMonth(l, soon.Time()))
		default:
			g.Text = textLeft.In(l, "rest", i18n.Hours(l, rest))
		}
		list = append(list, g)
		before += need
	}
	return list
}

// next is the nearest place in a shift to come, with its pass, or nil.
func (h *pages) next(l i18n.Lang, tx *db.Tx, all life) (*nextView, error) {
	coming := all.places()
	if len(coming) == 0 {
		return nil, nil
	}
	v := nextView{Claim: coming[0]}
	o, err := h.Opportunities.Get(tx, v.Claim.Opportunity)
	if err != nil {
		return nil, err
	}
	v.Title, v.Where = o.Title, o.Place
	if o.Online {
		v.Where = textOnline.In(l)
	}
	span := v.Claim.Span()
	v.Day, v.Clock = i18n.ShortDate(l, span.From.Time()), i18n.ClockRange(span.From.Time(), span.To.Time())
	if v.Token, err = h.Attendance.Pass(tx, v.Claim); err != nil {
		return nil, err
	}
	v.Code, err = h.Attendance.Code(tx, v.Claim.ID)
	return &v, err
}

// places returns the places in shifts that have not ended.
func (v life) places() []signup.Signup {
	var list []signup.Signup
	for _, c := range v.Coming {
		if c.State == signup.Confirmed {
			list = append(list, c)
		}
	}
	return list
}
