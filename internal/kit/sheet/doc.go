// Package sheet reads tables that people send, as CSV or XLSX, and writes tables for them.
//
// A file from outside is never trusted: its kind is found from its content, everything it makes us hold in memory has a limit
// that is checked before the memory is taken, and a file that cannot be read is refused with a sentence in three languages
// that says what to do. What is wrong with one row is a Problem that names the row and the column; the other rows are read.
//
// XLSX is read by a reader of our own over archive/zip and encoding/xml. A spreadsheet library keeps styles, shared strings
// and formulas as trees in memory, so that a small archive can ask for gigabytes; a stream of tokens asks for one row. Formulas
// are never evaluated: the value that the spreadsheet program stored beside one is taken. CSV is read by a reader of our own
// too, because encoding/csv neither limits a record nor goes on after a stray quote, and counts lines where a spreadsheet
// counts rows.
package sheet
