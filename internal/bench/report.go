package bench

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"
)

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

// settle takes the medians.
func (r *Result) settle() {
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

func table(out io.Writer, results []Result) error {
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
