package archtest

import (
	"go/ast"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

// Bounds of size; an exception stands in large with its reason.
const (
	maxFile     = 400
	maxPackage  = 1500
	longFunc    = 60 // lines; 95 of 100 functions are shorter
	longestDocs = 100
)

// large names packages that may pass maxPackage, with the reason.
var large = map[string]string{
	"internal/core/account":           "every way to prove who one is ends in the same session and is taken back by the same hand",
	"internal/core/guardian":          "the rules on age, who answers for a child and what either follows from a birthday are one matter",
	"internal/core/org":               "founding, vetting, the team and the end of an organisation are one life, and its projects share its schema",
	"internal/core/opportunity":       "opportunities, shifts, series, search and lists are one schema and one life",
	"internal/core/hours":             "records, the ledger they stand in and the sums beside it are decided, written and verified as one",
	"internal/feature/intake":         "five kinds of rows are each read, matched and explained",
	"internal/feature/credit/cases":   "the states of a voucher, the hours that move it and the proof of both are one machine",
	"internal/feature/payout":         "freezing, two people, the file, the bank's answer and paying again are the states of one payment",
	"internal/feature/sites/sitesweb": "home, directions, regions and projects share cards, numbers and pictures",
	"internal/kit/web":                "what a request may be, who sent it and what is answered is one door",
	"internal/kit/db":                 "two engines behind two doors, and how those who write share them, are one promise",
	"internal/kit/sheet":              "two formats are read within limits, trusting neither",
}

// Names that say nothing.
var empty = []string{"util", "utils", "common", "helper", "helpers", "misc", "base", "shared"}

func TestFilesAndPackagesStaySmall(t *testing.T) {
	h := open(t)
	var lengths []int
	for _, p := range h.packages {
		sum := 0
		if slices.Contains(empty, p.Name) {
			t.Errorf("package %s: the name says nothing", local(p))
		}
		for _, file := range p.Syntax {
			if h.generated(file) {
				continue
			}
			lines := h.fset.Position(file.End()).Line
			if lines > maxFile {
				t.Errorf("%s has %d lines, more than %d", h.where(file), lines, maxFile)
			}
			if !saysOnly(h.fset.Position(file.Pos()).Filename) {
				sum += lines
			}
			for _, d := range file.Decls {
				if f, ok := d.(*ast.FuncDecl); ok {
					lengths = append(lengths, h.fset.Position(f.End()).Line-h.fset.Position(f.Pos()).Line+1)
				}
			}
		}
		if _, known := large[local(p)]; sum > maxPackage && !known {
			t.Errorf("package %s has %d lines, more than %d", local(p), sum, maxPackage)
		}
	}
	slices.Sort(lengths)
	if p95 := lengths[len(lengths)*95/100]; p95 > longFunc {
		t.Errorf("five of a hundred functions are longer than %d lines, want %d", p95, longFunc)
	}
}

// saysOnly tells whether a file holds nothing but words in three languages,
// which grow with what is said and not with what is done.
func saysOnly(file string) bool {
	name := path.Base(file)
	return strings.HasPrefix(name, "messages") || name == "labels.go" || name == "data.go" || name == "deeds.go" || name == "hosts.go"
}

// Every package and every exported name says what it is.
func TestEverythingExportedIsDocumented(t *testing.T) {
	h := open(t)
	for _, p := range h.packages {
		documented := false
		for _, file := range p.Syntax {
			documented = documented || file.Doc != nil && !h.generated(file)
			if h.generated(file) {
				continue
			}
			for _, d := range file.Decls {
				for _, name := range undocumented(d) {
					t.Errorf("%s: %s has no doc comment", h.where(d), name)
				}
			}
		}
		if !documented && local(p) != "internal/archtest" {
			t.Errorf("package %s has no doc comment", local(p))
		}
	}
}

func undocumented(d ast.Decl) []string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) {
			return []string{d.Name.Name}
		}
	case *ast.GenDecl:
		return undocumentedNames(d)
	}
	return nil
}

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	kind := d.Recv.List[0].Type
	if star, ok := kind.(*ast.StarExpr); ok {
		kind = star.X
	}
	if index, ok := kind.(*ast.IndexExpr); ok {
		kind = index.X
	}
	name, ok := kind.(*ast.Ident)
	return ok && name.IsExported()
}

// undocumentedNames counts a group's comment for all of its names.
func undocumentedNames(d *ast.GenDecl) []string {
	var names []string
	for _, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
				names = append(names, s.Name.Name)
			}
		case *ast.ValueSpec:
			for _, name := range s.Names {
				if name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}

// The map of the house is short and names every room.
func TestTheArchitectureIsDescribed(t *testing.T) {
	body, err := os.ReadFile("../../docs/ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(string(body), "\n"); lines > longestDocs {
		t.Errorf("docs/ARCHITECTURE.md has %d lines, more than %d", lines, longestDocs)
	}
	for _, p := range open(t).packages {
		room := local(p)
		if isWeb(room) && room != "internal/kit/web" || strings.HasPrefix(room, "internal/kit/ui/") {
			continue
		}
		if !strings.Contains(string(body), path.Base(room)) {
			t.Errorf("docs/ARCHITECTURE.md does not name %s", room)
		}
	}
}
