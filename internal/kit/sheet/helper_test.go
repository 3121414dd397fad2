package sheet

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/fault"
)

// TestMain lets this binary be the child that reads one file, so that a test can see how much memory that takes.
func TestMain(m *testing.M) {
	if path := os.Getenv("ASAR_SHEET_CHILD"); path != "" {
		code := codeOf(readAll(path, Limits{}))
		fmt.Printf("%s\t%d", code, peak())
		return
	}
	os.Exit(m.Run())
}

// readAll reads a file to its end and tells how that ended.
func readAll(path string, limits Limits) (rows []Row, err error) {
	r, err := Open(path, limits)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return rows, err
		}
		rows = append(rows, row)
		if done, total := r.Progress(); done < 0 || done > total {
			return rows, fmt.Errorf("progress %d of %d", done, total)
		}
	}
}

// codeOf is the code of a refusal, "read" for none, or the error.
func codeOf(_ []Row, err error) string {
	if f, ok := fault.As(err); ok {
		return strings.TrimPrefix(f.Code, "sheet/")
	}
	if err != nil {
		return err.Error()
	}
	return "read"
}

// measured reads a file in a process of its own. The time is that of the processor, so that a busy machine fails no test.
func measured(t *testing.T, path string) (code string, took time.Duration, memory int64) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "ASAR_SHEET_CHILD="+path, "GORACE=")
	var failure bytes.Buffer
	cmd.Stderr = &failure
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("child: %v\n%s", err, failure.String())
	}
	took = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	code, bytes, _ := strings.Cut(string(out), "\t")
	memory, err = strconv.ParseInt(bytes, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return code, took, memory
}

// peak is the most memory this process ever held, in bytes. It asks the kernel and not getrusage, which counts what the parent
// held when it forked. Where there is no /proc it is what Go took from the system.
func peak() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.Sys)
	}
	for line := range strings.Lines(string(status)) {
		var kilobytes int64
		if _, err := fmt.Sscanf(line, "VmHWM: %d kB", &kilobytes); err == nil {
			return kilobytes << 10
		}
	}
	return 0
}

// save writes a file of a test and gives its path.
func save(t testing.TB, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "upload")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const (
	typesXML = `<?xml version="1.0" encoding="UTF-8"?><Types><Override PartName="/xl/workbook.xml" ` +
		`ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`
	relsXML = `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookXML = `<workbook xmlns:r="http://x"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`
	bookRel = `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/>` +
		`<Relationship Id="rId3" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`
	textsXML = `<sst><si><t>title</t></si><si><t>hours</t></si><si><t>Тазалық</t></si></sst>`
	rowsXML  = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
		`<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>4</v></c></row></sheetData></worksheet>`
)

// parts are the entries of a book; those not named are as in a good one, and "-" leaves one out.
type parts map[string]string

func goodParts(change parts) parts {
	p := parts{
		"[Content_Types].xml": typesXML, "_rels/.rels": relsXML, "xl/workbook.xml": bookXML,
		"xl/_rels/workbook.xml.rels": bookRel, "xl/sharedStrings.xml": textsXML, "xl/worksheets/sheet1.xml": rowsXML,
	}
	maps.Copy(p, change)
	maps.DeleteFunc(p, func(_, content string) bool { return content == "-" })
	return p
}

// sheetOf is a book whose only sheet has these elements as its data.
func sheetOf(data string) []byte {
	return zipOf(goodParts(parts{"xl/worksheets/sheet1.xml": "<worksheet><sheetData>" + data + "</sheetData></worksheet>"}))
}

// zipOf packs entries; short ones are only stored, which lets a fuzzer reach the XML inside, and saves it time.
func zipOf(p parts) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(p)) {
		method := zip.Deflate
		if len(p[name]) < 4096 {
			method = zip.Store
		}
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		if err == nil {
			_, err = io.WriteString(f, p[name])
		}
		if err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// bomb is a book with one entry that unpacks to size bytes of the letter fill, and promises declared bytes. One stretch is
// compressed once and repeated, because ten gigabytes take too long to compress.
func bomb(name string, fill byte, size, declared uint64) []byte {
	const stretch = 1 << 20
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		panic(err)
	}
	if _, err = w.Write(bytes.Repeat([]byte{fill}, stretch)); err == nil {
		err = w.Flush()
	}
	if err != nil {
		panic(err)
	}
	data := append(bytes.Repeat(packed.Bytes(), int(size/stretch)), 1, 0, 0, 0xff, 0xff)
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	p := goodParts(parts{name: "-"})
	for _, other := range slices.Sorted(maps.Keys(p)) {
		f, err := z.Create(other)
		if err != nil {
			panic(err)
		}
		if _, err := io.WriteString(f, p[other]); err != nil {
			panic(err)
		}
	}
	f, err := z.CreateRaw(&zip.FileHeader{Name: name, Method: zip.Deflate, CompressedSize64: uint64(len(data)), UncompressedSize64: declared})
	if err == nil {
		_, err = f.Write(data)
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		panic(err)
	}
	return b.Bytes()
}
