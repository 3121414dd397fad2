package art

import (
	"math"
	"strings"
	"testing"
)

// drawn counts the pieces of the path with a class.
func drawn(svg, class string) int {
	_, after, ok := strings.Cut(svg, `class="`+class+`" d="`)
	if !ok {
		return 0
	}
	d, _, _ := strings.Cut(after, `"`)
	return strings.Count(d, "M")
}

func TestKerege(t *testing.T) {
	for _, c := range []struct {
		name                   string
		taken, capacity, cells int
		full, empty            int
	}{
		{"as it is", 3, 8, 0, 3, 5},
		{"none taken", 0, 6, 0, 0, 6},
		{"full", 6, 6, 0, 6, 0},
		{"in proportion", 46, 60, 0, 12, 4},
		{"one of many fills one", 1, 500, 0, 1, 15},
		{"one left of many leaves one", 499, 500, 0, 15, 1},
		{"full of many", 500, 500, 0, 16, 0},
		{"few cells", 12, 20, 10, 6, 4},
		{"more than fit", 25, 20, 0, 16, 0},
		{"less than none", -1, 4, 0, 0, 4},
		{"no places", 0, 0, 0, 0, 0},
	} {
		svg := Kerege(c.taken, c.capacity, c.cells)
		if full, empty := drawn(svg, "t"), drawn(svg, "e"); full != c.full || empty != c.empty {
			t.Errorf("%s: %d full and %d empty, want %d and %d", c.name, full, empty, c.full, c.empty)
		}
	}
}

func TestRingShowsEachHour(t *testing.T) {
	for _, c := range []struct {
		name                              string
		segs                              []Seg
		ochre, blue, empty, waits, booked int
	}{
		{"nothing yet", []Seg{{Poles: 20, Class: "u-c1"}}, 0, 0, 20, 0, 0},
		{"done", []Seg{{Poles: 20, Class: "u-c1", Confirmed: 1200}}, 20, 0, 0, 0, 0},
		{"more than the goal", []Seg{{Poles: 20, Class: "u-c1", Confirmed: 3000}}, 20, 0, 0, 0, 0},
		{"half an hour is half a pole and its rest", []Seg{{Poles: 20, Class: "u-c1", Confirmed: 90}}, 2, 0, 19, 0, 0},
		{"a year", []Seg{
			{Poles: 20, Class: "u-c1", Confirmed: 1200},
			{Poles: 50, Class: "u-c2", Confirmed: 1110, Pending: 240, Planned: 240},
		}, 20, 19, 24, 5, 5}, // 23 untouched and the rest of the 27th
		{"two goals of one colour", []Seg{{Poles: 2, Class: "u-c1", Confirmed: 60}, {Poles: 3, Class: "u-c1", Confirmed: 120}}, 3, 0, 2, 0, 0},
	} {
		svg := Ring(c.segs)
		got := [5]int{drawn(svg, "u u-c1"), drawn(svg, "u u-c2"), drawn(svg, "u u-e"), drawn(svg, "u u-p"), drawn(svg, "u u-w")}
		if want := [5]int{c.ochre, c.blue, c.empty, c.waits, c.booked}; got != want {
			t.Errorf("%s: poles %v, want %v", c.name, got, want)
		}
	}
}

func TestHeroLightsMonthsWithHours(t *testing.T) {
	var hours [7][12]int
	if got := strings.Count(Hero(hours), `class="lit"`); got != 0 {
		t.Errorf("an empty year has %d lit directions", got)
	}
	hours[0] = [12]int{60, 120, 0, 240}
	hours[6][11] = 30
	svg := Hero(hours)
	if got := strings.Count(svg, `class="lit"`); got != 2 {
		t.Errorf("%d lit directions, want 2", got)
	}
	dim, _, _ := strings.Cut(svg[strings.Index(svg, `<path d="`)+9:], `"`)
	if got := strings.Count(dim, "M"); got != 84 {
		t.Errorf("%d poles, want 84", got)
	}
	lit := 0
	for part := range strings.SplitSeq(svg, "<path ") {
		if strings.Contains(part, `class="lit"`) {
			lit += strings.Count(part, "M")
		}
	}
	if lit != 4 {
		t.Errorf("%d lit poles, want 4", lit)
	}
}

func TestSunAndCrown(t *testing.T) {
	if got := drawn(Sun(50, "u-c2"), "u u-c2"); got != 50 {
		t.Errorf("%d poles, want 50", got)
	}
	if got := strings.Count(Crown(200, 112, 9, 42), "z"); got != 42 {
		t.Errorf("%d teeth, want 42", got)
	}
}

func TestDrawingsAreSafe(t *testing.T) {
	code, err := QR("https://asar.example/ru/verify/7F4K", `a "name"`)
	if err != nil {
		t.Fatal(err)
	}
	for name, svg := range map[string]string{
		"shanyraq": Shanyraq(), "logo": Logo(), "favicon": Favicon(), "hero": Hero([7][12]int{{60}}), "icon": Icon("pin"),
		"kerege": Kerege(1, 2, 0), "ring": Ring([]Seg{{Poles: 3, Class: "u-c1", Confirmed: 30}}), "sun": Sun(20, "u-c1"), "qr": code,
	} {
		for _, bad := range []string{"NaN", "Inf", "style=", "-0 ", `="a "`} {
			if strings.Contains(svg, bad) {
				t.Errorf("%s contains %q", name, bad)
			}
		}
		if !strings.HasPrefix(svg, "<svg ") || !strings.HasSuffix(svg, "</svg>") {
			t.Errorf("%s is no drawing: %.40s", name, svg)
		}
	}
}

func TestQRTooLong(t *testing.T) {
	if _, err := QR(strings.Repeat("x", 4000), ""); err == nil {
		t.Error("a text longer than a QR code holds was drawn")
	}
}

func TestIcons(t *testing.T) {
	for _, name := range Directions {
		if !HasIcon(name) {
			t.Errorf("the direction %s has no icon", name)
		}
	}
	if Icon("no such icon") != "" {
		t.Error("an unknown icon was drawn")
	}
}

func TestNum(t *testing.T) {
	for in, want := range map[float64]string{1: "1", 1.25: "1.2", -0.01: "0", 10.06: "10.1", math.Copysign(0, -1): "0"} {
		if got := num(in); got != want {
			t.Errorf("num(%v) = %s, want %s", in, got, want)
		}
	}
}
