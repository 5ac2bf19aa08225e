# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_run() {
    dev_install build
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset release castellan castellan-seed
    sandbox_start release
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        say "opening Castellan on the sandbox; 'packaging/dev sandbox stop' ends the brokers afterwards"
        exec build/release/app/castellan --bootstrap 127.0.0.1:19092 --name Sandbox "$@"
    fi
    say "there is no display: taking pictures in one of our own"
    take_pictures "$root/build/pictures"
}

dev_screenshots() {
    dev_install build
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset release castellan castellan-seed
    sandbox_start release
    take_pictures "${1:-$root/resources/screenshots}"
}

# Drives the program through its pages in an X display of its own. The folder is replaced only when all went well.
take_pictures() { # FOLDER
    local folder=$1 fresh=$root/build/pictures.new
    install_packages "${packages_display[@]}"
    rm -rf "$fresh"
    mkdir -p "$fresh" "$(dirname "$folder")"
    "$python" tests/end-to-end/screenshots.py --program "$root/build/release/app/castellan" --bootstrap "$sandbox_bootstrap" --cluster "$sandbox_dir" --output "$fresh" ||
        die "driving the program failed (above)." "The pictures taken so far are in $fresh, missed-*.png show what was there instead." \
            "A machine that is busy with other things is the usual reason: run it again."
    rm -rf "$folder"
    mv "$fresh" "$folder"
    say "the pictures are in $folder, README.md there says what each shows"
}
