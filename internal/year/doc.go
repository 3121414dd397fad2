// Package year plays the whole way of a programme, from the budget to the bank,
// on both engines: three rounds as they went in Kazakhstan, and years that are
// drawn from a seed, with faults, after each step of which all sums must agree.
package year
