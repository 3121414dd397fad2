package main

import (
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"asar/internal/app"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// dataMapCommand prints what is kept: every table and column, how much care it
// needs, what it is for and for how long.
type dataMapCommand struct {
	Lang string `help:"Language: kk, ru or en." default:"en" enum:"kk,ru,en"`
}

// Run prints a line for each class of columns of each table.
func (c *dataMapCommand) Run() error {
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
