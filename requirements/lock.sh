#!/bin/sh
# Works out the lock files for Python 3.11 and later on Linux and macOS. The locks name packages, versions and hashes,
# and no package index: whoever installs chooses where packages come from.
set -eu
cd "$(dirname "$0")"
export UV_NO_CONFIG=1 UV_PYTHON_DOWNLOADS=never UV_CUSTOM_COMPILE_COMMAND="make lock"

compile() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
        --no-emit-index-url --no-emit-find-links --constraints platforms.in "$@" >/dev/null
}

compile ../pyproject.toml --output-file lock.txt
compile build.in --constraints lock.txt --output-file build.txt
compile ../pyproject.toml --extra develop --constraints lock.txt --constraints build.txt --output-file develop.txt
