package cases

import (
	"slices"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/fault"
)

// State is where a case stands.
type State string

// The states, in the order of a case that goes well; the last four are off that way.
const (
	Applied   State = "applied"   // waits for the institution
	Approved  State = "approved"  // may take part; waits for a funded place
	Reserved  State = "reserved"  // a funded place is held; waits for the signature
	Signed    State = "signed"    // the agreement stands; no hour yet
	Active    State = "active"    // hours are being worked
	Complete  State = "complete"  // enough hours are attended; the hosts' word is missing
	Verified  State = "verified"  // enough hours are verified; waits for the institution
	Accepted  State = "accepted"  // the institution vouches for the whole
	Sent      State = "sent"      // waits for the payer
	Paid      State = "paid"      // the money has arrived
	Returned  State = "returned"  // the bank gave the money back
	Refused   State = "refused"   // the institution said no
	Appealed  State = "appealed"  // the student objects; waits for the operator
	Withdrawn State = "withdrawn" // the student gave it up
	Closed    State = "closed"    // a no that stands
)

// States lists them in order.
var States = []State{
	Applied, Approved, Reserved, Signed, Active, Complete, Verified, Accepted, Sent, Paid, Returned, Refused, Appealed, Withdrawn, Closed,
}

// Over tells whether nobody owes the case anything any more. Of what has ended,
// only a bank that gives back what it had paid begins again.
func (s State) Over() bool { return s == Paid || s == Withdrawn || s == Closed }

// Holds tells whether a funded place is held or has been used by whatever case
// stands there; see Case.Holds for those that are refused.
func (s State) Holds() bool {
	return slices.Contains([]State{Reserved, Signed, Active, Complete, Verified, Accepted, Sent, Paid, Returned}, s)
}

// Works tells whether hours still move the case.
func (s State) Works() bool { return s == Signed || s == Active || s == Complete || s == Verified }

// Owner is whose turn it is.
type Owner string

// The owners.
const (
	Student     Owner = "student"
	Institution Owner = "institution"
	Host        Owner = "host"
	Payer       Owner = "payer"
	Operator    Owner = "operator"
	Nobody      Owner = ""
)

// Turn is whose turn it is, and which of the rules' clocks runs.
type Turn struct {
	Owner Owner
	Step  programme.Step // none if no clock runs
}

var turns = map[State]Turn{
	Applied:  {Institution, programme.StepApprove},
	Approved: {Institution, programme.StepReserve},
	Reserved: {Student, programme.StepSign},
	Signed:   {Student, ""},
	Active:   {Student, ""},
	Complete: {Host, programme.StepVerify},
	Verified: {Institution, programme.StepAccept},
	Accepted: {Institution, programme.StepSend},
	Sent:     {Payer, programme.StepPay},
	Returned: {Student, programme.StepMend},
	Refused:  {Student, programme.StepAppeal},
	Appealed: {Operator, programme.StepDecide},
}

// Owner returns whose turn it is; nobody's when the case is over.
func (s State) Owner() Owner { return turns[s].Owner }

// Step returns the work that is owed, if a clock runs on it.
func (s State) Step() programme.Step { return turns[s].Step }

// Act is something that moves a case.
type Act string

// The acts. Hours move a case by themselves; see Progress.
const (
	Approve  Act = "approve"
	Refuse   Act = "refuse"
	Reserve  Act = "reserve"
	Sign     Act = "sign"
	Withdraw Act = "withdraw"
	Lapse    Act = "lapse" // a place that was not signed for in time goes to the next
	Accept   Act = "accept"
	Reopen   Act = "reopen" // the institution found something wrong with the hours
	Send     Act = "send"
	Pay      Act = "pay"
	Return   Act = "return"
	Recall   Act = "recall" // the money is with the payer again, who pays it anew
	Mend     Act = "mend"
	Appeal   Act = "appeal"
	Uphold   Act = "uphold" // the operator finds for the student
	Dismiss  Act = "dismiss"
	Expire   Act = "expire" // the term to appeal has passed
	End      Act = "end"    // the student takes part no longer, says the institution
	Close    Act = "close"  // the period is over, and the grace
)

// edge is one act that a state allows, by whom, and where it leads.
type edge struct {
	from State
	act  Act
	by   Owner // Nobody for the platform itself
	to   State
}

// edges is the whole machine. What does not stand here cannot happen: no step
// can be skipped.
var edges = []edge{
	{Applied, Approve, Institution, Approved},
	{Applied, Refuse, Institution, Refused},
	{Applied, Withdraw, Student, Withdrawn},
	{Applied, Close, Nobody, Closed},
	{Approved, Reserve, Institution, Reserved},
	{Approved, Refuse, Institution, Refused},
	{Approved, Withdraw, Student, Withdrawn},
	{Approved, Close, Nobody, Closed},
	{Reserved, Sign, Student, Signed},
	{Reserved, Lapse, Nobody, Approved},
	{Reserved, Withdraw, Student, Withdrawn},
	{Reserved, End, Institution, Refused},
	{Reserved, Close, Nobody, Closed},
	{Signed, Withdraw, Student, Withdrawn},
	{Signed, End, Institution, Refused},
	{Signed, Close, Nobody, Closed},
	{Active, Withdraw, Student, Withdrawn},
	{Active, End, Institution, Refused},
	{Active, Close, Nobody, Closed},
	{Complete, Withdraw, Student, Withdrawn},
	{Complete, End, Institution, Refused},
	{Verified, Accept, Institution, Accepted},
	{Verified, Refuse, Institution, Refused},
	{Verified, Withdraw, Student, Withdrawn},
	{Accepted, Send, Institution, Sent},
	{Accepted, Reopen, Institution, Verified},
	{Sent, Pay, Payer, Paid},
	{Sent, Return, Payer, Returned},
	{Paid, Return, Payer, Returned}, // the bank gives back what had arrived
	{Paid, Recall, Payer, Sent},
	{Returned, Mend, Student, Sent},
	{Refused, Appeal, Student, Appealed},
	{Refused, Expire, Nobody, Closed},
	{Refused, Withdraw, Student, Withdrawn},
	{Appealed, Uphold, Operator, Applied}, // or wherever the no was said; see Desk.leads
	{Appealed, Uphold, Operator, Approved},
	{Appealed, Uphold, Operator, Signed},
	{Appealed, Uphold, Operator, Active},
	{Appealed, Uphold, Operator, Complete},
	{Appealed, Uphold, Operator, Verified},
	{Appealed, Dismiss, Operator, Closed},
	{Appealed, Withdraw, Student, Withdrawn},
}

// next returns where an act by an owner leads from a state, or the Conflict
// that the state does not allow it.
func (s State) next(act Act, by Owner) (State, error) {
	i := slices.IndexFunc(edges, func(e edge) bool { return e.from == s && e.act == act && e.by == by })
	if i < 0 {
		return s, fault.New(fault.Conflict, "case/"+string(act), textNotNow.With("act", act.Name(), "state", s.Name()))
	}
	return edges[i].to, nil
}

// Allows tells whether a state allows an act of an owner.
func (s State) Allows(act Act, by Owner) bool {
	_, err := s.next(act, by)
	return err == nil
}

// Progress returns where hours have brought a case whose agreement stands:
// minutes attended and minutes verified, both as far as they count, against
// what the voucher asks. It may also lead back, until the institution accepts.
func (s State) Progress(attended, verified, asked int) State {
	switch {
	case !s.Works():
		return s
	case verified >= asked:
		return Verified
	case attended >= asked:
		return Complete
	case attended > 0:
		return Active
	default:
		return Signed
	}
}
