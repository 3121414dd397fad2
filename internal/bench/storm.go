package bench

import (
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"sync"
	"time"

	"asar/internal/bench/load"
	"asar/internal/core/account"
	"asar/internal/core/hours"
	"asar/internal/kit/db"
	"asar/internal/kit/when"
)

// A storm is four at once: people who guess passwords, each of which takes
// argon2 its while; connections that send their request a byte at a time;
// readers who take their hours away as a file; and an organisation that has
// great ones made. Meanwhile pages are read at a steady pace.
const (
	stormReaders   = 16
	slowClients    = 200
	exportReaders  = 2
	exportRows     = 20_000 // of the organisation's file
	pagesPerSecond = 20
)

// crowd registers those who take files away, and enters the organisation's hours.
func crowd(ctx context.Context, b *bench) error {
	if err := b.enlist(ctx, exportReaders); err != nil {
		return err
	}
	const together = 1000
	from := when.Day("2010-01-01").Start()
	list := make([]hours.Worked, together)
	for entered := 0; entered < exportRows; entered += together {
		for i := range list {
			from = from.Add(time.Hour)
			list[i] = hours.Worked{Person: b.people[0].Person, Org: b.host.ID, From: from, To: from.Add(time.Hour), By: b.keeper.Person}
		}
		if err := b.DB.Write(ctx, func(tx *db.Tx) error { return b.Hours.Load(tx, list) }); err != nil {
			return err
		}
	}
	return nil
}

// storm reads pages in calm and then in a storm; what is summed up are those in
// the storm, and the calm's p99 stands beside them.
func storm(ctx context.Context, b *bench) (load.Sum, error) {
	took := cmp.Or(b.Time, readTime)
	b.calm = b.pages(ctx, took).P99
	flows, err := b.flows(ctx, stormReaders)
	if err != nil {
		return load.Sum{}, err
	}
	storming, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	wg.Go(func() { b.guess(storming, flows) })
	wg.Go(func() { b.export(storming) })
	for range slowClients {
		wg.Go(func() { load.Trickle(storming, b.origin()) })
	}
	time.Sleep(took / 5) // until it has gathered
	sum := b.pages(ctx, took)
	stop()
	wg.Wait()
	b.client.Close()
	return sum, ctx.Err()
}

// pages reads the list at a steady pace.
func (b *bench) pages(ctx context.Context, took time.Duration) load.Sum {
	answers := b.client.Run(ctx, load.Plan{
		Readers: b.Readers, Count: max(1, int(took.Seconds()*pagesPerSecond)),
		At:   func(i int) time.Duration { return time.Duration(i) * time.Second / pagesPerSecond },
		Make: func(i int) load.Request { return load.Request{Path: listed(i), Network: load.Network(i)} },
	})
	return load.Summarize(answers, load.Answered(statusOK))
}

// flows puts so many on their way to sign in, with addresses that nobody has.
func (b *bench) flows(ctx context.Context, n int) (secrets []string, err error) {
	err = b.DB.Write(ctx, func(tx *db.Tx) error {
		secrets = nil
		for range n {
			secret, _, err := b.Accounts.Start(tx, account.Flow{
				Kind: account.KindSignIn, State: account.State{Contact: fmt.Sprintf("guess-%s@bench.example", tx.NewID())},
			})
			if err != nil {
				return err
			}
			secrets = append(secrets, secret)
		}
		return nil
	})
	return secrets, err
}

// guess tries passwords until the storm is over, as many at once as there are flows.
func (b *bench) guess(ctx context.Context, flows []string) {
	b.rush(ctx, len(flows), func(i int) load.Request {
		return load.Request{
			Path: "/ru/sign-in/password", Flow: flows[i%len(flows)], Network: load.Network(i), Form: "password=" + url.QueryEscape(rand.Text()) + "&once=" + rand.Text(),
		}
	})
}

// export has the organisation's hours made, and takes people's own away until
// the storm is over.
func (b *bench) export(ctx context.Context) {
	b.client.Send(load.Request{
		Path: "/ru/org/" + b.host.ID.String() + "/exports", Session: b.keeper.session, Network: b.keeper.network,
		Form: "kind=hours&from=2010-01-01&until=2020-01-01&once=" + rand.Text(),
	}, &load.Answer{})
	b.rush(ctx, exportReaders, func(i int) load.Request {
		r := b.people[i%exportReaders]
		return load.Request{Path: "/ru/me/hours.csv", Session: r.session, Network: r.network}
	})
}

// rush sends requests over connections of its own. What is answered is no
// matter: refusals are part of a storm.
func (b *bench) rush(ctx context.Context, readers int, request func(i int) load.Request) {
	c, err := load.New(b.origin(), readers)
	if err != nil {
		return // the origin has served already
	}
	defer c.Close()
	c.Run(ctx, load.Plan{Readers: readers, Make: request})
}

// origin is where the server answers.
func (b *bench) origin() string {
	if b.server == nil {
		return b.Target
	}
	return b.server.Origin
}
