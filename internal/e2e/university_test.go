package e2e

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"asar/internal/app"
)

// providerFolder is where check.sh puts a real OpenID provider.
const providerFolder = "../../tools/oidc"

// provider starts the OpenID provider of a university and returns its issuer.
func provider(t *testing.T, redirect string) (issuer string) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(providerFolder, "node_modules", "oidc-provider")); err != nil {
		t.Fatalf("oidc-provider is not installed: run check.sh, or npm ci --prefix tools/oidc (%v)", err)
	}
	spare, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := spare.Addr().(*net.TCPAddr).Port
	if err := spare.Close(); err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), "node", "provider.mjs", fmt.Sprint(port), redirect)
	command.Dir = providerFolder
	said, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = command.Wait() }) // the context has ended it
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		if lines.Text() == "ready" {
			go func() { _, _ = io.Copy(io.Discard, said) }()
			return fmt.Sprintf("http://localhost:%d", port)
		}
	}
	t.Fatal("the provider did not start")
	return ""
}

var providerForm = regexp.MustCompile(`<form[^>]*action="([^"]+)"`)

// through goes through the provider's own pages as somebody.
func (g *guest) through(name string) {
	g.t.Helper()
	for range 2 { // who they are, and what we may know
		action := providerForm.FindStringSubmatch(g.body)
		if action == nil {
			g.t.Fatalf("no form at %s: %s", g.at, g.body)
		}
		prompt := "consent"
		if strings.Contains(g.body, `name="login"`) {
			prompt = "login"
		}
		to, err := g.at.Parse(action[1])
		if err != nil {
			g.t.Fatal(err)
		}
		g.do(http.MethodPost, to.String(), url.Values{"prompt": {prompt}, "login": {name}, "password": {"anything"}})
	}
}

// TestUniversity signs in by a real OpenID provider: the first time to register,
// the second time at once; an address that it has not verified opens nothing.
func TestUniversity(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "universities.json")
	s := serveWith(t, "sqlite:"+filepath.Join(t.TempDir(), "asar.db"), time.Now(), func(c *app.Config) {
		issuer := provider(t, c.Base+"/sign-in/university/test/back")
		text := `[{"code": "test", "name": {"Kk": "Сынақ", "Ru": "Тестовый", "En": "Test"}, "issuer": "` + issuer + `", "client": "asar", "secret": "a secret of the tests only"}]`
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		c.Universities = file
	})
	start := s.origin + "/en/sign-in/university/test?to=/en/me/security"

	g := newGuest(t)
	g.do(http.MethodGet, start, nil)
	g.through("asel")
	if !strings.HasSuffix(g.at.Path, "/sign-in/code") {
		t.Fatalf("the first time led to %s: %s", g.at, g.body)
	}
	g.do(http.MethodPost, s.origin+"/en/sign-in/code", url.Values{"code": {s.said.code(t, "asel@university.example")}})
	for _, step := range []struct {
		path string
		form url.Values
	}{
		{"name", url.Values{"surname": {"Нұрланқызы"}, "given": {"Әсел"}}}, {"birth", url.Values{"birth": {"2004-02-01"}}},
		{"place", url.Values{"lang": {"kk"}}}, {"agree", url.Values{"agree": {"on"}}},
	} {
		if !strings.HasSuffix(g.at.Path, "/register/"+step.path) {
			t.Fatalf("on %s instead of the question about %s", g.at, step.path)
		}
		g.do(http.MethodPost, g.at.String(), step.form)
	}

	again := newGuest(t)
	again.do(http.MethodGet, start, nil)
	again.through("asel")
	if !strings.HasSuffix(again.at.Path, "/en/me/security") || !strings.Contains(again.body, "asel@university.example") {
		t.Errorf("the second time led to %s", again.at)
	}

	other := newGuest(t)
	other.do(http.MethodGet, start, nil)
	other.through("unverified-asel")
	if !strings.Contains(other.at.Path, "/sign-in/university/test/back") || strings.Contains(other.body, "/me/security/sessions") {
		t.Errorf("an address that is not verified led to %s", other.at)
	}
}
