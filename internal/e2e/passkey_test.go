package e2e

import (
	"context"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"

	"asar/internal/core/account"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// device gives a tab a device that guards passkeys and knows its owner.
func (p *tab) device() {
	p.t.Helper()
	p.do(chromedp.Func(func(ctx context.Context, to *chromedp.Target) error {
		if _, err := cdp.Call(ctx, to, webauthn.Enable, webauthn.EnableParams{}); err != nil {
			return err
		}
		_, err := cdp.Call(ctx, to, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{
			Options: &webauthn.VirtualAuthenticatorOptions{
				Protocol: webauthn.AuthenticatorProtocolCtap2, Transport: webauthn.AuthenticatorTransportInternal,
				HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
			},
		})
		return err
	}))
}

// TestPasskey takes somebody with a role that decides about others from a code,
// which does not open their pages, over making a passkey, which does, to signing
// in with it. An answer that was listened to opens nothing.
func TestPasskey(t *testing.T) {
	t.Parallel()
	w, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	officer := w.newcomer("Гүлнұр", i18n.Kk)
	var token string
	w.write(func(tx *db.Tx) (err error) {
		if err = w.People.Grant(tx, officer.Person, auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")}); err != nil {
			return err
		}
		token, _, err = w.Accounts.Begin(tx, account.Opening{Person: officer.Person, Strength: auth.ByCode})
		return err
	})
	p := b.open(t, w.site, phone, token)
	p.device()
	const office, create, use = "/kk/office/kz-35/vetting", `form[data-passkey=create] button`, `form[data-passkey=get] button`
	p.get(office)
	p.says("security", `main`, "Қызметтік беттеріңіз бұл кіруде жабық")
	p.check("told what the role needs", i18n.Kk)
	p.tap("make a passkey", create)
	if p.path() != office {
		t.Fatalf("after making a passkey the reader is on %s", p.here())
	}
	p.get("/kk/me/security")
	p.check("a passkey in the list", i18n.Kk)
	w.write(func(tx *db.Tx) error { return w.Accounts.EndOthers(tx, auth.Actor{Person: officer.Person}) })

	p.get("/kk/sign-in?to=" + office)
	p.check("sign in, with a passkey", i18n.Kk)
	p.tap("use the passkey", use)
	if p.path() != office {
		t.Fatalf("signing in with the passkey led to %s", p.here())
	}
	p.get("/kk/sign-in/again?to=/kk/me")
	p.check("once more, with a passkey", i18n.Kk)
	p.tap("prove it once more", use)
	if p.path() != "/kk/me" {
		t.Fatalf("the fresh proof led to %s", p.here())
	}

	// What was answered to one question is no answer to the next.
	other := b.open(t, w.site, phone, "")
	p.get("/kk/sign-in/again?to=/kk/me")
	answer := ask[string](p, `new Promise(done => {
		HTMLFormElement.prototype.submit = function() { done(this.elements.answer.value) };
		document.querySelector('`+use+`').click();
	})`)
	other.get("/kk/sign-in")
	other.expect(true)
	status := ask[int](other, `fetch('/kk/sign-in/passkey/begin', {method: 'POST'}).then(() => fetch('/kk/sign-in/passkey', {
		method: 'POST', body: new URLSearchParams({answer: `+"`"+answer+"`"+`})})).then(r => r.status)`)
	if status != 422 {
		t.Errorf("an old answer is met with %d", status)
	}
	other.strange()
}
