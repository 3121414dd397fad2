package opportunity

import "testing"

// FuzzCursor reads whatever may stand in an address for the last card of a
// page. What is taken is written so that it is read the same again.
func FuzzCursor(f *testing.F) {
	whole := Cursor{At: 1_795_000_000_000, Shift: 42}.String()
	for _, s := range []string{whole, whole + ".x", "", ".", "zz.", "-1.0", "0.0000000000000", "1y2p0ij32e8e7.zzzzzzzzzzzzz", "9999999999999999999.1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c := ParseCursor(s)
		if again := ParseCursor(c.String()); again != c {
			t.Errorf("%q is read as %+v, written as %q and read as %+v", s, c, c.String(), again)
		}
	})
}
