// Package oidc lets a university vouch for its people by OpenID Connect. It
// knows the protocol and nothing of accounts.
//
// The code flow is used, with PKCE, a state and a nonce; what comes back must
// name the issuer that was asked, be signed by one of its keys with an
// algorithm that proves something, be meant for us, and be fresh.
package oidc

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"sync"
	"time"

	connect "github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"asar/internal/kit/i18n"
)

// patience is how long a provider may take to answer us.
const patience = 10 * time.Second

// ErrRefused is returned for an answer that proves nothing.
var ErrRefused = errors.New("oidc: refused")

// ErrAway is returned when the provider does not answer as one should.
var ErrAway = errors.New("oidc: the provider does not answer")

// algorithms are those that prove who has signed; "none" and those with a
// shared secret are not among them.
var algorithms = []string{connect.RS256, connect.RS384, connect.RS512, connect.PS256, connect.PS384, connect.PS512, connect.ES256, connect.ES384, connect.ES512, connect.EdDSA}

// Provider is one university's.
type Provider struct {
	Code   string     `json:"code"` // in addresses, such as "karu"
	Name   i18n.Words `json:"name"`
	Issuer string     `json:"issuer"`
	Client string     `json:"client"`
	Secret string     `json:"secret"`

	redirect string
	mu       sync.Mutex
	found    *connect.Provider
}

var goodCode = regexp.MustCompile(`^[a-z][a-z0-9-]{1,30}$`)

// Read reads a list of providers in JSON. base is the origin of our site: each
// provider must know base + "/sign-in/university/CODE/back" as a redirect.
func Read(text []byte, base string) (list []*Provider, err error) {
	if err := json.Unmarshal(text, &list); err != nil {
		return nil, fmt.Errorf("oidc: the list of universities: %w", err)
	}
	for i, p := range list {
		issuer, err := url.Parse(p.Issuer)
		safe := err == nil && (issuer.Scheme == "https" || issuer.Scheme == "http" && issuer.Hostname() == "localhost")
		double := slices.ContainsFunc(list[:i], func(q *Provider) bool { return q.Code == p.Code })
		if !safe || double || !goodCode.MatchString(p.Code) || p.Client == "" {
			return nil, fmt.Errorf("oidc: university %d needs a code of its own, an issuer under https and a client", i+1)
		}
		p.redirect = base + "/sign-in/university/" + p.Code + "/back"
	}
	return list, nil
}

// Ceremony is what a journey to the provider must come back with.
type Ceremony struct {
	Provider string `json:"p"`
	State    string `json:"s"`
	Nonce    string `json:"n"`
	Verifier string `json:"v"`
}

// Begin returns the address of the provider's sign-in, and the ceremony.
func (p *Provider) Begin(ctx context.Context) (address string, c Ceremony, err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	found, err := p.discover(ctx)
	if err != nil {
		return "", Ceremony{}, err
	}
	c = Ceremony{Provider: p.Code, State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier()}
	return p.client(found).AuthCodeURL(c.State, connect.Nonce(c.Nonce), oauth2.S256ChallengeOption(c.Verifier)), c, nil
}

// Back is what the provider sends its reader back with.
type Back struct{ State, Code, Issuer, Error string }

// Claims are what the provider says of somebody.
type Claims struct {
	Subject  string `json:"sub"`
	Email    string `json:"email"`
	Verified bool   `json:"email_verified"`
	Given    string `json:"given_name"`
	Family   string `json:"family_name"`
}

// Finish returns what the provider says of the reader who has come back, or
// ErrRefused.
func (p *Provider) Finish(ctx context.Context, now time.Time, c Ceremony, b Back) (said Claims, err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if c.State == "" || c.Provider != p.Code || !hmac.Equal([]byte(c.State), []byte(b.State)) || b.Error != "" || b.Code == "" {
		return said, fmt.Errorf("%w: %q", ErrRefused, b.Error)
	}
	found, err := p.discover(ctx)
	if err != nil {
		return said, err
	}
	if err := p.checkIssuer(found, b.Issuer); err != nil {
		return said, err
	}
	tokens, err := p.client(found).Exchange(ctx, b.Code, oauth2.VerifierOption(c.Verifier))
	if err != nil {
		return said, refused(err)
	}
	raw, _ := tokens.Extra("id_token").(string)
	verifier := found.Verifier(&connect.Config{ClientID: p.Client, SupportedSigningAlgs: algorithms, Now: func() time.Time { return now }})
	token, err := verifier.Verify(ctx, raw)
	if err != nil {
		return said, refused(err)
	}
	if !hmac.Equal([]byte(token.Nonce), []byte(c.Nonce)) {
		return said, fmt.Errorf("%w: another nonce", ErrRefused)
	}
	if err := p.checkParty(token); err != nil {
		return said, err
	}
	if err := token.Claims(&said); err != nil || said.Subject == "" {
		return said, refused(err)
	}
	if said.Email == "" {
		err = p.ask(ctx, found, tokens, &said)
	}
	return said, err
}

// ask asks the provider for what it did not put into the token.
func (p *Provider) ask(ctx context.Context, found *connect.Provider, tokens *oauth2.Token, said *Claims) error {
	if found.UserInfoEndpoint() == "" {
		return nil
	}
	info, err := found.UserInfo(ctx, oauth2.StaticTokenSource(tokens))
	if err != nil {
		return refused(err)
	}
	if info.Subject != said.Subject {
		return fmt.Errorf("%w: it speaks of somebody else", ErrRefused)
	}
	if err := info.Claims(said); err != nil {
		return refused(err)
	}
	return nil
}

// checkIssuer compares who sends the reader back with who was asked, if the
// provider says so (RFC 9207): another one could pass its own code off.
func (p *Provider) checkIssuer(found *connect.Provider, issuer string) error {
	var says struct {
		Issuer bool `json:"authorization_response_iss_parameter_supported"`
	}
	if err := found.Claims(&says); err != nil {
		return refused(err)
	}
	if (says.Issuer || issuer != "") && issuer != p.Issuer {
		return fmt.Errorf("%w: another issuer", ErrRefused)
	}
	return nil
}

// checkParty makes sure that a token for several is for us.
func (p *Provider) checkParty(token *connect.IDToken) error {
	var says struct {
		Party string `json:"azp"`
	}
	if err := token.Claims(&says); err != nil {
		return refused(err)
	}
	if len(token.Audience) > 1 && says.Party == "" || says.Party != "" && says.Party != p.Client {
		return fmt.Errorf("%w: for another client", ErrRefused)
	}
	return nil
}

func (p *Provider) client(found *connect.Provider) *oauth2.Config {
	return &oauth2.Config{
		ClientID: p.Client, ClientSecret: p.Secret, Endpoint: found.Endpoint(), RedirectURL: p.redirect,
		Scopes: []string{connect.ScopeOpenID, "email", "profile"},
	}
}

// discover reads what the provider says of itself, once it has answered. Keys
// are fetched with a context of their own, for they outlive this request.
func (p *Provider) discover(ctx context.Context) (*connect.Provider, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.found != nil {
		return p.found, nil
	}
	found, err := connect.NewProvider(ctx, p.Issuer)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAway, err)
	}
	p.found = found
	return found, nil
}

func refused(err error) error { return fmt.Errorf("%w: %w", ErrRefused, err) }
