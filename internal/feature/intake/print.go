package intake

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// Print writes a report for a terminal: the sums, what was noted of many rows
// said once with their numbers, what was refused row by row, and of a dry run
// each change. It returns what w could not write.
func Print(w io.Writer, l i18n.Lang, r Report) error {
	var b bytes.Buffer
	line := func(text string) { fmt.Fprintln(&b, text) }
	line(r.Said(l))
	if r.Orgs > 0 {
		line(textOrgSum.In(l, "n", r.Orgs))
	}
	if r.Drafts+r.Published > 0 {
		line(textStatusSum.In(l, "drafts", r.Drafts, "published", r.Published))
	}
	if len(r.Ignored) > 0 {
		line(textIgnored.In(l, "columns", strings.Join(r.Ignored, ", ")))
	}
	switch {
	case r.DryRun:
		line(textDry.In(l))
		printChanges(&b, l, r)
	case r.Undone:
		line(textUndone.In(l))
	}
	if notes := r.Notes(l); len(notes) > 0 {
		line("\n" + textNotes.In(l))
		for _, n := range notes {
			line("  " + n)
		}
	}
	if problems := r.Problems(); len(problems) > 0 {
		line("\n" + textRefusals.In(l))
		for _, p := range problems {
			line("  " + p.Said(l))
		}
	}
	_, err := b.WriteTo(w)
	return err
}

// Said says how many rows were read and what became of them.
func (r Report) Said(l i18n.Lang) string {
	return textSums.In(l, "read", r.Read, "created", r.Created, "changed", r.Changed, "same", r.Same, "refused", r.Refused)
}

// Notes says what was noted of the rows, each note once, with how many rows it
// is about and the first of them.
func (r Report) Notes(l i18n.Lang) []string {
	var order []string
	rows := map[string][]int{}
	for _, o := range r.Rows {
		for _, n := range o.Notes {
			text := n.Text(l)
			if rows[text] == nil {
				order = append(order, text)
			}
			rows[text] = append(rows[text], o.Row)
		}
	}
	list := make([]string, len(order))
	for i, text := range order {
		list[i] = textRows.In(l, "text", text, "n", len(rows[text]), "rows", sheet.SomeRows(rows[text]))
	}
	return list
}

// printChanges writes what a run would add and change.
func printChanges(b *bytes.Buffer, l i18n.Lang, r Report) {
	if r.Created+r.Changed > 0 {
		fmt.Fprintln(b, "\n"+textChanges.In(l))
	}
	for _, o := range r.Rows {
		text := textRowNew
		switch o.What {
		case Created:
		case Changed:
			text = textRowMore
		default:
			continue
		}
		head := "  " + text.In(l, "row", fmt.Sprint(o.Row))
		if o.Name != "" {
			head += ": " + o.Name
		}
		fmt.Fprintln(b, head)
		for _, c := range o.Diff {
			fmt.Fprintln(b, "      "+c.Field+arrow(c))
		}
	}
}

// arrow says from what to what a field changed, or what was added, in one line;
// of people only the field is known here.
func arrow(c Change) string {
	switch {
	case c.Was == "" && c.Is == "":
		return ""
	case c.Was == "":
		return ": + «" + oneLine(c.Is) + "»"
	}
	return ": «" + oneLine(c.Was) + "» → «" + oneLine(c.Is) + "»"
}

func oneLine(s string) string { return sheet.Shorten(strings.Join(strings.Fields(s), " ")) }

// Describe writes which columns a kind of table may have, for the help of the
// command line.
func Describe(w io.Writer, l i18n.Lang, k Kind) error {
	var b bytes.Buffer
	for _, c := range k.Columns() {
		need := ""
		if c.Need {
			need = " (" + textNeeded.In(l) + ")"
		}
		fmt.Fprintf(&b, "  %-16s %s%s. %s\n", c.Name, c.Label.Text(l), need, c.About.Text(l))
	}
	_, err := b.WriteTo(w)
	return err
}
