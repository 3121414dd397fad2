package web

import (
	"embed"

	"asar/internal/kit/db"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the memory of forms already carried out, and of those that wait.
var Schema = db.Schema{Name: "web", FS: db.Sub(files)}
