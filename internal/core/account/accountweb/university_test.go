package accountweb_test

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"asar/internal/core/account/accountweb"
	"asar/internal/core/account/oidc"
	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/web"
)

// liar is a provider that answers as it is told to, also as none may.
type liar struct {
	t      *testing.T
	server *httptest.Server
	key    *rsa.PrivateKey
	now    func() time.Time

	asked  url.Values     // what the reader was sent there with
	claims map[string]any // in place of those that are true; nil leaves one out
	sign   func(payload []byte) string
	used   map[string]bool // codes that were exchanged
}

const goodSubject, client = "s-4711", "asar"

func newLiar(t *testing.T, now func() time.Time) *liar {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	l := &liar{t: t, key: key, now: now, used: map[string]bool{}}
	l.sign = l.signed
	mux := http.NewServeMux()
	l.server = httptest.NewServer(mux)
	t.Cleanup(l.server.Close)
	say := func(path string, what func(*http.Request) (int, any)) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			status, body := what(r)
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(status)
			if err := json.NewEncoder(w).Encode(body); err != nil {
				t.Error(err)
			}
		})
	}
	say("/.well-known/openid-configuration", func(*http.Request) (int, any) {
		return 200, map[string]any{
			"issuer": l.issuer(), "authorization_endpoint": l.issuer() + "/auth", "token_endpoint": l.issuer() + "/token", "jwks_uri": l.issuer() + "/keys",
			"id_token_signing_alg_values_supported": []string{"RS256", "none", "HS256"}, "authorization_response_iss_parameter_supported": true,
		}
	})
	say("/keys", func(*http.Request) (int, any) {
		return 200, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: l.key.Public(), KeyID: "1", Algorithm: "RS256", Use: "sig"}}}
	})
	say("/token", l.token)
	return l
}

// issuer is under localhost, where a provider may do without TLS.
func (l *liar) issuer() string { return strings.Replace(l.server.URL, "127.0.0.1", "localhost", 1) }

// token exchanges a code, once, for whoever can show the PKCE verifier.
func (l *liar) token(r *http.Request) (int, any) {
	if err := r.ParseForm(); err != nil {
		l.t.Error(err)
	}
	code := r.PostForm.Get("code")
	sum := sha256.Sum256([]byte(r.PostForm.Get("code_verifier")))
	if l.used[code] || l.asked.Get("code_challenge_method") != "S256" || base64.RawURLEncoding.EncodeToString(sum[:]) != l.asked.Get("code_challenge") {
		return 400, map[string]any{"error": "invalid_grant"}
	}
	l.used[code] = true
	claims := map[string]any{
		"iss": l.issuer(), "sub": goodSubject, "aud": client, "nonce": l.asked.Get("nonce"), "iat": l.now().Unix(), "exp": l.now().Add(5 * time.Minute).Unix(),
		"email": "asel@university.kz", "email_verified": true, "given_name": "Әсел", "family_name": "Нұрланқызы",
	}
	maps.Copy(claims, l.claims)
	maps.DeleteFunc(claims, func(_ string, v any) bool { return v == nil })
	payload, err := json.Marshal(claims)
	if err != nil {
		l.t.Error(err)
	}
	return 200, map[string]any{"access_token": "x", "token_type": "Bearer", "id_token": l.sign(payload)}
}

func (l *liar) signed(payload []byte) string { return l.signedBy(jose.RS256, l.key, payload) }

func (l *liar) signedBy(algorithm jose.SignatureAlgorithm, key any, payload []byte) string {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: algorithm, Key: jose.JSONWebKey{Key: key, KeyID: "1"}}, nil)
	if err != nil {
		l.t.Fatal(err)
	}
	object, err := signer.Sign(payload)
	if err != nil {
		l.t.Fatal(err)
	}
	text, err := object.CompactSerialize()
	if err != nil {
		l.t.Fatal(err)
	}
	return text
}

// unsigned is a token with the algorithm "none".
func unsigned(payload []byte) string {
	return base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none"}`)) + "." + base64.RawURLEncoding.EncodeToString(payload) + "."
}

// visit sets a reader out from a path and returns the way back that the
// provider would send them, changed by how.
func (l *liar) visit(r *webtest.Reader, from string, how func(url.Values)) string {
	l.t.Helper()
	there := r.Get(from)
	if there.Status != 303 || !strings.HasPrefix(there.Location, l.issuer()+"/auth?") {
		l.t.Fatalf("%s leads to %q (%d)", from, there.Location, there.Status)
	}
	u, err := url.Parse(there.Location)
	if err != nil {
		l.t.Fatal(err)
	}
	l.asked = u.Query()
	if back := l.asked.Get("redirect_uri"); back != webtest.Base+"/sign-in/university/test/back" {
		l.t.Errorf("the way back is %q", back)
	}
	back := url.Values{"code": {rand.Text()}, "state": {l.asked.Get("state")}, "iss": {l.issuer()}}
	if how != nil {
		how(back)
	}
	return "/ru/sign-in/university/test/back?" + back.Encode()
}

