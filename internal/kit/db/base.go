package db

import (
	"embed"
	"io/fs"
)

//go:embed schema/*.sql
var baseFiles embed.FS

// Base is the schema that every database needs before any part's: on
// PostgreSQL the json_each(text) that SQLite has built in, and the check of keys.
var Base = Schema{Name: "base", FS: Sub(baseFiles)}

// Sub returns the schema folder of a part's embedded files.
func Sub(files embed.FS) fs.FS {
	sub, err := fs.Sub(files, "schema")
	if err != nil {
		panic("db: " + err.Error()) // only a malformed name can fail, and ours is fixed
	}
	return sub
}
