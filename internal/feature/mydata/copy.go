package mydata

import (
	"encoding/json"
	"time"

	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Format names the form of the copy for programs; a change that breaks readers
// gets another number.
const Format = "asar/my-data/1"

// JSON writes the copy for programs: sections by their names, each a list of
// rows by the names of their fields.
func JSON(l i18n.Lang, at when.Instant, sections []privacy.Section) ([]byte, error) {
	all := map[string][]map[string]any{}
	for _, s := range sections {
		rows := make([]map[string]any, len(s.Rows))
		for i, values := range s.Rows {
			rows[i] = map[string]any{}
			for j, f := range s.Fields {
				rows[i][f.Name] = privacy.Value(l, values[j])
			}
		}
		all[s.Name] = rows
	}
	return json.MarshalIndent(map[string]any{"format": Format, "made_at": at.Time().Format(time.RFC3339), "language": l, "data": all}, "", "  ")
}
