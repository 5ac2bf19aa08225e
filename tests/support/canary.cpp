// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Must die under its sanitizer: proves that the tests are really built with it.
#include <climits>
#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "undefined") == 0) {
        volatile int large = INT_MAX;
        volatile int sum = large + argc;
        std::printf("survived %d\n", sum);
        return 0;
    }
    volatile char* block = new volatile char[16];
    delete[] block;
    block[argc] = 'x'; // after free
    std::printf("survived\n");
    return 0;
}
