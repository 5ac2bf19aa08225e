# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later

our_sources() { git ls-files --cached --others --exclude-standard '*.cpp' '*.h'; }

dev_format() {
    install_packages "${packages_lint[@]}"
    if [[ ${1:-} == --check ]]; then
        local not_formatted
        not_formatted=$(our_sources | xargs -r clang-format --dry-run -Werror 2>&1 | grep -oE '^[^:]+:[0-9]+' | sort -t: -u -k1,1 || true)
        if [[ -n $not_formatted ]]; then
            sed 's/^/    /' <<<"$not_formatted"
            die "these files are not formatted." "packaging/dev format does it."
        fi
        say "all sources are formatted"
    else
        our_sources | xargs -r clang-format -i
        say "all sources are formatted"
    fi
}

# clang-tidy reads no precompiled header of gcc, so it has a build folder without them; only generated files are built there.
dev_lint() {
    dev_install lint
    local files=("$@") file scripts=0
    if [[ ${#files[@]} -eq 0 ]]; then
        mapfile -t files < <({ git diff --name-only --diff-filter=d "$(git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)"
            git ls-files --others --exclude-standard; } | sort -u)
    fi
    for file in "${files[@]}"; do
        case $file in
            *.sh | packaging/dev) bash -n "$file" || scripts=1 ;;
            *.py) "$python" -c 'import ast, sys; ast.parse(open(sys.argv[1]).read(), sys.argv[1])' "$file" || scripts=1 ;;
        esac
    done
    [[ $scripts -eq 0 ]] || die "a script cannot be read (above)."
    local sources=()
    for file in "${files[@]}"; do [[ $file == *.cpp ]] && sources+=("$file"); done
    [[ ${#sources[@]} -gt 0 ]] || { say "no C++ source has changed"; return; }
    "$root/packaging/librdkafka.sh" || die "librdkafka could not be provided (above)."
    quietly configure-lint cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF ||
        die "configuring for clang-tidy failed (above)."
    if grep -qE '^#include ".*\.moc"' "${sources[@]}"; then # only these need what moc makes
        local generated
        mapfile -t generated < <(ninja -C build/lint -t targets all | sed -n 's/^\([^/:]*_autogen\): phony$/\1/p')
        quietly build-lint cmake --build build/lint --target "${generated[@]}" || die "generating sources for clang-tidy failed (above)."
    fi
    say "clang-tidy on ${#sources[@]} files"
    printf '%s\n' "${sources[@]}" | xargs -P 2 -n 1 clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option -p build/lint --warnings-as-errors='*' || die "clang-tidy found something (above)."
    say "nothing found"
}
