// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Empty on purpose: carries a precompiled header (CastellanTarget.cmake).
