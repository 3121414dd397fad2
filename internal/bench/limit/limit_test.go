package limit

import (
	"testing"
	"time"

	"asar/internal/kit/db/dbtest"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var all = []string{HotFloor, HotBest, SpreadFloor, SpreadBest, CheckIn, LedgerFloor, LedgerBest}

// Every limit can be measured, on both engines, with pgbench and without.
func TestEveryLimitCanBeMeasured(t *testing.T) {
	address := dbtest.PostgresAddress(t)
	for name, open := range map[string]func(t *testing.T) Meter{
		"sqlite":  func(t *testing.T) Meter { return opened(t, "sqlite:", t.TempDir()) },
		"pgbench": func(t *testing.T) Meter { return opened(t, address, "") },
		"pgx": func(t *testing.T) Meter {
			m := opened(t, address, "").(*postgres)
			m.pgbench = ""
			return m
		},
	} {
		t.Run(name, func(t *testing.T) {
			m := open(t)
			for _, limit := range all {
				rate, err := m.Rate(t.Context(), limit, 4, 50*time.Millisecond)
				if err != nil || rate <= 0 {
					t.Errorf("%s: %f a second, %v", limit, rate, err)
				}
			}
			if err := m.Close(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

func opened(t *testing.T, address, folder string) Meter {
	t.Helper()
	m, err := Open(t.Context(), address, folder)
	if err != nil {
		t.Fatal(err)
	}
	return m
}
