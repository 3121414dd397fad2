// Package report says what measuring has come to.
package report

import (
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"

	"asar/internal/bench/load"
)

// Round is one round: requests a second, beside what the database can do.
type Round struct {
	Floor  float64       `json:"floor,omitempty"`
	Best   float64       `json:"best,omitempty"`
	Rate   float64       `json:"rate"`
	P50    time.Duration `json:"p50"`
	P99    time.Duration `json:"p99"`
	Calm   time.Duration `json:"calm,omitempty"` // p99 before the storm
	Last   time.Duration `json:"last"`           // until the last answer
	CPU    time.Duration `json:"cpu"`            // of the server, for each request
	Errors int           `json:"errors"`
	Bytes  int           `json:"bytes"`
	Kills  int           `json:"kills,omitempty"` // of the server
	Ready  time.Duration `json:"ready,omitempty"` // the longest until it was ready again
}

// Take takes what a round of requests came to.
func (r *Round) Take(s load.Sum) {
	r.Rate, r.P50, r.P99, r.Last, r.Errors = s.Rate(), s.P50, s.P99, s.Time, s.Errors
	if s.Done > 0 {
		r.Bytes = s.Bytes / s.Done
	}
}

// median returns the middle one of what a function says of the rounds.
func median[T int | float64 | time.Duration](rounds []Round, of func(Round) T) T {
	values := make([]T, len(rounds))
	for i, r := range rounds {
		values[i] = of(r)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// Result is what a job came to: the medians of its rounds.
type Result struct {
	Job       string        `json:"job"`
	Engine    string        `json:"engine"`
	Readers   int           `json:"clients"`
	Rate      float64       `json:"rate"`                 // requests a second
	Floor     float64       `json:"limit,omitempty"`      // the floor a second
	Ratio     float64       `json:"ratio,omitempty"`      // of the floor
	Best      float64       `json:"best,omitempty"`       // the best statement a second
	BestRatio float64       `json:"best_ratio,omitempty"` // of the best statement
	P50       time.Duration `json:"p50"`
	P99       time.Duration `json:"p99"`
	Calm      time.Duration `json:"calm,omitempty"` // p99 before the storm
	Last      time.Duration `json:"last"`
	CPU       time.Duration `json:"cpu"`
	Errors    int           `json:"errors"` // in all rounds
	Bytes     int           `json:"bytes"`
	Memory    int           `json:"memory_mib,omitempty"` // of the server afterwards
	Each      []Round       `json:"rounds"`
}

// Settle takes the medians.
func (r *Result) Settle() {
	r.Rate = median(r.Each, func(r Round) float64 { return r.Rate })
	r.Floor = median(r.Each, func(r Round) float64 { return r.Floor })
	r.Best = median(r.Each, func(r Round) float64 { return r.Best })
	r.Ratio = median(r.Each, func(r Round) float64 { return ratio(r.Rate, r.Floor) })
	r.BestRatio = median(r.Each, func(r Round) float64 { return ratio(r.Rate, r.Best) })
	r.P50 = median(r.Each, func(r Round) time.Duration { return r.P50 })
	r.P99 = median(r.Each, func(r Round) time.Duration { return r.P99 })
	r.Calm = median(r.Each, func(r Round) time.Duration { return r.Calm })
	r.Last = median(r.Each, func(r Round) time.Duration { return r.Last })
	r.CPU = median(r.Each, func(r Round) time.Duration { return r.CPU })
	r.Bytes = median(r.Each, func(r Round) int { return r.Bytes })
	for _, round := range r.Each {
		r.Errors += round.Errors
	}
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// Table prints results as a table.
func Table(out io.Writer, results []Result) error {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', tabwriter.AlignRight)
	line := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\t\n", args...) } // Flush tells of trouble
	line("JOB\tENGINE\tCLIENTS\tRATE/S\tLIMIT/S\tRATIO\tBEST SQL/S\tRATIO\tP50\tP99\tCALM P99\tLAST\tCPU\tERRORS\tMIB")
	for _, r := range results {
		line("%s\t%s\t%d\t%.0f\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%d\t%d", r.Job, r.Engine, r.Readers, r.Rate, whole(r.Floor), part(r.Ratio),
			whole(r.Best), part(r.BestRatio), short(r.P50), short(r.P99), calm(r.Calm), short(r.Last), short(r.CPU), r.Errors, r.Memory)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, r := range results {
		for _, round := range r.Each {
			if round.Kills > 0 {
				_, _ = fmt.Fprintf(out, "%s: killed %d times, ready again within %s; nothing lost, nothing doubled\n", r.Job, round.Kills, short(round.Ready))
			}
		}
	}
	return nil
}

func whole(n float64) string {
	if n == 0 {
		return "–"
	}
	return fmt.Sprintf("%.0f", n)
}

func calm(d time.Duration) string {
	if d == 0 {
		return "–"
	}
	return short(d)
}

func part(n float64) string {
	if n == 0 {
		return "–"
	}
	return fmt.Sprintf("%.2f", n)
}

func short(d time.Duration) string {
	switch {
	case d < time.Millisecond:
		return d.Round(time.Microsecond).String()
	case d < time.Second:
		return d.Round(100 * time.Microsecond).String()
	default:
		return d.Round(time.Millisecond).String()
	}
}
