package floor

import (
	"context"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/mail"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/emersion/go-smtp"
)

// post is a real mail server that keeps the latest letter to each address.
type post struct {
	mu      sync.Mutex
	letters map[string]letter
}

type letter struct{ subject, body string }

func (p *post) NewSession(*smtp.Conn) (smtp.Session, error) { return &visit{post: p}, nil }

type visit struct {
	post *post
	to   string
}

func (v *visit) Mail(string, *smtp.MailOptions) error { return nil }
func (v *visit) Rcpt(to string, _ *smtp.RcptOptions) error {
	v.to = to
	return nil
}

func (v *visit) Data(r io.Reader) error {
	m, err := mail.ReadMessage(r)
	if err != nil {
		return err
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		return err
	}
	body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	v.post.mu.Lock()
	defer v.post.mu.Unlock()
	v.post.letters[v.to] = letter{subject, string(body)}
	return err
}
func (*visit) Reset()        {}
func (*visit) Logout() error { return nil }

// mailServer begins to serve and returns the address for the configuration.
func mailServer(t *testing.T) (p *post, address string) {
	t.Helper()
	p = &post{letters: map[string]letter{}}
	server := smtp.NewServer(p)
	server.Domain = "localhost"
	l, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = server.Serve(l) }()
	t.Cleanup(func() { _ = server.Close() })
	return p, "smtp+plain://" + l.Addr().String()
}

// mailed sends what waits and returns the letter that an address has got, and
// the code in it, which its subject must not tell.
func (w *world) mailed(p *post, to string) (got letter, code string) {
	w.T.Helper()
	if _, err := w.app.Queue.Drain(w.T.Context()); err != nil {
		w.T.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if got = p.letters[to]; got.subject == "" {
		w.T.Fatalf("nothing has come to %s", to)
	}
	if strings.ContainsAny(got.subject, "0123456789") {
		w.T.Errorf("a locked screen shows %q", got.subject)
	}
	return got, codeDigits.FindString(got.body)
}

// shows fails the test unless the open page says so, with this status.
func (b *browser) shows(status int, words string) {
	b.w.T.Helper()
	if b.page.Code != status || !strings.Contains(b.page.Body.String(), words) {
		b.w.T.Fatalf("the page (%d) lacks %q: %.400s", b.page.Code, words, plain(b.page.Body.String()))
	}
}

// TestOverARealMailServer registers a child and has a parent confirm, with every
// letter going over SMTP: wherever a number is typed for an address it is refused
// and kept, and what is said to have been sent has come.
func TestOverARealMailServer(t *testing.T) {
	t.Parallel()
	p, address := mailServer(t)
	c := newConfig(t, "sqlite:"+t.TempDir()+"/asar.db")
	c.SMTP, c.MailFrom = address, "asar@asar.test"
	w := open(t, c)
	w.Clock("2026-11-20", "09:00")
	const number, kept = "8 701 222 33 44", `value="8 701 222 33 44"`

	child := w.browser("")
	child.get("/ru/register")
	child.fill("/register", "contact", number, "way", "code")
	child.shows(http.StatusUnprocessableEntity, "На телефон Асар ничего не отправляет")
	child.shows(http.StatusUnprocessableEntity, kept)
	child.fill("/register", "contact", "dana@example.kz", "way", "code")
	_, code := w.mailed(p, "dana@example.kz")
	child.fill("/sign-in/code", "code", code)
	child.fill("/register/name", "surname", "Ахметова", "given", "Дана")
	child.fill("/register/birth", "birth", "2011-05-01")
	child.fill("/register/place", "region", "kz-35")
	child.fill("/register/agree")

	child.get("/ru/me/guardian")
	child.fill("/me/guardian", "contact", number, "way", "mail")
	child.shows(http.StatusUnprocessableEntity, "нажмите «Показать ссылку»")
	child.shows(http.StatusUnprocessableEntity, kept)
	child.fill("/me/guardian", "way", "hand")
	path := strings.TrimPrefix(regexp.MustCompile(base+`/ru/guardian/[A-Z2-7]+`).FindString(child.page.Body.String()), base)

	parent := w.browser("")
	parent.get(path)
	who := []string{"surname", "Ахметова", "given", "Жанар", "birth", "1984-02-03", "relation", "mother", "from", "", "until", ""}
	parent.fill(path, append(who, "contact", number)...)
	parent.shows(http.StatusUnprocessableEntity, kept)
	parent.fill(path, append(who, "contact", "zhanar@example.kz")...)
	told, code := w.mailed(p, "zhanar@example.kz")
	if !strings.Contains(told.body, "Дана участвует как волонтёр") || !strings.Contains(told.body, base+path) {
		t.Errorf("the letter of the code says %+v", told)
	}
	parent.fill(path+"/code", "code", code)
	if told, _ := w.mailed(p, "zhanar@example.kz"); !strings.Contains(told.subject, "вы подтвердили участие") || !strings.Contains(told.body, base+"/ru/minors") {
		t.Errorf("the receipt says %+v", told)
	}
	if told, _ := w.mailed(p, "dana@example.kz"); !strings.Contains(told.subject, "подтверди") {
		t.Errorf("the child was told %+v", told)
	}
}
