package archtest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/andybalholm/brotli"
)

// woff2 is what a font can draw: for each character its glyph, for each glyph
// of how many strokes it is made, and of which other glyphs if it is put
// together, as many letters with a mark are.
//
// Only what this needs is read of the format, https://www.w3.org/TR/WOFF2/.
type woff2 struct {
	glyphs  map[rune]uint16
	strokes []int16 // of a glyph that is put together, -1
	parts   map[uint16][]uint16
}

// draws tells whether the font has a character, and if all of it leaves a mark:
// a letter whose accent is empty does not.
func (w woff2) draws(r rune) (known, visible bool) {
	g, known := w.glyphs[r]
	return known, known && w.marks(g, 5)
}

// marks tells whether a glyph and all its parts have strokes. depth bounds how
// far parts may have parts.
func (w woff2) marks(g uint16, depth int) bool {
	if int(g) >= len(w.strokes) || w.strokes[g] == 0 || depth == 0 {
		return false
	}
	for _, part := range w.parts[g] {
		if !w.marks(part, depth-1) {
			return false
		}
	}
	return w.strokes[g] > 0 || len(w.parts[g]) > 0
}

// Numbers under which the directory knows the tables that are read here.
const (
	tableCmap  = 0
	tableGlyf  = 10
	tableLoca  = 11
	tableOther = 63 // followed by its name
)

var errFont = errors.New("not a font of the kind that is read here")

// readWOFF2 reads a font.
func readWOFF2(body []byte) (w woff2, err error) {
	const header = 48
	if len(body) < header || string(body[:4]) != "wOF2" {
		return w, errFont
	}
	tables := int(binary.BigEndian.Uint16(body[12:]))
	directory := bytes.NewReader(body[header:])
	type entry struct {
		kind byte
		size int
	}
	var entries []entry
	for range tables {
		flags, err := directory.ReadByte()
		if err != nil {
			return w, err
		}
		kind, version := flags&63, flags>>6
		if kind == tableOther {
			if _, err := directory.Seek(4, io.SeekCurrent); err != nil {
				return w, err
			}
		}
		size, err := number128(directory)
		if err != nil {
			return w, err
		}
		outline := kind == tableGlyf || kind == tableLoca
		if outline && version == 0 || !outline && version != 0 { // rearranged, so it has another size
			if size, err = number128(directory); err != nil {
				return w, err
			}
		}
		entries = append(entries, entry{kind, size})
	}
	packed := body[len(body)-directory.Len():]
	packed = packed[:min(len(packed), int(binary.BigEndian.Uint32(body[20:])))]
	all, err := io.ReadAll(brotli.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return w, fmt.Errorf("unpacking: %w", err)
	}
	for _, e := range entries {
		if e.size > len(all) {
			return w, errFont
		}
		table := all[:e.size]
		all = all[e.size:]
		switch e.kind {
		case tableCmap:
			w.glyphs, err = readCmap(table)
		case tableGlyf:
			err = w.readOutlines(table)
		}
		if err != nil {
			return w, err
		}
	}
	if len(w.glyphs) == 0 || len(w.strokes) == 0 {
		return w, errFont
	}
	return w, nil
}

// number128 reads a number of one to five bytes, seven bits in each.
func number128(r io.ByteReader) (n int, err error) {
	for range 5 {
		b, err := r.ReadByte()
		if err != nil {
			return 0, err
		}
		n = n<<7 | int(b&127)
		if b&128 == 0 {
			return n, nil
		}
	}
	return 0, errFont
}

// readOutlines reads two of the streams into which outlines are rearranged: how
// many strokes each glyph has, and the parts of those that are put together.
func (w *woff2) readOutlines(t []byte) error {
	const header = 36
	if len(t) < header {
		return errFont
	}
	count, sizes := int(binary.BigEndian.Uint16(t[4:])), [4]int{} // strokes, points, flags, coordinates
	parts := header
	for i := range sizes {
		sizes[i] = int(binary.BigEndian.Uint32(t[8+4*i:]))
		parts += sizes[i]
	}
	if sizes[0] != 2*count || parts > len(t) {
		return errFont
	}
	w.parts = map[uint16][]uint16{}
	rest := t[parts:]
	for g := range count {
		n := int16(binary.BigEndian.Uint16(t[header+2*g:]))
		w.strokes = append(w.strokes, n)
		for more := n < 0; more; {
			if len(rest) < 4 {
				return errFont
			}
			flags := binary.BigEndian.Uint16(rest)
			w.parts[uint16(g)] = append(w.parts[uint16(g)], binary.BigEndian.Uint16(rest[2:]))
			size := 4 + partSize(flags)
			if more = flags&0x20 != 0; size > len(rest) {
				return errFont
			}
			rest = rest[size:]
		}
	}
	return nil
}

// partSize is how many bytes say where a part stands and how it is scaled.
func partSize(flags uint16) int {
	size := 2
	if flags&0x01 != 0 {
		size = 4
	}
	switch {
	case flags&0x08 != 0:
		size += 2
	case flags&0x40 != 0:
		size += 4
	case flags&0x80 != 0:
		size += 8
	}
	return size
}

// readCmap reads the table from characters to glyphs, in its two usual formats.
func readCmap(t []byte) (map[rune]uint16, error) {
	glyphs := map[rune]uint16{}
	for i := range int(binary.BigEndian.Uint16(t[2:])) {
		at := t[binary.BigEndian.Uint32(t[4+8*i+4:]):]
		switch binary.BigEndian.Uint16(at) {
		case 4:
			readSegments(at, glyphs)
		case 12:
			for g := range int(binary.BigEndian.Uint32(at[12:])) {
				group := at[16+12*g:]
				first, last := binary.BigEndian.Uint32(group), binary.BigEndian.Uint32(group[4:])
				for c := first; c <= last; c++ {
					glyphs[rune(c)] = uint16(binary.BigEndian.Uint32(group[8:]) + c - first)
				}
			}
		}
	}
	if len(glyphs) == 0 {
		return nil, errFont
	}
	return glyphs, nil
}

// readSegments reads a cmap of format 4: runs of characters whose glyphs are
// at a distance, or stand in a list.
func readSegments(t []byte, glyphs map[rune]uint16) {
	double := int(binary.BigEndian.Uint16(t[6:])) // twice the number of segments
	word := func(at int) int { return int(binary.BigEndian.Uint16(t[at:])) }
	for s := 0; s < double; s += 2 {
		end, start := word(14+s), word(16+double+s)
		delta, offsetAt := word(16+2*double+s), 16+3*double+s
		for c := start; c <= end && c != 0xFFFF; c++ {
			g := c
			if offset := word(offsetAt); offset != 0 {
				if g = word(offsetAt + offset + 2*(c-start)); g == 0 {
					continue
				}
			}
			if g = (g + delta) & 0xFFFF; g != 0 {
				glyphs[rune(c)] = uint16(g)
			}
		}
	}
}
