// Package archtest reads the code and holds it to the plan of
// docs/ARCHITECTURE.md: who may import whom, how SQL is written, which
// messages exist, what is documented.
package archtest

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"
)

const root = "asar/"

// house is the whole code, parsed and type-checked once.
type house struct {
	fset     *token.FileSet
	packages []*packages.Package
}

var load = sync.OnceValues(func() (*house, error) {
	h := &house{fset: token.NewFileSet()}
	found, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo,
		Fset: h.fset, Dir: "../..",
	}, "./...")
	h.packages = found
	return h, err
})

func open(t *testing.T) *house {
	t.Helper()
	h, err := load()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range h.packages {
		for _, e := range p.Errors {
			t.Fatal(e)
		}
	}
	return h
}

// where says a position as a path inside the repository.
func (h *house) where(n ast.Node) string {
	at := h.fset.Position(n.Pos())
	path, err := filepath.Abs("../..")
	if err == nil {
		if short, err := filepath.Rel(path, at.Filename); err == nil {
			at.Filename = short
		}
	}
	return at.String()
}

// generated tells whether a file was made by templ.
func (h *house) generated(f *ast.File) bool {
	return strings.HasSuffix(h.fset.Position(f.Pos()).Filename, "_templ.go")
}

// local is a package's path without the module's name.
func local(p *packages.Package) string { return strings.TrimPrefix(p.PkgPath, root) }

// named tells whether a type is the named one of a package of ours.
func named(t types.Type, pkg, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == name && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == root+pkg
}
