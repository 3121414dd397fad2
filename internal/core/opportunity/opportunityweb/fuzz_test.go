package opportunityweb_test

import (
	"encoding/binary"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/web"
)

// FuzzQuery asks the list for whatever an address may hold: it answers with a
// page, or says that the address cannot be read, and a link of the page leads to
// a page again.
func FuzzQuery(f *testing.F) {
	w := coretest.New(f, dbtest.SQLite(f, webtest.Parts))
	site := webtest.Mux(w, func(m *web.Mux) {
		opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas})
	}).Handler()
	for _, s := range []string{
		"", "q=Теміртау&dir=taza&dir=umit&region=kz-35&free=1&lang=kk&age=15", "view=map&q=%", "view=month&month=2026-12", "month=0000-00&view=month",
		"from=2026-11-23&until=2026-11-01", "after=zz.0cmrpp700mpmt", "org=0cmrpp700mpmt&project=1", "f=place", "q=a&q=b", "q=%zz", "view=month&month=9999-12",
		"q=" + strings.Repeat("ә", 300), "age=-1&free=", "from=0001-01-01&view=month&month=-001-01", "q='\"%00%ff<script>&dir=%f0%28",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		ask := func(at *url.URL) (int, string) {
			r := httptest.NewRequest(http.MethodGet, webtest.Base+"/ru/opportunities", nil)
			// Each from an address of its own: how often one may ask is not the question.
			r.URL, r.RemoteAddr = at, netip.AddrPortFrom(netip.AddrFrom4([4]byte(binary.BigEndian.AppendUint32(nil, rand.Uint32()))), 80).String()
			answer := httptest.NewRecorder()
			site.ServeHTTP(answer, r.WithContext(t.Context()))
			return answer.Code, answer.Body.String()
		}
		at, err := url.ParseRequestURI("/ru/opportunities?" + query)
		if err != nil {
			return // the server takes no such line
		}
		code, page := ask(at)
		if code != http.StatusOK {
			if code >= http.StatusInternalServerError || code < http.StatusBadRequest {
				t.Errorf("%q: %d", query, code)
			}
			return
		}
		var next []*url.URL
		for _, link := range links(t, page) {
			to, err := at.Parse(link)
			if err != nil {
				t.Errorf("%q: the page links to %q: %v", query, link, err)
			} else if to.Path == at.Path && to.RawQuery != "" {
				next = append(next, to)
			}
		}
		if len(next) > 0 {
			to := next[len(query)%len(next)]
			if code, _ := ask(to); code != http.StatusOK {
				t.Errorf("%q: the page links to %q, which answers %d", query, to, code)
			}
		}
	})
}

// links are the addresses that a page leads to.
func links(t *testing.T, page string) (list []string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "a" {
			continue
		}
		for _, a := range n.Attr {
			if a.Key == "href" {
				list = append(list, a.Val)
			}
		}
	}
	return list
}
