package sitesweb

import (
	"sync"
	"time"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/when"
)

// freshFor bounds how old the home page's numbers may be. Those that follow
// from the ledger are never older than its last entry.
const freshFor = time.Minute

// memory keeps the country's numbers between two readers of the home page:
// they are sums over everything, and the page is the one most often asked for.
type memory struct {
	mu   sync.Mutex
	kept *country
}

// country is what the home page says of the whole.
type country struct {
	head int64 // the ledger's last entry
	at   when.Instant

	year    year
	recent  map[string]int // minutes of this month and the one before, by region
	people  int            // with verified hours
	inTime  int            // records decided within the expected time
	decided int
	orgs    int // that may call for volunteers
	project *running
}

// running is a project that is open now.
type running struct {
	org.Project
	Hosts, Ahead int
}

// country returns the numbers as of the ledger's last entry.
func (h *pages) country(tx *db.Tx, head int64) (_ *country, err error) {
	defer fault.Wrap(&err, "sitesweb.country")
	h.memory.mu.Lock()
	defer h.memory.mu.Unlock()
	k := h.memory.kept
	if k != nil && k.head == head && k.at.Day() == tx.Today() && tx.Now.Sub(k.at).Abs() < freshFor {
		return k, nil
	}
	if k, err = h.count(tx); err != nil {
		return nil, err
	}
	k.head, k.at = head, tx.Now
	h.memory.kept = k
	return k, nil
}

func (h *pages) count(tx *db.Tx) (*country, error) {
	k := &country{}
	today := tx.Today()
	from, to := span(today)
	sums, err := h.Hours.ByMonth(tx, hours.Slice{From: from, To: to})
	if err != nil {
		return nil, err
	}
	k.year = newYear(today, sums)
	if k.recent, err = h.recent(tx); err != nil {
		return nil, err
	}
	if k.people, err = h.Hours.Volunteers(tx); err != nil {
		return nil, err
	}
	if k.inTime, k.decided, err = h.Hours.Timeliness(tx, 0); err != nil {
		return nil, err
	}
	if k.orgs, err = h.Orgs.Count(tx, org.Filter{Verified: true}); err != nil {
		return nil, err
	}
	k.project, err = h.running(tx)
	return k, err
}

// recent returns the verified minutes of this month and the one before, by region.
func (h *pages) recent(tx *db.Tx) (map[string]int, error) {
	today := tx.Today()
	sums, err := h.Hours.ByRegion(tx, hours.Slice{From: firstMonth(today, 1), To: today.Month()})
	return byRegion(sums), err
}

// running returns the project begun last among those that are open today and
// have something to join; nil if there is none.
func (h *pages) running(tx *db.Tx) (*running, error) {
	projects, err := h.Orgs.Projects(tx)
	if err != nil {
		return nil, err
	}
	for _, p := range projects {
		if !p.Runs(tx.Today()) {
			continue
		}
		hosts, err := h.Opportunities.HostsOf(tx, p.ID)
		if err != nil {
			return nil, err
		}
		if open := ahead(hosts); open > 0 {
			return &running{Project: p, Hosts: len(hosts), Ahead: open}, nil
		}
	}
	return nil, nil
}

func ahead(hosts []opportunity.Host) (n int) {
	for _, h := range hosts {
		n += h.Ahead
	}
	return n
}
