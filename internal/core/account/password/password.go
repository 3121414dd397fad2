// Package password says which passwords are taken, and turns them into hashes
// that cost a guesser time and memory.
//
// The rules in prose. A password has eight characters or more, of any kind and
// in any script; nobody is told to mix kinds or to change it now and then. It
// is refused if guessers try it first: because it is on a list of the most
// used ones, which is part of the program, or because it is made of its owner's
// name or address. A word typed on the wrong keyboard layout counts as itself.
package password

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // the filter
	"encoding/binary"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/FastFilter/xorfilter"
	"golang.org/x/text/unicode/norm"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Bounds of a password, in characters.
const (
	Shortest = 8
	Longest  = 256
)

//go:embed breached.bin
var breached []byte

var filter = sync.OnceValue(func() *xorfilter.BinaryFuse[uint16] {
	f, err := xorfilter.LoadBinaryFuse[uint16](bytes.NewReader(breached))
	if err != nil {
		panic("password: " + err.Error()) // the file is part of the program
	}
	return f
})

// Check returns nil, or the Invalid error that says why a password is refused.
// About is what is known of its owner: names and addresses.
func Check(password string, about ...string) error {
	length := utf8.RuneCountInString(password)
	switch {
	case length < Shortest:
		return refuse("account/password-short", textShort.With("n", Shortest))
	case length > Longest:
		return refuse("account/password-long", textLong.With("n", Longest))
	case isKnown(password):
		return refuse("account/password-known", textKnown)
	case isAbout(password, about):
		return refuse("account/password-about", textAbout)
	}
	return nil
}

func refuse(code string, text i18n.Text) error {
	return fault.New(fault.Invalid, code, nil).At("password", text)
}

// isKnown tells whether guessers try the password first: as it is, or typed on
// a Latin keyboard by somebody who thought in Cyrillic letters and the reverse.
func isKnown(password string) bool {
	word := fold(password)
	return filter().Contains(key(word)) || filter().Contains(key(latinKeys.Replace(word))) || isRun(word)
}

// isRun tells whether a password is one short piece over and over, such as "абвабвабв".
func isRun(word string) bool {
	runes := []rune(word)
	for size := 1; size <= 3; size++ {
		piece := string(runes[:size])
		if strings.TrimSpace(strings.ReplaceAll(word, piece, "")) == "" {
			return true
		}
	}
	return false
}

// isAbout tells whether little is left of a password without what is known of
// its owner.
func isAbout(password string, about []string) bool {
	word := fold(password)
	for _, known := range about {
		for piece := range strings.FieldsFuncSeq(fold(known), func(r rune) bool { return strings.ContainsRune(" @.-_+", r) }) {
			if utf8.RuneCountInString(piece) >= 3 {
				word = strings.ReplaceAll(word, piece, "")
			}
		}
	}
	return utf8.RuneCountInString(word) <= Shortest/2
}

// fold is the form in which passwords are compared with lists; what is hashed
// keeps its capitals.
func fold(password string) string { return strings.ToLower(norm.NFKC.String(password)) }

// key is that of tools/breached.
func key(folded string) uint64 {
	sum := sha256.Sum256([]byte(folded))
	return binary.LittleEndian.Uint64(sum[:])
}

// latinKeys turns Cyrillic letters into what stands on their keys.
var latinKeys = func() *strings.Replacer {
	cyrillic, latin := []rune("йцукенгшщзхъфывапролджэячсмитьбю"), "qwertyuiop[]asdfghjkl;'zxcvbnm,."
	var pairs []string
	for i, r := range cyrillic {
		pairs = append(pairs, string(r), latin[i:i+1])
	}
	return strings.NewReplacer(pairs...)
}()
