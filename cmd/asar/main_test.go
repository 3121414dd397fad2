package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"asar": main}) }

// The command line, as somebody types it; one story a file.
func TestStories(t *testing.T) { testscript.Run(t, testscript.Params{Dir: "testdata"}) }
