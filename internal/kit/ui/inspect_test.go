package ui_test

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// inspect fails the test for what our content security policy would block and
// for what a screen reader would trip over.
func inspect(t *testing.T, where string, root *html.Node) {
	t.Helper()
	ids, wanted := map[string]bool{}, map[string]string{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		attrs := map[string]string{}
		for _, a := range n.Attr {
			attrs[a.Key] = a.Val
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: <%s> has the attribute %s", where, n.Data, a.Key)
			}
		}
		if id := attrs["id"]; id != "" {
			if ids[id] {
				t.Errorf("%s: two elements have the id %s", where, id)
			}
			ids[id] = true
		}
		for _, key := range []string{"for", "aria-describedby", "aria-labelledby"} {
			for _, id := range strings.Fields(attrs[key]) {
				wanted[id] = n.Data + " " + key
			}
		}
		if href := attrs["href"]; n.Data == "a" {
			if id, ok := strings.CutPrefix(href, "#"); ok && id != "a" {
				wanted[id] = "a href"
			}
			if href == "" {
				t.Errorf("%s: a link leads nowhere: %s", where, said(n))
			}
		}
		switch n.Data {
		case "style":
			t.Errorf("%s: a <style> element", where)
		case "button", "a", "h1", "label", "legend", "summary":
			if strings.TrimSpace(said(n)) == "" {
				t.Errorf("%s: a <%s> without words", where, n.Data)
			}
		case "svg":
			if attrs["aria-hidden"] != "true" && attrs["role"] != "img" {
				t.Errorf("%s: a drawing that is neither hidden nor named", where)
			}
		case "title":
			if strings.TrimSpace(said(n)) == "" {
				t.Errorf("%s: no title", where)
			}
		}
	}
	for id, who := range wanted {
		if !ids[id] {
			t.Errorf("%s: %s names %q, which is not there", where, who, id)
		}
	}
}

// said is the text of an element, with that of its children.
func said(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
