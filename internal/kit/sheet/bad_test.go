package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// utf16Of is a text in UTF-16.
func utf16Of(order binary.AppendByteOrder, mark bool, text string) []byte {
	var b []byte
	if mark {
		b = order.AppendUint16(b, 0xfeff)
	}
	for _, u := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

// legacy is a Russian text in a one-byte encoding, given where its letters А and р begin.
func legacy(text string, capital, small byte) []byte {
	var b []byte
	for _, r := range text {
		switch {
		case 'А' <= r && r <= 'п':
			b = append(b, capital+byte(r-'А'))
		case 'р' <= r && r <= 'я':
			b = append(b, small+byte(r-'р'))
		default:
			b = append(b, byte(r))
		}
	}
	return b
}

const russian = "Название;Часы\r\nУборка берега реки;4\r\nПомощь ветеранам;2\r\n"

// overlapped makes two entries of a book point at the same bytes.
func overlapped() []byte {
	data := zipOf(goodParts(parts{"xl/worksheets/sheet2.xml": rowsXML}))
	mark := []byte("PK\x01\x02")
	var first uint32
	for at := 0; ; {
		i := bytes.Index(data[at:], mark)
		if i < 0 {
			return data
		}
		at += i
		switch name := string(data[at+46 : at+46+int(binary.LittleEndian.Uint16(data[at+28:]))]); name {
		case "xl/worksheets/sheet1.xml":
			first = binary.LittleEndian.Uint32(data[at+42:])
		case "xl/worksheets/sheet2.xml":
			binary.LittleEndian.PutUint32(data[at+42:], first)
		}
		at += 4
	}
}

// patched changes the directory entries of a book: flags and method of each.
func patched(flags, method uint16) []byte {
	data := zipOf(goodParts(nil))
	for at := 0; ; {
		i := bytes.Index(data[at:], []byte("PK\x01\x02"))
		if i < 0 {
			return data
		}
		at += i
		binary.LittleEndian.PutUint16(data[at+8:], flags)
		binary.LittleEndian.PutUint16(data[at+10:], method)
		at += 4
	}
}

func twiceNamed() []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range []string{"[Content_Types].xml", "xl/workbook.xml", "XL/Workbook.xml"} {
		if _, err := z.Create(name); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func manyEntries(n int) []byte {
	p := goodParts(nil)
	for i := range n {
		p[fmt.Sprintf("xl/media/%06d.png", i)] = ""
	}
	return zipOf(p)
}

// random is text that hardly shrinks, so that the ratio of an archive gives nothing away.
func random(n int) string {
	r := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, n)
	for i := range b {
		b[i] = "abcdefghijklmnopqrstuvwxyz0123456789"[r.IntN(36)]
	}
	return string(b)
}

const (
	dtd     = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`
	laughs  = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
	sheet1  = "xl/worksheets/sheet1.xml"
	header2 = `<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row>`
)

// bad lists files that must be refused, each with the code of its refusal. Big ones are made when their turn comes.
var bad = []struct {
	name string
	file func() []byte
	code string
}{
	{"empty", text(""), "empty"},
	{"only a byte order mark", text("\ufeff"), "empty"},
	{"only line ends", text("\r\n\n\r\n"), "empty"},
	{"only separators", text(";;;\n;;;\n"), "empty"},
	{"only a header", text("title;hours\n"), "header-only"},
	{"a header and blank rows", text("title;hours\n;\n\n ; \n"), "header-only"},
	{"UTF-16 LE with mark", bytesOf(utf16Of(binary.LittleEndian, true, russian)), "utf16"},
	{"UTF-16 BE with mark", bytesOf(utf16Of(binary.BigEndian, true, russian)), "utf16"},
	{"UTF-16 LE without mark", bytesOf(utf16Of(binary.LittleEndian, false, russian)), "utf16"},
	{"UTF-16 BE without mark", bytesOf(utf16Of(binary.BigEndian, false, russian)), "utf16"},
	{"UTF-16 LE without mark, Latin", bytesOf(utf16Of(binary.LittleEndian, false, "title,hours\nriver,4\n")), "utf16"},
	{"UTF-32 with mark", text("\xff\xfe\x00\x00t\x00\x00\x00"), "utf16"},
	{"Windows-1251", bytesOf(legacy(russian, 0xc0, 0xf0)), "windows-1251"},
	{"Windows-1251 far into the file", bytesOf(append([]byte("a,b\n"+strings.Repeat("1,2\n", 99_000)), legacy(russian, 0xc0, 0xf0)...)), "windows-1251"},
	{"DOS encoding 866", bytesOf(legacy(russian, 0x80, 0xe0)), "encoding"},
	{"broken UTF-8", text("название;часы\nуборка\xd0;4\n"), "encoding"},
	{"zero byte", text("title,hours\nri\x00ver,4\n"), "binary"},
	{"zero byte after 5 MB", func() []byte { return append(bytes.Repeat([]byte("a,b\n"), 5<<18), 0) }, "binary"},
	{"a million columns", func() []byte { return []byte(strings.Repeat("c,", 1_000_000) + "\n1\n") }, "columns"},
	{"a million empty columns", func() []byte { return []byte("a" + strings.Repeat(",", 1_000_000) + "z\n1\n") }, "columns"},
	{"one gigantic line", func() []byte { return bytes.Repeat([]byte("x"), 19<<20) }, "line"},
	{"one gigantic row", func() []byte { return append([]byte("a,b\n"), bytes.Repeat([]byte("x,"), 9<<20)...) }, "columns"},
	{"one gigantic cell", func() []byte { return append([]byte("a,b\n"), bytes.Repeat([]byte("xy"), 9<<20)...) }, "line"},
	{"open quote", text("title,hours\n\"river,4\nforest,2\n"), "quote"},
	{"open quote before 15 MB", func() []byte { return []byte("title,hours\n\"r" + strings.Repeat(",4\n", 5<<20)) }, "quote"},
	{"open quote in the header", text("\"title,hours\n1,2\n"), "quote"},
	{"two equal columns", text("title,hours,title\n1,2,3\n"), "duplicate"},
	{"two columns equal but for case", text("Title , hours,tit\u200ble\n1,2,3\n"), "duplicate"},
	{"column without a name", text("title,,hours\n1,2,3\n"), "no-name"},
	{"header is prose", text(strings.Repeat("слово ", 100) + "\n1\n"), "long-name"},
	{"too many rows", func() []byte { return []byte("a\n" + strings.Repeat("1\n", Usual.Rows+1)) }, "rows"},
	{"PDF", text("%PDF-1.7\n%\xe2\xe3"), "kind"},
	{"PNG", text("\x89PNG\r\n\x1a\n\x00\x00"), "kind"},
	{"JPEG", text("\xff\xd8\xff\xe0\x00\x10JFIF"), "kind"},
	{"bitmap", text("BM\x00\x01\x00"), "kind"},
	{"web page", text(" <html><table><tr><td>1</td></tr></table></html>"), "kind"},
	{"XML of Excel 2003", text("\ufeff<?xml version=\"1.0\"?><Workbook/>"), "kind"},
	{"RTF", text("{\\rtf1 x}"), "kind"},
	{"gzip", text("\x1f\x8b\x08\x00"), "kind"},
	{"RAR", text("Rar!\x1a\x07"), "kind"},
	{"empty archive", text("PK\x05\x06" + strings.Repeat("\x00", 18)), "kind"},
	{"XLS", text("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 70_000) + "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00"), "old-xls"},
	{"XLSX under a password", text("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x01", 65_520) +
		string(utf16Of(binary.LittleEndian, false, "EncryptedPackage"))), "password"},
	{"binary noise", text("\x01\x02\x00\x03\x99\x00\xfa"), "binary"},
	{"zeros", bytesOf(make([]byte, 10_000)), "binary"},

	{"archive cut short", func() []byte { b := zipOf(goodParts(nil)); return b[:len(b)/2] }, "damaged"},
	{"10 GB of zeros", func() []byte { return bomb(sheet1, 0, 10<<30, 10<<30) }, "unpacked"},
	{"10 GB of spaces that promise 100 bytes", func() []byte { return bomb(sheet1, ' ', 10<<30, 100) }, "unpacked"},
	{"10 GB of spaces that promise 1 MB", func() []byte { return bomb(sheet1, ' ', 10<<30, 1<<20) }, "unpacked"},
	{"10 GB beside the sheet", func() []byte { return bomb("xl/media/a.png", 0, 10<<30, 10<<30) }, "unpacked"},
	{"1 GB of shared strings", func() []byte { return bomb("xl/sharedStrings.xml", '<', 1<<30, 1<<30) }, "unpacked"},
	{"absurd ratio", func() []byte { return bomb(sheet1, ' ', 64<<20, 64<<20) }, "unpacked"},
	{"an archive for a sheet", bytesOf(zipOf(goodParts(parts{sheet1: string(zipOf(goodParts(nil)))}))), "damaged"},
	{"an archive in an archive", bytesOf(zipOf(parts{"a.xlsx": string(zipOf(goodParts(nil)))})), "kind"},
	{"entries that overlap", bytesOf(overlapped()), "unpacked"},
	{"5,000 entries", func() []byte { return manyEntries(5000) }, "unpacked"},
	{"30,000 entries", func() []byte { return manyEntries(30_000) }, "unpacked"},
	{"an entry twice", bytesOf(twiceNamed()), "damaged"},
	{"encrypted entries", bytesOf(patched(1, zip.Deflate)), "password"},
	{"unknown method", bytesOf(patched(0, 12)), "damaged"},
	{"DTD in the types", withPart("[Content_Types].xml", dtd+"<Types/>"), "dtd"},
	{"DTD in the relations", withPart("_rels/.rels", dtd+"<Relationships/>"), "dtd"},
	{"DTD in the book", withPart("xl/workbook.xml", dtd+bookXML), "dtd"},
	{"DTD in the styles", withPart("xl/styles.xml", dtd+"<styleSheet/>"), "dtd"},
	{"DTD in the strings", withPart("xl/sharedStrings.xml", laughs+`<sst><si><t>&b;</t></si></sst>`), "dtd"},
	{"external entity in the sheet", withPart(sheet1, dtd+strings.ReplaceAll(rowsXML, ">4<", ">&e;<")), "dtd"},
	{"unknown entity", withPart(sheet1, strings.ReplaceAll(rowsXML, ">4<", ">&e;<")), "damaged"},
	{"foreign encoding", withPart(sheet1, `<?xml version="1.0" encoding="windows-1251"?>`+rowsXML), "damaged"},
	{"Word document", withPart("[Content_Types].xml", strings.ReplaceAll(typesXML, "spreadsheetml.sheet", "wordprocessingml.document")), "kind"},
	{"OpenDocument", bytesOf(zipOf(parts{"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"})), "kind"},
	{"plain archive", bytesOf(zipOf(parts{"readme.txt": "hello"})), "kind"},
	{"macros", withPart("[Content_Types].xml", strings.ReplaceAll(typesXML, "</Types>", `<Default ContentType="application/vnd.ms-office.vbaProject"/></Types>`)), "macros"},
	{"no book", withPart("xl/workbook.xml", "-"), "damaged"},
	{"no relations", withPart("xl/_rels/workbook.xml.rels", "-"), "damaged"},
	{"no sheet", withPart(sheet1, "-"), "damaged"},
	{"every sheet hidden", withPart("xl/workbook.xml", strings.ReplaceAll(bookXML, "<sheet ", `<sheet state="hidden" `)), "damaged"},
	{"sheet elsewhere", withPart("xl/_rels/workbook.xml.rels", strings.ReplaceAll(bookRel, "Id=\"rId1\"", `TargetMode="External" Id="rId1"`)), "damaged"},
	{"empty sheet", bytesOf(sheetOf("")), "empty"},
	{"sheet with a header only", bytesOf(sheetOf(header2)), "header-only"},
	{"sheet with equal columns", withPart("xl/sharedStrings.xml", `<sst><si><t>a</t></si><si><t>A </t></si></sst>`), "duplicate"},
	{"sheet not closed", withPart(sheet1, strings.TrimSuffix(rowsXML, "</worksheet>")), "damaged"},
	{"row not closed", withPart(sheet1, rowsXML[:strings.LastIndex(rowsXML, "</row>")]), "damaged"},
	{"string that is not there", withPart(sheet1, strings.ReplaceAll(rowsXML, "<v>2</v>", "<v>2000000000</v>")), "damaged"},
	{"negative string", withPart(sheet1, strings.ReplaceAll(rowsXML, "<v>2</v>", "<v>-1</v>")), "damaged"},
	{"cell beyond the last column", bytesOf(sheetOf(strings.ReplaceAll(header2, "A1", "XFE1"))), "damaged"},
	{"cell of no column", bytesOf(sheetOf(strings.ReplaceAll(header2, "A1", "Ж1"))), "damaged"},
	{"cell far away", bytesOf(sheetOf(strings.ReplaceAll(header2, "A1", strings.Repeat("Z", 300)+"1"))), "damaged"},
	{"rows going back", bytesOf(sheetOf(header2 + header2)), "damaged"},
	{"row beyond the last", bytesOf(sheetOf(strings.ReplaceAll(header2, `r="1"`, `r="1048577"`))), "damaged"},
	{"sheet of a million columns", func() []byte {
		return sheetOf("<row>" + strings.Repeat(`<c t="n"><v>1</v></c>`, 1_000_000) + "</row>")
	}, "unpacked"},
	{"sheet of 17,000 columns", func() []byte {
		return sheetOf("<row>" + strings.Repeat(`<c t="n"><v>1</v></c>`, 17_000) + "</row>")
	}, "columns"},
	{"sheet of a thousand columns", func() []byte {
		return sheetOf("<row>" + strings.Repeat(`<c><v>1</v></c>`, 1000) + "</row>")
	}, "columns"},
	{"elements 100,000 deep", func() []byte { return sheetOf(strings.Repeat("<a>", 100_000)) }, "unpacked"},
	{"a tag of 15 MB", func() []byte { return sheetOf(`<row x="` + random(15<<20) + `"/>`) }, "unpacked"},
	{"a million attributes", func() []byte { return sheetOf("<row " + strings.Repeat(`a="" `, 1_000_000) + "/>") }, "unpacked"},
	{"a text of 15 MB", func() []byte { return sheetOf("<row><c><v>" + random(15<<20)) }, "unpacked"},
	{"a comment of 15 MB", func() []byte { return sheetOf("<!--" + random(15<<20) + "-->") }, "unpacked"},
	{"strings of 50 MB", func() []byte {
		return zipOf(goodParts(parts{"xl/sharedStrings.xml": "<sst>" + strings.Repeat("<si><t>"+random(20_000)+"</t></si>", 2500)}))
	}, "unpacked"},
	{"60 MB of elements that are no rows", func() []byte {
		return sheetOf(header2 + strings.Repeat(random(40_000)+strings.Repeat("<a/>", 30_000)+"<row/>", 390))
	}, "unpacked"},
	{"a million empty rows, all alike", func() []byte {
		return sheetOf(header2 + strings.Repeat(`<row><c s="1"/></row>`, 1_000_000))
	}, "unpacked"},
	{"two million strings", func() []byte {
		return zipOf(goodParts(parts{"xl/sharedStrings.xml": "<sst>" + strings.Repeat("<si>\n<t>"+random(2)+"</t>"+random(12)+"</si>", 2_000_000)}))
	}, "unpacked"},
	{"a million styles", func() []byte {
		return zipOf(goodParts(parts{"xl/styles.xml": "<styleSheet><cellXfs>" + strings.Repeat(`<xf numFmtId="`+random(20)+`"/>`, 1_000_000)}))
	}, "unpacked"},
	{"a million sheets", func() []byte {
		return zipOf(goodParts(parts{"xl/workbook.xml": "<workbook>" + strings.Repeat(`<sheet name="`+random(20)+`"/>`, 500_000)}))
	}, "unpacked"},
}

func text(s string) func() []byte    { return bytesOf([]byte(s)) }
func bytesOf(b []byte) func() []byte { return func() []byte { return b } }

// withPart is a good book but for one entry.
func withPart(name, content string) func() []byte {
	return bytesOf(zipOf(goodParts(parts{name: content})))
}

// The bounds within which a bad file must be refused.
const (
	longestRefusal = 2 * time.Second
	mostMemory     = 256 << 20
)

// TestBadFiles reads every bad file in a process of its own, and measures it.
func TestBadFiles(t *testing.T) {
	var slowest time.Duration
	var heaviest int64
	for _, c := range bad {
		t.Run(c.name, func(t *testing.T) {
			code, took, memory := measured(t, save(t, c.file()))
			if code != c.code {
				t.Errorf("%q, want %q", code, c.code)
			}
			if took > longestRefusal || memory > mostMemory {
				t.Errorf("took %v and %d MB", took, memory>>20)
			}
			if took > slowest || memory > heaviest {
				t.Logf("took %v and %d MB", took.Round(time.Millisecond), memory>>20)
			}
			slowest, heaviest = max(slowest, took), max(heaviest, memory)
		})
	}
	t.Logf("%d files, the slowest took %v, the heaviest %d MB", len(bad), slowest, heaviest>>20)
}

// TestHugeFile refuses 200 MB by the size alone.
func TestHugeFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "upload")
	if err := os.WriteFile(path, []byte("a,b\n1,2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 200<<20); err != nil {
		t.Fatal(err)
	}
	_, err := Open(path, Limits{})
	refusal, ok := fault.As(err)
	if !ok || refusal.Kind != fault.TooLarge || !strings.Contains(refusal.Text.Text(i18n.Ru), "20 МБ") {
		t.Errorf("200 MB: %v", err)
	}
	if code := codeOf(readAll(t.TempDir(), Limits{})); code != "not-a-file" {
		t.Errorf("a folder: %q", code)
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none"), Limits{}); err == nil {
		t.Error("a file that is not there is opened")
	}
}

// TestRefusalsSpeak sees that every refusal is a sentence in each language with nothing left to fill in.
func TestRefusalsSpeak(t *testing.T) {
	for _, c := range bad {
		if strings.Contains(c.name, "0") || strings.Contains(c.name, "million") || strings.Contains(c.name, "gigantic") {
			continue // made once already, and their sentences are those of smaller ones
		}
		_, err := readAll(save(t, c.file()), Limits{})
		refusal, ok := fault.As(err)
		if !ok {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, l := range i18n.Langs {
			if said := refusal.Text.Text(l); strings.ContainsAny(said, "{}") || !strings.HasSuffix(said, ".") {
				t.Errorf("%s in %s: %q", c.name, l, said)
			}
		}
	}
}

// TestMutations reads hundreds of files that are nearly good: none may panic, hang or fail without a refusal.
func TestMutations(t *testing.T) {
	path := filepath.Join(t.TempDir(), "upload")
	r := rand.New(rand.NewPCG(3, 4))
	begun, count := time.Now(), 0
	for _, whole := range [][]byte{[]byte(russian), zipOf(goodParts(nil)),
		zipOf(goodParts(parts{sheet1: rowsXML + strings.Repeat(" ", 5000)})), utf16Of(binary.LittleEndian, true, russian)} {
		for i := range 400 {
			file := bytes.Clone(whole)
			if i%4 == 0 {
				file = file[:r.IntN(len(file))]
			}
			for range min(len(file), 1+i%7) {
				file[r.IntN(len(file))] = byte(r.IntN(256))
			}
			if err := os.WriteFile(path, file, 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := readAll(path, Limits{}); err != nil {
				if _, refused := fault.As(err); !refused {
					t.Fatalf("%q: %v", file, err)
				}
			}
			count++
		}
	}
	t.Logf("%d files in %v", count, time.Since(begun))
}
