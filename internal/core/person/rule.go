package person

import (
	"net/mail"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

const (
	maxName = 100 // code points of one part of a name
	maxAge  = 120
)

// check tests what a person told of themselves and returns it in stored form.
func (n New) check(today when.Day) (Person, error) {
	p := Person{
		Surname: i18n.Clean(n.Surname), Given: i18n.Clean(n.Given), Patronymic: i18n.Clean(n.Patronymic),
		Display: i18n.Clean(n.Display), Lang: n.Lang, Region: n.Region, Source: n.Source, SourceID: n.SourceID,
	}
	var f fault.Form
	f.Need("surname", validName(p.Surname), textSurname)
	f.Need("given", validName(p.Given), textGiven)
	f.Need("patronymic", p.Patronymic == "" || validName(p.Patronymic), textName)
	f.Need("display", p.Display == "" || validName(p.Display), textName)
	if p.Display == "" {
		p.Display = p.Given
	}
	p.Birth = checkBirth(&f, n.Birth, today)
	if _, ok := i18n.Parse(string(n.Lang)); !ok {
		p.Lang = i18n.Ru
	}
	f.Need("email", n.Email != "" || n.Phone != "", textContactNeeded)
	var bad error
	if n.Email != "" {
		p.Email, bad = ParseEmail(n.Email)
		f.Need("email", bad == nil, textEmail)
	}
	if n.Phone != "" {
		p.Phone, bad = ParsePhone(n.Phone)
		f.Need("phone", bad == nil, textPhone)
	}
	return p, f.Err()
}

// Check returns what is wrong with the named fields, or nil, for forms that ask
// one thing after the other.
func (n New) Check(today when.Day, fields ...string) error {
	_, err := n.check(today)
	whole, refused := fault.As(err)
	if !refused {
		return err
	}
	var f fault.Form
	for _, field := range whole.Fields {
		f.Need(field.Name, !slices.Contains(fields, field.Name), field.Text)
	}
	return f.Err()
}

// validName takes any letters of any script, with spaces, apostrophes, hyphens
// and points between them.
func validName(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > maxName {
		return false
	}
	letters := false
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			letters = true
		case unicode.IsMark(r), strings.ContainsRune(" '’ʼ-‑.", r):
		default:
			return false
		}
	}
	return letters
}

// checkBirth reads a date of birth and says what is wrong with it: half a date,
// one to come, and one of two centuries ago are different mistakes.
func checkBirth(f *fault.Form, typed string, today when.Day) when.Day {
	birth, err := when.ParseDay(strings.TrimSpace(typed))
	switch {
	case err != nil:
		f.Need("birth", false, textBirth)
	case birth > today:
		f.Need("birth", false, textBirthToCome)
	default:
		f.Need("birth", when.AgeOn(birth, today) <= maxAge, textBirthLongAgo.With("age", maxAge))
	}
	return birth
}

// ParseEmail returns the address in lower case, or an Invalid error.
func ParseEmail(s string) (string, error) {
	s = strings.ToLower(i18n.Clean(s))
	parsed, err := mail.ParseAddress(s)
	if err != nil || parsed.Address != s || len(s) > 254 || !strings.Contains(s[strings.LastIndex(s, "@"):], ".") {
		return "", fault.New(fault.Invalid, "person/email", textEmail)
	}
	return s, nil
}

// ParsePhone returns a mobile number in E.164. It takes what people write:
// 8 701 234 56 78, +7 (701) 234-56-78, 77012345678, 7012345678. Numbers of
// Kazakhstan begin with +7 6 or +7 7, those of Russia with +7 9; numbers of
// other countries need their + and country code.
func ParsePhone(s string) (string, error) {
	var digits strings.Builder
	plus := false
	for i, r := range i18n.Clean(s) {
		switch {
		case r >= '0' && r <= '9':
			digits.WriteRune(r)
		case r == '+' && i == 0:
			plus = true
		case strings.ContainsRune(" -–‑()./\u00a0", r):
		default:
			return "", fault.New(fault.Invalid, "person/phone", textPhone)
		}
	}
	number := digits.String()
	switch {
	case !plus && len(number) == 11 && number[0] == '8':
		number = "7" + number[1:]
	case !plus && len(number) == 10 && strings.ContainsRune("679", rune(number[0])):
		number = "7" + number
	}
	home := len(number) == 11 && number[0] == '7' && strings.ContainsRune("679", rune(number[1]))
	abroad := plus && len(number) >= 8 && len(number) <= 15 && number[0] != '0' && number[0] != '7'
	if !home && !abroad {
		return "", fault.New(fault.Invalid, "person/phone", textPhone)
	}
	return "+" + number, nil
}

// ShowPhone writes a stored number for reading: +7 701 234 56 78.
func ShowPhone(e164 string) string {
	if len(e164) == 12 && strings.HasPrefix(e164, "+7") {
		return strings.Join([]string{"+7", e164[2:5], e164[5:8], e164[8:10], e164[10:]}, "\u00a0")
	}
	return e164
}

// ParseAddress reads an address that is to be written to: an e-mail address.
// A phone number is the Invalid "person/telephone", which says why.
func ParseAddress(s string) (string, error) {
	if !strings.Contains(s, "@") && strings.ContainsAny(s, "0123456789") && !strings.ContainsFunc(s, unicode.IsLetter) {
		return "", fault.New(fault.Invalid, "person/telephone", textTelephone)
	}
	return ParseEmail(s)
}

// ParseContact reads an e-mail address or a phone number, of somebody who is
// looked for by it.
func ParseContact(s string) (string, error) {
	if strings.Contains(s, "@") {
		return ParseEmail(s)
	}
	phone, err := ParsePhone(s)
	if err != nil {
		return "", fault.New(fault.Invalid, "person/contact", textContact)
	}
	return phone, nil
}
