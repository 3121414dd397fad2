package web

import (
	"errors"
	"net/http"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

// ManyHandler answers many requests of one route at once, in their order and
// in a few statements for all. Nothing may be written for a request that is
// refused, by an error or by a status of 400 or more: no savepoint stands
// between them. An error of the whole undoes all, and each is answered alone.
type ManyHandler func(rs []*Request, tx *db.Tx) ([]Answer, error)

// Answer is what one of many requests is answered.
type Answer struct {
	Response
	Err error
}

// Together has requests of a route that name the same key, such as a shift
// that everybody wants, answered by one handler for as many as wait. A request
// that names none is the route's own handler's.
func Together(key func(*Request) string, h ManyHandler) Option {
	return func(r *Route) { r.key, r.many = key, h }
}

// exchange is one of many requests, with its answer.
type exchange struct {
	r      *Request
	answer Response
	err    error
	once   onceRow
	twin   *exchange // the same form, sent before in the same set
}

// together answers a request with those that wait for the same.
func (m *Mux) together(r *Request, route Route, key string) (Response, error) {
	x := &exchange{r: r}
	err := route.act.Run(r.Context(), m.DB, key, x)
	if u, ok := errors.AsType[undone](err); ok {
		return u.Response, nil
	}
	return x.answer, err
}

// answerAll answers a set of requests inside one transaction and returns how
// each ended. It is what inside and once are for one request.
func (m *Mux) answerAll(route Route, tx *db.Tx, set []*exchange) ([]error, error) {
	admitted, err := m.doors(route, tx, set)
	if err != nil {
		return nil, err
	}
	fresh, err := unsent(tx, admitted)
	if err != nil {
		return nil, err
	}
	if err := handleAll(route, tx, fresh); err != nil {
		return nil, err
	}
	errs := make([]error, len(set))
	for i, x := range set {
		if x.twin != nil {
			x.answer, x.err = x.twin.answer, x.twin.err
		}
		errs[i] = x.err
	}
	return errs, keepOnce(tx, fresh)
}

// doors finds out who acts and returns the requests of those who may.
func (m *Mux) doors(route Route, tx *db.Tx, set []*exchange) (admitted []*exchange, err error) {
	rs := make([]*Request, len(set))
	for i, x := range set {
		x.r.now, x.err, x.twin, rs[i] = tx.Now, nil, nil, x.r
	}
	if err := m.identify(tx, rs...); err != nil {
		return nil, err
	}
	for _, x := range set {
		if x.err = permit(x.r, route); x.err == nil {
			x.err = m.admitAccount(x.r)
		}
		if x.err == nil {
			admitted = append(admitted, x)
		}
	}
	return admitted, nil
}

// unsent answers the forms that were sent before, and returns the others.
func unsent(tx *db.Tx, set []*exchange) (fresh []*exchange, err error) {
	rows := make([]onceRow, len(set))
	for i, x := range set {
		rows[i] = onceRow{Key: x.r.onceKey(), Person: x.r.Actor.Person}
	}
	sent, err := findOnce(tx, rows)
	if err != nil {
		return nil, err
	}
	first := map[onceRow]*exchange{}
	for i, x := range set {
		x.once = rows[i]
		location, found := sent[x.once]
		switch twin := first[x.once]; {
		case found:
			x.answer = See(location)
		case twin != nil && x.once.Key != "":
			x.twin = twin
		default:
			first[x.once] = x
			fresh = append(fresh, x)
		}
	}
	return fresh, nil
}

// handleAll has the route's handler answer the requests.
func handleAll(route Route, tx *db.Tx, set []*exchange) error {
	if len(set) == 0 {
		return nil
	}
	rs := make([]*Request, len(set))
	for i, x := range set {
		rs[i] = x.r
	}
	answers, err := route.many(rs, tx)
	if err != nil {
		return err
	}
	for i, x := range set {
		x.answer, x.err = answers[i].Response, answers[i].Err
		if x.r.twice {
			return errTwice // it was handled before this was noticed: all is undone
		}
		if x.err == nil && x.answer.status >= http.StatusBadRequest {
			x.err = undone{x.answer}
		}
	}
	return nil
}

// keepOnce remembers the forms that were carried out.
func keepOnce(tx *db.Tx, set []*exchange) error {
	var rows []onceRow
	for _, x := range set {
		if row := x.once; x.err == nil && row.Key != "" && x.answer.location != "" && !x.answer.secret {
			row.Location = x.answer.location
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	kept, err := tx.Exec(sqlKeepOnce, db.JSON(rows), tx.Now)
	if err == nil && int(kept) < len(rows) {
		err = db.ErrAgain // the same form arrived twice at once; the next run finds the first's answer
	}
	return err
}

// identify finds the actors by their session cookies. A token that is not known
// (any more) is a visitor's.
func (m *Mux) identify(tx *db.Tx, rs ...*Request) error {
	var tokens []string
	var with []*Request
	for _, r := range rs {
		r.Actor = auth.Actor{Lang: r.Lang, Request: r.ID}
		if token := r.SessionToken(); token != "" && m.Actors != nil {
			tokens, with = append(tokens, token), append(with, r)
		}
	}
	if len(with) == 0 {
		return nil
	}
	actors, err := m.Actors(tx, tokens)
	if err != nil {
		return err
	}
	for i, r := range with {
		r.Actor = actors[i]
		r.Actor.Lang, r.Actor.Request = r.Lang, r.ID
	}
	return nil
}

// OneByOne finds actors by a function that knows one token at a time.
func OneByOne(actor func(tx *db.Tx, token string) (auth.Actor, error)) func(*db.Tx, []string) ([]auth.Actor, error) {
	return func(tx *db.Tx, tokens []string) ([]auth.Actor, error) {
		actors := make([]auth.Actor, len(tokens))
		for i, token := range tokens {
			var err error
			if actors[i], err = actor(tx, token); err != nil {
				return nil, err
			}
		}
		return actors, nil
	}
}
