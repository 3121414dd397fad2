// Package mail sends messages to people. A message is written into the queue
// of jobs in the transaction that causes it, and leaves after the commit, by
// SMTP or, in the demo, to the terminal.
package mail

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	gomail "github.com/wneessen/go-mail"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// Kind is the kind of job that carries a message.
const Kind = "mail"

// Message is one message to one person, at an e-mail address.
type Message struct {
	To      string  `json:"to"`
	Subject string  `json:"subject"`
	Body    string  `json:"body"`            // plain text
	About   []id.ID `json:"about,omitempty"` // whom it names, beside whoever it goes to
}

// Reaches tells whether messages can be sent to an address: to an e-mail address
// they can, to a telephone number they cannot, in whatever way the program runs.
func Reaches(to string) bool { return strings.Contains(to, "@") }

// Post writes the message into the queue; it leaves after the commit. What
// reaches nobody, because there is only a telephone number, is left out.
func Post(tx *db.Tx, m Message) error { return PostAll(tx, []Message{m}, tx.Now) }

// PostAll is Post for several messages, which leave at an instant.
func PostAll(tx *db.Tx, messages []Message, at when.Instant) error {
	unreached := func(m Message) bool { return !Reaches(m.To) }
	return job.AddAll(tx, Kind, slices.DeleteFunc(slices.Clone(messages), unreached), at)
}

// Waiting returns the messages that have not left yet, oldest first.
func Waiting(tx *db.Tx) ([]Message, error) {
	payloads, err := job.Waiting(tx, Kind)
	if err != nil {
		return nil, err
	}
	list := make([]Message, len(payloads))
	for i, payload := range payloads {
		if err := job.Decode(payload, &list[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// Forget removes the messages that have not left yet and go to one of the
// addresses of somebody who is erased, or name them. What messages say is not
// looked at: whoever calls themselves "Your code" must not take others' codes
// along.
func Forget(tx *db.Tx, who id.ID, addresses ...string) error {
	return job.Drop(tx, Kind, func(payload []byte) bool {
		var m Message
		if job.Decode(payload, &m) != nil {
			return false
		}
		return slices.Contains(m.About, who) || m.To != "" && slices.Contains(addresses, m.To)
	})
}

// Sender carries messages to the outside world.
type Sender interface {
	Send(ctx context.Context, m Message) error
}

// Handler returns the job handler that hands messages to a sender.
func Handler(s Sender) job.Handler {
	return func(ctx context.Context, payload []byte) error {
		var m Message
		if err := job.Decode(payload, &m); err != nil {
			return err
		}
		return s.Send(ctx, m)
	}
}

// Terminal prints messages instead of sending them; the demo uses it.
type Terminal struct {
	Out io.Writer
	mu  sync.Mutex
}

// Send prints the message.
func (t *Terminal) Send(_ context.Context, m Message) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	_, err := fmt.Fprintf(t.Out, "\n  ✉ %s\n    %s\n    %s\n", m.To, m.Subject, strings.ReplaceAll(m.Body, "\n", "\n    "))
	return err
}

// SMTP sends e-mail through one server.
type SMTP struct {
	client *gomail.Client
	from   string
}

// NewSMTP returns a sender for an address such as
// "smtp://user:password@mail.example:587"; smtp+plain:// speaks without TLS,
// for a relay on the same machine. from is the sender's address.
func NewSMTP(address, from string) (*SMTP, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return nil, errors.New("mail: not an SMTP address; write smtp://user:password@host:port")
	}
	options := []gomail.Option{gomail.WithTimeout(20 * time.Second), gomail.WithTLSPolicy(gomail.TLSMandatory)}
	if u.Scheme == "smtp+plain" {
		options = append(options, gomail.WithTLSPolicy(gomail.NoTLS))
	}
	if port, err := strconv.Atoi(u.Port()); err == nil {
		options = append(options, gomail.WithPort(port))
	}
	if password, ok := u.User.Password(); ok {
		options = append(options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover),
			gomail.WithUsername(u.User.Username()), gomail.WithPassword(password))
	}
	client, err := gomail.NewClient(u.Hostname(), options...)
	if err != nil {
		return nil, fmt.Errorf("mail: %w", err)
	}
	return &SMTP{client: client, from: from}, nil
}

// Send hands the message to the server.
func (s *SMTP) Send(ctx context.Context, m Message) error {
	letter := gomail.NewMsg()
	if err := letter.From(s.from); err != nil {
		return fmt.Errorf("mail: sender: %w", err)
	}
	if err := letter.To(m.To); err != nil {
		return fmt.Errorf("mail: recipient refused: %w", err)
	}
	letter.Subject(m.Subject)
	letter.SetBodyString(gomail.TypeTextPlain, m.Body)
	return s.client.DialAndSendWithContext(ctx, letter)
}
