package auth

import (
	"slices"

	"asar/internal/kit/i18n"
)

// Item is a kind of personal data that pages may show of people other than
// their reader.
type Item string

// The items.
const (
	Names     Item = "names"     // name and surname
	Contacts  Item = "contacts"  // an e-mail address or a telephone number
	Guardians Item = "guardians" // how a minor's guardian is reached
	Births    Item = "births"    // the date of birth
	Masked    Item = "masked"    // IIN and IBAN but for their last digits
	Accounts  Item = "accounts"  // IIN and IBAN in full
)

// Items lists them in the order of the document.
var Items = []Item{Names, Contacts, Guardians, Births, Masked, Accounts}

// Name is what the item is called, and under what it is shown.
func (i Item) Name() i18n.M { return itemNames[i] }

// Seers returns the roles whose pages show an item of others, each within its own
// scope.
func (i Item) Seers() []Role {
	var list []Role
	for _, known := range Roles {
		for _, row := range Policy {
			if slices.Contains(row.Shows, i) && slices.Contains(row.Roles, known.Role) && !slices.Contains(list, known.Role) {
				list = append(list, known.Role)
			}
		}
	}
	return list
}

// ShownTo returns what is shown of others to whoever has a permission.
func ShownTo(p Permission) []Item {
	for _, row := range Policy {
		if row.Permission == p {
			return row.Shows
		}
	}
	return nil
}
