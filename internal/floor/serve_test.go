package floor

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"asar/internal/kit/auth"
)

// listen serves the world on a port of its own until the test ends.
func (w *world) listen(t *testing.T) (address string) {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- w.app.Serve(ctx, l) }()
	t.Cleanup(func() {
		stop()
		<-served
	})
	return l.Addr().String()
}

// free returns an address on which nobody listens.
func free(t *testing.T) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}

// raw sends bytes as they are, waits for what comes back, and returns it and
// how long it took until the connection was cut.
func raw(t *testing.T, address, said string, then func(net.Conn)) (answer string, took time.Duration) {
	t.Helper()
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address)
	if err != nil {
		t.Error(err)
		return "", 0
	}
	defer func() { _ = conn.Close() }()
	begun := time.Now()
	_ = conn.SetDeadline(begun.Add(40 * time.Second))
	_, _ = io.WriteString(conn, said)
	if then != nil {
		go then(conn)
	}
	body, _ := io.ReadAll(bufio.NewReader(conn)) // ends when the server hangs up
	return string(body), time.Since(begun)
}

const head = "POST /ru/preferences/theme HTTP/1.1\r\nHost: asar.test\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"

// TestSlowClientsAreCut talks to the server as those do who want to keep it
// waiting. Others are served meanwhile.
func TestSlowClientsAreCut(t *testing.T) {
	t.Parallel()
	w := open(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	address := w.listen(t)
	drip := func(conn net.Conn) {
		for {
			if _, err := io.WriteString(conn, "a"); err != nil {
				return
			}
			time.Sleep(300 * time.Millisecond)
		}
	}
	var waiting sync.WaitGroup
	for name, c := range map[string]struct {
		said   string
		then   func(net.Conn)
		most   time.Duration
		answer string
	}{
		"nothing is said":         {"", nil, 7 * time.Second, ""},
		"half a line":             {"GET /ru/ HT", nil, 7 * time.Second, ""},
		"a header by the letter":  {"GET /ru/ HTTP/1.1\r\nHost: a\r\nX: ", drip, 7 * time.Second, ""},
		"a body that never comes": {head + "Content-Length: 1000\r\n\r\n", nil, 17 * time.Second, "408 Request Timeout"},
		"a body by the letter":    {head + "Content-Length: 1000\r\n\r\n", drip, 17 * time.Second, "408 Request Timeout"},
		"a body that breaks off":  {head + "Content-Length: 1000\r\n\r\na=1", hangUp, 7 * time.Second, "400 Bad Request"},
	} {
		for range 20 {
			waiting.Go(func() {
				answer, took := raw(t, address, c.said, c.then)
				if took > c.most {
					t.Errorf("%s: cut after %s, want %s", name, took, c.most)
				}
				if !strings.Contains(answer, c.answer) {
					t.Errorf("%s: answered %.100q", name, answer)
				}
			})
		}
	}
	time.Sleep(time.Second)
	begun := time.Now()
	answer, err := http.Get("http://" + address + "/ru/about")
	if err != nil || answer.StatusCode != http.StatusOK || time.Since(begun) > time.Second {
		t.Errorf("another reader waits %s: %v", time.Since(begun), err)
	}
	if err == nil {
		_ = answer.Body.Close()
	}
	waiting.Wait()
	if log := w.log.String(); strings.Contains(log, `"level":"ERROR"`) {
		t.Errorf("a slow reader is no error of ours: %s", log[strings.Index(log, `"level":"ERROR"`):])
	}
}

// hangUp ends what is said, and goes on listening.
func hangUp(conn net.Conn) {
	if half, ok := conn.(*net.TCPConn); ok {
		_ = half.CloseWrite()
	}
}

// TestWhatARequestMayHold sends too much of everything.
func TestWhatARequestMayHold(t *testing.T) {
	t.Parallel()
	w := open(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	address := w.listen(t)
	volunteer := w.Person("Айгерім", "2000-01-01")
	token := w.Session(auth.Actor{Person: volunteer.Person})
	body := func(b string) string { return head + fmt.Sprintf("Content-Length: %d\r\n\r\n", len(b)) + b }
	part := "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
	for name, c := range map[string]struct{ said, want string }{
		"a body of 1 MB and more":  {head + fmt.Sprintf("Content-Length: %d\r\n\r\n", 1<<20+1), " 413 "},
		"a body of 10 GB":          {head + "Content-Length: 10737418240\r\n\r\n", " 413 "},
		"a body of unknown length": {head + "Transfer-Encoding: chunked\r\n\r\n5\r\nto=/r\r\n0\r\n\r\n", " 411 "},
		"a header of 20 KB":        {"GET /ru/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: " + strings.Repeat("a", 20<<10) + "\r\n\r\n", " 431 "},
		"2000 headers":             {"GET /ru/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + strings.Repeat("X: aaaaaaaa\r\n", 2000) + "\r\n", " 431 "},
		"201 fields":               {body(strings.TrimSuffix(strings.Repeat("a=1&", 201), "&")), " 400 "},
		"a field twice":            {body("theme=dark&theme=light"), " 400 "},
		"no form":                  {strings.Replace(body("{\"a\":[[[[1]]]]}"), "application/x-www-form-urlencoded", "application/json", 1), " 415 "},
		"bad encoding":             {body("a=%zz"), " 400 "},
		"51 parts":                 {strings.Replace(body(strings.Repeat(part, 51)+"--b--\r\n"), "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", 1), " 400 "},
		"an address of 5 KB":       {"GET /ru/" + strings.Repeat("a", 5<<10) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", " 414 "},
		"a query of 5 KB":          {"GET /ru/?q=" + strings.Repeat("a", 5<<10) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", " 414 "},
		"a query of 101":           {"GET /ru/opportunities?" + strings.Repeat("a=1&", 101) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", " 400 "},
		"a query twice":            {"GET /ru/opportunities?q=a&q=b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", " 400 "},
		"an upload of whom nobody let in": {"POST /ru/org/0cmrpp700mpmt/import HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: __Host-asar=" + token +
			"\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 20000000\r\n\r\n", " 404 "}, // no byte of it is waited for
	} {
		if answer, took := raw(t, address, c.said, nil); !strings.Contains(strings.SplitN(answer, "\r\n", 2)[0]+" ", c.want) || took > 5*time.Second {
			t.Errorf("%s: %.60q after %s, want%s", name, answer, took, c.want)
		}
	}
}

// TestFiftyGreatBodiesAtOnce looks at the memory, so nothing runs beside it.
func TestFiftyGreatBodiesAtOnce(t *testing.T) {
	w := open(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	address := w.listen(t)
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var most atomic.Uint64
	over := head + fmt.Sprintf("Content-Length: %d\r\n\r\n", 8<<20)
	var sending sync.WaitGroup
	for range 50 {
		sending.Go(func() {
			for range 4 {
				if answer, _ := raw(t, address, over, nil); !strings.Contains(answer[:min(20, len(answer))], " 413 ") {
					t.Errorf("a great body: %.60q", answer)
				}
			}
		})
	}
	for range 20 {
		time.Sleep(20 * time.Millisecond)
		runtime.ReadMemStats(&now)
		most.Store(max(most.Load(), now.HeapInuse))
	}
	sending.Wait()
	if grown := int64(most.Load()) - int64(before.HeapInuse); grown > 32<<20 {
		t.Errorf("fifty great bodies at once take %d MB", grown>>20)
	}
}
