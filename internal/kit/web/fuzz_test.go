package web_test

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"asar/internal/kit/web"
)

// FuzzLocalPath reads whatever may stand in a "to". What is taken leads, as a
// browser reads it, to a page of ours.
func FuzzLocalPath(f *testing.F) {
	for _, s := range []string{"/ru/me", "//evil.example/ru", `/\evil.example`, "/ru/../../evil", "https://evil.example/ru/", "/ru/\r\nX: y", "/kk?x=%0d%0a", "/en/%2f%2fevil", "ru/", "/ru\t//evil", "?", "#",
		"ru/x", "/kk/../..//evil", "/kk/%2e%2e/%2e%2e//evil", "/kk/./me", "/kk/%5cevil", "/kk/%09", "/kk/\u0085", "/kk?a=\\", "/kk/%ff", "/kk/me/"} {
		f.Add(s)
	}
	home, err := url.Parse("https://asar.test/ru/")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := web.LocalPath(s, "/fallback")
		if got == "/fallback" {
			return
		}
		if strings.ContainsAny(got, "\r\n\t\\\x00") || !strings.HasPrefix(got, "/") || strings.HasPrefix(got, "//") {
			t.Errorf("LocalPath(%q) = %q", s, got)
		}
		to, err := home.Parse(got)
		if err != nil || to.Host != home.Host || to.Scheme != home.Scheme {
			t.Errorf("LocalPath(%q) = %q leads to %v (%v)", s, got, to, err)
		}
		if asked, err := url.Parse(got); err != nil || path.Clean(asked.Path) != strings.TrimSuffix(asked.Path, "/") {
			t.Errorf("LocalPath(%q) = %q is not clean", s, got)
		}
		if again := web.LocalPath(got, "/fallback"); again != got {
			t.Errorf("LocalPath(%q) = %q, and of that %q", s, got, again)
		}
	})
}
