package signupweb

import (
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
)

// stateView is a state as a reader meets it: a word with its icon, and whose
// turn it is and by when.
type stateView struct {
	Kind ui.Kind
	Icon string
	Word string
	Turn string
}

// said says where a claim stands; ahead is how many wait before it.
func said(l i18n.Lang, c signup.Signup, o opportunity.Opportunity, ahead int, now when.Instant) stateView {
	switch c.State {
	case signup.Confirmed:
		if !c.EndsAt.After(now) {
			return stateView{ui.Neutral, "check", textPassed.In(l), textPassedTurn.In(l)}
		}
		turn := mayWithdraw(l, c, o, now)
		if o.Halted {
			turn = textHaltedStay.In(l) + " " + turn
		}
		return stateView{ui.OK, "check", textConfirmed.In(l), turn}
	case signup.Waiting:
		return stateView{ui.Wait, "clock", textInQueue.In(l, "n", ahead+1), whileWaiting(l, c, o, now)}
	case signup.Offered:
		turn := textOfferTurn.In(l, "until", i18n.DateTime(l, c.OfferUntil.Time()))
		if o.Status == opportunity.StatusClosed {
			turn += " " + textOfferClosed.In(l)
		}
		return stateView{ui.Wait, "bell", textOffered.In(l), turn}
	case signup.Withdrawn:
		return stateView{ui.Neutral, "x", textWithdrawn.In(l), textWithdrawnTurn.In(l, "at", i18n.DateTime(l, c.EndedAt.Time()))}
	case signup.Expired:
		return stateView{ui.Denied, "clock", textExpired.In(l), textExpiredTurn.In(l)}
	default:
		return stateView{ui.Denied, "x", textCancelled.In(l), reasonOf(l, c)}
	}
}

// whileWaiting says what somebody who waits can expect.
func whileWaiting(l i18n.Lang, c signup.Signup, o opportunity.Opportunity, now when.Instant) string {
	switch {
	case o.Halted:
		return textHaltedTurn.In(l)
	case !o.Seeks():
		return textClosedTurn.In(l)
	case signup.FirstCome(c.StartsAt, now):
		return textRushTurn.In(l)
	default:
		return textQueueTurn.In(l)
	}
}

// mayWithdraw says until when the place may be given back, or whom to call.
func mayWithdraw(l i18n.Lang, c signup.Signup, o opportunity.Opportunity, now when.Instant) string {
	return lines(l, signup.MayWithdraw(c, o, now))
}

// lines says a list of checks as sentences.
func lines(l i18n.Lang, list check.List) string {
	text := ""
	for _, c := range list {
		if text != "" {
			text += " "
		}
		text += c.Text.Text(l) + "."
	}
	return text
}

func reasonOf(l i18n.Lang, c signup.Signup) string {
	if c.Reason == "" {
		return textCancelledTurn.In(l)
	}
	return textReason.In(l, "reason", c.Reason)
}

// claimView is one of the reader's own claims.
type claimView struct {
	signup.Signup
	stateView
	Opportunity opportunity.Opportunity
	Host        org.Org
	DirName     string
	Ahead       int
	Free        bool // waits, and may take a free place before the others
}

// Answers tells whether the reader may take a place now.
func (c claimView) Answers() bool { return c.State == signup.Offered || c.Free }

// Path is the claim's own page, without the language.
func (c claimView) Path() string { return "/me/shifts/" + c.ID.String() }

// When says the day and the clocks of the shift.
func (c claimView) When(l i18n.Lang) string {
	return i18n.ShortDate(l, c.StartsAt.Time()) + ", " + i18n.ClockRange(c.StartsAt.Time(), c.EndsAt.Time())
}

// Where says the town, or that it is online.
func (c claimView) Where(l i18n.Lang) string {
	if c.Opportunity.Online {
		return textOnline.In(l)
	}
	return c.Opportunity.Place
}

// direction is the code of the opportunity's main direction, or nothing.
func direction(o opportunity.Opportunity) string {
	if len(o.Directions) == 0 {
		return ""
	}
	return o.Directions[0]
}

// claim says one claim on a shift of the opportunity.
func (d Deps) claim(tx *db.Tx, l i18n.Lang, c signup.Signup, o opportunity.Opportunity) (v claimView, err error) {
	v = claimView{Signup: c, Opportunity: o}
	if c.State == signup.Waiting {
		if v.Ahead, err = d.Signups.Ahead(tx, c); err != nil {
			return v, err
		}
	}
	v.stateView = said(l, c, o, v.Ahead, tx.Now)
	if c.State != signup.Waiting || !o.Seeks() || !signup.FirstCome(c.StartsAt, tx.Now) {
		return v, nil
	}
	s, err := d.Opportunities.Shift(tx, c.Shift)
	if v.Free = s.Free() > 0; v.Free {
		v.stateView = stateView{ui.Wait, "bell", textOffered.In(l), textFreeTurn.In(l)}
	}
	return v, err
}

// claims says claims with what they are about.
func (d Deps) claims(tx *db.Tx, l i18n.Lang, list []signup.Signup) ([]claimView, error) {
	if len(list) == 0 {
		return nil, nil
	}
	titles, err := d.Opportunities.Many(tx, opportunitiesOf(list))
	if err != nil {
		return nil, err
	}
	hosts, err := d.Orgs.Many(tx, orgsOf(list))
	if err != nil {
		return nil, err
	}
	names, err := d.directions(tx, l)
	if err != nil {
		return nil, err
	}
	views := make([]claimView, len(list))
	for i, c := range list {
		o := titles[c.Opportunity]
		if views[i], err = d.claim(tx, l, c, o); err != nil {
			return nil, err
		}
		views[i].Host, views[i].DirName = hosts[c.Org], names[direction(o)]
	}
	return views, nil
}

// directions returns the names of the directions by code.
func (d Deps) directions(tx *db.Tx, l i18n.Lang) (map[string]string, error) {
	list, err := d.Atlas.Directions(tx)
	names := make(map[string]string, len(list))
	for _, one := range list {
		names[one.Code] = one.Name.Text(l)
	}
	return names, err
}
