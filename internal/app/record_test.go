package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"asar/internal/core/guardian"
	"asar/internal/kit/i18n"
)

// computed are the files in which the name of a changed field is computed: what
// it may be is looked at here, or is the column of an import.
var computed = map[string][]string{
	"internal/kit/audit/audit.go":         nil, // it keeps names as they are
	"internal/core/org/put.go":            nil, // its list of fields is read below
	"internal/core/opportunity/record.go": nil, // those of put.go
	"internal/core/opportunity/put.go": {
		"title_kk", "what_ru", "why_en", "requirements_kk", "safety_ru", "meeting_en", "project", "directions", "region", "place", "online", "lat", "lon",
		"min_age", "languages", "leader_name", "leader_phone", "risks_stated", "risks", "ends", "cutoff_hours", "offer_hours",
	},
	"internal/feature/payout/payee/payee.go": {"iin", "iban"},
	// These show what would change; the acts themselves are written down by others.
	"internal/feature/intake/row/people.go":        nil,
	"internal/feature/intake/row/read.go":          nil,
	"internal/feature/credit/programme/publish.go": nil,
}

// said is what the program's code writes into the record as words of its own.
type said struct {
	fields  map[string]string // by part and field
	objects map[string]string
}

// Whatever an act says it was done to, and whatever field it says has changed,
// is called by a word in three languages, never by its code.
func TestTheRecordHasAWordForEverything(t *testing.T) {
	found := read(t)
	for named, where := range found.fields {
		part, field, _ := strings.Cut(named, " ")
		if name := fieldName(part, field); name == nil || !complete(name) {
			t.Errorf("%s: the field %q of %s is called by its code", where, field, part)
		}
	}
	for kind, where := range found.objects {
		if !complete(objectNames[kind]) {
			t.Errorf("%s: the object %q is called by its code", where, kind)
		}
	}
	if len(found.fields) < 50 || len(found.objects) < 20 {
		t.Errorf("only %d fields and %d objects were found", len(found.fields), len(found.objects))
	}
}

func complete(text i18n.Text) bool {
	return !slices.ContainsFunc(i18n.Langs, func(l i18n.Lang) bool { return text.Text(l) == "" })
}

// read looks for changes and objects in the code.
func read(t *testing.T) said {
	t.Helper()
	found := said{fields: map[string]string{}, objects: map[string]string{}}
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(filepath.Join(root, "internal"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_templ.go") {
			return err
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(strings.TrimPrefix(path, root+string(filepath.Separator)))
		for _, field := range computed[name] {
			found.fields[file.Name.Name+" "+field] = name
		}
		ast.Inspect(file, func(n ast.Node) bool { return found.look(t, file.Name.Name, name, n) })
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// look reads one node of the code, and tells whether to go on below it.
func (s said) look(t *testing.T, part, file string, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CompositeLit:
		for _, change := range changes(n) {
			field, literal := valueOf(change, "Field")
			switch _, known := computed[file]; {
			case literal:
				s.fields[part+" "+field] = file
			case !known && len(change.Elts) > 0:
				t.Errorf("%s computes the name of a changed field: say in this test what it may be", file)
			}
		}
	case *ast.CallExpr:
		if called, is := n.Fun.(*ast.SelectorExpr); is && called.Sel.Name == "Of" && nameOf(called.X) == "audit" {
			if kind, literal := text(n.Args[0]); literal {
				s.objects[kind] = file
			}
		}
	case *ast.KeyValueExpr:
		if nameOf(n.Key) == "Object" {
			if kind, literal := text(n.Value); literal {
				kind, _, _ = strings.Cut(kind, "/")
				s.objects[kind] = file
			}
		}
	}
	return true
}

// changes returns the changes that a literal is or lists.
func changes(lit *ast.CompositeLit) (list []*ast.CompositeLit) {
	of := lit.Type
	if array, is := of.(*ast.ArrayType); is {
		if typeName(array.Elt) != "Change" {
			return nil
		}
		for _, e := range lit.Elts {
			if one, is := e.(*ast.CompositeLit); is {
				list = append(list, one)
			}
		}
		return list
	}
	if of != nil && typeName(of) == "Change" {
		return []*ast.CompositeLit{lit}
	}
	return nil
}

// typeName is the name of a type, without its package.
func typeName(e ast.Expr) string {
	if s, is := e.(*ast.SelectorExpr); is {
		return s.Sel.Name
	}
	return nameOf(e)
}

func nameOf(e ast.Expr) string {
	if i, is := e.(*ast.Ident); is {
		return i.Name
	}
	return ""
}

// valueOf is the value of a literal's first field, and whether it is written out.
func valueOf(lit *ast.CompositeLit, name string) (string, bool) {
	for i, e := range lit.Elts {
		if pair, is := e.(*ast.KeyValueExpr); is {
			if nameOf(pair.Key) == name {
				return text(pair.Value)
			}
		} else if i == 0 {
			return text(e)
		}
	}
	return "", false
}

// text is what an expression begins with, if it is written out.
func text(e ast.Expr) (string, bool) {
	if sum, is := e.(*ast.BinaryExpr); is {
		return text(sum.X)
	}
	lit, is := e.(*ast.BasicLit)
	if !is || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

// A guardian's limits are told in words, not as they are kept.
func TestLimitsAreToldInWords(t *testing.T) {
	m, err := guardian.ReadLimits(`{"Km":5}`)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range i18n.Langs {
		if said := m.Said(nil).Text(l); said == "" || strings.ContainsAny(said, "{}") {
			t.Errorf("in %s they say %q", l, said)
		}
	}
}
