package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"asar/cmd/asar/bar"
	"asar/internal/app"
	"asar/internal/feature/intake"
	"asar/internal/kit/auth"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// importCommand takes a table into the database.
type importCommand struct {
	Kind    string `arg:"" help:"What the rows stand for: regions, directions, organisations, people, opportunities or students." enum:"regions,directions,organisations,people,opportunities,students"`
	File    string `arg:"" optional:"" help:"A CSV or XLSX file." type:"existingfile"`
	Map     string `help:"A mapping of foreign columns: a file, or the name of one that ships with the program (nyc-service)." placeholder:"FILE"`
	DryRun  bool   `help:"Only try: show what would change and write nothing."`
	Strict  bool   `help:"Take every row or none."`
	Columns bool   `help:"List the columns that are read, and stop."`
	Org     string `help:"Of students: the university whose list it is, by the identifier in the address of its pages." placeholder:"ID"`
	Lang    string `help:"Language of the report: kk, ru or en." default:"en" enum:"kk,ru,en"`
	app.Config
}

// errRefused ends the command with a failure after its report was printed.
var errRefused = errors.New("some rows were refused; they are listed above")

// Run imports and prints what became of each row.
func (c *importCommand) Run(ctx context.Context) error {
	lang := i18n.Lang(c.Lang)
	kind, known := intake.ParseKind(c.Kind)
	if !known {
		return c.students(ctx, lang)
	}
	if c.Columns {
		return intake.Describe(os.Stdout, lang, kind)
	}
	if c.File == "" {
		return errors.New("name the file to import")
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	return c.run(ctx, a, kind, lang)
}

func (c *importCommand) run(ctx context.Context, a *app.App, kind intake.Kind, lang i18n.Lang) error {
	mapping, err := c.mapping()
	if err != nil {
		return said(err, lang)
	}
	progress := bar.New(string(kind))
	desk := intake.NewDesk(a.Atlas, a.People, a.Orgs, a.Opportunities)
	job := intake.Job{Kind: kind, Path: c.File, Mapping: mapping, DryRun: c.DryRun, Strict: c.Strict, Lang: lang}
	report, err := desk.Run(ctx, a.DB, auth.System(), job, func(p intake.Progress) {
		progress.ChangeMax(p.Of)
		_ = progress.Set(p.Rows) // a bar that cannot be drawn is no reason to stop
	})
	_ = progress.Finish()
	if err != nil {
		return said(err, lang)
	}
	if err := intake.Print(os.Stdout, lang, report); err != nil {
		return err
	}
	if report.Refused > 0 && c.Strict {
		return errRefused
	}
	return nil
}

func (c *importCommand) mapping() (m sheet.Mapping, err error) {
	if c.Map == "" {
		return m, nil
	}
	return intake.LoadMapping(c.Map)
}

// said returns a refusal as the sentence for people, in their language.
func said(err error, lang i18n.Lang) error {
	if f, ok := fault.As(err); ok && f.Text != nil {
		return fmt.Errorf("%s", f.Text.Text(lang))
	}
	return err
}
