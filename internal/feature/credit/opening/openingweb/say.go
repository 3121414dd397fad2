package openingweb

import (
	"strings"

	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// times says from when to when an opening is open.
func times(p ui.Page, c card) string {
	return i18n.DateTime(p.Lang, c.OpensAt.Time()) + " – " + i18n.DateTime(p.Lang, c.ClosesAt.Time())
}

// lines are the lines of a text.
func lines(text string) []string { return strings.Split(strings.TrimSpace(text), "\n") }

// asked is the voucher of which the form says what is looked at.
func asked(v chooseView) string {
	if v.Voucher != "" {
		return v.Voucher
	}
	return v.Options[0].Value
}

// proofs are the numbers by which everything can be checked.
func proofs(v oneView) (rows []ui.Row) {
	l := v.Page.Lang
	if v.O.Commitment != "" {
		rows = append(rows, ui.Row{Name: textCommitment.In(l), Body: hash(v.O.Commitment)})
	}
	if v.O.Seed != "" {
		rows = append(rows, ui.Row{Name: textSeed.In(l), Body: hash(v.O.Seed)})
	}
	return append(rows, ui.Row{Name: textKey.In(l), Body: hash(v.O.PublicKey)})
}

func steps(l i18n.Lang, pairs ...i18n.M) (list []ui.StepText) {
	for i := 0; i+1 < len(pairs); i += 2 {
		list = append(list, ui.StepText{Title: pairs[i].In(l), Text: pairs[i+1].In(l)})
	}
	return list
}

// arrival and lottery say how an order is made.
func arrival(l i18n.Lang) []ui.StepText {
	return steps(l, stepNumber, stepNumberText, stepOrder, stepOrderText, stepPlace, stepPlaceText)
}

func lottery(l i18n.Lang) []ui.StepText {
	return steps(l, stepCommit, stepCommitText, stepNumber, stepEqualText, stepReveal, stepRevealText, stepPlace, stepPlaceText)
}
