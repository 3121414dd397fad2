// Package event is how one part of the platform tells the others what has
// happened, inside the transaction in which it happened: either all listeners
// agree and everything is kept, or nothing is.
package event

import (
	"fmt"
	"reflect"

	"asar/internal/kit/db"
)

// Bus carries events to their listeners. Listeners are added while the program
// is being wired; after that the Bus is read-only.
type Bus struct {
	listeners map[reflect.Type][]func(*db.Tx, any) error
}

// NewBus returns a Bus without listeners.
func NewBus() *Bus { return &Bus{listeners: map[reflect.Type][]func(*db.Tx, any) error{}} }

// On adds a listener for events of type E. Listeners run in the order in which
// they were added; an error undoes the whole act.
func On[E any](b *Bus, listener func(*db.Tx, E) error) {
	kind := reflect.TypeFor[E]()
	b.listeners[kind] = append(b.listeners[kind], func(tx *db.Tx, e any) error { return listener(tx, e.(E)) })
}

// Emit tells the listeners of E's type what has happened, in the same transaction.
func Emit[E any](b *Bus, tx *db.Tx, e E) error {
	for _, listener := range b.listeners[reflect.TypeFor[E]()] {
		if err := listener(tx, e); err != nil {
			return fmt.Errorf("event %T: %w", e, err)
		}
	}
	return nil
}
