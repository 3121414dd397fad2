package archtest

import (
	"go/ast"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"asar/internal/app"
	"asar/internal/app/wiring"
	"asar/internal/core/consent"
	"asar/internal/kit/i18n"
)

// Every act of an actor that can change the database is written down: each
// exported method of a Desk that takes an auth.Actor and reaches Exec within
// its package reaches audit.Record as well. Accounts tell the bus of theirs, and
// write down what they tell.
func TestEveryActIsWrittenDown(t *testing.T) {
	seen := 0
	for _, p := range open(t).packages {
		if !strings.HasPrefix(local(p), "internal/core/") && !strings.HasPrefix(local(p), "internal/feature/") || strings.HasSuffix(local(p), "web") || helpsTests(local(p)) {
			continue
		}
		calls := callsOf(p)
		for f := range calls {
			if !isAct(f) || !calls.reach(f, "asar/internal/kit/db", "Exec") {
				continue
			}
			seen++
			told := local(p) == "internal/core/account" && calls.reach(f, "asar/internal/kit/event", "Emit")
			written := calls.reach(f, "asar/internal/kit/audit", "Record") || calls.reach(f, "asar/internal/kit/audit", "RecordAll")
			if !told && !written && !unwritten[local(p)+"."+f.Name()] {
				t.Errorf("%s.%s changes the database for an actor and does not write it down with audit.Record", local(p), f.Name())
			}
		}
	}
	if seen < 25 {
		t.Errorf("only %d acts were found: the search is broken", seen)
	}
}

// unwritten are acts of which nothing is written down: what they leave for good
// is written down by the parts whose acts they call.
var unwritten = map[string]bool{
	"internal/feature/intake.Run":              true,
	"internal/feature/intake.RunTx":            true,
	"internal/feature/intake.Try":              true, // a preview
	"internal/feature/credit/enrol/roster.Try": true, // likewise
}

// isAct tells whether a function is an exported method of a Desk on behalf of an actor.
func isAct(f *types.Func) bool {
	signature := f.Signature()
	if !f.Exported() || signature.Recv() == nil || !strings.HasSuffix(signature.Recv().Type().String(), ".Desk") {
		return false
	}
	for i := range signature.Params().Len() {
		if signature.Params().At(i).Type().String() == root+"internal/kit/auth.Actor" {
			return true
		}
	}
	return false
}

// graph is which functions each function of a package calls.
type graph map[*types.Func][]*types.Func

func callsOf(p *packages.Package) graph {
	g := graph{}
	for _, file := range p.Syntax {
		for _, d := range file.Decls {
			decl, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			caller, ok := p.TypesInfo.Defs[decl.Name].(*types.Func)
			if !ok {
				continue
			}
			g[caller] = nil
			ast.Inspect(decl, func(n ast.Node) bool {
				if name, ok := n.(*ast.Ident); ok {
					if callee, ok := p.TypesInfo.Uses[name].(*types.Func); ok {
						g[caller] = append(g[caller], callee)
					}
				}
				return true
			})
		}
	}
	return g
}

// reach tells whether a function of the package leads to one of another's by its name.
func (g graph) reach(from *types.Func, pkg, name string) bool {
	visited := map[*types.Func]bool{}
	var walk func(f *types.Func) bool
	walk = func(f *types.Func) bool {
		if f.Pkg() != nil && f.Pkg().Path() == pkg && f.Name() == name {
			return true
		}
		if visited[f] {
			return false
		}
		visited[f] = true
		for _, callee := range g[f] {
			if walk(callee) {
				return true
			}
		}
		return false
	}
	return walk(from)
}

// Each kind of act has one code and a name in three languages.
func TestActsHaveNames(t *testing.T) {
	seen := map[string]string{}
	for _, m := range app.Modules(wiring.New(consent.Operator{})) {
		for _, act := range m.Acts {
			if other := seen[act.Code]; other != "" {
				t.Errorf("%s stands in %s and in %s", act.Code, other, m.Name)
			}
			seen[act.Code] = m.Name
			for _, l := range i18n.Langs {
				if act.Text.In(l) == "" {
					t.Errorf("%s has no name in %s", act.Code, l)
				}
			}
		}
	}
	if len(seen) < 30 {
		t.Errorf("only %d acts are named", len(seen))
	}
}
