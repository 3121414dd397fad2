package sheet

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// small are limits under which a fuzzer is quick.
var small = Limits{Bytes: 1 << 20, Unpacked: 1 << 20, Rows: 1000, Columns: 50, CellRunes: 1000}

// checkRead reads a file whatever it holds. It must be read to its end or refused in words.
func checkRead(t *testing.T, file []byte) {
	path := filepath.Join(t.TempDir(), "upload")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	rows, err := readAll(path, small)
	if refusal, ok := fault.As(err); err != nil && (!ok || refusal.Text.Text(i18n.Kk) == "") {
		t.Fatal(err)
	}
	last := 0
	for _, row := range rows {
		if row.Number <= last {
			t.Fatalf("row %d follows row %d", row.Number, last)
		}
		last = row.Number
		for _, p := range row.Problems {
			if p.Row != row.Number || p.Said(i18n.Ru) == "" {
				t.Fatalf("problem %+v in row %d", p, row.Number)
			}
		}
	}
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte(russian))
	f.Add([]byte("\ufeffa,b\n\"1\"\"\",'=2\n"))
	f.Add([]byte("sep=;\na;b\n\"x\"y;2;3\n"))
	f.Add(utf16Of(binary.LittleEndian, false, russian))
	f.Add(legacy(russian, 0xc0, 0xf0))
	f.Fuzz(func(t *testing.T, file []byte) { checkRead(t, file) })
}

// FuzzXLSX changes an archive as a whole, and the parts in it.
func FuzzXLSX(f *testing.F) {
	f.Add(zipOf(goodParts(nil)), rowsXML, textsXML, `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`)
	f.Add(overlapped(), `<row><c t="inlineStr"><is><r><t>a_x0041_</t></r><rPh><t>b</t></rPh></is></c></row>`, laughs, dtd)
	f.Fuzz(func(t *testing.T, file []byte, sheet, texts, styles string) {
		checkRead(t, file)
		checkRead(t, zipOf(goodParts(parts{sheet1: sheet, "xl/sharedStrings.xml": texts, "xl/styles.xml": styles})))
	})
}
