package cell

import (
	"encoding/json"
	"regexp"
	"strings"
)

// Place is an address with what a catalogue of open data knows of it.
type Place struct {
	Address  string // street, town, state and postcode, as far as they are known
	Lat, Lon string // decimal degrees as they stand there; empty if unknown
}

// human is the address inside a location of open data.
type human struct {
	Street string `json:"address"`
	City   string `json:"city"`
	State  string `json:"state"`
	Zip    string `json:"zip"`
}

// location is how catalogues of open data export a place: an object whose
// address is again JSON, in a string.
type location struct {
	Latitude  string `json:"latitude"`
	Longitude string `json:"longitude"`
	Human     string `json:"human_address"`
}

// The same object as a program in Python prints it, with single quotes.
var (
	printedHuman = regexp.MustCompile(`(?s)'human_address':\s*'(\{.*\})'`)
	printedLat   = regexp.MustCompile(`'latitude':\s*'(-?[0-9.]+)'`)
	printedLon   = regexp.MustCompile(`'longitude':\s*'(-?[0-9.]+)'`)
)

// ReadPlace reads a location of open data, in JSON or as Python prints it; any
// other text is an address and stays as it is.
func ReadPlace(s string) Place {
	if !strings.Contains(s, "human_address") && !strings.Contains(s, "latitude") {
		return Place{Address: s}
	}
	var l location
	if json.Unmarshal([]byte(s), &l) != nil {
		l = location{Latitude: first(printedLat, s), Longitude: first(printedLon, s)}
		l.Human = strings.NewReplacer(`\\`, `\`, `\'`, `'`).Replace(first(printedHuman, s))
	}
	var h human
	if l.Human != "" && json.Unmarshal([]byte(l.Human), &h) != nil {
		return Place{Address: s}
	}
	return Place{Address: h.line(), Lat: l.Latitude, Lon: l.Longitude}
}

// line writes an address as it stands on an envelope.
func (h human) line() string {
	var parts []string
	for _, p := range []string{h.Street, h.City, strings.TrimSpace(h.State + " " + h.Zip)} {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

func first(expression *regexp.Regexp, s string) string {
	if found := expression.FindStringSubmatch(s); found != nil {
		return found[1]
	}
	return ""
}
