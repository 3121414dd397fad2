#!/usr/bin/env bash
# Installs what the tests need where it is missing, then runs every check.
# Everything here passes before a change lands.
set -euo pipefail
cd "$(dirname "$0")"
export CGO_ENABLED=0

install_tools() {
  local wanted=()
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || wanted+=(postgresql)
  command -v chromium >/dev/null || command -v google-chrome >/dev/null || wanted+=(chromium)
  command -v npm >/dev/null || wanted+=(nodejs npm)
  [ ${#wanted[@]} -eq 0 ] && return
  if ! command -v apt-get >/dev/null; then
    echo "check: please install ${wanted[*]} (PostgreSQL 14 or later with initdb, Chromium, npm) and run this again." >&2
    exit 1
  fi
  local sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  echo "check: installing ${wanted[*]}"
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# axe looks at pages in the browser tests, and a real OpenID provider plays a
# university; their versions are pinned in tools/browser and tools/oidc.
install_node() {
  local folder
  for folder in browser oidc; do
    npm ci --prefix "tools/$folder" --no-audit --no-fund --loglevel=error >/dev/null
  done
}

# step runs one part and says how long it took.
step() {
  local name=$1 begun=$SECONDS
  shift
  if ! "$@"; then
    echo "check: $name FAILED" >&2
    exit 1
  fi
  printf 'check: %-12s %4d s\n' "$name" $((SECONDS - begun))
}

formatted() {
  local odd
  odd=$(git ls-files -z '*.go' | xargs -0 gofmt -l)
  [ -z "$odd" ] || { echo "not formatted: $odd" >&2; return 1; }
}

# sums prints a sum per generated file, leaving out the file names inside, which
# depend on the folder from which the generator was called.
sums() {
  git ls-files '*_templ.go' | while read -r file; do
    echo "$(sed 's/FileName: `[^`]*`//' "$file" | sha256sum | cut -c1-16) $file"
  done
}

# Generated files must be what the generator makes of their sources.
generated() {
  local before
  before=$(sums)
  go tool -modfile=tools/go.mod templ generate >/dev/null 2>&1 || { echo "templ generate failed" >&2; return 1; }
  diff <(echo "$before") <(sums) >&2 || { echo "run: go tool -modfile=tools/go.mod templ generate" >&2; return 1; }
}

# "check.sh fuzz [30s]" lets each parser of what people send read random input
# for a while. The seeds, and what was found before, run with every check.
fuzz() {
  local time=${1:-30s} package name
  git grep -lE '^func Fuzz' -- '*_test.go' | while read -r file; do
    package=./$(dirname "$file")
    grep -oE '^func Fuzz[A-Za-z]+' "$file" | cut -c6- | while read -r name; do
      echo "check: fuzz $package $name"
      go test "$package" -run '^$' -fuzz "^$name\$" -fuzztime "$time" -fuzzminimizetime 2s </dev/null
    done
  done
}

# "check.sh audit" looks for known vulnerabilities that the program calls, in the
# public database of Go, or in a copy of it that VULNDB names, such as
# file:///srv/vulndb. It needs the network or the copy, so it is no part of the
# checks of every change.
audit() {
  go mod verify
  go tool -modfile=tools/go.mod govulncheck -db "${VULNDB:-https://vuln.go.dev}" ./...
}

# "check.sh nightly" runs what takes hours: five hundred kills in the middle of
# work, ten thousand races for places, and a thousand years of a programme.
nightly() {
  CRASH_FORMS=60000 step crashes go test -count=1 -timeout 6h ./cmd/asar -run TestStories/crash
  step races go test -count=1 -timeout 6h ./internal/exact -run TestRaces -args -rounds 10000
  step years go test -count=1 -timeout 6h ./internal/year -run TestYears -args -years 1000
}

case ${1:-} in
fuzz)
  fuzz "${2:-}"
  exit
  ;;
audit)
  audit
  exit
  ;;
nightly)
  nightly
  exit
  ;;
esac

step install install_tools
step npm install_node
step format formatted
step generated generated
step vet go vet ./...
step staticcheck go tool -modfile=tools/go.mod staticcheck ./...
step test go test -timeout 20m ./...
echo "check: all is well, $SECONDS s"
