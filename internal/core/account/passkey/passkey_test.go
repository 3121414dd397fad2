package passkey

import (
	"errors"
	"strings"
	"testing"
)

func TestOnlyNamesHavePasskeys(t *testing.T) {
	for origin, want := range map[string]bool{
		"https://asar.example": true, "http://localhost:8080": true, "http://127.0.0.1:8080": false, "http://[::1]:8080": false, "": false,
	} {
		s, err := New(origin, "Asar")
		if err != nil || (s != nil) != want {
			t.Errorf("%s: %v, %v", origin, s, err)
		}
	}
	if _, err := New("http://[::1", "Asar"); err == nil {
		t.Error("nonsense is an origin")
	}
}

func TestWhatIsAsked(t *testing.T) {
	s, err := New("https://asar.example", "Asar")
	if err != nil {
		t.Fatal(err)
	}
	for name, begin := range map[string]func() ([]byte, []byte, error){
		"make": func() ([]byte, []byte, error) {
			return s.Offer(Owner{Handle: []byte("handle"), Name: "Айгерім"})
		},
		"use": s.Ask,
	} {
		question, ceremony, err := begin()
		if err != nil || !strings.Contains(string(question), `"userVerification":"required"`) || len(ceremony) == 0 {
			t.Errorf("%s: %s, %v", name, question, err)
		}
		again, _, err := begin()
		if err != nil || string(again) == string(question) {
			t.Errorf("%s: the same question twice", name)
		}
		for _, answer := range []string{"", "{}", `{"id":"AA","rawId":"AA","type":"public-key","response":{}}`} {
			_, accepted := s.Accept(Owner{Handle: []byte("handle")}, ceremony, []byte(answer))
			_, proved := s.Prove(ceremony, []byte(answer), func([]byte) (Owner, error) { return Owner{}, nil })
			if !errors.Is(accepted, ErrRefused) || !errors.Is(proved, ErrRefused) {
				t.Errorf("%s: %q gave %v, %v", name, answer, accepted, proved)
			}
		}
	}
}
