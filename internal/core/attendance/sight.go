package attendance

import (
	"crypto/hmac"
	"strings"

	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// sighting is the sign-up that an arrival stands for, or why none does.
type sighting struct {
	claim id.ID
	way   Way
	pass  pass   // of one that was scanned
	code  string // of one that was said
	err   error
}

// Claim returns the sign-up that an arrival stands for, among those of its
// shift. A pass for another shift, out of its time or not signed by us is the
// Conflict that says so.
func (d *Desk) Claim(tx *db.Tx, a Arrival) (claim id.ID, way Way, err error) {
	defer fault.Wrap(&err, "attendance.Claim(%s)", a.Shift)
	seen, err := d.recognize(tx, &round{}, []Arrival{a})
	if err != nil {
		return 0, "", err
	}
	return seen[0].claim, seen[0].way, seen[0].err
}

// recognize finds the sign-ups that arrivals stand for, and reads them.
func (d *Desk) recognize(tx *db.Tx, r *round, arrivals []Arrival) ([]sighting, error) {
	keys, err := d.allKeys(tx)
	if err != nil {
		return nil, err
	}
	var shifts []id.ID
	for _, a := range arrivals {
		shifts = append(shifts, a.Shift)
	}
	if err := d.doors(tx, r, shifts); err != nil {
		return nil, err
	}
	seen := make([]sighting, len(arrivals))
	var claims, spoken []id.ID // sign-ups, and shifts of which codes were said
	for i, a := range arrivals {
		seen[i] = r.sight(keys, a)
		switch s := seen[i]; {
		case s.err != nil:
		case s.way == ByCode:
			spoken = append(spoken, a.Shift)
		default:
			claims = append(claims, s.claim)
		}
	}
	if err := d.load(tx, r, claims); err != nil {
		return nil, err
	}
	among, err := d.spoken(tx, spoken)
	for i, a := range arrivals {
		seen[i].settle(r, keys, a.Shift, among[a.Shift], tx.Now)
	}
	return seen, err
}

// spoken returns the sign-ups of shifts of which somebody said a code.
func (d *Desk) spoken(tx *db.Tx, shifts []id.ID) (map[id.ID][]signup.Signup, error) {
	if len(shifts) == 0 {
		return nil, nil
	}
	return d.signups.OfShifts(tx, distinct(shifts))
}

// sight looks at the door and at what is shown there.
func (r *round) sight(keys []passKey, a Arrival) sighting {
	o, found := r.opportunities[r.shifts[a.Shift].Opportunity]
	if !found || o.Org != a.Host {
		return sighting{err: fault.Missing("shift")}
	}
	if err := allow(a.By, o.Org); err != nil {
		return sighting{err: err}
	}
	if a.Claim != 0 {
		return sighting{claim: a.Claim, way: ByName}
	}
	shown := a.Shown
	if text := plain(a.Text); shown.text != text {
		shown = look(keys, text)
	}
	if !shown.isPass() {
		return sighting{way: ByCode, code: lookAlikes.Replace(shown.text)}
	}
	return sighting{way: ByScan, pass: shown.pass, claim: shown.pass.signup, err: shown.err}
}

// Shown is a text that was shown or said at a door: a pass that was found to be
// ours or not, or a code.
type Shown struct {
	text string
	pass pass
	err  error
}

// Read reads what is shown. To check the signature of a pass takes a tenth of a
// millisecond, for which no transaction should wait: read it before. The given
// function opens a reading transaction for the keys, if they are not known yet.
func (d *Desk) Read(text string, within func(func(*db.Tx) error) error) (s Shown, err error) {
	defer fault.Wrap(&err, "attendance.Read")
	text = plain(text)
	known := d.keys.Load()
	if known == nil {
		err = within(func(tx *db.Tx) error {
			keys, err := d.allKeys(tx)
			known = &keys
			return err
		})
	}
	if err != nil {
		return s, err
	}
	return look(*known, text), nil
}

// look reads a text.
func look(keys []passKey, text string) Shown {
	s := Shown{text: text}
	if s.isPass() {
		s.pass, s.err = readPass(keys, text)
	}
	return s
}

func (s Shown) isPass() bool { return strings.HasPrefix(s.text, passPrefix) }

// plain is a text as a scanner or a finger meant it.
func plain(text string) string { return strings.ToUpper(strings.Join(strings.Fields(text), "")) }

// settle holds what was shown to the sign-up that it names.
func (s *sighting) settle(r *round, keys []passKey, shift id.ID, among []signup.Signup, now when.Instant) {
	if s.err != nil {
		return
	}
	if s.way == ByCode {
		c, err := byCode(keys[0], among, s.code)
		if s.claim, s.err = c.ID, err; err == nil {
			r.claims[c.ID] = c
		}
		return
	}
	c, found := r.claims[s.claim]
	switch at := minutesOf(now); {
	case !found || s.way == ByName && c.Shift != shift:
		s.err = fault.Missing("signup")
	case c.Shift != shift:
		s.err = fault.New(fault.Conflict, "attendance/other-shift", textOtherShift.With("time", c.StartsAt))
	case s.way == ByScan && (at < s.pass.from || at > s.pass.to):
		s.err = fault.New(fault.Conflict, "attendance/pass-time", textPassTime)
	}
}

// byCode finds the one place of a shift that has the code. That two have the
// same is rare; then neither is taken, and the name decides.
func byCode(key passKey, among []signup.Signup, code string) (found signup.Signup, err error) {
	for _, c := range among {
		if !c.State.Holds() || !hmac.Equal([]byte(shortCode(key, c.ID)), []byte(code)) {
			continue
		}
		if found.ID != 0 {
			return signup.Signup{}, fault.New(fault.Conflict, "attendance/same-code", textSameCode)
		}
		found = c
	}
	if found.ID == 0 {
		err = fault.New(fault.Conflict, "attendance/bad-code", textBadCode)
	}
	return found, err
}
