package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// longestRecord is the longest row of a CSV file in bytes. It bounds the memory that one row takes.
const longestRecord = 1 << 20

// csvSource reads the records of a CSV file.
type csvSource struct {
	in     *bufio.Reader
	comma  byte
	limits Limits
	row    int   // the number of the record last read
	offset int64 // bytes read
	begun  int64 // offset at which the record now read began
	cell   []byte
	cells  []string
	extra  bool
	flaws  []flaw
}

// errEnd says that a record ended with its line.
var errEnd = errors.New("end of the record")

func openCSV(file *os.File, limits Limits) (*csvSource, error) {
	c := &csvSource{in: bufio.NewReaderSize(io.NewSectionReader(file, 0, 1<<62), 64<<10), limits: limits}
	head, err := c.in.Peek(64 << 10)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	skip := 0
	if bytes.HasPrefix(head, bom) {
		skip = len(bom)
	}
	c.comma = separator(head[skip:])
	// Excel writes and hides a first line that names the separator.
	if line, _, more := bytes.Cut(head[skip:], []byte{'\n'}); more {
		if hint := bytes.TrimRight(line, "\r"); len(hint) == 5 && strings.EqualFold(string(hint[:4]), "sep=") {
			c.comma = hint[4]
			skip += len(line) + 1
		}
	}
	c.offset = int64(skip)
	if _, err := c.in.Discard(skip); err != nil {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	return c, nil
}

// separator is the one of tab, semicolon and comma that stands most often in the first line, outside quotes.
func separator(head []byte) byte {
	counts := map[byte]int{}
	quoted := false
	for _, b := range bytes.TrimLeft(head, "\r\n") {
		if b == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if b == '\n' || b == '\r' {
			break
		}
		counts[b]++
	}
	best := byte(',')
	for _, b := range []byte{';', '\t'} {
		if counts[b] > counts[best] {
			best = b
		}
	}
	return best
}

func (c *csvSource) done() int64  { return c.offset }
func (c *csvSource) close() error { return nil }

// next reads records until one has content.
func (c *csvSource) next() (raw, error) {
	for {
		if err := c.record(); err != nil {
			return raw{}, err
		}
		for _, cell := range c.cells {
			if strings.TrimSpace(cell) != "" {
				return raw{number: c.row, cells: c.cells, extra: c.extra, flaws: c.flaws}, nil
			}
		}
		if len(c.flaws) > 0 || c.extra {
			return raw{number: c.row, cells: c.cells, extra: c.extra, flaws: c.flaws}, nil
		}
	}
}

// record reads one record, or io.EOF if there is none.
func (c *csvSource) record() error {
	if _, err := c.in.Peek(1); err != nil {
		return c.failed(err)
	}
	c.row++
	c.begun = c.offset
	c.cells, c.flaws, c.extra = c.cells[:0], nil, false
	for {
		err := c.field()
		c.keep()
		if errors.Is(err, errEnd) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// keep adds the cell just read, unless there are more than anybody may have.
func (c *csvSource) keep() {
	switch {
	case len(c.cells) < c.limits.Columns:
		c.cells = append(c.cells, string(c.cell))
	case len(bytes.TrimSpace(c.cell)) > 0:
		c.extra = true
	}
}

// field reads one cell and what ends it: errEnd is the end of the record, nil a separator.
func (c *csvSource) field() error {
	c.cell = c.cell[:0]
	b, err := c.read()
	if err != nil {
		return err
	}
	if b == '"' {
		if err := c.quotedCell(); err != nil {
			return err
		}
		if b, err = c.read(); err != nil {
			return err
		}
		if b != c.comma && b != '\n' {
			// The row is read on as if the cell were not quoted, so that the rows after it keep their numbers.
			c.flaws = append(c.flaws, flaw{len(c.cells), textStrayQuote})
		}
	}
	for ; b != c.comma; b, err = c.read() {
		if err != nil {
			return err
		}
		if b == '\n' {
			return errEnd
		}
		c.append(b)
	}
	return err
}

// quotedCell reads a cell to its closing quote, which is not doubled.
func (c *csvSource) quotedCell() error {
	for {
		b, err := c.read()
		if errors.Is(err, errEnd) || errors.Is(err, errLong) {
			return refuse("quote", textOpenQuote.With("row", c.row))
		}
		if err != nil {
			return err
		}
		if b == '"' {
			if next, err := c.in.Peek(1); err != nil || next[0] != '"' {
				return nil
			}
			if _, err := c.read(); err != nil {
				return err
			}
		}
		c.append(b)
	}
}

func (c *csvSource) append(b byte) {
	if len(c.cell) < c.limits.longestCell() {
		c.cell = append(c.cell, b)
	}
}

// errLong marks the refusal of a record that is too long; inside quotes, one was not closed.
var errLong = errors.New("record too long")

// read gives the next byte, with every kind of line end as "\n", and errEnd after the last.
func (c *csvSource) read() (byte, error) {
	b, err := c.in.ReadByte()
	if errors.Is(err, io.EOF) {
		return 0, errEnd
	}
	if err != nil {
		return 0, c.failed(err)
	}
	if c.offset++; c.offset-c.begun > longestRecord {
		return 0, c.tooLong()
	}
	if b != '\r' {
		return b, nil
	}
	if next, err := c.in.Peek(1); err == nil && next[0] == '\n' {
		c.offset++
		_, err := c.in.Discard(1)
		return '\n', err
	}
	return '\n', nil
}

// tooLong says what makes a record too long: its columns, or else its text.
func (c *csvSource) tooLong() error {
	if len(c.cells) == c.limits.Columns {
		return refuse("columns", textTooManyColumns.With("max", c.limits.Columns))
	}
	return errors.Join(errLong, refuse("line", textLongLine.With("row", c.row)))
}

func (c *csvSource) failed(err error) error {
	if errors.Is(err, io.EOF) {
		return io.EOF
	}
	return fmt.Errorf("sheet: %w", err)
}
