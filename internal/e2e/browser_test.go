package e2e

import (
	"context"
	"fmt"
	"net/url"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Widths at which pages are read.
const (
	narrowest = 320 // also a desk at four times the size of letters
	phone     = 390
	desk      = 1280
)

// patience is how long a page may take. It is long because two cores may be
// busy with other tests.
const patience = 30 * time.Second

// browser is Chromium, started for one test.
type browser struct{ ctx context.Context }

// chromium starts the browser. It asks nobody anything in the background.
func chromium(t *testing.T) *browser {
	t.Helper()
	program := ""
	for _, name := range []string{"chromium", "google-chrome", "chromium-browser"} {
		if path, err := exec.LookPath(name); err == nil {
			program = path
			break
		}
	}
	if program == "" {
		t.Fatal("Chromium is needed for this test: run check.sh, which installs it")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.WSURLReadTimeout(2*patience), chromedp.UserDataDir(t.TempDir()))
	for _, flag := range []string{
		"disable-quic", "disable-component-update", "disable-domain-reliability", "no-pings", "hide-scrollbars", "mute-audio",
		"use-fake-device-for-media-stream", "use-fake-ui-for-media-stream", // a camera, and a person who lets pages use it
	} {
		options = append(options, chromedp.Flag(flag, true))
	}
	all, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, _ := chromedp.NewContext(all)
	t.Cleanup(func() {
		if err := chromedp.Cancel(ctx); err != nil {
			t.Logf("closing the browser: %v", err)
		}
		stop()
	})
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("starting %s: %v", program, err)
	}
	return &browser{ctx}
}

// tab is one reader's browser: cookies and cache of its own, one page at a time.
type tab struct {
	t      testing.TB
	ctx    context.Context
	origin string
	keys   bool // pressed with the keyboard, not touched

	mu       sync.Mutex
	odd      []string // what the console and the network said that nobody should see
	bytes    int64    // received for the page that is open
	loaded   map[network.RequestID]string
	expected bool // the page is an error page: its status is no surprise
}

// open makes a tab for a reader of a site at a width. A token signs them in.
func (b *browser) open(t testing.TB, s *site, width int64, token string) *tab {
	t.Helper()
	p := &tab{t: t, origin: s.origin, loaded: map[network.RequestID]string{}}
	ctx, _ := chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext(), chromedp.WithListener(p.hear))
	p.ctx = ctx
	t.Cleanup(func() { _ = chromedp.Cancel(ctx) }) // the browser closes what is left
	p.do(chromedp.Func(func(ctx context.Context, to *chromedp.Target) error {
		if _, err := cdp.Call(ctx, to, network.Enable, network.EnableParams{}); err != nil {
			return err
		}
		if token == "" {
			return nil
		}
		yes := true
		_, err := cdp.Call(ctx, to, network.SetCookie, network.SetCookieParams{
			Name: "asar", Value: token, URL: s.origin, HTTPOnly: &yes, SameSite: network.CookieSameSiteLax,
		})
		return err
	}))
	p.resize(width)
	return p
}

// hear notes what no reader should meet: errors and warnings in the console,
// violations of the policy, requests to anybody else.
func (p *tab) hear(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			said := "console: " + string(e.Type)
			for _, arg := range e.Args {
				said += " " + string(arg.Value) + arg.Description
			}
			p.odd = append(p.odd, said)
		}
	case *runtime.EventExceptionThrown:
		said := "exception: " + e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			said += " " + e.ExceptionDetails.Exception.Description
		}
		p.odd = append(p.odd, said)
	case *cdplog.EventEntryAdded:
		expected := p.expected && e.Entry.Source == cdplog.EntrySourceNetwork && strings.Contains(e.Entry.Text, "status of")
		if (e.Entry.Level == cdplog.EntryLevelError || e.Entry.Level == cdplog.EntryLevelWarning) && !expected {
			p.odd = append(p.odd, fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL))
		}
	case *network.EventRequestWillBeSent:
		p.loaded[e.RequestID] = e.Request.URL
		if u := e.Request.URL; !strings.HasPrefix(u, p.origin+"/") && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") {
			p.odd = append(p.odd, "request to another origin: "+u)
		}
	case *network.EventLoadingFinished:
		p.bytes += int64(e.EncodedDataLength)
	case *network.EventLoadingFailed:
		if !e.Canceled {
			p.odd = append(p.odd, "failed to load "+p.loaded[e.RequestID]+": "+e.ErrorText)
		}
	}
}

// strange returns what hear has noted since the last call.
func (p *tab) strange() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	found := p.odd
	p.odd = nil
	return found
}

// do runs actions that must succeed, within patience.
func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	// The first action starts the tab and must not carry a deadline.
	if chromedp.FromContext(p.ctx).Target == nil {
		if err := chromedp.Do(p.ctx); err != nil {
			p.t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatalf("%v (on %s)", err, p.here())
	}
}

// here returns the address of the page, for messages about a failure.
func (p *tab) here() string {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	at, err := chromedp.Run(ctx, chromedp.Location())
	if err != nil {
		return err.Error()
	}
	return strings.TrimPrefix(at, p.origin)
}

// ask evaluates an expression in the page. The protocol is not bound by the
// page's policy, so pages need no hole in it.
func ask[T any](p *tab, expression string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%v (on %s)", err, p.here())
	}
	return value
}

// resize changes the width. Below the width of a desk it is a phone, with a
// finger in place of a mouse.
func (p *tab) resize(width int64) {
	p.t.Helper()
	if width >= desk {
		p.do(chromedp.EmulateViewport(width, 900))
		return
	}
	p.do(chromedp.EmulateViewport(width, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
}

// dress has the browser ask for light or dark.
func (p *tab) dress(theme string) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, to *chromedp.Target) error {
		_, err := cdp.Call(ctx, to, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{
				{Name: "prefers-color-scheme", Value: theme}, {Name: "prefers-reduced-motion", Value: "reduce"},
			},
		})
		return err
	}))
}

// scripts lets the pages' own scripts run or not.
func (p *tab) scripts(allowed bool) {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, to *chromedp.Target) error {
		_, err := cdp.Call(ctx, to, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !allowed})
		return err
	}))
}

// get opens a path and returns the status of the page it led to.
func (p *tab) get(path string) int64 {
	p.t.Helper()
	return p.follow(path, chromedp.Navigate(p.origin+path))
}

// follow does what leads to another page and returns that page's status.
func (p *tab) follow(what string, steps ...chromedp.Action[chromedp.Void]) int64 {
	p.t.Helper()
	p.mu.Lock()
	p.bytes = 0
	p.mu.Unlock()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	answer, err := chromedp.RunResponse(ctx, steps...)
	if err != nil {
		p.t.Fatalf("%s: %v (on %s)", what, err, p.here())
	}
	return answer.Status
}

// path returns the path of the page without its language and query.
func (p *tab) path() string {
	p.t.Helper()
	at, err := url.Parse(p.here())
	if err != nil {
		p.t.Fatal(err)
	}
	return at.Path
}

// expect says whether the next page is an error page.
func (p *tab) expect(failure bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = failure
}

// text returns what the page's main part says, as a reader sees it.
func (p *tab) text() string {
	p.t.Helper()
	return ask[string](p, `document.querySelector('main').innerText`)
}