// campus runs a test with a site that has one university.
func campus(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site, l *liar)) {
	t.Helper()
	var l *liar
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		l = newLiar(t, func() time.Time { return w.Now })
		text, err := json.Marshal([]map[string]any{{
			"code": "test", "name": map[string]string{"Kk": "Сынақ", "Ru": "Тестовый", "En": "Test"}, "issuer": l.issuer(), "client": client, "secret": "s",
		}})
		if err != nil {
			t.Fatal(err)
		}
		universities, err := oidc.Read(text, m.Base)
		if err != nil {
			t.Fatal(err)
		}
		accountweb.Routes(m, accountweb.Deps{People: w.People, Accounts: w.Accounts, Atlas: w.Atlas, Universities: universities})
	}, func(t *testing.T, w *coretest.World, s *webtest.Site) { test(t, w, s, l) })
}

const start = "/ru/sign-in/university/test?to=/ru/me/security"

func TestAUniversityVouches(t *testing.T) {
	campus(t, func(t *testing.T, w *coretest.World, s *webtest.Site, l *liar) {
		r := s.Visitor()
		r.Get("/ru/sign-in").Shows("Через ваш университет", "Тестовый")
		r.Get(l.visit(r, start, nil)).LeadsTo("/ru/sign-in/code") // its word alone makes no account
		r.Send("/ru/sign-in/code", "code", code(t, w)).Shows("Шаг 2 из 5").Holds(`value="Нұрланқызы"`, `value="Әсел"`)
		r.Post("/ru/register/name", "surname", "Нұрланқызы", "given", "Әсел")
		r.Post("/ru/register/birth", "birth", "2006-02-01")
		r.Post("/ru/register/place")
		r.Send("/ru/register/agree", "agree", "on").Shows("asel@university.kz", "Тестовый", "Отключить")

		again := s.Visitor()
		again.Get(l.visit(again, start, nil)).LeadsTo("/ru/me/security")
		again.Get("/ru/me/security").Shows("университет")
		again.Send("/ru/me/security/university/test/remove").Shows("Университет отключён", "Подключить: Тестовый")
		unknown := s.Visitor()
		unknown.Get(l.visit(unknown, start, nil)).LeadsTo("/ru/sign-in/code")
	})
}

// An account that is there already is joined only with a code to its address,
// or by whoever is signed in and says so.
func TestAUniversityCannotTakeAnAccount(t *testing.T) {
	campus(t, func(t *testing.T, w *coretest.World, s *webtest.Site, l *liar) {
		aigerim := w.Person("Айгерім", "2007-05-17")
		l.claims = map[string]any{"email": "P2@example.kz"}
		thief := s.Visitor()
		thief.Get(l.visit(thief, start, nil)).LeadsTo("/ru/sign-in/code")
		right := code(t, w)
		thief.Post("/ru/sign-in/code", "code", other(right)).Says(422)
		if p := thief.Get("/ru/me/security"); p.Status != 303 {
			t.Error("the word of a university has opened an account")
		}
		thief.Send("/ru/sign-in/code", "code", right).Shows("p2@example.kz", "Отключить") // the owner of the mailbox
		thief.Send("/ru/me/security/university/test/remove")

		r := s.As(aigerim)
		confirm := "/ru/me/security/university/test/confirm"
		r.Get(l.visit(r, "/ru/me/security/university/test", nil)).LeadsTo(confirm)
		r.Get("/ru/me/security").Shows("Подключить: Тестовый") // not yet
		r.Get(confirm).Shows("Подключить университет?", "P2@example.kz")
		s.As(w.Coordinator).Post(confirm).LeadsTo("/ru/me")
		r.Send(confirm).Shows("Университет подключён", "Отключить")

		coordinator := s.As(w.Coordinator)
		coordinator.Get(l.visit(coordinator, "/ru/me/security/university/test", nil)).LeadsTo(confirm)
		coordinator.Post(confirm).Says(409, "подключена к другому аккаунту")
	})
}

