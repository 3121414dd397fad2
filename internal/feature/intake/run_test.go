package intake

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"pgregory.net/rapid"

	"asar/internal/kit/auth"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// drawTable is a table of opportunities as people make them: some rows whole,
// some wrong, some twice, with columns in any order.
func drawTable(t *rapid.T) []byte {
	pools := map[string][]string{
		"source_id":    {"", "1", "2", "3", "4", "№ 5", "Ә-6"},
		"org":          {"Shanyraq", "Шанырак", "040503550125", "Новая", "НОВАЯ!", "Нет такой", "", "!!"},
		"org_id":       {"", "7", "8"},
		"org_region":   {"", "Астана", "Атлантида"},
		"title_ru":     {"Сад", "Парк", "  Сад ", "", "=СУММ(1)", "Ağaş & <b>", strings.Repeat("ы", 130)},
		"title_kk":     {"", "Бақ", "Саябақ"},
		"what":         {"", "Копаем.", "Строка\nи ещё", "\u200bКопаем.\u00a0"},
		"directions":   {"", "taza", "Экология; bilim", "космос", "bilim,bilim"},
		"region":       {"", "kz-35", "Караганда", "где-то"},
		"online":       {"", "да", "нет", "может"},
		"min_age":      {"", "18", "x", "0"},
		"risks":        {"", "нет", "water", "Жоқ", "water;height", "?"},
		"first_day":    {"", "2026-12-01", "05.12.2026", "завтра", "2011-06-19"},
		"last_day":     {"", "2026-12-31", "2026-11-01"},
		"weekdays":     {"", "сб", "пн-пт", "?"},
		"from":         {"", "10:00", "9", "?"},
		"to":           {"", "14:00", "02:00"},
		"capacity":     {"", "20", "0", "1 000", "много"},
		"lat":          {"", "50.05", "72.9", "s"},
		"lon":          {"", "72.9", "50.05"},
		"status":       {"", "published", "draft", "closed"},
		"country":      {"", "KZ", "US"},
		"leader_phone": {"", "8 701 234 56 78", "нет"},
		"category":     {"", "Парки"},
		"address":      {"", "пр. Абая, 42"},
	}
	names := make([]string, 0, len(pools))
	for name := range pools {
		names = append(names, name)
	}
	slices.Sort(names)
	columns := []string{"title_ru", "org"}
	for _, name := range names {
		if name != "title_ru" && name != "org" && rapid.Bool().Draw(t, name) {
			columns = append(columns, name)
		}
	}
	columns = rapid.Permutation(columns).Draw(t, "columns")
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	rows := [][]string{columns}
	for range rapid.IntRange(1, 12).Draw(t, "rows") {
		var row []string
		for _, name := range columns {
			row = append(row, rapid.SampledFrom(pools[name]).Draw(t, name))
		}
		rows = append(rows, row)
	}
	if err := out.WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Whatever the table: the sums add up, a dry run tells what the run then does
// and leaves nothing behind, and running it again comes to rest at once.
func TestTwiceIsOnce(t *testing.T) {
	each(t, func(w *world) {
		path := filepath.Join(t.TempDir(), "table.csv")
		rapid.Check(t, func(t *rapid.T) {
			table := drawTable(t)
			if err := os.WriteFile(path, table, 0o600); err != nil {
				t.Fatal(err)
			}
			counts := func(dry bool) [5]int {
				r, err := w.desk.Run(context.Background(), w.DB, auth.System(), Job{Kind: Opportunities, Path: path, DryRun: dry}, nil)
				if err != nil {
					if strings.Contains(err.Error(), "sheet/") { // a table of empty rows
						t.Skip("the table drawn has no rows to import")
					}
					t.Fatalf("%v\n%s", err, table)
				}
				adds(t, r)
				return [5]int{r.Created, r.Changed, r.Same, r.Refused, r.Orgs}
			}
			foreseen := counts(true)
			if first := counts(false); first != foreseen {
				t.Fatalf("the dry run foresaw %v, the run did %v\n%s", foreseen, first, table)
			}
			second := counts(false)
			want := [5]int{0, 0, foreseen[0] + foreseen[1] + foreseen[2], foreseen[3], 0}
			if foreseen[3] == 0 && second != want {
				t.Fatalf("first %v, then %v\n%s", foreseen, second, table)
			}
			// A row that was refused because its organisation was unknown may be
			// taken once another row has founded it. From then on nothing changes.
			settled := [5]int{0, 0, second[0] + second[1] + second[2], second[3], 0}
			if third := counts(false); second[4] > 0 || third != settled {
				t.Fatalf("first %v, then %v, then %v\n%s", foreseen, second, third, table)
			}
		})
	})
}

func TestBadFiles(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	w := newWorld(t, d)
	var wide strings.Builder
	for i := range 1_000_000 {
		fmt.Fprintf(&wide, "c%d,", i)
	}
	var utf16LE []byte
	for _, u := range utf16.Encode([]rune("title,org\nСад,Шанырак\n")) {
		utf16LE = binary.LittleEndian.AppendUint16(utf16LE, u)
	}
	for name, test := range map[string]struct{ body, code string }{
		"empty":         {"", "sheet/empty"},
		"header only":   {"title,org\n", "sheet/header-only"},
		"UTF-16":        {"\xff\xfe" + string(utf16LE), "sheet/utf16"},
		"Windows-1251":  {"title,org\n\xd1\xe0\xe4,\xd8\xe0\xed\xfb\xf0\xe0\xea\n\xd1\xe0\xe4\xfb,\xd8\xe0\xed\xfb\xf0\xe0\xea\n", "sheet/windows-1251"},
		"a picture":     {"\x89PNG\r\n\x1a\n", "sheet/kind"},
		"a million":     {wide.String(), "sheet/columns"},
		"twice":         {"title,org,Title\na,b,c\n", "sheet/duplicate"},
		"an open quote": {"title,org\nСад,Шанырак\nПарк,\"Шанырак\n", "sheet/quote"},
		"not a book":    {"PK\x03\x04 nothing", "sheet/damaged"},
		"no title":      {"what,org\nКопаем,Шанырак\n", "intake/missing-columns"},
	} {
		path := filepath.Join(t.TempDir(), "f")
		if err := os.WriteFile(path, []byte(test.body), 0o600); err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		w.refuses(Job{Kind: Opportunities, Path: path}, test.code)
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("%s: refused after %v", name, took)
		}
	}
	huge := filepath.Join(t.TempDir(), "huge.csv")
	f, err := os.Create(huge)
	if err == nil {
		err = errors.Join(f.Truncate(200<<20), f.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	w.refuses(Job{Kind: Opportunities, Path: huge}, "sheet/too-big")
	w.refuses(Job{Kind: "cats", Path: huge}, "intake/kind")
	if n := len(w.of(w.Org.ID)); n != 1 {
		t.Errorf("bad files left %d opportunities", n-1)
	}
	if _, err := w.desk.Run(t.Context(), w.DB, auth.System(), Job{Kind: Regions, Path: "no-such-file"}, nil); err == nil {
		t.Error("a file that is not there was imported")
	}
}

// The same table as a book, and with a byte order mark, is the same table.
func TestBooks(t *testing.T) {
	each(t, func(w *world) {
		var rows []sheet.Row
		path := file(t, "\ufeff"+header, with("published", "draft"))
		rows = rowsOf(t, path)
		var columns []string
		for name := range strings.SplitSeq(header, ";") {
			columns = append(columns, name)
		}
		book := filepath.Join(t.TempDir(), "table.xlsx")
		var b bytes.Buffer
		err := sheet.WriteXLSX(&b, "Дела", columns, func(yield func([]any, error) bool) {
			for _, row := range rows {
				var cells []any
				for _, name := range columns {
					cells = append(cells, row.Get(name))
				}
				if !yield(cells, nil) {
					return
				}
			}
		})
		if err == nil {
			err = os.WriteFile(book, b.Bytes(), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		w.sums(w.run(Job{Kind: Opportunities, Path: path}), 1, 0, 0, 0)
		w.sums(w.run(Job{Kind: Opportunities, Path: book}), 0, 0, 1, 0)
	})
}

// Rows go by the hundred, each chunk kept on its own, and progress comes to
// its end.
func TestManyRows(t *testing.T) {
	each(t, func(w *world) {
		lines := []string{"source_id,org,title,min_age"}
		for i := range 250 {
			age := "16"
			if i%50 == 7 {
				age = "сто"
			}
			lines = append(lines, strconv.Itoa(i)+",Шанырак,Дело "+strconv.Itoa(i)+","+age)
		}
		var last Progress
		r, err := w.desk.Run(t.Context(), w.DB, auth.System(), Job{Kind: Opportunities, Path: file(t, lines...)}, func(p Progress) {
			if p.Rows < last.Rows || p.Of != 250 {
				t.Errorf("progress %v after %v", p, last)
			}
			last = p
		})
		if err != nil {
			t.Fatal(err)
		}
		w.sums(r, 245, 0, 0, 5)
		if last != (Progress{250, 250}) {
			t.Errorf("%v", last)
		}

		ctx, stop := context.WithCancel(t.Context())
		lines[1] = "0,Шанырак,Другое,16"
		_, err = w.desk.Run(ctx, w.DB, auth.System(), Job{Kind: Opportunities, Path: file(t, lines...)}, func(p Progress) {
			if p.Rows == 200 {
				stop()
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		if _, kept := w.of(w.Org.ID)["Другое"]; !kept {
			t.Error("the first chunk is not kept")
		}
	})
}

func TestPrint(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	w := newWorld(t, d)
	r := w.run(Job{Kind: Opportunities, DryRun: true, Path: file(t, header+";extra", whole+";", with("1;Sh", "2;Sh", "Сажаем", "")+";", "x")})
	for l, want := range map[i18n.Lang][]string{
		i18n.Kk: {"Оқылған жол: 3. Жаңа: 2", "Сынақ: ештеңе жазылған жоқ.", "+ жол 2: Посадить деревья", "Қабылданбады:", "Жол: 4"},
		i18n.Ru: {"Прочитано строк: 3. Новых: 2, изменено: 0, без изменений: 0, отказано: 1.", "+ строка 2: Посадить деревья", "Не использованы столбцы: extra."},
		i18n.En: {"Rows read: 3. New: 2, changed: 0, unchanged: 0, refused: 1.", "Dry run: nothing was written.", "Refused:", "Row 4"},
	} {
		var b strings.Builder
		if err := Print(&b, l, r); err != nil {
			t.Fatal(err)
		}
		for _, piece := range want {
			if !strings.Contains(b.String(), piece) {
				t.Errorf("no %q in:\n%s", piece, b.String())
			}
		}
	}
}
