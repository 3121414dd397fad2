package load

import (
	"slices"
	"time"
)

// Sum is what a run came to.
type Sum struct {
	Done     int           // requests that were answered as they should be
	Errors   int           // the others
	Time     time.Duration // from the beginning to the last answer
	P50, P99 time.Duration // waited for the answers that were right
	Bytes    int
}

// Summarize sums answers up; right says which are as they should be.
func Summarize(answers []Answer, right func(Answer) bool) (s Sum) {
	var took []time.Duration
	for _, a := range answers {
		s.Time = max(s.Time, a.Came)
		if a.Err != nil || !right(a) {
			s.Errors++
			continue
		}
		s.Done++
		s.Bytes += a.Bytes
		took = append(took, a.Took())
	}
	slices.Sort(took)
	s.P50, s.P99 = Percentile(took, 50), Percentile(took, 99)
	return s
}

// Rate is how many requests a second were answered as they should be.
func (s Sum) Rate() float64 {
	if s.Time == 0 {
		return 0
	}
	return float64(s.Done) / s.Time.Seconds()
}

// Percentile returns the time within which so many of a hundred fall; the times
// are sorted.
func Percentile(sorted []time.Duration, percent int) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)*percent/100, len(sorted)-1)]
}

// Answered tells whether an answer has this status.
func Answered(status int) func(Answer) bool {
	return func(a Answer) bool { return a.Status == status }
}
