package web

import (
	"net/http"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

// headers sets what every answer carries. The policy allows our own styles,
// fonts, pictures and scripts, and nothing of anybody else's.
func (m *Mux) headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; "+
			"script-src 'self'; connect-src 'self'; media-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if m.secure() {
			h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
		}
		next.ServeHTTP(w, r)
	})
}

// chooseTheme keeps the reader's choice of light or dark in a cookie.
func chooseTheme(r *Request, _ *db.Tx) (Response, error) {
	theme := r.Value("theme")
	if theme != "light" && theme != "dark" {
		theme = ""
	}
	answer := See(LocalPath(r.raw("to"), r.Link("/")))
	answer.theme, answer.secret = &theme, true
	return answer, nil
}

// watch finds what stands above a page of one scope.
func (m *Mux) watch(r *Request, route Route, tx *db.Tx) (err error) {
	kind := route.Need.ScopeKind
	if m.Watch == nil || route.Method != http.MethodGet || kind == "" {
		return nil
	}
	r.banner, err = m.Watch(r, tx, auth.Scope{Kind: kind, ID: r.std.PathValue(kind)})
	return err
}
