package sheet

import (
	"bufio"
	"encoding/xml"
	"errors"
	"io"

	"asar/internal/kit/fault"
)

const (
	longestToken = 1 << 20 // bytes of one tag with its attributes, or of one run of text
	deepest      = 64      // elements inside one another
	mostIdle     = 4 << 20 // tokens without a row of content, about a second's work; a million empty formatted rows have as many
)

// part reads one XML entry of an archive as a stream of tokens. It uses RawToken, which keeps no stack of open elements, and
// counts the depth itself; a token that grows past its limit ends the reading, so no entry can fill the memory.
type part struct {
	decoder *xml.Decoder
	bytes   *metered
	counted *counted
	depth   int
	idle    int // tokens since the last row with content
}

func newPart(in *bufio.Reader, counted *counted) *part {
	bytes := &metered{in: in}
	return &part{decoder: xml.NewDecoder(bytes), bytes: bytes, counted: counted}
}

// metered gives single bytes, as many as one token may have.
type metered struct {
	in   *bufio.Reader
	used int
	err  error // the refusal that ended the reading; the decoder may hide it
}

func (m *metered) ReadByte() (byte, error) {
	if m.used++; m.used > longestToken {
		m.err = errUnpacked
		return 0, m.err
	}
	b, err := m.in.ReadByte()
	if err != nil && !errors.Is(err, io.EOF) {
		m.err = err
	}
	return b, err
}

// Read makes metered a reader; the decoder takes single bytes wherever it can, and it always can.
func (m *metered) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	b, err := m.ReadByte()
	if err != nil {
		return 0, err
	}
	p[0] = b
	return 1, nil
}

// next gives the next token, valid until the following call, or io.EOF where the entry ends with every element closed.
func (p *part) next() (xml.Token, error) {
	if p.idle++; p.idle > mostIdle {
		return nil, errUnpacked
	}
	p.bytes.used = 0
	token, err := p.decoder.RawToken()
	if err != nil {
		if refusal, ok := fault.As(p.bytes.err); ok {
			return nil, refusal
		}
		if errors.Is(err, io.EOF) && p.depth == 0 {
			return nil, io.EOF
		}
		return nil, refuse("damaged", textDamaged)
	}
	switch token.(type) {
	case xml.StartElement:
		if p.depth++; p.depth > deepest {
			return nil, errUnpacked
		}
	case xml.EndElement:
		if p.depth--; p.depth < 0 {
			return nil, refuse("damaged", textDamaged)
		}
	case xml.Directive:
		return nil, refuse("dtd", textDTD)
	}
	return token, nil
}

// elements calls begin for every element of the part, to its end.
func (p *part) elements(begin func(e xml.StartElement) error) error {
	for {
		token, err := p.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := token.(xml.StartElement); ok {
			if err := begin(e); err != nil {
				return err
			}
		}
	}
}

func (p *part) close() error { return p.counted.in.Close() }

// attribute is the value of an attribute, whatever its prefix.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
