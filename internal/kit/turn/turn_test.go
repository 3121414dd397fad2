package turn_test

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"testing"

	"asar/internal/kit/turn"
)

func TestALineIsServedInOrder(t *testing.T) {
	var l turn.Line[int]
	if !l.Arrive(1) {
		t.Fatal("the first has to wait")
	}
	for n := 2; n <= 5; n++ {
		if l.Arrive(n) {
			t.Fatalf("%d has the turn beside 1", n)
		}
	}
	if !l.Leave(3) || l.Leave(3) || l.Leave(1) {
		t.Error("who stands in the line is not who may leave it")
	}
	if m, joined := l.Join(func(m int) bool { return m == 2 }); m != 2 || !joined {
		t.Errorf("%d joined", m)
	}
	if m, joined := l.Join(func(m int) bool { return m == 5 }); joined {
		t.Errorf("%d joined before its turn", m)
	}
	var order []int
	for m, more := l.Over([]int{1, 2}); more; m, more = l.Over(nil) {
		order = append(order, m)
	}
	if !slices.Equal(order, []int{1, 2, 4, 5}) {
		t.Errorf("served %v", order)
	}
	if !l.Arrive(6) {
		t.Error("the turn is free and 6 has to wait")
	}
}

func TestLinesAreForgotten(t *testing.T) {
	var all turn.Lines[int]
	a := all.Enter("a")
	if all.Enter("a") != a || all.Enter("b") == a {
		t.Error("a name is not a line")
	}
	a.Arrive(1)
	a.Arrive(2)
	if n := all.Waiting(); n != 1 {
		t.Errorf("%d wait", n)
	}
	all.Exit("a")
	if all.Enter("a") != a {
		t.Error("a line was forgotten with somebody in it")
	}
	all.Exit("a")
	all.Exit("a")
	if all.Enter("a") == a {
		t.Error("an empty line was kept")
	}
}

// Holders of a key in common exclude one another, whatever else they hold and
// in whatever order they name it.
func TestKeysExclude(t *testing.T) {
	var keys turn.Keys
	var all sync.WaitGroup
	counts := map[string]int{}
	for i := range 60 {
		names := [][]string{{"a", "b"}, {"b", "a", "a"}, {"b"}, {"b", "c"}, {}}[i%5]
		all.Go(func() {
			release, err := keys.Hold(t.Context(), names)
			if err != nil {
				t.Error(err)
				return
			}
			defer release()
			if slices.Contains(names, "b") {
				counts["b"]++ // the race detector, and the sum, tell if two are here
				runtime.Gosched()
			}
		})
	}
	all.Wait()
	if counts["b"] != 48 {
		t.Errorf("%d held it", counts["b"])
	}
}

func TestWhoGoesAwayHoldsNothing(t *testing.T) {
	var keys turn.Keys
	release, err := keys.Hold(t.Context(), []string{"b"})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := keys.Hold(ctx, []string{"a", "b"}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	release()
	if release, err = keys.Hold(t.Context(), []string{"a", "b"}); err != nil {
		t.Fatal(err)
	}
	release()
}
