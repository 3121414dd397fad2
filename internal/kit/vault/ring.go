package vault

import (
	"bufio"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const ringHead = `# Keys of Asar. Whoever has this file and the database can read everything in
# it; without this file the database's personal data is lost. Keep it secret,
# keep a copy, and keep both apart from the backups of the database.
# The first master key seals; the others only open what they once sealed.
`

// NewRing returns the text of a ring with one master key.
func NewRing() string {
	return ringHead + "index " + newSecret() + "\n" + "master 1 " + newSecret() + "\n"
}

// Rotated returns the text of a ring with a new master key before the others.
func Rotated(text string) (string, error) {
	r, err := ParseRing(text)
	if err != nil {
		return "", err
	}
	next := r.masters[0].name + 1
	for _, m := range r.masters {
		if m.name == next || next == 0 {
			return "", errors.New("vault: the ring has used every name of a master key")
		}
	}
	before, after, _ := strings.Cut(text, "\nmaster ")
	return fmt.Sprintf("%s\nmaster %d %s\nmaster %s", before, next, newSecret(), after), nil
}

// ParseRing reads a ring's text: one line "index SECRET", and lines
// "master NAME SECRET" with a name from 1 to 255, the current one first. A
// secret is 32 bytes in base64. Errors name the line and never its content.
func ParseRing(text string) (*Ring, error) {
	r := &Ring{}
	lines := bufio.NewScanner(strings.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if err := r.add(fields); err != nil {
			return nil, fmt.Errorf("vault: line %d of the keys: %w", n, err)
		}
	}
	if r.index == nil || len(r.masters) == 0 {
		return nil, errors.New("vault: the keys need a line \"index\" and a line \"master\"; make them with: asar keys new")
	}
	return r, lines.Err()
}

func (r *Ring) add(fields []string) error {
	raw, err := base64.StdEncoding.DecodeString(fields[len(fields)-1])
	if err != nil || len(raw) != KeyBytes {
		return fmt.Errorf("the last word is not %d bytes in base64", KeyBytes)
	}
	switch {
	case fields[0] == "index" && len(fields) == 2 && r.index == nil:
		r.index = raw
		return nil
	case fields[0] == "master" && len(fields) == 3:
		name, err := strconv.ParseUint(fields[1], 10, 8)
		if err != nil || name == 0 {
			return errors.New("the name of a master key is a number from 1 to 255")
		}
		if _, err := r.master([]byte{byte(name)}); err == nil {
			return errors.New("this name of a master key stands twice")
		}
		r.masters = append(r.masters, master{name: byte(name), box: mustBox(raw), seed: raw})
		return nil
	default:
		return errors.New("a line is \"index SECRET\" once or \"master NAME SECRET\"")
	}
}

func newSecret() string {
	raw := make([]byte, KeyBytes)
	_, _ = rand.Read(raw)
	return base64.StdEncoding.EncodeToString(raw)
}
