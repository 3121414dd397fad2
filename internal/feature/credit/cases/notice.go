package cases

import (
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// letters are what is written of steps: to each student where their case stands,
// and to those whose word an appeal waits for.
func (d *Desk) letters(tx *db.Tx, list []stepOf) (letters []mail.Message, err error) {
	for _, s := range list {
		m, err := d.letter(tx, s)
		if err != nil {
			return nil, err
		}
		letters = append(letters, m)
		if s.act == Appeal {
			calls, err := d.calls(tx, s.c)
			if err != nil {
				return nil, err
			}
			letters = append(letters, calls...)
		}
	}
	return letters, nil
}

// letter tells a student where their case stands and why; of a no also until when
// and how they can object, and what is kept for them until then.
func (d *Desk) letter(tx *db.Tx, s stepOf) (mail.Message, error) {
	l := s.student.Lang
	body := textLetter.In(l, "voucher", s.c.Voucher, "state", s.c.State.Name())
	if code := CodeName(s.why.Code).In(l); code != "" {
		body += "\n" + textLetterCode.In(l, "code", code)
	}
	if s.why.Words != "" {
		body += "\n" + textLetterWhy.In(l, "reason", s.why.Words)
	}
	if s.c.State == Refused {
		due, runs, err := d.due(tx, s.c)
		if err != nil {
			return mail.Message{}, err
		}
		body += "\n\n" + textHowToAppeal.In(l, "voucher", s.c.Voucher)
		if runs {
			body += "\n" + textAppealUntil.In(l, "day", due)
		}
		if s.c.Holds() {
			body += "\n" + textKeptMeanwhile.In(l)
		}
	}
	return mail.Message{To: s.student.Contact(), Subject: textLetterSubject.In(l, "voucher", s.c.Voucher), Body: body}, nil
}

// due is Due by the rules of the case and the days off as they are known.
func (d *Desk) due(tx *db.Tx, c Case) (when.Day, bool, error) {
	table, err := d.programmes.Table(tx, c.Programme)
	if err != nil {
		return "", false, err
	}
	days, err := d.programmes.Calendar(tx)
	r, _ := table.Version(c.Rules)
	day, runs := Due(c, r.Terms, days)
	return day, runs, err
}

// Tell writes to the student of a case, in their language.
func (d *Desk) Tell(tx *db.Tx, c Case, letter func(i18n.Lang) (subject, body string)) error {
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	subject, body := letter(p.Lang)
	return mail.Post(tx, mail.Message{To: p.Contact(), Subject: subject, Body: body})
}

// calls ask those who owe the next step of a case for their word. Whose case it is
// stands behind the sign-in, not in a letter.
func (d *Desk) calls(tx *db.Tx, c Case) (letters []mail.Message, err error) {
	who, err := d.owners(tx, c, c.State.Owner())
	if err != nil || len(who) == 0 {
		return nil, err
	}
	people, err := d.people.Many(tx, who)
	if err != nil {
		return nil, err
	}
	host, err := d.orgs.Get(tx, c.Org)
	if err != nil {
		return nil, err
	}
	due, runs, err := d.due(tx, c)
	for _, one := range who {
		p := people[one]
		if p.Contact() == "" {
			continue
		}
		body := textAppealBody.In(p.Lang, "voucher", c.Voucher, "university", host.Name)
		if runs {
			body += "\n" + textAppealBy.In(p.Lang, "day", due)
		}
		letters = append(letters, mail.Message{To: p.Contact(), Subject: textAppealSubject.In(p.Lang, "voucher", c.Voucher), Body: body})
	}
	return letters, err
}
