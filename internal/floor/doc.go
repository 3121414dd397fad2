// Package floor holds the tests that keep the running program on the floor of
// security that docs/security.md describes. They read the table of routes and
// the policy, so that what is added later is tested without being named here;
// what they cannot reach by themselves fails with its name.
package floor
