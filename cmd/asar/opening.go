package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"asar/cmd/asar/bar"
	"asar/internal/feature/credit/opening/proof"
)

// openingCommand announces openings and checks what is published of them.
type openingCommand struct {
	Announce openingAnnounceCommand `cmd:"" help:"Announce the opening of a round, as the operator."`
	Verify   openingVerifyCommand   `cmd:"" help:"Recompute the published file of an opening, offline: its signature, its notice, its order, and who got a place."`
}

// openingVerifyCommand recomputes a published file.
type openingVerifyCommand struct {
	File    string `arg:"" help:"The file, as it was downloaded." type:"existingfile"`
	Receipt string `help:"A receipt whose line must be in the file." type:"existingfile" placeholder:"FILE"`
	Earlier string `help:"A file of the same opening that was downloaded before, if only at the announcement: nothing of it may have been exchanged." type:"existingfile" placeholder:"FILE"`
	Key     string `help:"The public key that the opening's page shows; without it, the file's own is believed." placeholder:"KEY"`
}

// errOpeningWrong ends the command with a failure after its report was printed.
var errOpeningWrong = errors.New("the file is not right; what is wrong stands above")

// Run prints what the file says and everything that is wrong with it.
func (c *openingVerifyCommand) Run() error {
	progress := bar.New("entries")
	var report proof.Report
	err := c.reading(c.File, func(file io.Reader) (err error) {
		report, err = proof.Verify(file, func() { _ = progress.Add(1) }) // a bar that cannot be drawn is no reason to stop
		return err
	})
	_ = progress.Finish()
	if err != nil {
		return err
	}
	if c.Key != "" && c.Key != report.Key {
		report.Troubles = append(report.Troubles, proof.Trouble{Line: 1, What: "the file is signed with another key: " + report.Key})
	}
	since, err := c.since()
	if err != nil {
		return err
	}
	report.Troubles = append(report.Troubles, since...)
	for _, t := range report.Troubles {
		fmt.Println(t)
	}
	fmt.Println(report)
	if c.Key == "" {
		fmt.Printf("signed with %s: compare it with the opening's page\n", report.Key)
	}
	if len(report.Troubles) > 0 {
		return errOpeningWrong
	}
	return c.find()
}

// since is what was exchanged since the earlier file.
func (c *openingVerifyCommand) since() (troubles []proof.Trouble, err error) {
	if c.Earlier == "" {
		return nil, nil
	}
	err = c.reading(c.Earlier, func(earlier io.Reader) error {
		return c.reading(c.File, func(later io.Reader) (err error) {
			troubles, err = proof.Continues(earlier, later)
			return err
		})
	})
	return troubles, err
}

// find looks for the receipt's line.
func (c *openingVerifyCommand) find() error {
	if c.Receipt == "" {
		return nil
	}
	receipt, err := os.ReadFile(c.Receipt)
	if err != nil {
		return err
	}
	return c.reading(c.File, func(file io.Reader) error {
		line, err := proof.Find(file, string(receipt))
		if err == nil {
			fmt.Printf("the receipt stands on line %d\n", line)
		}
		return err
	})
}

func (c *openingVerifyCommand) reading(name string, read func(io.Reader) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(read(file), file.Close())
}
