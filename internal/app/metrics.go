package app

import (
	"net/http"
	"net/netip"
)

// onlyHere lets a request through that comes straight from this machine, and
// hides from all others that there is anything: what is slow and how often is
// for operators. A request that a proxy on this machine passes on says so.
func onlyHere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		peer, err := netip.ParseAddrPort(r.RemoteAddr)
		passedOn := r.Header.Get("X-Forwarded-For") != "" || r.Header.Get("Forwarded") != ""
		if err != nil || !peer.Addr().Unmap().IsLoopback() || passedOn {
			http.NotFound(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}
