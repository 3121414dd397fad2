package bench

import (
	"cmp"
	"context"
	"net/url"
	"strconv"
	"time"

	"asar/internal/bench/load"
	"asar/internal/kit/ui"
)

// listed is the list of what there is to do, which a number makes a page of its own.
func listed(i int) string { return "/ru/opportunities?n=" + strconv.Itoa(i) }

// list has visitors open the list; nobody has seen the page before.
func list(ctx context.Context, b *bench) (load.Sum, error) { return b.read(ctx, listed) }

// listAgain has all of them open the same page, which is kept.
func listAgain(ctx context.Context, b *bench) (load.Sum, error) {
	return b.read(ctx, func(int) string { return "/ru/opportunities" })
}

// finished is the rate at which they take finished bytes, which nobody looks up.
func finished(ctx context.Context, b *bench) (float64, error) {
	sum, err := b.read(ctx, func(int) string { return ui.AssetPath("asar.css") })
	return sum.Rate(), err
}

// queries are what people look for, in the alphabets in which they write.
var queries = []string{"ветеран", "ардагер", "зима", "veteran", "Теміртау", "Темиртау", "окна утепляем", "ardager", "Стенд", "үй"}

// search has visitors look for words.
func search(ctx context.Context, b *bench) (load.Sum, error) {
	return b.read(ctx, func(i int) string { return listed(i) + "&q=" + url.QueryEscape(queries[i%len(queries)]) })
}

// readTime is how long a round of reading is.
const readTime = 5 * time.Second

// read has visitors of many networks open pages for a while.
func (b *bench) read(ctx context.Context, path func(i int) string) (load.Sum, error) {
	answers := b.client.Run(ctx, load.Plan{Readers: b.Readers, Count: b.Count, For: cmp.Or(b.Time, readTime), At: b.pace(), Make: func(i int) load.Request {
		return load.Request{Path: path(i), Network: load.Network(i)}
	}})
	return load.Summarize(answers, load.Answered(statusOK)), ctx.Err()
}
