package load

import (
	"context"
	"math/rand/v2"
	"time"
)

// Answers that say nothing of the request itself: it may be sent again.
const (
	statusTooMany = 429
	statusFailed  = 500 // and above
)

// Insist sends requests in a random order, so many a second, each again until
// it has been answered, and returns the last answers; each is due when it was
// first sent. It ends early with the context.
func (c *Client) Insist(ctx context.Context, readers int, rate float64, requests []Request, seen func()) []Answer {
	begun := time.Now()
	answers := make([]Answer, len(requests))
	open := rand.Perm(len(requests))
	for first := true; len(open) > 0 && ctx.Err() == nil; first = false {
		since := time.Since(begun)
		sent := c.Run(ctx, Plan{
			Readers: readers, Count: len(open),
			At:   func(i int) time.Duration { return time.Duration(float64(i) / rate * float64(time.Second)) },
			Make: func(i int) Request { return requests[open[i]] },
		})
		var left []int
		for _, a := range sent {
			n := open[a.Index]
			a.Index, a.Due, a.Came = n, a.Due+since, a.Came+since
			if !first {
				a.Due = answers[n].Due
			}
			answers[n] = a
			if a.Err != nil || a.Status >= statusFailed || a.Status == statusTooMany {
				left = append(left, n)
				continue
			}
			seen()
		}
		open = left
	}
	return answers
}
