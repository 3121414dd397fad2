package mail_test

import (
	"context"
	"io"
	"net"
	"strings"
	"sync"
	"testing"

	"github.com/emersion/go-smtp"

	"asar/internal/kit/mail"
)

// post is a real SMTP server that keeps what it is given.
type post struct {
	mu      sync.Mutex
	letters []string
}

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
	body, err := io.ReadAll(r)
	v.post.mu.Lock()
	defer v.post.mu.Unlock()
	v.post.letters = append(v.post.letters, v.to+"\n"+string(body))
	return err
}
func (*visit) Reset()        {}
func (*visit) Logout() error { return nil }

func TestALetterReachesARealServer(t *testing.T) {
	p := &post{}
	server := smtp.NewServer(p)
	server.Domain = "localhost"
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = server.Serve(l) }()
	t.Cleanup(func() { _ = server.Close() })
	sender, err := mail.NewSMTP("smtp+plain://"+l.Addr().String(), "asar@example.kz")
	if err != nil {
		t.Fatal(err)
	}
	letter := mail.Message{To: "aigerim@example.kz", Subject: "Кіру коды 123456", Body: "Сәлем!\nКод: 123456"}
	if err := sender.Send(t.Context(), letter); err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.letters) != 1 || !strings.HasPrefix(p.letters[0], "aigerim@example.kz\n") || !strings.Contains(p.letters[0], "=?UTF-8?q?") {
		t.Errorf("the server got %q", p.letters)
	}
}

func TestWhatTheSenderRefuses(t *testing.T) {
	sender, err := mail.NewSMTP("smtp+plain://127.0.0.1:1", "asar@example.kz")
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range []string{"+77012345678", "a@b.kz\r\nBcc: x@y.kz", ""} {
		if err := sender.Send(context.Background(), mail.Message{To: to, Subject: "s", Body: "b"}); err == nil {
			t.Errorf("%q was accepted", to)
		}
	}
	for _, address := range []string{"", "mail.example", "http://%zz"} {
		if _, err := mail.NewSMTP(address, "asar@example.kz"); err == nil {
			t.Errorf("%q is accepted as a server", address)
		}
	}
}

func TestTheTerminalPrints(t *testing.T) {
	var out strings.Builder
	terminal := &mail.Terminal{Out: &out}
	if err := terminal.Send(t.Context(), mail.Message{To: "a@b.kz", Subject: "s", Body: "one\ntwo"}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"a@b.kz", "s", "    one", "    two"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in %q", want, out.String())
		}
	}
}
