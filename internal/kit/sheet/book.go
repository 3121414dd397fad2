package sheet

import (
	"encoding/xml"
	"io"
	"path"
	"strconv"
	"strings"

	"asar/internal/kit/i18n"
)

// The limits of the parts of a book that are held in memory.
const (
	mostSheets    = 1000
	mostStyles    = 65_536   // as Excel has it
	heaviestTexts = 24 << 20 // bytes of shared strings
	textOverhead  = 32       // bytes that a string costs beside its letters
)

// book is what the rows of a sheet refer to.
type book struct {
	archive *archive
	limits  Limits
	texts   []string   // shared strings
	styles  []cellKind // what a number of a style means
	since   int        // the epoch: days between 1899-12-30 and day 0
}

// openBook reads the frame of an XLSX and opens its first visible sheet.
func openBook(file io.ReaderAt, size int64, limits Limits) (*xlsxSource, error) {
	a, err := openArchive(file, size, limits)
	if err != nil {
		return nil, err
	}
	if err := a.checkTypes(); err != nil {
		return nil, err
	}
	b := &book{archive: a, limits: limits}
	main, err := a.mainPart()
	if err != nil {
		return nil, err
	}
	sheet, err := b.firstSheet(main)
	if err != nil {
		return nil, err
	}
	targets, err := a.relations(main)
	if err != nil {
		return nil, err
	}
	for _, t := range targets {
		switch {
		case t.kind == "sharedStrings" && a.has(t.target):
			err = b.readTexts(t.target)
		case t.kind == "styles" && a.has(t.target):
			err = b.readStyles(t.target)
		}
		if err != nil {
			return nil, err
		}
	}
	if targets[sheet].kind != "worksheet" {
		return nil, refuse("damaged", textDamaged)
	}
	return newXLSX(b, targets[sheet].target)
}

// checkTypes tells a spreadsheet from the other files that are archives inside, by the list of types that Office puts first.
func (a *archive) checkTypes() error {
	const list = "[Content_Types].xml"
	if !a.has(list) {
		kind := packed
		if a.has("mimetype") {
			kind = i18n.M{Kk: "OpenDocument құжаты", Ru: "документ OpenDocument", En: "an OpenDocument file"}
		}
		return refuse("kind", textForeign.With("kind", kind))
	}
	p, err := a.open(list)
	if err != nil {
		return err
	}
	defer p.close()
	plain, macros := false, false
	err = p.elements(func(e xml.StartElement) error {
		kind := attribute(e, "ContentType")
		plain = plain || strings.HasSuffix(kind, "spreadsheetml.sheet.main+xml") || strings.HasSuffix(kind, "spreadsheetml.template.main+xml")
		macros = macros || strings.Contains(kind, "macroEnabled") || strings.Contains(kind, "vbaProject")
		return nil
	})
	switch {
	case err != nil:
		return err
	case macros:
		return refuse("macros", textMacros)
	case !plain:
		kind := i18n.M{Kk: "басқа түрдегі құжат", Ru: "документ другого вида", En: "a document of another kind"}
		return refuse("kind", textForeign.With("kind", kind))
	}
	return nil
}

// relation is what one part says about another.
type relation struct{ kind, target string }

// relations reads the parts that a part refers to, by identifier. References out of the archive are left out.
func (a *archive) relations(from string) (map[string]relation, error) {
	folder, name := path.Split(from)
	list := folder + "_rels/" + name + ".rels"
	p, err := a.open(list)
	if err != nil {
		return nil, err
	}
	defer p.close()
	found := map[string]relation{}
	err = p.elements(func(e xml.StartElement) error {
		if e.Name.Local != "Relationship" || attribute(e, "TargetMode") == "External" {
			return nil
		}
		if len(found) > mostEntries {
			return errUnpacked
		}
		target := attribute(e, "Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/", folder, target)
		}
		found[attribute(e, "Id")] = relation{path.Base(attribute(e, "Type")), strings.TrimPrefix(path.Clean(target), "/")}
		return nil
	})
	return found, err
}

// mainPart finds the part that lists the sheets.
func (a *archive) mainPart() (string, error) {
	targets, err := a.relations("")
	if err != nil {
		return "", err
	}
	for _, t := range targets {
		if t.kind == "officeDocument" && a.has(t.target) {
			return t.target, nil
		}
	}
	return "", refuse("damaged", textDamaged)
}

// firstSheet is the identifier of the first sheet that is not hidden.
func (b *book) firstSheet(main string) (string, error) {
	p, err := b.archive.open(main)
	if err != nil {
		return "", err
	}
	defer p.close()
	first, sheets := "", 0
	err = p.elements(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			if on := attribute(e, "date1904"); on == "1" || on == "true" {
				b.since = 1462
			}
		case "sheet":
			if sheets++; sheets > mostSheets {
				return errUnpacked
			}
			state := attribute(e, "state")
			if first == "" && (state == "" || state == "visible") {
				first = attribute(e, "id") // r:id; the attribute sheetId is another
			}
		}
		return nil
	})
	return first, err
}

// readTexts reads the strings that cells share.
func (b *book) readTexts(name string) error {
	p, err := b.archive.open(name)
	if err != nil {
		return err
	}
	defer p.close()
	weight := 0
	return p.texts("si", b.limits.longestCell(), func(text string) error {
		if weight += len(text) + textOverhead; weight > heaviestTexts {
			return errUnpacked
		}
		b.texts = append(b.texts, text)
		return nil
	})
}

// readStyles reads which numbers are dates: a style names a format, and a format is known by its number or by its letters.
func (b *book) readStyles(name string) error {
	p, err := b.archive.open(name)
	if err != nil {
		return err
	}
	defer p.close()
	formats := map[int]cellKind{}
	inside := false // inside cellXfs; cellStyleXfs lists styles that no cell refers to
	for {
		token, err := p.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch e := token.(type) {
		case xml.EndElement:
			inside = inside && e.Name.Local != "cellXfs"
		case xml.StartElement:
			id, _ := strconv.Atoi(attribute(e, "numFmtId"))
			switch {
			case e.Name.Local == "cellXfs":
				inside = true
			case e.Name.Local == "numFmt":
				formats[id] = formatKind(attribute(e, "formatCode"))
			case e.Name.Local == "xf" && inside:
				b.styles = append(b.styles, styleKind(id, formats))
			}
			if len(formats) > mostStyles || len(b.styles) > mostStyles {
				return errUnpacked
			}
		}
	}
}
