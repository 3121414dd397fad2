package hoursweb

import (
	"slices"

	"asar/internal/core/hours"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// actDeny is the value of the button that denies what was chosen.
const actDeny = "deny"

// decide carries out what was chosen on a sheet: all of it, or nothing and
// every refusal at its field. It returns how many records were decided.
func (h *pages) decide(r *web.Request, tx *db.Tx, s *sheet) (decided int, err error) {
	form, decisions, chosen := s.decisions(r.Value("act") == actDeny)
	_, err = h.Hours.Decide(tx, r.Actor, decisions)
	if f, known := fault.As(err); known && f.Kind == fault.Invalid {
		form.Fields = append(form.Fields, f.Fields...)
	} else if err != nil {
		return 0, err
	}
	s.arrange(form.Fields)
	if err := form.Err(); err != nil || chosen > 0 {
		return chosen, err
	}
	return 0, fault.New(fault.Invalid, "hours/none", textNoneChosen)
}

// decisions are what was chosen on a sheet, and what is wrong with its fields.
func (s *sheet) decisions(deny bool) (form fault.Form, decisions []hours.Decision, chosen int) {
	for _, one := range s.Rows {
		if !one.Chosen {
			form.Need(one.field("minutes"), !one.touched, textNotTicked)
			continue
		}
		chosen++
		d := hours.Decision{Record: one.ID, Reason: one.Why}
		if !deny {
			spent, ok := minutes(one.Time)
			if form.Need(one.field("minutes"), ok, textBadTime); !ok {
				continue
			}
			d.Minutes = spent
		}
		decisions = append(decisions, d)
	}
	return form, decisions, chosen
}

// arrange puts refusals in the order of the rows.
func (s *sheet) arrange(fields []fault.Field) {
	order := map[string]int{}
	for i, one := range s.Rows {
		order[one.field("minutes")], order[one.field("reason")] = i, i
	}
	slices.SortStableFunc(fields, func(a, b fault.Field) int { return order[a.Name] - order[b.Name] })
}

// answered is what follows a sheet that was sent: back to its page, or the
// same page with its errors.
func (h *pages) answered(r *web.Request, tx *db.Tx, s *sheet, again func() web.Response) (web.Response, error) {
	s.typed(r)
	n, err := h.decide(r, tx, s)
	if fault.Is(err, "hours/none") && len(r.Values("record")) > 0 {
		return web.See(r.Link(s.Action)).Notice(textDecidedBefore.In(r.Lang)), nil
	}
	if err == nil {
		return web.See(r.Link(s.Action)).Notice(textDecidedN.In(r.Lang, "n", n)), nil
	}
	f, known := fault.As(err)
	if !known || f.Kind != fault.Invalid {
		return web.Response{}, err
	}
	f.Fields = slices.CompactFunc(f.Fields, func(a, b fault.Field) bool { return a.Name == b.Name })
	s.Page.Fail(f)
	return again(), nil
}

// errorOf is what is wrong with a row's field.
func (s sheet) errorOf(w row, name string) string { return s.Page.Error(w.field(name)) }

// words are a person's words in quotation marks, as the language sets them.
func words(l i18n.Lang, text string) string { return textWords.In(l, "text", text) }