func TestAUniversityThatLies(t *testing.T) {
	stranger, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	campus(t, func(t *testing.T, w *coretest.World, s *webtest.Site, l *liar) {
		// The subject is known, so that nothing but the lie stands in the way.
		known := s.Visitor()
		known.Get(l.visit(known, start, nil))
		known.Post("/ru/sign-in/code", "code", code(t, w))
		for _, step := range [][]string{{"name", "surname", "Н", "given", "Ә"}, {"birth", "birth", "2006-02-01"}, {"place", "lang", "ru"}, {"agree", "agree", "on"}} {
			known.Post("/ru/register/"+step[0], step[1:]...)
		}
		claim := func(name string, value any) func(*liar) {
			return func(l *liar) { l.claims = map[string]any{name: value} }
		}
		attacks := []struct {
			name string
			lie  func(*liar)
			back func(url.Values)
		}{
			{"no state", nil, func(q url.Values) { q.Del("state") }},
			{"another state", nil, func(q url.Values) { q.Set("state", rand.Text()) }},
			{"no code", nil, func(q url.Values) { q.Del("code") }},
			{"an error", nil, func(q url.Values) { q.Set("error", "access_denied") }},
			{"no issuer", nil, func(q url.Values) { q.Del("iss") }},
			{"another issuer", nil, func(q url.Values) { q.Set("iss", "https://evil.example") }},
			{"a token of another issuer", claim("iss", "https://evil.example"), nil},
			{"another nonce", claim("nonce", "other"), nil},
			{"no nonce", claim("nonce", nil), nil},
			{"for another client", claim("aud", "other"), nil},
			{"for several, ours without saying so", claim("aud", []string{client, "other"}), nil},
			{"for several, another's", func(l *liar) { l.claims = map[string]any{"aud": []string{client, "other"}, "azp": "other"} }, nil},
			{"expired", claim("exp", w.Now.Add(-time.Minute).Unix()), nil},
			{"without an end", claim("exp", nil), nil},
			{"of nobody", claim("sub", nil), nil},
			{"unsigned", func(l *liar) { l.sign = unsigned }, nil},
			{"signed by another key", func(l *liar) { l.sign = func(b []byte) string { return l.signedBy(jose.RS256, stranger, b) } }, nil},
			{"signed with the client's secret", func(l *liar) {
				l.sign = func(b []byte) string { return l.signedBy(jose.HS256, []byte(strings.Repeat("s", 32)), b) }
			}, nil},
			{"no token", func(l *liar) { l.sign = func([]byte) string { return "" } }, nil},
			{"a challenge of somebody else", func(l *liar) { l.asked.Set("code_challenge", "other") }, nil},
		}
		for _, a := range attacks {
			l.claims, l.sign = nil, l.signed
			r := s.Visitor()
			back := l.visit(r, start, a.back)
			if a.lie != nil {
				a.lie(l)
			}
			if p := r.Get(back); p.Status != 422 || !strings.Contains(p.Text(), "Вход через университет не завершён") {
				t.Errorf("%s: %d to %q", a.name, p.Status, p.Location)
			}
			if p := r.Get("/ru/me/security"); p.Status != 303 {
				t.Errorf("%s has opened a session", a.name)
			}
		}

		l.claims, l.sign = nil, l.signed
		honest := s.Visitor()
		back := l.visit(honest, start, nil)
		elsewhere := s.Visitor()
		elsewhere.Get(back).LeadsTo("/ru/sign-in") // the way back of another browser
		twice := honest.Again()
		honest.Get(back).LeadsTo("/ru/me/security")
		twice.Carry("asar", "")
		twice.Get(back).LeadsTo("/ru/me/security") // the flow has arrived; its code is used up and opens nothing
		if p := twice.Get("/ru/me/security"); p.Status != 303 {
			t.Error("a replayed code has opened a session")
		}
		replay := s.Visitor()
		fresh := l.visit(replay, start, func(q url.Values) {
			used, _ := url.Parse(back)
			q.Set("code", used.Query().Get("code"))
		})
		replay.Get(fresh).Says(422, "Вход через университет не завершён")

		for _, claims := range []map[string]any{{"email_verified": false}, {"email_verified": nil}, {"email": nil}, {"email": "no address"}} {
			l.claims = map[string]any{"sub": "another"}
			maps.Copy(l.claims, claims)
			r := s.Visitor()
			r.Get(l.visit(r, start, nil)).Says(422, "Университет не подтвердил вашу почту")
		}
	})
}

func TestAUniversityThatIsAway(t *testing.T) {
	campus(t, func(_ *testing.T, _ *coretest.World, s *webtest.Site, l *liar) {
		l.server.Close()
		s.Visitor().Get(start).Says(503, "Сервер входа университета не отвечает")
		s.Visitor().Get("/ru/sign-in/university/other").Says(404)
	})
}
