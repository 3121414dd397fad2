package sheet

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"asar/internal/kit/i18n"
)

// Columns are found by what they are called in any language and spelling, a
// column of theirs only once, and our own name goes before a label.
func TestGuess(t *testing.T) {
	ours := []Column{
		{Name: "title", Label: i18n.M{Kk: "Атауы", Ru: "Название", En: "From"}},
		{Name: "from", Label: i18n.M{Kk: "Басы", Ru: "Начало", En: "Start"}, Also: []string{"с какого часа"}},
		{Name: "to", Label: i18n.M{Kk: "Соңы", Ru: "Начало", En: "End"}},
	}
	theirs := []string{"FROM", " начало", "атауы", "Цвет"}
	m := Mapping{Columns: Guess(ours, theirs)}
	if want := map[string]string{"title": "атауы", "from": "FROM", "to": " начало"}; !maps.Equal(m.Columns, want) {
		t.Errorf("%v, want %v", m.Columns, want)
	}
	if unused := m.Unused(theirs); !slices.Equal(unused, []string{"Цвет"}) {
		t.Errorf("unused: %v", unused)
	}
	if name, found := m.Foreign(ours); found {
		t.Errorf("%s is none of ours", name)
	}
	m.Constants = map[string]string{"colour": "blue"}
	if name, found := m.Foreign(ours); !found || name != "colour" {
		t.Errorf("a constant of no column of ours is %q", name)
	}
	if found := Guess(ours, []string{"С какого часа"}); found["from"] != "С какого часа" {
		t.Errorf("by another name: %v", found)
	}
}

// A problem is kept with what it says in every language.
func TestAProblemIsKept(t *testing.T) {
	p := Problem{Row: 4, Column: "Возраст", Value: "сто", Text: i18n.M{Kk: "Шегі: {n}.", Ru: "Не больше {n}.", En: "At most {n}."}.With("n", 120)}
	written, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var kept Problem
	if err := json.Unmarshal(written, &kept); err != nil {
		t.Fatal(err)
	}
	for _, l := range i18n.Langs {
		if kept.Said(l) != p.Said(l) || kept.Value != p.Value {
			t.Errorf("%s: %q, was %q", l, kept.Said(l), p.Said(l))
		}
	}
}

// Of many rows the first are named.
func TestSomeRows(t *testing.T) {
	if got := SomeRows([]int{2, 3}); got != "2, 3" {
		t.Error(got)
	}
	if got := SomeRows([]int{1, 2, 3, 4, 5, 6, 7, 8, 9}); got != "1, 2, 3, 4, 5, 6, 7, 8, …" {
		t.Error(got)
	}
}
