package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"unicode/utf8"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// recognise finds out from the content what the file is, and sets the source of its rows.
func (r *Reader) recognise() error {
	info, err := r.file.Stat()
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	r.total = info.Size()
	switch {
	case !info.Mode().IsRegular():
		return refuse("not-a-file", textDamaged)
	case r.total == 0:
		return refuse("empty", textEmpty)
	case r.total > r.limits.Bytes:
		return fault.New(fault.TooLarge, "sheet/too-big", textTooBig.With("max", max(1, int(r.limits.Bytes>>20))))
	}
	head := make([]byte, min(r.total, 4096))
	if _, err := r.file.ReadAt(head, 0); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		book, err := openBook(r.file, r.total, r.limits)
		if err != nil {
			return err
		}
		r.source, r.total = book, book.total
		return nil
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return refuseCompound(r.file)
	}
	if kind := foreign(head); kind != nil {
		return refuse("kind", textForeign.With("kind", kind))
	}
	if err := checkText(r.file, head); err != nil {
		return err
	}
	r.source, err = openCSV(r.file, r.limits)
	return err
}

// magic is how files that people take for tables begin.
var magic = []struct {
	start string
	kind  i18n.M
}{
	{"%PDF", i18n.M{Kk: "PDF құжаты", Ru: "документ PDF", En: "a PDF document"}},
	{"\x89PNG", picture}, {"\xff\xd8\xff", picture}, {"GIF8", picture}, {"RIFF", picture}, {"II*\x00", picture},
	{"MM\x00*", picture}, {"BM", picture},
	{"<", page}, {"{\\rtf", i18n.M{Kk: "мәтіндік құжат", Ru: "текстовый документ", En: "a text document"}},
	{"\x1f\x8b", packed}, {"7z\xbc\xaf", packed}, {"Rar!", packed}, {"PK\x05\x06", packed}, {"PK\x07\x08", packed},
	{"BZh", packed}, {"\xfd7zXZ", packed},
}

var (
	picture = i18n.M{Kk: "сурет", Ru: "изображение", En: "a picture"}
	page    = i18n.M{Kk: "веб-бет", Ru: "веб-страница", En: "a web page"}
	packed  = i18n.M{Kk: "архив", Ru: "архив", En: "an archive"}
)

// foreign names what the file is if it is something else than a table, or is nil. "BM" begins a word as well as a picture, so
// a picture of that kind must have a zero byte too.
func foreign(head []byte) i18n.Text {
	text := bytes.TrimLeft(bytes.TrimPrefix(head, bom), " \t\r\n")
	for _, m := range magic {
		if bytes.HasPrefix(text, []byte(m.start)) && (m.start != "BM" || bytes.IndexByte(head, 0) >= 0) {
			return m.kind
		}
	}
	return nil
}

// refuseCompound tells an XLSX under a password from an XLS of the years before 2007: both are compound files, and only the
// first holds a stream of the name EncryptedPackage.
func refuseCompound(file *os.File) error {
	name := []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")
	buffer := make([]byte, 64<<10)
	kept := 0
	for offset := int64(0); ; {
		n, err := file.ReadAt(buffer[kept:], offset)
		if bytes.Contains(buffer[:kept+n], name) {
			return refuse("password", textPassword)
		}
		if err != nil {
			return refuse("old-xls", textOldXLS)
		}
		offset += int64(n)
		kept = copy(buffer, buffer[kept+n-len(name):kept+n])
	}
}

var bom = []byte("\xef\xbb\xbf")

// checkText reads the whole file once to see that it is UTF-8 without zero bytes, so that a wrong encoding is refused before
// any row of it is taken.
func checkText(file *os.File, head []byte) error {
	if isUTF16(head) {
		return refuse("utf16", textUTF16)
	}
	reader := bufio.NewReaderSize(io.NewSectionReader(file, 0, 1<<62), 64<<10)
	line := 1
	for {
		chunk, err := reader.Peek(64 << 10)
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("sheet: %w", err)
		}
		if len(chunk) == 0 {
			return nil
		}
		whole := chunk
		if err == nil { // more follows: a letter may be cut
			whole = chunk[:len(chunk)-cutLetter(chunk)]
		}
		if bytes.IndexByte(whole, 0) >= 0 {
			return refuse("binary", textBinary)
		}
		if !utf8.Valid(whole) {
			valid := len(bytes.ToValidUTF8(whole, nil)) // never longer than whole
			return refuseEncoding(whole, line, len(whole)-valid)
		}
		line += bytes.Count(whole, []byte{'\n'})
		if _, err := reader.Discard(len(whole)); err != nil {
			return fmt.Errorf("sheet: %w", err)
		}
	}
}

// cutLetter is how many bytes at the end of chunk are the beginning of a letter that goes on after it.
func cutLetter(chunk []byte) int {
	for n := 1; n < utf8.UTFMax && n < len(chunk); n++ {
		if last := chunk[len(chunk)-n:]; utf8.RuneStart(last[0]) {
			if utf8.FullRune(last) {
				return 0
			}
			return n
		}
	}
	return 0
}

// refuseEncoding names the encoding of a chunk that is not UTF-8. Where nearly all foreign bytes lie in the upper quarter, they
// are the Cyrillic letters of Windows-1251, the encoding in which Excel saves plain CSV.
func refuseEncoding(chunk []byte, line, broken int) error {
	upper, high := 0, 0
	for _, b := range chunk {
		if b >= 0x80 {
			high++
		}
		if b >= 0xc0 {
			upper++
		}
	}
	if upper*10 >= high*8 && broken*10 >= high*5 {
		return refuse("windows-1251", textWindows1251)
	}
	for rest := chunk; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r == utf8.RuneError && size == 1 {
			line += bytes.Count(chunk[:len(chunk)-len(rest)], []byte{'\n'})
			break
		}
		rest = rest[size:]
	}
	return refuse("encoding", textEncoding.With("line", line))
}

// isUTF16 tells whether the file begins like UTF-16 or UTF-32, with or without a byte order mark: at every other byte stands
// the high half of a letter, which is 0 for Latin and 4 for Cyrillic.
func isUTF16(head []byte) bool {
	for _, mark := range []string{"\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return true
		}
	}
	if bytes.IndexByte(head, 0) < 0 {
		return false
	}
	var high [2]int
	for i, b := range head {
		if b == 0 || b == 4 {
			high[i%2]++
		}
	}
	half := len(head) / 2
	return max(high[0], high[1])*10 >= half*8 && min(high[0], high[1])*10 < half*5
}
