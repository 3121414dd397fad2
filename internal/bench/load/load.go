// Package load is many readers at once: it sends requests over connections that
// stay open, and notes of each when it was sent, when its answer was complete,
// and what it said.
//
// The load and the server share a machine, so a reader must cost little: hence
// fasthttp, a tenth of the work of net/http's client for each request.
package load

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/valyala/fasthttp"
)

// Request is what one reader sends.
type Request struct {
	Path    string
	Form    string // of a POST; without one it is a GET
	Session string // the token in the cookie; empty for a visitor
	Flow    string // what the browser remembers of somebody on their way to sign in
	Network string // the address that the reader comes from, as the server's own proxy tells it
}

// Answer is what came of one request. Times count from the beginning of the run.
type Answer struct {
	Index    int           // of the request in its run
	Due      time.Duration // when it was sent, or should have been
	Came     time.Duration // when the answer was complete
	Status   int
	Location string // of a redirect
	Bytes    int
	Err      error
}

// Took is how long a reader waited: from when the request was due, so that a
// late sender does not hide a slow server.
func (a Answer) Took() time.Duration { return a.Came - a.Due }

// Client is a way to one server.
type Client struct {
	host   *fasthttp.HostClient
	base   string
	prefix string // of cookies
}

// patience is how long a reader waits for an answer.
const patience = 60 * time.Second

// New returns a Client of the server under an origin such as
// "http://127.0.0.1:8080", for so many readers at once.
func New(origin string, readers int) (*Client, error) {
	at, err := url.Parse(origin)
	if err != nil || at.Host == "" {
		return nil, fmt.Errorf("load: %q is no origin such as http://127.0.0.1:8080", origin)
	}
	c := &Client{base: at.Scheme + "://" + at.Host}
	if at.Scheme == "https" {
		c.prefix = "__Host-"
	}
	c.host = &fasthttp.HostClient{
		Addr: at.Host, IsTLS: at.Scheme == "https", MaxConns: readers, MaxConnWaitTimeout: patience, MaxIdleConnDuration: time.Hour,
		ReadTimeout: patience, WriteTimeout: patience, NoDefaultUserAgentHeader: true, MaxIdemponentCallAttempts: 1,
	}
	return c, nil
}

// Close closes the connections.
func (c *Client) Close() { c.host.CloseIdleConnections() }

// Plan is a run: so many readers send requests one after the other, until all
// are sent or the time is over.
type Plan struct {
	Readers int
	Count   int                       // of requests; zero for as many as there is time for
	For     time.Duration             // how long to send; zero without an end
	At      func(i int) time.Duration // when a request is due; nil for as soon as a reader is free
	Make    func(i int) Request
	Seen    func() // called after each answer; may be nil
}

// Run carries a plan out and returns the answers in the order of their
// requests. It ends early with the context.
func (c *Client) Run(ctx context.Context, p Plan) []Answer {
	var next atomic.Int64
	var wg sync.WaitGroup
	of := make([][]Answer, p.Readers)
	begun := time.Now()
	for reader := range of {
		wg.Go(func() {
			for ctx.Err() == nil && (p.For == 0 || time.Since(begun) < p.For) {
				i := int(next.Add(1)) - 1
				if p.Count > 0 && i >= p.Count {
					return
				}
				of[reader] = append(of[reader], c.one(begun, i, p))
			}
		})
	}
	wg.Wait()
	all := slices.Concat(of...)
	slices.SortFunc(all, func(a, b Answer) int { return a.Index - b.Index })
	return all
}

// one sends the request of a number when it is due.
func (c *Client) one(begun time.Time, i int, p Plan) Answer {
	a := Answer{Index: i}
	if p.At != nil {
		a.Due = p.At(i)
		time.Sleep(a.Due - time.Since(begun))
	} else {
		a.Due = time.Since(begun)
	}
	c.Send(p.Make(i), &a)
	a.Came = time.Since(begun)
	if p.Seen != nil {
		p.Seen()
	}
	return a
}

// Send sends a request and notes the answer.
func (c *Client) Send(r Request, a *Answer) {
	out, in := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
	defer fasthttp.ReleaseRequest(out)
	defer fasthttp.ReleaseResponse(in)
	out.SetRequestURI(c.base + r.Path)
	out.Header.Set("Accept-Encoding", "gzip")
	if r.Network != "" {
		out.Header.Set("X-Forwarded-For", r.Network)
	}
	if r.Session != "" {
		out.Header.SetCookie(c.prefix+"asar", r.Session)
	}
	if r.Flow != "" {
		out.Header.SetCookie(c.prefix+"flow", r.Flow)
	}
	if r.Form != "" {
		out.Header.SetMethod(fasthttp.MethodPost)
		out.Header.SetContentType("application/x-www-form-urlencoded")
		out.SetBodyString(r.Form)
	}
	a.Err = c.host.Do(out, in)
	a.Status, a.Bytes, a.Location = in.StatusCode(), len(in.Body()), string(in.Header.Peek("Location"))
}

// Renumber counts answers from zero.
func Renumber(answers []Answer) []Answer {
	list := slices.Clone(answers)
	for i := range list {
		list[i].Index = i
	}
	return list
}

// Network is the address from which the reader of a number comes.
func Network(n int) string { return fmt.Sprintf("10.%d.%d.%d", n>>16&255, n>>8&255, n&255) }
