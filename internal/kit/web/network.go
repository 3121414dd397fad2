package web

import (
	"net/netip"
	"slices"
	"strings"
)

// Network names the network that the request comes from, for limits: an
// address of IPv4, or the first half of one of IPv6, which a household has to
// itself. It is empty if it cannot be known.
func (r *Request) Network() string {
	peer, err := netip.ParseAddrPort(r.std.RemoteAddr)
	if err != nil {
		return ""
	}
	from := peer.Addr().Unmap()
	// Each proxy appends whom it heard; what stands before the first that is
	// not ours, anybody may have written.
	heard := strings.Split(strings.Join(r.std.Header.Values("X-Forwarded-For"), ","), ",")
	for _, word := range slices.Backward(heard) {
		if !r.mux.isProxy(from) {
			break
		}
		next, err := netip.ParseAddr(strings.TrimSpace(word))
		if err != nil {
			break
		}
		from = next.Unmap()
	}
	if from.Is4() {
		return from.String()
	}
	prefix, err := from.WithZone("").Prefix(64)
	if err != nil {
		return ""
	}
	return prefix.String()
}

func (m *Mux) isProxy(a netip.Addr) bool {
	return slices.ContainsFunc(m.Proxies, func(p netip.Prefix) bool { return p.Contains(a) })
}
