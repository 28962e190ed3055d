#!/bin/sh
# tenderlint: kijkt na wat u vastlegt, zoals het wordt vastgelegd. Overslaan: git commit --no-verify
tenderlint=$PWD/node_modules/.bin/tenderlint
[ -x "$tenderlint" ] || tenderlint=$(command -v tenderlint) || { echo 'tenderlint is niet gevonden' >&2; exit 1; }
staged=$(mktemp -d) && trap 'rm -rf "$staged"' EXIT
git checkout-index --all --prefix="$staged/"
git diff --cached --name-only --diff-filter=d -z | (cd "$staged" && "$tenderlint" lint --files-from - --fail-on error --quiet)
