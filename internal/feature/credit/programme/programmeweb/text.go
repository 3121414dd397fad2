package programmeweb

import (
	"slices"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// textView is a version of a text before it is published: the form, and how it
// differs from the version before.
type textView struct {
	Page      ui.Page
	Programme programme.Programme
	Before    programme.Text // without a version if there is none
	Said      programme.Text
}

// at is the address of the form, without the language.
func (v textView) at() string {
	return "/operator/programmes/" + v.Programme.Code + "/texts/" + v.Said.Document
}

// textSays tells which version of the agreement students sign today.
func (h *pages) textSays(r *web.Request, tx *db.Tx, code string) (string, error) {
	texts, err := h.Programmes.Texts(tx, code, programme.DocumentAgreement)
	now, found := texts.On(r.Today())
	if !found {
		return textNoTextYet.In(r.Lang), err
	}
	return textVersion.In(r.Lang, "n", now.Version, "from", i18n.LongDate(r.Lang, now.From.Time())), err
}

// textView begins with the version before, as it stands.
func (h *pages) textView(r *web.Request, tx *db.Tx) (v textView, err error) {
	document := r.Path("document")
	if !slices.Contains(programme.Documents, document) {
		return v, fault.Missing("document")
	}
	v.Page = inner(r, textNewText.In(r.Lang)+": "+programme.DocumentName(document).In(r.Lang))
	v.Page.HasForm = true
	if v.Programme, err = h.Programmes.Get(tx, r.Path("programme")); err != nil {
		return v, err
	}
	texts, err := h.Programmes.Texts(tx, v.Programme.Code, document)
	if len(texts) > 0 {
		v.Before = texts[len(texts)-1]
	}
	v.Said = programme.Text{Programme: v.Programme.Code, Document: document, Words: v.Before.Words}
	return v, err
}

// typedText is the view with what was typed.
func (h *pages) typedText(r *web.Request, tx *db.Tx) (textView, error) {
	v, err := h.textView(r, tx)
	v.Said.From = when.Day(r.Value("from"))
	for _, l := range i18n.Langs {
		v.Said.Words.Set(l, r.Text("text-"+string(l)))
	}
	return v, err
}

func (h *pages) askText(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.textView(r, tx)
	return web.HTML(textPage(v)), err
}

// previewText shows how what was typed differs from the version before, or what
// is wrong with it. Nothing is kept yet.
func (h *pages) previewText(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.typedText(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if r.Checked("edit") {
		return web.HTML(textPage(v)), nil
	}
	if err := h.Programmes.CheckText(tx, v.Said); err != nil {
		return v.refused(err)
	}
	v.Page.Title = textPreview.In(r.Lang)
	return web.HTML(textPreviewPage(v)), nil
}

func (h *pages) publishText(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.typedText(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if err := h.Programmes.PublishText(tx, r.Actor, v.Said); err != nil {
		return v.refused(err)
	}
	return web.See(r.Link("/programmes/" + v.Programme.Code + "/agreement")).Notice(textPublished.In(r.Lang)), nil
}

// refused shows the form again with what is wrong with it.
func (v textView) refused(err error) (web.Response, error) {
	f, refused := fault.As(err)
	if !refused || f.Kind != fault.Invalid {
		return web.Response{}, err
	}
	v.Page.Fail(f)
	return web.Invalid(textPage(v)), nil
}
