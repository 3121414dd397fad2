package id

import (
	"encoding/json"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func TestPrintedAndReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := ID(rapid.Int64Range(1, 1<<63-1).Draw(t, "id"))
		for _, text := range []string{want.String(), want.String() + "-help-veterans"} {
			got, err := Parse(text)
			if err != nil || got != want {
				t.Fatalf("Parse(%q) = %d, %v; want %d", text, got, err, want)
			}
		}
	})
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{"", "1", "0000000000000", "zzzzzzzzzzzzzz", "il0u000000000", "../etc/passwd", "ä000000000000"} {
		if got, err := Parse(text); err == nil {
			t.Errorf("Parse(%q) = %d, want an error", text, got)
		}
	}
}

func TestMakerSortsByTimeAndNeverRepeats(t *testing.T) {
	m := NewMaker()
	const now = 1_790_000_000_000
	seen := map[ID]bool{}
	for range 10_000 {
		made := m.At(now)
		if seen[made] {
			t.Fatalf("%s made twice", made)
		}
		seen[made] = true
		if later := m.At(now + 1); later <= made && later>>countBits <= made>>countBits {
			t.Fatalf("%s of a later millisecond sorts before %s", later, made)
		}
	}
}

func TestJSONKeepsEveryDigit(t *testing.T) {
	const made = ID(1<<62 + 1)
	text, err := json.Marshal(made)
	if err != nil || string(text) != `"4611686018427387905"` {
		t.Fatalf("%s, %v", text, err)
	}
	var read ID
	if err := json.Unmarshal(text, &read); err != nil || read != made {
		t.Errorf("read %d, %v", read, err)
	}
	if err := json.Unmarshal([]byte(`"x"`), &read); !errors.Is(err, ErrMalformed) {
		t.Errorf("nonsense gave %v", err)
	}
}
