package programme

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Proof is what a version of the rules says of somebody on a day, in one
// language, for programs that read it.
type Proof struct {
	Programme string   `json:"programme"`
	Version   int      `json:"version"`
	Day       when.Day `json:"day"`
	Holds     bool     `json:"holds"` // no check refuses
	Checks    []Proven `json:"checks"`
}

// Proven is one check of a proof.
type Proven struct {
	Code   string `json:"code"`
	Holds  bool   `json:"holds"`
	Fact   string `json:"fact"`   // what was looked at
	Known  string `json:"known"`  // what is known of it; empty if nothing is
	Source string `json:"source"` // where that comes from
	Wanted string `json:"wanted"` // what the rules ask
	Text   string `json:"text"`   // all of it in a sentence
}

// Prove says findings as a proof.
func (r Rules) Prove(l i18n.Lang, day when.Day, list []Finding) Proof {
	p := Proof{Programme: r.Programme, Version: r.Version, Day: day, Holds: true, Checks: make([]Proven, len(list))}
	for i, f := range list {
		p.Holds = p.Holds && f.OK
		p.Checks[i] = Proven{
			Code: f.Code, Holds: f.OK, Fact: said(l, f.Fact), Known: said(l, f.Said), Source: said(l, f.Source), Wanted: said(l, f.Want), Text: f.Text.Text(l),
		}
	}
	return p
}

// said is a text, or nothing of none.
func said(l i18n.Lang, t i18n.Text) string {
	if t == nil {
		return ""
	}
	return t.Text(l)
}
