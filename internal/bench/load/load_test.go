package load_test

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"asar/internal/bench/load"
)

// Every request is sent once, says whose it is, and its answer is noted under
// its number.
func TestRun(t *testing.T) {
	var seen atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cookie, err := r.Cookie("asar")
		if err != nil || cookie.Value != "secret" || r.Header.Get("X-Forwarded-For") != "10.0.0.7" || r.FormValue("n") != r.URL.Query().Get("n") {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		seen.Add(1)
		http.Redirect(w, r, "/to/"+r.FormValue("n"), http.StatusSeeOther)
	}))
	defer server.Close()
	c, err := load.New(server.URL, 8)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	answers := c.Run(t.Context(), load.Plan{Readers: 8, Count: 100, Make: func(i int) load.Request {
		n := strconv.Itoa(i)
		return load.Request{Path: "/?n=" + n, Form: "n=" + n, Session: "secret", Network: "10.0.0.7"}
	}})
	for i, a := range answers {
		if a.Index != i || a.Err != nil || a.Location != server.URL+"/to/"+strconv.Itoa(i) && a.Location != "/to/"+strconv.Itoa(i) || a.Took() <= 0 {
			t.Errorf("answer %d: %+v", i, a)
		}
	}
	if len(answers) != 100 || seen.Load() != 100 {
		t.Errorf("%d answers to %d requests", len(answers), seen.Load())
	}
	if s := load.Summarize(answers, load.Answered(http.StatusSeeOther)); s.Done != 100 || s.Errors != 0 || s.P99 < s.P50 || s.Rate() <= 0 {
		t.Errorf("%+v", s)
	}
}

// Whoever waits because the sender was late has waited all the same.
func TestLatencyCountsFromWhenARequestWasDue(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer server.Close()
	c, err := load.New(server.URL, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	answers := c.Run(t.Context(), load.Plan{
		Readers: 1, Count: 2, At: func(i int) time.Duration { return time.Duration(1-i) * 20 * time.Millisecond },
		Make: func(int) load.Request { return load.Request{Path: "/"} },
	})
	if answers[0].Due != 20*time.Millisecond || answers[1].Due != 0 || answers[1].Took() < 20*time.Millisecond {
		t.Errorf("%+v", answers)
	}
}

func TestPercentile(t *testing.T) {
	times := []time.Duration{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	if p50, p99 := load.Percentile(times, 50), load.Percentile(times, 99); p50 != 6 || p99 != 10 {
		t.Errorf("%d and %d", p50, p99)
	}
	if load.Percentile(nil, 50) != 0 {
		t.Error("nothing took some time")
	}
}

// Half of those who come to an opening are there early, the last at its end.
func TestRush(t *testing.T) {
	at := load.Rush(1000, time.Minute, 8*time.Second)
	if first, half, last := at(0), at(500), at(999); first != 0 || half > 8*time.Second || half < 7*time.Second || last > time.Minute || last < 55*time.Second {
		t.Errorf("%v, %v, %v", first, half, last)
	}
	for i := range 999 {
		if at(i) > at(i+1) {
			t.Fatalf("number %d comes after number %d", i, i+1)
		}
	}
}
