package person

import "testing"

// FuzzContact reads whatever is typed as an address or number. What is taken
// is its own stored form, and cannot end a line.
func FuzzContact(f *testing.F) {
	for _, s := range []string{"+7 701 234-56-78", "8 (701) 2345678", "a@b.kz", "A@Пример.қаз", "a@b.kz\r\nBcc: c@d.kz", "\"a b\"@c.kz", "٧٠١", "+", "@", "a@[127.0.0.1]", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, parse := range map[string]func(string) (string, error){"ParseEmail": ParseEmail, "ParsePhone": ParsePhone, "ParseContact": ParseContact} {
			kept, err := parse(s)
			if err != nil {
				continue
			}
			again, err := parse(kept)
			if err != nil || again != kept {
				t.Errorf("%s(%q) = %q, and of that %q, %v", name, s, kept, again, err)
			}
			for _, c := range kept {
				if c < ' ' || c == 0x7f {
					t.Errorf("%s(%q) keeps a control character", name, s)
				}
			}
		}
	})
}
