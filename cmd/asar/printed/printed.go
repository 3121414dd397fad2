// Package printed is the commands that print what the code itself says: who may do
// what, and what is kept of whom. They need no database.
package printed

import (
	"cmp"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"asar/internal/app"
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// DataMap is the command that prints what is kept: every table and column, how much care it
// needs, what it is for and for how long.
type DataMap struct {
	Lang string `help:"Language: kk, ru or en." default:"en" enum:"kk,ru,en"`
}

// Run prints a line for each class of columns of each table.
func (c *DataMap) Run() error {
	lang := i18n.Lang(c.Lang)
	table := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	for _, kept := range app.DataMap() {
		for _, class := range privacy.Classes {
			if columns := kept.Of(class); len(columns) > 0 {
				fmt.Fprintf(table, "%s\t%s %s\t%s\t%s\t%s\n", kept.Name, class, class.Name().In(lang), strings.Join(columns, " "),
					kept.Purpose.In(lang), kept.Term.In(lang))
			}
		}
	}
	return table.Flush()
}

// Policy is the command that prints who may do what, from the table of which the doors of
// all pages are made.
type Policy struct {
	Lang string `help:"Language: kk, ru or en." default:"en" enum:"kk,ru,en"`
}

// Run prints the permissions with the roles that have them, and what is shown of
// others with the roles that see it.
func (c *Policy) Run() error {
	lang := i18n.Lang(c.Lang)
	table := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	for _, row := range auth.Policy {
		var names []string
		for _, role := range row.Roles {
			known, _ := role.Find()
			names = append(names, known.Name.In(lang))
		}
		fmt.Fprintf(table, "%s\t%s\t%s\n", row.Permission, row.What.In(lang), strings.Join(names, ", "))
	}
	fmt.Fprintln(table)
	for _, item := range auth.Items {
		var names []string
		for _, role := range item.Seers() {
			names = append(names, role.Name().In(lang))
		}
		fmt.Fprintf(table, "%s\t%s\t%s\n", item, item.Name().In(lang), cmp.Or(strings.Join(names, ", "), "-"))
	}
	return table.Flush()
}
