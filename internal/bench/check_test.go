package bench

import (
	"testing"
	"time"

	"asar/internal/bench/load"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/id"
)

// A broken promise is found, whichever it is.
func TestCheckShiftFindsWhatIsWrong(t *testing.T) {
	claims := func(states ...signup.State) (list []signup.Signup) {
		for i, s := range states {
			list = append(list, signup.Signup{Person: id.ID(i + 1), Seq: int64(i + 1), State: s})
		}
		return list
	}
	told := func(n int) map[id.ID]load.Answer {
		answers := map[id.ID]load.Answer{}
		for i := range n {
			answers[id.ID(i+1)] = load.Answer{Index: i, Due: time.Duration(i), Came: time.Duration(i + 10), Status: statusSee}
		}
		return answers
	}
	full := opportunity.Shift{Capacity: 2, Taken: 2, Waiting: 1}
	sound := claims(signup.Confirmed, signup.Confirmed, signup.Waiting)
	for name, c := range map[string]struct {
		shift  opportunity.Shift
		claims []signup.Signup
		told   map[id.ID]load.Answer
		wrong  bool
	}{
		"sound":             {full, sound, told(3), false},
		"overbooked":        {opportunity.Shift{Capacity: 2, Taken: 2}, claims(signup.Confirmed, signup.Confirmed, signup.Confirmed), told(3), true},
		"counts differ":     {opportunity.Shift{Capacity: 2, Taken: 1, Waiting: 1}, sound, told(3), true},
		"nobody asked":      {full, sound, told(2), true},
		"told otherwise":    {full, sound, with(told(3), 2, load.Answer{Status: 409}), true},
		"one person twice":  {full, changed(sound, func(c []signup.Signup) { c[1].Person = 1 }), told(3), true},
		"a number left out": {full, changed(sound, func(c []signup.Signup) { c[2].Seq = 4 }), told(3), true},
		"past the queue":    {full, claims(signup.Confirmed, signup.Waiting, signup.Confirmed), told(3), true},
		"out of order":      {full, sound, with(told(3), 3, load.Answer{Due: -9, Came: -8, Status: statusSee}), true},
		"waits in vain":     {opportunity.Shift{Capacity: 3, Taken: 2, Waiting: 1}, sound, told(3), true},
		"no answer":         {full, sound, with(told(3), 3, load.Answer{Err: errWrong{"cut"}}), false},
	} {
		if err := checkShift(c.shift, c.claims, c.told); (err != nil) != c.wrong {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func with(answers map[id.ID]load.Answer, who id.ID, a load.Answer) map[id.ID]load.Answer {
	answers[who] = a
	return answers
}

func changed(claims []signup.Signup, change func([]signup.Signup)) []signup.Signup {
	list := append([]signup.Signup(nil), claims...)
	change(list)
	return list
}
