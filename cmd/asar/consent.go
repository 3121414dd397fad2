package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"text/tabwriter"

	"asar/internal/app"
	"asar/internal/core/consent"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// consentCommand looks after the texts of consents.
type consentCommand struct {
	List consentListCommand `cmd:"" default:"withargs" help:"List the purposes and the versions of their texts."`
	Show consentShowCommand `cmd:"" help:"Print the text in force of a purpose, as a file that add takes."`
	Add  consentAddCommand  `cmd:"" help:"Add a text that holds from a later day on."`
}

// consentListCommand lists the versions of all texts.
type consentListCommand struct{ app.Config }

// Run prints a line for each version.
func (c *consentListCommand) Run(ctx context.Context) error {
	return within(ctx, c.Config, func(a *app.App, tx *db.Tx) error {
		table := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
		fmt.Fprintln(table, "PURPOSE\tFROM\tNAME")
		for _, p := range a.Consents.Purposes() {
			texts, err := a.Consents.Texts(tx, p)
			if err != nil {
				return err
			}
			for _, t := range texts {
				fmt.Fprintf(table, "%s\t%s\t%s\n", p, t.From, a.Consents.Name(p).Text(i18n.En))
			}
		}
		return table.Flush()
	})
}

// consentShowCommand prints a text.
type consentShowCommand struct {
	Purpose string `arg:"" help:"The purpose, as list prints it."`
	app.Config
}

// Run prints the text in force as JSON.
func (c *consentShowCommand) Run(ctx context.Context) error {
	return within(ctx, c.Config, func(a *app.App, tx *db.Tx) error {
		text, err := a.Consents.Current(tx, consent.Purpose(c.Purpose))
		if err != nil {
			return fmt.Errorf("no text of %q is in force; \"asar consent list\" names the purposes: %w", c.Purpose, err)
		}
		out := json.NewEncoder(os.Stdout)
		out.SetEscapeHTML(false)
		out.SetIndent("", "  ")
		return out.Encode(text)
	})
}

// consentAddCommand adds a text.
type consentAddCommand struct {
	File string `arg:"" type:"existingfile" help:"The text as JSON, as show prints it, with the day from which it holds."`
	actCommand
}

// Run adds the text and says from when it holds.
func (c *consentAddCommand) Run(ctx context.Context) error {
	text, err := consentFile(c.File)
	if err != nil {
		return err
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	if err := c.do(ctx, a, func(tx *db.Tx, by auth.Actor) error { return a.Consents.AddText(tx, by, text) }); err != nil {
		return err
	}
	fmt.Printf("%s: this text holds from %s\n", text.Purpose, text.From)
	return nil
}

// consentFile reads a text. A field that it does not know is a mistake, since
// somebody would agree to less than was written.
func consentFile(path string) (text consent.Text, err error) {
	f, err := os.Open(path)
	if err != nil {
		return text, err
	}
	defer f.Close()
	in := json.NewDecoder(f)
	in.DisallowUnknownFields()
	if err := in.Decode(&text); err != nil {
		return text, fmt.Errorf("%s is no text of a consent: %w", path, err)
	}
	return text, nil
}
