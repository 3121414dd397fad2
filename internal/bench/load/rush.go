package load

import (
	"math"
	"time"
)

// Rush is when each of n people comes to an opening: most in the first seconds,
// the last at the end of the span. half is the time within which half of those
// come who would come if it never ended: each such time brings half of the rest.
func Rush(n int, span, half time.Duration) func(i int) time.Duration {
	decay := half.Seconds() / math.Ln2
	within := 1 - math.Exp(-span.Seconds()/decay)
	return func(i int) time.Duration {
		share := float64(i) / float64(n) * within
		return time.Duration(-math.Log1p(-share) * decay * float64(time.Second))
	}
}
