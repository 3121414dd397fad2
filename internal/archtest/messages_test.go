package archtest

import (
	"go/ast"
	"go/constant"
	"testing"

	"golang.org/x/tools/go/packages"

	"asar/internal/kit/i18n"
)

// Every message stands in all three languages, with the same arguments.
func TestEveryMessageIsComplete(t *testing.T) {
	h, found := open(t), 0
	for _, p := range h.packages {
		for _, file := range p.Syntax {
			ast.Inspect(file, func(n ast.Node) bool {
				literal, ok := n.(*ast.CompositeLit)
				if !ok || len(literal.Elts) == 0 || !named(p.TypesInfo.Types[literal].Type, "internal/kit/i18n", "M") {
					return true
				}
				found++
				m := message(p, literal)
				if err := i18n.Check(m); err != nil {
					t.Errorf("%s: %v", h.where(literal), err)
				}
				return true
			})
		}
	}
	if found < 200 {
		t.Fatalf("only %d messages found: the search is broken", found)
	}
}

// message reads the languages out of a literal; what is not a constant is empty.
func message(p *packages.Package, literal *ast.CompositeLit) (m i18n.M) {
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		value := p.TypesInfo.Types[pair.Value].Value
		if value == nil || value.Kind() != constant.String {
			continue
		}
		switch pair.Key.(*ast.Ident).Name {
		case "Kk":
			m.Kk = constant.StringVal(value)
		case "Ru":
			m.Ru = constant.StringVal(value)
		case "En":
			m.En = constant.StringVal(value)
		}
	}
	return m
}
