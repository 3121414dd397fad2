package main

import (
	"context"
	"fmt"
	"os"
	"text/tabwriter"

	"asar/internal/app"
	"asar/internal/core/guardian"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// minorsCommand looks after the rules for minors.
type minorsCommand struct {
	Rules struct {
		List minorsListCommand `cmd:"" default:"withargs" help:"List the rules, the earliest first."`
		Add  minorsAddCommand  `cmd:"" help:"Add rules that hold from a later day on."`
	} `cmd:"" help:"The dated rules for minors."`
	Birth minorsBirthCommand `cmd:"" help:"Correct the date of birth of somebody who is not an adult and may not do it alone."`
}

// minorsListCommand lists the rules.
type minorsListCommand struct{ app.Config }

// Run prints a line for each version.
func (c *minorsListCommand) Run(ctx context.Context) error {
	return within(ctx, c.Config, func(a *app.App, tx *db.Tx) error {
		rules, err := a.Minors.Table(tx)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
		fmt.Fprintln(table, "FROM\tACCOUNT\tCONSENT\tADULT\tLEAD\tNIGHT\tSOURCE")
		for _, r := range rules {
			fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t%s\t%s\n", r.From, r.LeastAge, r.ConsentAge, r.AdultAge, r.LeadAge, r.Hours(), r.Source.Text(i18n.En))
		}
		return table.Flush()
	})
}

// minorsAddCommand adds rules.
type minorsAddCommand struct {
	From       string `required:"" help:"The day from which they hold, such as 2027-01-01; not today." placeholder:"DAY"`
	LeastAge   int    `help:"From which age people have an account; as before unless said otherwise."`
	ConsentAge int    `required:"" help:"From which age people agree for themselves."`
	AdultAge   int    `default:"18" help:"From which age the law's bans end."`
	LeadAge    int    `help:"From which age people run an organisation or answer for its volunteers; the adult age unless said otherwise."`
	NightFrom  string `default:"22:00" help:"When the night begins."`
	NightTo    string `default:"06:00" help:"When the night ends."`
	SourceKk   string `required:"" help:"Where this stands, in Kazakh."`
	SourceRu   string `required:"" help:"The same in Russian."`
	SourceEn   string `required:"" help:"The same in English."`
	Note       string `help:"A remark for whoever reads the list."`
	app.Config
}

// Run adds the rules.
func (c *minorsAddCommand) Run(ctx context.Context) error {
	return within(ctx, c.Config, func(a *app.App, tx *db.Tx) error {
		return a.Minors.AddRules(tx, auth.System(), guardian.Rules{
			From: when.Day(c.From), LeastAge: c.LeastAge, ConsentAge: c.ConsentAge, AdultAge: c.AdultAge, LeadAge: c.LeadAge, NightFrom: c.NightFrom, NightTo: c.NightTo,
			Source: i18n.Words{Kk: c.SourceKk, Ru: c.SourceRu, En: c.SourceEn}, Note: i18n.Both(i18n.Ru, c.Note),
		})
	})
}

// minorsBirthCommand corrects a date of birth.
type minorsBirthCommand struct {
	Person string `arg:"" help:"The person's number, as the front office sees it."`
	Birth  string `arg:"" help:"The right date, such as 2010-05-17."`
	Reason string `required:"" help:"Why, and what was seen; kept in the record of acts."`
	app.Config
}

// Run corrects it.
func (c *minorsBirthCommand) Run(ctx context.Context) error {
	who, err := id.Parse(c.Person)
	if err != nil {
		return err
	}
	return within(ctx, c.Config, func(a *app.App, tx *db.Tx) error {
		return a.Minors.CorrectBirth(tx, auth.System(), who, when.Day(c.Birth), c.Reason)
	})
}

// within runs fn in one writing transaction of a program that does not serve.
func within(ctx context.Context, config app.Config, fn func(*app.App, *db.Tx) error) error {
	a, err := ready(ctx, config)
	if err != nil {
		return err
	}
	defer closing(a)
	return a.DB.Write(ctx, func(tx *db.Tx) error { return fn(a, tx) })
}
