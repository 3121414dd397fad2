package db

import (
	"database/sql"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"time"
	"unicode"
)

// aimFor returns what gives rows.Scan its targets inside a T for these columns.
func aimFor[T any](columns []string) (func(*T) []any, error) {
	kind := reflect.TypeFor[T]()
	if plain(kind) {
		if len(columns) != 1 {
			return nil, fmt.Errorf("db: %d columns for one %s", len(columns), kind)
		}
		return func(row *T) []any { return []any{row} }, nil
	}
	paths := fieldsOf(kind)
	where := make([][]int, len(columns))
	for i, column := range columns {
		path, ok := paths[column]
		if !ok {
			return nil, fmt.Errorf("db: column %q has no field in %s", column, kind)
		}
		where[i] = path
	}
	return func(row *T) []any {
		value := reflect.ValueOf(row).Elem()
		targets := make([]any, len(where))
		for i, path := range where {
			targets[i] = value.FieldByIndex(path).Addr().Interface()
		}
		return targets
	}, nil
}

// plain tells whether a type is read from one column: anything that is not a
// struct, and structs that scan themselves.
func plain(kind reflect.Type) bool {
	return kind.Kind() != reflect.Struct || kind == reflect.TypeFor[time.Time]() ||
		reflect.PointerTo(kind).Implements(reflect.TypeFor[sql.Scanner]())
}

var fieldCache sync.Map // reflect.Type → map[string][]int

// fieldsOf returns the path to each field by its column name. Fields of
// embedded structs count as the struct's own; a field of a struct type that
// does not scan itself lends its own fields with its name before them
// (Span.From is span_from) unless its tag is "-".
func fieldsOf(kind reflect.Type) map[string][]int {
	if cached, ok := fieldCache.Load(kind); ok {
		return cached.(map[string][]int)
	}
	paths := map[string][]int{}
	collect(kind, "", nil, paths)
	fieldCache.Store(kind, paths)
	return paths
}

func collect(kind reflect.Type, prefix string, path []int, into map[string][]int) {
	for i := range kind.NumField() {
		field := kind.Field(i)
		tag := field.Tag.Get("db")
		if tag == "-" || !field.IsExported() && !field.Anonymous {
			continue
		}
		name := tag
		if name == "" {
			name = snake(field.Name)
		}
		here := append(append([]int{}, path...), i)
		switch {
		case plain(field.Type):
			into[prefix+name] = here
		case field.Anonymous && tag == "":
			collect(field.Type, prefix, here, into)
		default:
			collect(field.Type, prefix+name+"_", here, into)
		}
	}
}

// snake turns a Go name into a column's: StartsAt → starts_at, OrgID → org_id.
func snake(name string) string {
	var out strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		if unicode.IsUpper(r) && i > 0 &&
			(unicode.IsLower(runes[i-1]) || unicode.IsDigit(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])) {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(r))
	}
	return out.String()
}
