package app

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"
	"regexp"
	"strings"
	"time"

	"asar/internal/core/account/oidc"
	"asar/internal/core/consent"
	"asar/internal/kit/ident"
	"asar/internal/kit/mail"
	"asar/internal/kit/vault"
)

// Config is everything that can be set from outside, by flags or by the
// environment. Secrets come by the environment, so that they stand in no list
// of processes.
type Config struct {
	Database     string `help:"Where the data is: sqlite:PATH or postgres://…" env:"ASAR_DATABASE" default:"sqlite:asar.db" placeholder:"ADDRESS"`
	Keys         string `help:"File of the keys that seal personal data; \"asar migrate\" makes it for a new database." env:"ASAR_KEYS" default:"asar.keys" placeholder:"FILE"`
	Listen       string `help:"Address and port to listen on." env:"ASAR_LISTEN" default:"127.0.0.1:8080"`
	Base         string `help:"Origin under which readers reach the site, such as https://asar.example. Cookies are secure if it is https." env:"ASAR_BASE" placeholder:"URL"`
	Metrics      string `help:"Address and port for /metrics, such as 127.0.0.1:9464; without it there are none." env:"ASAR_METRICS" placeholder:"ADDRESS"`
	Proxies      string `help:"Networks of your own reverse proxies, such as 10.0.0.0/8,::1/128: their X-Forwarded-For is believed, which limits need." env:"ASAR_PROXIES" placeholder:"LIST"`
	Operator     string `help:"Who answers for the personal data: the organisation that runs this platform, as consents name it." env:"ASAR_OPERATOR" placeholder:"NAME"`
	OperatorBIN  string `name:"operator-bin" help:"The operator's business identification number (BIN)." env:"ASAR_OPERATOR_BIN" placeholder:"BIN"`
	Universities string `help:"File that lists the universities by which people can sign in (OpenID Connect); docs/guide/universities.md says how." env:"ASAR_UNIVERSITIES" placeholder:"FILE"`
	SMTP         string `help:"Mail server, such as smtp://user:password@mail.example:587. Without it messages are printed." env:"ASAR_SMTP" placeholder:"URL"`
	MailFrom     string `help:"Sender of messages." env:"ASAR_MAIL_FROM" default:"asar@localhost"`
	LogLevel     string `help:"How much to log: debug, info, warn or error." env:"ASAR_LOG_LEVEL" default:"info" enum:"debug,info,warn,error"`
}

const (
	readTimeout   = 15 * time.Second
	headerTimeout = 5 * time.Second
	writeTimeout  = 60 * time.Second
	idleTimeout   = 2 * time.Minute
	headerBytes   = 12 << 10 // and the four that net/http adds
	stopTimeout   = 20 * time.Second
)

// logger returns the log of the whole program, as JSON lines.
func (c Config) logger(out io.Writer) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.LogLevel)); err != nil {
		return nil, fmt.Errorf("app: %q is no level of logging", c.LogLevel)
	}
	return slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{Level: level, ReplaceAttr: scrub})), nil
}

// What errors of libraries quote of what people typed.
var (
	quoted  = regexp.MustCompile(`"[^"]*"`)
	address = regexp.MustCompile(`[^\s<>"]+@[^\s<>"]+`)
	numbers = regexp.MustCompile(`\+?\d[\d ()-]{6,}\d`)
)

// scrub takes out of an error in the log what may be somebody's: words between
// quotes, e-mail addresses and long numbers. The request's number and the route
// lead an operator on.
func scrub(_ []string, a slog.Attr) slog.Attr {
	if a.Key != "error" && a.Key != "msg" {
		return a
	}
	text := quoted.ReplaceAllString(a.Value.String(), `"…"`)
	text = address.ReplaceAllString(text, "…@…")
	return slog.String(a.Key, numbers.ReplaceAllString(text, "…"))
}

// ring returns the keys that seal personal data.
func (c Config) ring() (*vault.Ring, error) {
	if c.Keys == "" {
		return nil, errors.New("app: name the file of the keys that seal personal data with --keys; \"asar keys new FILE\" makes one")
	}
	return vault.ReadRing(func() (string, error) {
		text, err := os.ReadFile(c.Keys)
		if err != nil {
			return "", fmt.Errorf("app: cannot read the keys: %w", err)
		}
		return string(text), nil
	})
}

// universities returns those by which people can sign in.
func (c Config) universities() ([]*oidc.Provider, error) {
	if c.Universities == "" {
		return nil, nil
	}
	text, err := os.ReadFile(c.Universities)
	if err != nil {
		return nil, fmt.Errorf("app: cannot read the universities: %w", err)
	}
	return oidc.Read(text, c.base())
}

// proxies returns the networks whose word on where a request comes from is taken.
func (c Config) proxies() (list []netip.Prefix, err error) {
	for word := range strings.FieldsFuncSeq(c.Proxies, func(r rune) bool { return r == ',' || r == ' ' }) {
		network, err := netip.ParsePrefix(word)
		if err != nil {
			return nil, fmt.Errorf("app: %q in --proxies is no network; write 10.0.0.0/8", word)
		}
		list = append(list, network)
	}
	return list, nil
}

// operator is whom people give their consents to. An operator outside
// Kazakhstan has no BIN; a BIN that nobody has proves no consent.
func (c Config) operator() (consent.Operator, error) {
	o := consent.Operator{Name: strings.TrimSpace(c.Operator), BIN: strings.TrimSpace(c.OperatorBIN)}
	switch {
	case o.BIN != "" && !ident.BIN(o.BIN).Valid():
		return o, fmt.Errorf("app: %q in --operator-bin is no BIN: it has twelve digits, and the last one checks the others", o.BIN)
	case o.BIN != "" && o.Name == "":
		return o, errors.New("app: --operator-bin is given without --operator: name the organisation whose number it is")
	default:
		return o, nil
	}
}

// Gaps says, a sentence each, what is missing for serving real people.
func (c Config) Gaps() (list []string) {
	if c.SMTP == "" {
		list = append(list, "no --smtp is given, so messages, sign-in codes among them, are printed here")
	}
	switch {
	case c.Operator == "":
		list = append(list, "no --operator is given, so consents name nobody who answers for the data; name your organisation, and its BIN with --operator-bin")
	case c.OperatorBIN == "":
		list = append(list, "no --operator-bin is given; in Kazakhstan a consent names the BIN of whoever answers for the data")
	}
	return list
}

// sender returns what carries messages away.
func (c Config) sender(out io.Writer) (mail.Sender, error) {
	if c.SMTP == "" {
		return &mail.Terminal{Out: out}, nil
	}
	return mail.NewSMTP(c.SMTP, c.MailFrom)
}

// base returns the origin of the site.
func (c Config) base() string {
	if c.Base != "" {
		return c.Base
	}
	return "http://" + c.Listen
}
