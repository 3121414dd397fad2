package ident

import "testing"

func TestBorn(t *testing.T) {
	for _, c := range []struct {
		iin           IIN
		birth         string
		date, century bool
	}{
		{"040503550125", "2004-05-03", true, true},
		{"040503550125", "1904-05-03", true, false},
		{"040503550125", "2004-05-04", false, true},
		{"040503550125", "1904-03-05", false, false},
		{"991231500016", "1999-12-31", true, false},
		{"000101600008", "2000-01-01", true, true},
		{"850315300001", "1985-03-15", true, true},
		{"850315100001", "1885-03-15", true, true},
		{"850315000001", "1985-03-15", true, true}, // the seventh says nothing
		{"040503550125", "", false, false},
		{"", "2004-05-03", false, false},
	} {
		if date, century := c.iin.Born(c.birth); date != c.date || century != c.century {
			t.Errorf("%q and %s: %v, %v", string(c.iin), c.birth, date, century)
		}
	}
}

// Each is an IIN of that day, and no two are the same.
func TestSynthetic(t *testing.T) {
	for _, birth := range []string{"2004-05-03", "1985-12-31"} {
		seen := map[IIN]bool{}
		for n := range mostSynthetic {
			i := Synthetic(birth, n)
			date, century := i.Born(birth)
			if !i.Valid() || !date || !century || seen[i] {
				t.Fatalf("the %d-th of %s is %q", n, birth, string(i))
			}
			seen[i] = true
		}
	}
}
