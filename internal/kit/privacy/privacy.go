// Package privacy is how each part of the platform says what it keeps, and how
// it tells a person all that it keeps of them.
//
// The data map is made of Tables, one for each table of the database: every
// column has a class, and every table a purpose and a term. What is personal is
// stored sealed or as a keyed hash; a column that must be readable says why. A
// test compares the map with the tables as they are.
package privacy

import (
	"strings"

	"asar/internal/kit/i18n"
)

// Class is how much care a column needs.
type Class string

// The classes.
const (
	Open      Class = "C0" // published, or says nothing of anybody
	Inner     Class = "C1" // how the platform works; people in it are numbers
	Personal  Class = "C2" // tells something of a person
	Sensitive Class = "C3" // could harm: birth, complaints, children, wrong tries
	Secret    Class = "C4" // opens something: keys, hashes of passwords, codes
)

// Classes lists them, the least first.
var Classes = []Class{Open, Inner, Personal, Sensitive, Secret}

// Name says the class in words.
func (c Class) Name() i18n.M { return classNames[c] }

// Sealed tells whether columns of the class are stored so that nobody can read
// them without a key.
func (c Class) Sealed() bool { return c >= Personal }

// Table is what the map says of one table. Columns are names with spaces
// between them.
type Table struct {
	Name    string
	Purpose i18n.M
	Term    i18n.M
	Columns map[Class]string
	// Readable names columns of class C2 and above that are not sealed, with the
	// reason why they cannot be.
	Readable map[string]i18n.M
	// Person names the column that holds the number of the person whom a row is
	// about; it is empty where no row is about one person, or where another table
	// says about whom.
	Person string
}

// Of returns the names of the columns of a class.
func (t Table) Of(c Class) []string { return strings.Fields(t.Columns[c]) }

// Reason returns why a column is readable although its class is sealed.
func (t Table) Reason(column string) (i18n.M, bool) {
	for names, reason := range t.Readable {
		for name := range strings.FieldsSeq(names) {
			if name == column {
				return reason, true
			}
		}
	}
	return i18n.M{}, false
}

// Highest returns the class of the column that needs most care.
func (t Table) Highest() Class {
	highest := Open
	for c := range t.Columns {
		highest = max(highest, c)
	}
	return highest
}
