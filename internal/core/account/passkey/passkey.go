// Package passkey makes and checks passkeys: keys that a device guards for one
// site and uses after it has recognised its owner. It knows the ceremonies of
// WebAuthn and nothing of accounts.
package passkey

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"net/url"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// Site makes and checks the passkeys of one site.
type Site struct{ ceremonies *webauthn.WebAuthn }

// ErrRefused is returned for a key that proves nothing: of another site, of
// another ceremony, without its owner's finger or PIN, or copied.
var ErrRefused = errors.New("passkey: refused")

// New returns the Site of an origin such as "https://asar.example". Passkeys
// belong to names, so a site that is reached by a number has none: nil.
func New(origin, name string) (*Site, error) {
	u, err := url.Parse(origin)
	if err != nil {
		return nil, fmt.Errorf("passkey: %w", err)
	}
	if _, err := netip.ParseAddr(u.Hostname()); err == nil || u.Hostname() == "" {
		return nil, nil
	}
	w, err := webauthn.New(&webauthn.Config{
		RPID: u.Hostname(), RPDisplayName: name, RPOrigins: []string{origin},
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, UserVerification: protocol.VerificationRequired,
		},
	})
	if err != nil {
		return nil, fmt.Errorf("passkey: %w", err)
	}
	return &Site{w}, nil
}

// Credential is a passkey as it is kept: its public half and how often it was used.
type Credential = webauthn.Credential

// Owner is somebody as their device knows them. The handle names them to it
// without saying who they are.
type Owner struct {
	Handle []byte
	Name   string
	Keys   []Credential
}

// user is an Owner as the library asks for them.
type user struct{ Owner }

// WebAuthnID is the handle.
func (u user) WebAuthnID() []byte { return u.Handle }

// WebAuthnName is the name under which a device lists the key.
func (u user) WebAuthnName() string { return u.Name }

// WebAuthnDisplayName is the same.
func (u user) WebAuthnDisplayName() string { return u.Name }

// WebAuthnCredentials are the owner's keys.
func (u user) WebAuthnCredentials() []webauthn.Credential { return u.Keys }

// Offer begins the making of a key. It returns what the browser is asked, and
// what Accept must be given to check the answer.
func (s *Site) Offer(o Owner) (question, ceremony []byte, err error) {
	known := make([]protocol.CredentialDescriptor, len(o.Keys))
	for i, k := range o.Keys {
		known[i] = k.Descriptor()
	}
	options, session, err := s.ceremonies.BeginRegistration(user{o}, webauthn.WithExclusions(known))
	if err != nil {
		return nil, nil, fmt.Errorf("passkey: %w", err)
	}
	return both(options.Response, session)
}

// Accept returns the key that the browser has made, or ErrRefused.
func (s *Site) Accept(o Owner, ceremony, answer []byte) (Credential, error) {
	var session webauthn.SessionData
	if err := json.Unmarshal(ceremony, &session); err != nil {
		return Credential{}, ErrRefused
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(answer)
	if err != nil {
		return Credential{}, refused(err)
	}
	made, err := s.ceremonies.CreateCredential(user{o}, session, parsed)
	if err != nil {
		return Credential{}, refused(err)
	}
	return *made, nil
}

// Ask begins a proof by any key of this site that the device has.
func (s *Site) Ask() (question, ceremony []byte, err error) {
	options, session, err := s.ceremonies.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return nil, nil, fmt.Errorf("passkey: %w", err)
	}
	return both(options.Response, session)
}

// Prove returns the key that answers, changed by its use, or ErrRefused. find
// returns the owner of a key by the identifier of the key.
func (s *Site) Prove(ceremony, answer []byte, find func(key []byte) (Owner, error)) (Credential, error) {
	var session webauthn.SessionData
	if err := json.Unmarshal(ceremony, &session); err != nil {
		return Credential{}, ErrRefused
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(answer)
	if err != nil {
		return Credential{}, refused(err)
	}
	var failed error
	used, err := s.ceremonies.ValidateDiscoverableLogin(func(key, handle []byte) (webauthn.User, error) {
		o, err := find(key)
		failed = err
		if err == nil && string(o.Handle) != string(handle) {
			err = ErrRefused
		}
		return user{o}, err
	}, session, parsed)
	switch {
	case failed != nil:
		return Credential{}, failed
	case err != nil:
		return Credential{}, refused(err)
	case used.Authenticator.CloneWarning:
		return Credential{}, fmt.Errorf("%w: it was copied", ErrRefused)
	}
	return *used, nil
}

func refused(err error) error { return fmt.Errorf("%w: %w", ErrRefused, err) }

func both(question, ceremony any) (q, c []byte, err error) {
	q, err = json.Marshal(question)
	if err != nil {
		return nil, nil, fmt.Errorf("passkey: %w", err)
	}
	c, err = json.Marshal(ceremony)
	return q, c, err
}
