package intakeweb

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"asar/internal/kit/i18n"
)

// Every message is complete in three languages.
func TestMessagesAreComplete(t *testing.T) {
	tree, err := parser.ParseFile(token.NewFileSet(), "messages.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	ast.Inspect(tree, func(node ast.Node) bool {
		literal, ok := node.(*ast.CompositeLit)
		if !ok {
			return true
		}
		said := map[string]string{}
		for _, e := range literal.Elts {
			pair := e.(*ast.KeyValueExpr)
			text, err := strconv.Unquote(pair.Value.(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			said[pair.Key.(*ast.Ident).Name] = text
		}
		n++
		if err := i18n.Check(i18n.M{Kk: said["Kk"], Ru: said["Ru"], En: said["En"]}); err != nil {
			t.Error(err)
		}
		return true
	})
	if n < 50 {
		t.Errorf("only %d messages were found", n)
	}
}
