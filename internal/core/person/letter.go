package person

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// Letter is a letter to the person in their language: a subject and a body with
// the same arguments, and of whom it tells beside the person.
func (p Person) Letter(subject, body i18n.M, about []id.ID, args ...any) mail.Message {
	return mail.Message{To: p.Contact(), Subject: subject.In(p.Lang, args...), Body: body.In(p.Lang, args...), About: about}
}
