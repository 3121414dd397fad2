package archtest

import (
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// story is the order of the core: a part may import only those before it.
var story = []string{"atlas", "person", "account", "consent", "guardian", "org", "opportunity", "signup", "attendance", "hours", "due"}

// floor says how high a package stands: an import goes down or stays in its column.
func floor(pkg string) int {
	switch {
	case strings.HasPrefix(pkg, "cmd/"):
		return 5
	case strings.HasPrefix(pkg, "internal/app"), strings.HasPrefix(pkg, "internal/bench"):
		return 4
	case strings.HasPrefix(pkg, "internal/feature/"):
		return 3
	case strings.HasPrefix(pkg, "internal/core/"):
		return 2
	default:
		return 1
	}
}

// part returns the column of a core or feature package, such as "signup".
func part(pkg string) string {
	pieces := strings.Split(pkg, "/")
	if len(pieces) < 3 {
		return ""
	}
	return pieces[2]
}

func isWeb(pkg string) bool { return strings.HasSuffix(path.Base(pkg), "web") }

// helpsTests names the packages that only tests import.
func helpsTests(pkg string) bool { return strings.HasSuffix(pkg, "test") }

func TestImportsGoDown(t *testing.T) {
	for _, p := range open(t).packages {
		from := local(p)
		if helpsTests(from) {
			continue
		}
		for imported := range p.Imports {
			to, ours := strings.CutPrefix(imported, root)
			if !ours {
				continue
			}
			if helpsTests(to) {
				t.Errorf("%s imports %s, which is for tests", from, to)
			}
			if reason := forbidden(from, to); reason != "" {
				t.Errorf("%s imports %s: %s", from, to, reason)
			}
		}
	}
}

// forbidden says why one package must not import another, or nothing.
func forbidden(from, to string) string {
	switch {
	case floor(to) > floor(from):
		return "imports go down: cmd → app → feature → core → kit"
	case isWeb(to) && !isWeb(from) && floor(from) < 4 && !strings.HasPrefix(to, "internal/kit/"):
		return "no domain package imports a web package"
	case floor(from) == 2 && floor(to) == 2 && slices.Index(story, part(to)) > slices.Index(story, part(from)):
		return "inside the core, only what came before"
	case floor(from) == 3 && floor(to) == 3 && part(to) != part(from):
		return "a feature never imports a feature"
	case (to == "internal/kit/web" || strings.HasPrefix(to, "internal/kit/ui")) && !mayShow(from):
		return "only web packages and the app show pages"
	}
	return ""
}

func mayShow(from string) bool {
	return isWeb(from) || floor(from) >= 4 || strings.HasPrefix(from, "internal/kit/ui") || from == "internal/kit/module"
}

// Packages of the standard library that only some may import.
var kept = map[string][]string{
	"database/sql": {"internal/kit/db", "internal/kit/db/dbtest", "internal/bench/limit"},
	"net/http":     {"internal/kit/web", "internal/app", "cmd/asar"},
	"flag":         {},
	"os/exec":      {"internal/kit/db/dbtest", "internal/bench/process", "internal/bench/limit"},
	"unsafe":       {},
}

func TestTheOutsideWorldStandsBehindKit(t *testing.T) {
	for _, p := range open(t).packages {
		from := local(p)
		for name, may := range kept {
			if _, imports := p.Imports[name]; imports && !slices.Contains(may, from) && !helpsTests(from) {
				t.Errorf("%s imports %s; only %v may", from, name, may)
			}
		}
	}
}

// In the domain, time stands still: only a transaction has a clock. And no
// package does anything by being imported.
func TestNoClockAndNoInit(t *testing.T) {
	h := open(t)
	for _, p := range h.packages {
		domain := floor(local(p)) == 2 || floor(local(p)) == 3
		for _, file := range p.Syntax {
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncDecl:
					if n.Recv == nil && n.Name.Name == "init" {
						t.Errorf("%s: func init", h.where(n))
					}
				case *ast.SelectorExpr:
					x, ok := n.X.(*ast.Ident)
					if ok && domain && x.Name == "time" && n.Sel.Name == "Now" {
						t.Errorf("%s: time.Now in the domain", h.where(n))
					}
				}
				return true
			})
		}
	}
}
