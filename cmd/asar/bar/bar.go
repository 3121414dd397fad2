// Package bar shows how far long work on the command line is.
package bar

import (
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// New returns a progress bar that counts what it is named after. It is drawn
// on a terminal only: a log is no place for a bar.
func New(what string) *progressbar.ProgressBar {
	return progressbar.NewOptions(-1, progressbar.OptionSetWriter(os.Stderr), progressbar.OptionShowCount(),
		progressbar.OptionSetVisibility(term.IsTerminal(int(os.Stderr.Fd()))),
		progressbar.OptionSetDescription(what), progressbar.OptionClearOnFinish())
}
