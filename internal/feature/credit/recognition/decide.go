package recognition

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Sitting is one meeting of a commission.
type Sitting struct {
	Number  string // of its protocol
	Day     when.Day
	Chair   string
	Members []string // the others who sat
}

// Protocol is a sitting as it was written down.
type Protocol struct {
	ID     id.ID
	Org    id.ID
	Number string
	Day    when.Day
	MadeBy id.ID
	MadeAt when.Instant

	Chair   string   `db:"-"`
	Members []string `db:"-"`

	Sealed []byte
}

// Verdict is what the commission found about one request: how many credits, and
// why not all.
type Verdict struct {
	Request id.ID
	Credits int
	Reason  string
}

// bounds of what is typed.
const (
	mostNumber  = 40
	mostName    = 100
	mostMembers = 15
	leastReason = 10
	mostReason  = 2000
)

func (s Sitting) check(f *fault.Form, today when.Day) {
	f.Need("number", s.Number != "" && utf8.RuneCountInString(s.Number) <= mostNumber, textNeedNumber)
	_, bad := when.ParseDay(string(s.Day))
	f.Need("day", bad == nil && s.Day <= today, textNeedDay)
	f.Need("chair", s.Chair != "" && utf8.RuneCountInString(s.Chair) <= mostName, textNeedChair)
	long := func(name string) bool { return utf8.RuneCountInString(name) > mostName }
	f.Need("members", len(s.Members) <= mostMembers && !slices.ContainsFunc(s.Members, long), textNeedMembers)
}

// Decide writes down a sitting of an institution's commission with what it found
// about some requests: all of them or, if anything is wrong with one, nothing.
// What is wrong is said by field: "credits-ID" and "reason-ID" for the request ID.
func (d *Desk) Decide(tx *db.Tx, by auth.Actor, org id.ID, s Sitting, verdicts []Verdict) (_ Protocol, err error) {
	defer fault.Wrap(&err, "recognition.Decide(%s)", org)
	if !by.May(auth.KeepStudents, auth.OfOrg(org)) {
		return Protocol{}, fault.Forbidden(string(auth.KeepStudents))
	}
	s.Number, s.Chair = strings.TrimSpace(s.Number), strings.TrimSpace(s.Chair)
	requests, err := d.asked(tx, by, org, s, verdicts)
	if err != nil {
		return Protocol{}, err
	}
	p := Protocol{ID: tx.NewID(), Org: org, Number: s.Number, Day: s.Day, MadeBy: by.Person, MadeAt: tx.Now, Chair: s.Chair, Members: s.Members}
	n, err := tx.Exec(sqlProtocol, p.ID, p.Org, p.Number, p.Day, seal(tx, s), p.MadeBy, p.MadeAt)
	if err != nil {
		return p, err
	}
	if n == 0 {
		return p, fault.New(fault.Conflict, "recognition/protocol", textProtocolStands.With("number", s.Number))
	}
	for i, v := range verdicts {
		if err := d.decide(tx, by, p, requests[i], v); err != nil {
			return p, err
		}
	}
	return p, nil
}

// asked returns the requests of the verdicts, if all that is to be decided may
// be so.
func (d *Desk) asked(tx *db.Tx, by auth.Actor, org id.ID, s Sitting, verdicts []Verdict) ([]Request, error) {
	var f fault.Form
	s.check(&f, tx.Today())
	f.Need("request", len(verdicts) > 0, textNeedRequest)
	var requests []Request
	seen := map[id.ID]bool{}
	for _, v := range verdicts {
		r, err := d.Get(tx, v.Request)
		if err != nil {
			return nil, err
		}
		switch {
		case r.Org != org || seen[r.ID]:
			return nil, fault.Missing("recognition")
		case r.Person == by.Person:
			return nil, fault.New(fault.Conflict, "recognition/own", textOwn)
		case r.State != Asked && !r.Doubted():
			return nil, fault.New(fault.Conflict, "recognition/decided", textDecided)
		}
		seen[r.ID] = true
		if err := d.sound(tx, &f, r, v); err != nil {
			return nil, err
		}
		requests = append(requests, r)
	}
	return requests, f.Err()
}

// sound says what is wrong with one verdict. Nothing is recognised of hours that
// nobody vouches for; whatever is said about a doubt has a reason.
func (d *Desk) sound(tx *db.Tx, f *fault.Form, r Request, v Verdict) error {
	credits, why := fmt.Sprint("credits-", r.ID), fmt.Sprint("reason-", r.ID)
	reason := utf8.RuneCountInString(v.Reason)
	if r.State != Asked {
		f.Need(credits, v.Credits >= 0 && v.Credits <= r.Granted, textNeedVerdict.With("most", r.Granted))
		f.Need(why, reason <= mostReason && reason >= leastReason, textNeedReview)
		return nil
	}
	f.Need(credits, v.Credits >= 0 && v.Credits <= r.Asked, textNeedVerdict.With("most", r.Asked))
	f.Need(why, reason <= mostReason && (v.Credits >= r.Asked || reason >= leastReason), textNeedReason)
	if v.Credits <= 0 {
		return nil
	}
	err := d.vouched(tx, r)
	no, refused := fault.As(err)
	if refused {
		f.Need(credits, false, textNotVouched.With("why", no.Text))
	}
	return errOf(err, refused)
}

// decide writes one verdict down and tells the student.
func (d *Desk) decide(tx *db.Tx, by auth.Actor, p Protocol, r Request, v Verdict) error {
	if r.State != Asked {
		return d.review(tx, by, p, r, v)
	}
	switch r.Granted = v.Credits; v.Credits {
	case r.Asked:
		r.State, v.Reason = Granted, ""
	case 0:
		r.State = Declined
	default:
		r.State = Partly
	}
	who, err := d.people.Get(tx, r.Person)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDecide, r.ID, r.State, r.Granted, who.Seal(sealReason, v.Reason), tx.Now, p.ID); err != nil {
		return err
	}
	body := textLetter.In(who.Lang, "title", r.Title, "asked", r.Asked, "granted", r.Granted, "number", p.Number, "day", p.Day)
	if v.Reason != "" {
		body += "\n" + textLetterWhy.In(who.Lang, "reason", v.Reason)
	}
	if err := mail.Post(tx, mail.Message{To: who.Contact(), Subject: textLetterSubject.In(who.Lang), Body: body}); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(r.Org), Act: actDecide, Object: audit.Of("recognition", r.ID), Subject: r.Person, Seal: who.Seal, Reason: v.Reason,
		Changes: []audit.Change{{Field: "state", Before: string(Asked), After: string(r.State)}, {Field: "credits", After: fmt.Sprint(r.Granted)}},
	})
}

// What is sealed, and for what.
const (
	sealReason     = "recognition/reason"
	sealCommission = "recognition/commission"
)

// commission is who sat.
type commission struct {
	Chair   string   `json:"chair"`
	Members []string `json:"members"`
}

func seal(tx *db.Tx, s Sitting) []byte {
	return tx.Keys().Seal(sealCommission, []byte(db.JSON(commission{s.Chair, s.Members})))
}

// open tells who sat.
func (p *Protocol) open(tx *db.Tx) error {
	text, err := tx.Keys().Open(sealCommission, p.Sealed)
	if err != nil {
		return err
	}
	var c commission
	err = json.Unmarshal(text, &c)
	p.Chair, p.Members = c.Chair, c.Members
	return err
}
