package archtest

import (
	"go/ast"
	"go/constant"
	"go/types"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"asar/internal/app"
	"asar/internal/app/wiring"
	"asar/internal/core/consent"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

var (
	created = regexp.MustCompile(`(?i)CREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\w+)`)
	peeked  = regexp.MustCompile(`(?i)\bLIMIT \$`)
	used    = regexp.MustCompile(`(?i)\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)`)
)

// tablesOf returns the tables that a part's migrations make.
func tablesOf(t *testing.T, s db.Schema) []string {
	t.Helper()
	names, err := fs.Glob(s.FS, "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	var tables []string
	for _, name := range names {
		body, err := fs.ReadFile(s.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range created.FindAllStringSubmatch(string(body), -1) {
			if !slices.Contains(tables, m[1]) {
				tables = append(tables, m[1])
			}
		}
	}
	return tables
}

// tablesIn returns the names that a query reads from or writes to.
func tablesIn(query string) []string {
	var tables []string
	for _, m := range used.FindAllStringSubmatch(query, -1) {
		tables = append(tables, m[1])
	}
	return tables
}

func TestMain(m *testing.M) { dbtest.Main(m) }

// asking is where a query stands among the arguments of what runs it.
var asking = map[string]int{"Exec": 0, "One": 1, "Maybe": 1, "All": 1}

// Every query is a constant, and both engines understand it.
func TestEveryQueryIsAConstantThatBothEnginesPrepare(t *testing.T) {
	queries := map[string]string{}
	h := open(t)
	for _, p := range h.packages {
		if floor(local(p)) > 3 || local(p) == "internal/kit/db" || helpsTests(local(p)) {
			continue
		}
		for _, file := range p.Syntax {
			ast.Inspect(file, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					h.collect(t, p, call, queries)
				}
				return true
			})
		}
	}
	if len(queries) < 50 {
		t.Fatalf("only %d queries found: the search is broken", len(queries))
	}
	for query, where := range queries {
		if peeked.MatchString(query) {
			t.Errorf("%s: write LIMIT CAST($n AS BIGINT): SQLite plans a statement anew for each bare parameter there\n%s", where, query)
		}
	}
	dbtest.Each(t, schemas(), func(t *testing.T, d *db.DB) {
		for query, where := range queries {
			err := d.Read(t.Context(), func(tx *db.Tx) error { return tx.Prepare(query) })
			if err != nil {
				t.Errorf("%s: %v\n%s", where, err, query)
			}
		}
	})
}

func schemas() []db.Schema {
	var all []db.Schema
	for _, m := range app.Modules(wiring.New(consent.Operator{})) {
		if m.Schema != nil {
			all = append(all, *m.Schema)
		}
	}
	return all
}

// collect notes the query of a call into kit/db, or complains if it is not a constant.
func (h *house) collect(t *testing.T, p *packages.Package, call *ast.CallExpr, queries map[string]string) {
	t.Helper()
	name, ours := databaseCall(p, call)
	at, asks := asking[name]
	if !ours || !asks || len(call.Args) <= at {
		return
	}
	found := constants(p, call.Args[at])
	if len(found) == 0 {
		t.Errorf("%s: the query is not a constant", h.where(call))
	}
	for _, query := range found {
		queries[query] = h.where(call)
	}
}

// constants returns the text of a constant expression, or of all the constants
// that a variable is ever given; nothing if any of them is not one.
func constants(p *packages.Package, e ast.Expr) []string {
	if value := p.TypesInfo.Types[e].Value; value != nil && value.Kind() == constant.String {
		return []string{constant.StringVal(value)}
	}
	name, ok := e.(*ast.Ident)
	if !ok {
		return nil
	}
	var found []string
	sound := true
	for _, file := range p.Syntax {
		ast.Inspect(file, func(n ast.Node) bool {
			assign, ok := n.(*ast.AssignStmt)
			if !ok || len(assign.Lhs) != len(assign.Rhs) {
				return true
			}
			for i, left := range assign.Lhs {
				if l, ok := left.(*ast.Ident); ok && p.TypesInfo.ObjectOf(l) == p.TypesInfo.ObjectOf(name) {
					given := constants(p, assign.Rhs[i])
					sound = sound && len(given) > 0
					found = append(found, given...)
				}
			}
			return true
		})
	}
	if !sound {
		return nil
	}
	return found
}

// databaseCall returns the name of a function or method of kit/db that is called.
func databaseCall(p *packages.Package, call *ast.CallExpr) (string, bool) {
	fun := call.Fun
	if index, ok := fun.(*ast.IndexExpr); ok { // db.One[T](…)
		fun = index.X
	}
	selector, ok := fun.(*ast.SelectorExpr)
	if !ok {
		return "", false
	}
	f, ok := p.TypesInfo.Uses[selector.Sel].(*types.Func)
	if !ok || f.Pkg() == nil || f.Pkg().Path() != root+"internal/kit/db" {
		return "", false
	}
	return f.Name(), true
}

// A table belongs to one part: only its own package names it in a query.
func TestATableIsNamedOnlyByItsOwner(t *testing.T) {
	owners := map[string]string{}
	for _, s := range schemas() {
		for _, table := range tablesOf(t, s) {
			if other := owners[table]; other != "" {
				t.Errorf("table %s belongs to %s and to %s", table, other, s.Name)
			}
			owners[table] = s.Name
		}
	}
	h := open(t)
	queries := map[string]string{}
	for _, p := range h.packages {
		if floor(local(p)) > 3 || local(p) == "internal/kit/db" || helpsTests(local(p)) {
			continue
		}
		clear(queries)
		for _, file := range p.Syntax {
			ast.Inspect(file, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					h.collect(t, p, call, queries)
				}
				return true
			})
		}
		for query, where := range queries {
			for _, table := range tablesIn(query) {
				if owner := owners[table]; owner != "" && owner != ownerOf(local(p)) {
					t.Errorf("%s: table %s belongs to %s", where, table, owner)
				}
			}
		}
	}
}

// ownerOf is the schema name of a package: the last part of its path, without "web".
func ownerOf(pkg string) string {
	return pkg[strings.LastIndex(pkg, "/")+1:]
}
