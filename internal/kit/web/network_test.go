package web

import (
	"net/http"
	"net/netip"
	"testing"
)

func TestNetwork(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for _, c := range []struct {
		name, peer string
		heard      []string
		want       string
	}{
		{"straight", "203.0.113.7:4000", nil, "203.0.113.7"},
		{"straight, claiming another", "203.0.113.7:4000", []string{"198.51.100.1"}, "203.0.113.7"},
		{"by our proxy", "10.0.0.2:4000", []string{"203.0.113.7"}, "203.0.113.7"},
		{"by our proxy, claiming another", "10.0.0.2:4000", []string{"198.51.100.1, 203.0.113.7"}, "203.0.113.7"},
		{"by two of our proxies", "[::1]:4000", []string{"203.0.113.7", "10.1.1.1"}, "203.0.113.7"},
		{"by our proxy, which says nothing", "10.0.0.2:4000", nil, "10.0.0.2"},
		{"by our proxy, which says nonsense", "10.0.0.2:4000", []string{"unknown"}, "10.0.0.2"},
		{"a household of IPv6", "[2001:db8:1:2:3:4:5:6]:4000", nil, "2001:db8:1:2::/64"},
		{"IPv4 in the clothes of IPv6", "[::ffff:203.0.113.7]:4000", nil, "203.0.113.7"},
		{"no address", "@", nil, ""},
	} {
		r := &Request{std: &http.Request{RemoteAddr: c.peer, Header: http.Header{"X-Forwarded-For": c.heard}}, mux: &Mux{Config: Config{Proxies: proxies}}}
		if got := r.Network(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
