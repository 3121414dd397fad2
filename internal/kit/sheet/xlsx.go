package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"asar/internal/kit/i18n"
)

// The size of a sheet in Excel; a reference beyond it is an attack or damage.
const (
	lastRow    = 1_048_576
	lastColumn = 16_384
)

// xlsxSource reads the rows of one sheet of a book.
type xlsxSource struct {
	*book
	part  *part
	total int64
	row   int // the number of the row last begun
	cells []string
	extra bool
	flaws []flaw
}

func newXLSX(b *book, name string) (*xlsxSource, error) {
	p, err := b.archive.open(name)
	if err != nil {
		return nil, err
	}
	return &xlsxSource{book: b, part: p, total: p.counted.declared}, nil
}

func (x *xlsxSource) done() int64  { return x.part.counted.done }
func (x *xlsxSource) close() error { return x.part.close() }

// next reads elements until a row with content has ended.
func (x *xlsxSource) next() (raw, error) {
	for {
		token, err := x.part.next()
		if err != nil {
			return raw{}, err
		}
		e, ok := token.(xml.StartElement)
		if !ok || e.Name.Local != "row" {
			continue
		}
		if err := x.readRow(e); err != nil {
			return raw{}, err
		}
		content := x.extra || len(x.flaws) > 0
		for _, cell := range x.cells {
			content = content || strings.TrimSpace(cell) != ""
		}
		if content {
			x.part.idle = 0
			return raw{number: x.row, cells: x.cells, padded: true, extra: x.extra, flaws: x.flaws}, nil
		}
	}
}

// readRow reads the cells of a row to its end.
func (x *xlsxSource) readRow(row xml.StartElement) error {
	number := x.row + 1
	if r := attribute(row, "r"); r != "" {
		number, _ = strconv.Atoi(r)
	}
	if number <= x.row || number > lastRow {
		return refuse("damaged", textDamaged)
	}
	x.row, x.cells, x.flaws, x.extra = number, x.cells[:0], nil, false
	column := -1
	for cells := 0; ; {
		token, err := x.part.next()
		if errors.Is(err, io.EOF) {
			return refuse("damaged", textDamaged)
		}
		if err != nil {
			return err
		}
		switch e := token.(type) {
		case xml.EndElement:
			if e.Name.Local == "row" {
				return nil
			}
		case xml.StartElement:
			if e.Name.Local != "c" {
				continue
			}
			if column, err = place(attribute(e, "r"), column+1); err != nil {
				return err
			}
			if cells++; cells > lastColumn {
				return refuse("damaged", textDamaged)
			}
			if err := x.readCell(e, column); err != nil {
				return err
			}
		}
	}
}

// place is the column of a reference such as "C7", counted from 0; without a reference it is the following one.
func place(reference string, following int) (int, error) {
	column := 0
	for _, letter := range strings.ToUpper(strings.TrimRight(reference, "0123456789")) {
		if letter < 'A' || letter > 'Z' || column > lastColumn {
			return 0, refuse("damaged", textDamaged)
		}
		column = column*26 + int(letter-'A') + 1
	}
	if reference == "" {
		if column = following + 1; column > lastColumn {
			return 0, refuse("columns", textTooManyColumns.With("max", lastColumn))
		}
	}
	if column < 1 || column > lastColumn {
		return 0, refuse("damaged", textDamaged)
	}
	return column - 1, nil
}

// readCell reads a cell to its end and puts it in its place.
func (x *xlsxSource) readCell(cell xml.StartElement, column int) error {
	kind := attribute(cell, "t")
	style, _ := strconv.Atoi(attribute(cell, "s"))
	c, err := x.part.content(x.limits.longestCell())
	if err != nil {
		return err
	}
	text, problem := c.text, i18n.Text(nil)
	switch {
	case c.formula && !c.valued:
		text, problem = "", textNoValue
	case kind == "s" && c.valued:
		i, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || i < 0 || i >= len(x.texts) {
			return refuse("damaged", textDamaged)
		}
		text = x.texts[i]
	case kind == "b":
		text = map[string]string{"1": "true", "0": "false"}[text]
	case kind == "e":
		problem = textErrorValue
	case kind == "" || kind == "n":
		text = x.number(text, style)
	case kind == "str" || kind == "inlineStr":
		text = unescape(text)
	}
	if column >= x.limits.Columns {
		x.extra = x.extra || text != "" || problem != nil
		return nil
	}
	for len(x.cells) <= column {
		x.cells = append(x.cells, "")
	}
	x.cells[column] = text
	if problem != nil {
		x.flaws = append(x.flaws, flaw{column, problem})
	}
	return nil
}

// number writes what stands in a cell of numbers as a reader would: a date as 2026-10-17, and never an exponent.
func (x *xlsxSource) number(text string, style int) string {
	kind := cellNumber
	if style >= 0 && style < len(x.styles) {
		kind = x.styles[style]
	}
	return writeNumber(text, kind, x.since)
}

// content is what stands between the tags of a cell.
type content struct {
	text    string
	formula bool
	valued  bool
}

// content reads a cell, whose tag was read, to its end. Text beyond longest bytes is dropped.
func (p *part) content(longest int) (content, error) {
	var c content
	var b []byte
	depth, inside, phonetic := p.depth, false, 0
	for {
		token, err := p.next()
		if errors.Is(err, io.EOF) {
			err = refuse("damaged", textDamaged)
		}
		if err != nil {
			return c, err
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "f":
				c.formula = true
			case "rPh": // how to pronounce the text, in East Asian books
				phonetic = p.depth
			case "v", "t":
				inside = phonetic == 0
				c.valued = true
			}
		case xml.EndElement:
			inside = false
			if p.depth < phonetic {
				phonetic = 0
			}
			if p.depth < depth {
				c.text = string(b)
				return c, nil
			}
		case xml.CharData:
			if inside {
				b = append(b, e[:min(len(e), longest-len(b))]...)
			}
		}
	}
}

// texts calls take for the text of every element of this name.
func (p *part) texts(name string, longest int, take func(string) error) error {
	for {
		token, err := p.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := token.(xml.StartElement); !ok || e.Name.Local != name {
			continue
		}
		c, err := p.content(longest)
		if err != nil {
			return err
		}
		if err := take(unescape(c.text)); err != nil {
			return err
		}
	}
}

// unescape takes back the form _x000D_ in which Office writes characters that XML has no place for.
func unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	out := []byte(text)
	for from := 0; ; {
		i := strings.Index(string(out[from:]), "_x")
		if i < 0 {
			return string(out)
		}
		i += from
		from = i + 2
		if len(out) < i+7 || out[i+6] != '_' {
			continue
		}
		if code, err := strconv.ParseUint(string(out[i+2:i+6]), 16, 16); err == nil {
			letter := string(rune(code))
			out = slices.Replace(out, i, i+7, []byte(letter)...)
			from = i + len(letter)
		}
	}
}
