package i18n

import (
	"fmt"
	"reflect"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Text is anything that can say itself in a language: a message, a message with its arguments, or content of people.
type Text interface {
	// Text says it in l.
	Text(l Lang) string
}

// M is one message in three languages.
//
// In a pattern "{name}" inserts an argument, and "{n:дело|дела|дел}" inserts the form of a word that fits the whole number n,
// without the number itself: "{n} {n:дело|дела|дел}". Kazakh takes one form or two (one|other), Russian three (one|few|many),
// English two (one|other). Braces around anything else stay as they are.
type M struct{ Kk, Ru, En string }

// Text says the message in l without arguments; placeholders then show their names in braces.
func (m M) Text(l Lang) string { return m.In(l) }

// In says the message in l. The arguments are pairs of name and value. Whole numbers are grouped in the language's way (pass a
// year or a number of a document as a string), a Text is said in l. A missing argument shows its name in braces: a wrong
// message must never take down a page.
func (m M) In(l Lang, args ...any) string {
	pattern := m.pattern(l)
	if !strings.Contains(pattern, "{") {
		return pattern
	}
	var b strings.Builder
	for _, p := range parse(pattern) {
		switch value, ok := lookup(args, p.name); {
		case p.name == "":
			b.WriteString(oneStop(b.String(), p.literal))
		case !ok:
			b.WriteString("{" + p.name + "}")
		case p.forms == nil:
			b.WriteString(say(l, value))
		default:
			b.WriteString(form(l, p.forms, value))
		}
	}
	return b.String()
}

// oneStop returns what follows a text without a full stop that the text has
// already: one that ends with "2026 г." ends its sentence, too.
func oneStop(before, after string) string {
	if strings.HasSuffix(before, ".") && strings.HasPrefix(after, ".") && !strings.HasPrefix(after, "..") {
		return after[1:]
	}
	return after
}

// With binds arguments to the message, so that it can be said later in the language of whoever reads it.
func (m M) With(args ...any) Text { return bound{m, args} }

// pattern is the pattern of l, or the first one there is.
func (m M) pattern(l Lang) string {
	return Words(m).Text(l)
}

// bound is a message with its arguments.
type bound struct {
	m    M
	args []any
}

func (b bound) Text(l Lang) string { return b.m.In(l, b.args...) }

// plain is a text that is the same in each language.
type plain string

func (p plain) Text(Lang) string { return string(p) }

// Plain is a text that needs no translation, such as a name or a number of a document.
func Plain(s string) Text { return plain(s) }

// part is a piece of a pattern: a literal, or a placeholder if name is set, with plural forms if forms is.
type part struct {
	literal string
	name    string
	forms   []string
}

// parse splits a pattern into literals and placeholders. Braces that hold no name are literals.
func parse(pattern string) []part {
	var parts []part
	literal := 0 // where the literal now being read began
	for i := 0; i < len(pattern); i++ {
		if pattern[i] != '{' {
			continue
		}
		end := strings.IndexByte(pattern[i:], '}')
		if end < 0 {
			break
		}
		name, forms, counted := strings.Cut(pattern[i+1:i+end], ":")
		if !isName(name) {
			continue
		}
		if literal < i {
			parts = append(parts, part{literal: pattern[literal:i]})
		}
		p := part{name: name}
		if counted {
			p.forms = strings.Split(forms, "|")
		}
		parts = append(parts, p)
		i += end
		literal = i + 1
	}
	if literal < len(pattern) {
		parts = append(parts, part{literal: pattern[literal:]})
	}
	return parts
}

// isName tells whether s may be the name of an argument: ASCII letters, digits and underscores, not beginning with a digit.
func isName(s string) bool {
	for i := range len(s) {
		c := s[i]
		letter := c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

// lookup finds the value that follows name among the pairs.
func lookup(args []any, name string) (any, bool) {
	for i := 0; i+1 < len(args); i += 2 {
		if s, ok := args[i].(string); ok && s == name {
			return args[i+1], true
		}
	}
	return nil, false
}

// say writes an argument in l.
func say(l Lang, value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case string:
		return v
	case int:
		return Number(l, v)
	case Text:
		return sayText(l, v)
	case fmt.Stringer, error:
		return fmt.Sprint(v) // fmt survives a String method called on a nil pointer
	}
	if n, ok := whole(value); ok {
		return group(l, n)
	}
	return fmt.Sprint(value)
}

// sayText says t, or nothing if t is a nil pointer.
func sayText(l Lang, t Text) string {
	if v := reflect.ValueOf(t); v.Kind() == reflect.Pointer && v.IsNil() {
		return ""
	}
	return t.Text(l)
}

// whole gives the digits of any integer kind, with a minus sign if it is negative.
func whole(value any) (string, bool) {
	v := reflect.ValueOf(value)
	switch {
	case v.CanInt():
		return fmt.Sprintf("%d", v.Int()), true
	case v.CanUint():
		return fmt.Sprintf("%d", v.Uint()), true
	}
	return "", false
}

var tags = map[Lang]language.Tag{Kk: language.Kazakh, Ru: language.Russian, En: language.English}

// form chooses the plural form for value; the last form stands for whatever has none of its own.
func form(l Lang, forms []string, value any) string {
	i := len(forms) - 1
	digits, ok := whole(value)
	if ok {
		switch plural.Cardinal.MatchPlural(tags[l], lastDigits(digits), 0, 0, 0, 0) {
		case plural.One:
			i = 0
		case plural.Few:
			i = 1
		}
	}
	return forms[min(i, len(forms)-1)]
}

// lastDigits is the absolute value modulo ten million, which is all that the plural rules of CLDR look at.
func lastDigits(digits string) int {
	digits = strings.TrimPrefix(digits, "-")
	// A larger number keeps a leading 1 so that 10,000,001 is not taken for 1.
	if len(digits) > 7 {
		digits = "1" + digits[len(digits)-6:]
	}
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}
