// Package e2e is tests only: they run the whole program as its operator runs
// it and use it as its readers do, in a real browser. They read every page in
// every role, at the widths of a phone and of a desk, in light and in dark, and
// live the story of a volunteer and a coordinator from the sign-in to the
// verified hours. They need Chromium and axe-core, which check.sh installs.
package e2e
