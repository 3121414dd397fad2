// Package spool keeps what somebody has uploaded in temporary files while it is
// looked at. Whoever creates one removes it; what a program left behind that was
// killed meanwhile, the next one sweeps away when it starts.
package spool

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// prefix begins the name of every spooled file.
const prefix = "asar-upload-"

// Longest is longer than any file is needed: an upload has ten minutes to arrive
// and be answered.
const Longest = time.Hour

// Create makes an empty file, which nobody else can read.
func Create() (*os.File, error) { return os.CreateTemp("", prefix) }

// Sweep removes the files that were last written before an instant, and returns
// how many. Other programs may be at work beside: their files are younger.
func Sweep(before time.Time) (swept int, err error) {
	files, err := filepath.Glob(filepath.Join(os.TempDir(), prefix+"*"))
	for _, file := range files {
		gone, failed := drop(file, before)
		if gone {
			swept++
		}
		err = errors.Join(err, failed)
	}
	return swept, err
}

// drop removes a file that was last written before an instant. One that has
// gone meanwhile is no error.
func drop(file string, before time.Time) (bool, error) {
	about, err := os.Lstat(file)
	if err == nil && (!about.Mode().IsRegular() || !about.ModTime().Before(before)) {
		return false, nil
	}
	if err == nil {
		err = os.Remove(file)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}
