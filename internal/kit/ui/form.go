package ui

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/kit/i18n"
)

// Field is one field of a form. Its Error, if empty, is taken from the page's
// Errors by its Name, and its element has the id "f-" and the name, which is
// where the summary of errors leads.
type Field struct {
	Name  string
	ID    string // of its element, where a page has two fields of one name
	Label string
	Hint  string // at most one sentence
	Value string // as it was typed, also if it is wrong
	Error string

	Optional     bool
	Autocomplete string // such as "family-name"
	InputMode    string // such as "tel"
	List         string // of Suggestions: their name
	Type         string // of the input element; empty is "text"
	Width        int    // in characters; 0 is as wide as the form
	MaxLength    int    // in UTF-16 units, as browsers count; 0 is none
	Rows         int    // of a text area; 0 is 4
	Min, Max     string // of a date, a time or a number
	Accept       string // of a file, such as ".csv,.xlsx"
	Multiple     bool   // of a file
	Exact        bool   // a name, a code or an address: no spelling check, no capitals
	Text         string // language of what is typed, if it is not the page's
	Heading      bool   // the label is the page's H1: one question per page

	Options []Option // of a select, radio group or group of boxes
	Values  []string // chosen boxes
	Empty   string   // of a select: what stands for no choice
}

// Option is one choice.
type Option struct {
	Value, Text string
	Hint        string
	Count       string // how many there are, at the end of the line
	Dir         string // code of a direction, for its icon and colour
	Disabled    bool
}

// widths are the steps that the style sheet knows, in characters.
var widths = []int{4, 8, 12, 16, 22, 34}

func (f Field) id() string {
	if f.ID != "" {
		return f.ID
	}
	return "f-" + f.Name
}

// group are the attributes of the element around several choices.
func (f Field) group() templ.Attributes {
	if f.describedBy() == "" {
		return nil
	}
	return templ.Attributes{"aria-describedby": f.describedBy()}
}

func (f Field) in(p Page) Field {
	if f.Error == "" {
		f.Error = p.Error(f.Name)
	}
	return f
}

// classes of the element around a field.
func (f Field) classes() string {
	if f.Error != "" {
		return "fld bad"
	}
	return "fld"
}

// control is the class of the input element.
func (f Field) control() string {
	for _, w := range widths {
		if f.Width > 0 && f.Width <= w {
			return "in w" + strconv.Itoa(w)
		}
	}
	return "in"
}

// describedBy names the elements that say more about the field.
func (f Field) describedBy() string {
	var ids []string
	if f.Hint != "" {
		ids = append(ids, f.id()+"-hint")
	}
	if f.Error != "" {
		ids = append(ids, f.id()+"-error")
	}
	return strings.Join(ids, " ")
}

// attributes are those of an input element that are not always there.
func (f Field) attributes() templ.Attributes {
	a := templ.Attributes{}
	set := func(name, value string) {
		if value != "" {
			a[name] = value
		}
	}
	set("aria-describedby", f.describedBy())
	set("autocomplete", f.Autocomplete)
	set("inputmode", f.InputMode)
	set("list", f.List)
	set("min", f.Min)
	set("max", f.Max)
	set("accept", f.Accept)
	set("lang", f.Text)
	if f.Error != "" {
		a["aria-invalid"] = "true"
	}
	if f.MaxLength > 0 {
		a["maxlength"] = strconv.Itoa(f.MaxLength)
	}
	if f.Exact {
		a["spellcheck"], a["autocapitalize"] = "false", "none"
	}
	if f.Multiple {
		a["multiple"] = true
	}
	return a
}

func (f Field) inputType() string {
	if f.Type == "" {
		return "text"
	}
	return f.Type
}

func (f Field) rows() string {
	if f.Rows == 0 {
		return "4"
	}
	return strconv.Itoa(f.Rows)
}

// optionID is the id of a choice; the first is where the summary of errors leads.
func (f Field) optionID(i int) string {
	if i == 0 {
		return f.id()
	}
	return f.id() + "-" + strconv.Itoa(i+1)
}

func (f Field) chosen(o Option) bool {
	return o.Value == f.Value && f.Values == nil || slices.Contains(f.Values, o.Value)
}

// inLanguage makes the field that of one language.
func (f Field) inLanguage(l i18n.Lang, said i18n.Words) Field {
	f.Name, f.Label, f.Value, f.Text = f.Name+"-"+string(l), f.Label+" ("+l.Native()+")", said.Get(l), string(l)
	return f
}

// as makes the field one of a type, unless its caller has chosen a width.
func (f Field) as(kind, mode string, width int) Field {
	f.Type, f.InputMode = kind, mode
	if f.Width == 0 {
		f.Width = width
	}
	return f
}
