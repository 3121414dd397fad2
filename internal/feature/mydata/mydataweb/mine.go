package mydataweb

import (
	"bytes"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/core/person"
	"asar/internal/feature/mydata"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// mine leads to the copy of one's data and to its erasure.
func (p pages) mine(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := mineView{Page: inner(r, textMine)}
	waits, found, err := mydata.Announced(tx, r.Actor.Person)
	if found {
		v.Erased = i18n.DateTime(r.Lang, waits.Due.Time())
	}
	return web.HTML(minePage(v)), err
}

// Banner tells somebody of the erasure that was announced for them; to others it
// says nothing.
func Banner(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error) {
	waits, found, err := mydata.Announced(tx, r.Actor.Person)
	if err != nil || !found {
		return nil, err
	}
	return waiting(p, i18n.DateTime(r.Lang, waits.Due.Time())), nil
}

// mineView is the page of one's own data.
type mineView struct {
	ui.Page
	Erased string // when an announced erasure happens, if one waits
}

// keep calls off the erasure that was announced for the reader.
func (p pages) keep(r *web.Request, tx *db.Tx) (web.Response, error) {
	return web.See(r.Link("/me/data")).Notice(textKept.In(r.Lang)), p.MyData.CallOff(tx, r.Actor, r.Actor.Person)
}

// json hands the copy out for programs.
func (p pages) json(r *web.Request, tx *db.Tx) (web.Response, error) {
	sections, err := p.MyData.Copy(tx, r.Actor)
	if err != nil {
		return web.Response{}, err
	}
	body, err := mydata.JSON(r.Lang, tx.Now, sections)
	return web.Data("application/json", "asar.json", body).Secret(), err
}

// html hands the copy out for reading, as one file that needs nothing else.
func (p pages) html(r *web.Request, tx *db.Tx) (web.Response, error) {
	sections, err := p.MyData.Copy(tx, r.Actor)
	if err != nil {
		return web.Response{}, err
	}
	var body bytes.Buffer
	made := i18n.LongDate(r.Lang, tx.Now.Time()) + ", " + i18n.Clock(tx.Now.Time())
	err = copyFile(r.Lang, made, sections).Render(r.Context(), &body)
	return web.Data("text/html; charset=utf-8", "asar.html", body.Bytes()).Secret(), err
}

// shown is a section's rows as people read them.
func shown(l i18n.Lang, s privacy.Section) [][]string {
	rows := make([][]string, len(s.Rows))
	for i, values := range s.Rows {
		rows[i] = make([]string, len(values))
		for j, v := range values {
			rows[i][j] = privacy.Show(l, v)
		}
	}
	return rows
}

// eraseView is what a person must know and say.
type eraseView struct {
	ui.Page
	Obstacles check.List
}

func (p pages) askErase(r *web.Request, tx *db.Tx) (web.Response, error) {
	return p.showErase(r, tx, inner(r, textErase))
}

func (p pages) showErase(r *web.Request, tx *db.Tx, page ui.Page) (web.Response, error) {
	list, err := p.MyData.Obstacles(tx, r.Actor.Person)
	page.HasForm = list.OK()
	return web.HTML(erasePage(eraseView{Page: page, Obstacles: list})), err
}

// erase erases the reader, who has typed the word, and signs them out.
func (p pages) erase(r *web.Request, tx *db.Tx) (web.Response, error) {
	err := error(fault.New(fault.Invalid, "mydata/word", nil).At("word", textTypeWord))
	if strings.EqualFold(r.Value("word"), textWord.In(r.Lang)) {
		err = p.MyData.EraseMe(tx, r.Actor)
	}
	if f, refused := fault.As(err); refused && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		page := inner(r, textErase)
		if f.Kind == fault.Invalid { // the page lists what stands in the way by itself
			page.Fail(f)
		}
		answer, err := p.showErase(r, tx, page)
		return answer.Refused(), err
	}
	return web.See(r.Link("/")).Notice(textErased.In(r.Lang)).SignOut(), err
}

// eraseForView is the form by which an erasure is announced, and those that wait.
type eraseForView struct {
	ui.Page
	Waiting []mydata.Waiting
	Said    struct{ Contact, Reason string }
}

func (p pages) askEraseFor(r *web.Request, tx *db.Tx) (web.Response, error) {
	return p.showEraseFor(tx, eraseForView{Page: inner(r, textEraseFor)})
}

func (p pages) showEraseFor(tx *db.Tx, v eraseForView) (_ web.Response, err error) {
	v.HasForm = true
	v.Waiting, err = p.MyData.Waiting(tx)
	return web.HTML(eraseForPage(v)), err
}

// eraseFor announces the erasure of somebody who has asked for it on paper.
func (p pages) eraseFor(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := eraseForView{Page: inner(r, textEraseFor)}
	v.Said.Contact, v.Said.Reason = r.Value("contact"), r.Text("reason")
	who, err := p.byContact(tx, v.Said.Contact)
	if err == nil {
		err = p.MyData.AnnounceErasure(tx, r.Actor, who.ID, v.Said.Reason)
	}
	if f, refused := fault.As(err); refused && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Fail(f)
		answer, err := p.showEraseFor(tx, v)
		return answer.Refused(), err
	}
	return web.See(r.Link("/admin/erase")).Notice(textErasedFor.In(r.Lang)), err
}

// callOff calls an announced erasure off.
func (p pages) callOff(r *web.Request, tx *db.Tx) (web.Response, error) {
	return web.See(r.Link("/admin/erase")).Notice(textCalledOff.In(r.Lang)), p.MyData.CallOff(tx, r.Actor, r.IDValue("person"))
}

// waits says when an announced erasure happens, and on what request.
func (v eraseForView) waits(w mydata.Waiting) []ui.Row {
	return []ui.Row{
		{Name: textWhen.In(v.Lang), Text: i18n.DateTime(v.Lang, w.Due.Time())},
		{Name: textReasonLabel.In(v.Lang), Text: w.Reason},
	}
}

// byContact finds the person whom an address belongs to.
func (p pages) byContact(tx *db.Tx, contact string) (person.Person, error) {
	address, err := person.ParseContact(contact)
	if err != nil {
		return person.Person{}, fault.New(fault.Invalid, "mydata/contact", nil).At("contact", textContact)
	}
	who, known, err := p.People.ByContact(tx, address)
	if err == nil && !known {
		err = fault.New(fault.Invalid, "mydata/contact", nil).At("contact", textNobody)
	}
	return who, err
}
