package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"asar/cmd/asar/bar"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// students takes a university's list in and says what became of it.
func (c *importCommand) students(ctx context.Context, lang i18n.Lang) error {
	if c.Columns {
		_, err := fmt.Fprintln(os.Stdout, strings.Join(roster.Headings(lang), "\n"))
		return err
	}
	org, err := id.Parse(c.Org)
	if err != nil || c.File == "" {
		return errors.New("name the file, and the university by --org")
	}
	mapping, err := c.mapping()
	if err != nil {
		return said(err, lang)
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	progress := bar.New("students")
	report, err := a.TakeStudents(ctx, roster.Job{Org: org, Path: c.File, Mapping: mapping, DryRun: c.DryRun, Tell: func(row int) { _ = progress.Set(row) }}, c.Strict)
	_ = progress.Finish() // a bar that cannot be drawn is no reason to stop
	if err != nil {
		return said(err, lang)
	}
	if err := roster.Print(os.Stdout, lang, report); err != nil {
		return err
	}
	if report.Refused > 0 && c.Strict {
		return errRefused
	}
	return nil
}
