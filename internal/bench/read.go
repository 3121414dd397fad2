package bench

import (
	"cmp"
	"context"
	"net/url"
	"time"

	"asar/internal/bench/load"
)

// list has visitors open the list of what there is to do.
func list(ctx context.Context, b *bench) (load.Sum, error) {
	return b.read(ctx, func(int) string { return "/ru/opportunities" })
}

// queries are what people look for, in the alphabets in which they write.
var queries = []string{"ветеран", "ардагер", "зима", "veteran", "Теміртау", "Темиртау", "окна утепляем", "ardager", "Стенд", "үй"}

// search has visitors look for words.
func search(ctx context.Context, b *bench) (load.Sum, error) {
	return b.read(ctx, func(i int) string { return "/ru/opportunities?q=" + url.QueryEscape(queries[i%len(queries)]) })
}

// readTime is how long a round of reading is.
const readTime = 5 * time.Second

// read has visitors of many networks open pages for a while.
func (b *bench) read(ctx context.Context, path func(i int) string) (load.Sum, error) {
	answers := b.client.Run(ctx, load.Plan{Readers: b.Readers, Count: b.Count, For: cmp.Or(b.Time, readTime), At: b.pace(), Make: func(i int) load.Request {
		return load.Request{Path: path(i), Network: network(i)}
	}})
	return load.Summarize(answers, load.Answered(statusOK)), ctx.Err()
}
