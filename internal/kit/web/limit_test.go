package web

import (
	"fmt"
	"testing"
	"time"
)

func TestBucketsLetThroughWhatTheRateSays(t *testing.T) {
	b, now := newBuckets(10), time.Unix(0, 0)
	r := Rate{Burst: 3, Every: 10 * time.Second}
	for n := range 3 {
		if wait := b.take("a", r, now); wait != 0 {
			t.Errorf("take %d waits %s", n, wait)
		}
	}
	if wait := b.take("a", r, now); wait != 10*time.Second {
		t.Errorf("the fourth waits %s, want 10s", wait)
	}
	if wait := b.take("b", r, now); wait != 0 {
		t.Errorf("somebody else waits %s", wait)
	}
	if wait := b.take("a", r, now.Add(4*time.Second)); wait.Round(time.Millisecond) != 6*time.Second {
		t.Errorf("four seconds later: %s, want 6s: a refusal must not cost a token", wait)
	}
	if wait := b.take("a", r, now.Add(10*time.Second)); wait != 0 {
		t.Errorf("ten seconds later: %s", wait)
	}
	if wait := b.take("a", Rate{}, now); wait != 0 {
		t.Errorf("no rate waits %s", wait)
	}
}

func TestBucketsAreBounded(t *testing.T) {
	b, now := newBuckets(100), time.Unix(0, 0)
	r := Rate{Burst: 1, Every: time.Hour}
	b.take("kept", r, now)
	for n := range 10_000 {
		b.take(fmt.Sprint(n), r, now)
		b.take("kept", r, now)
	}
	if len(b.known) != 100 || b.order.Len() != 100 {
		t.Errorf("%d buckets in %d places, want 100", len(b.known), b.order.Len())
	}
	if b.take("kept", r, now) == 0 {
		t.Error("one in use was forgotten")
	}
}
