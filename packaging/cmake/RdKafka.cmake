# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Provides RdKafka::rdkafka: librdkafka 2.15.1, static, plugins off, as packaging/dev builds it.
#   -DCASTELLAN_RDKAFKA=bundled (default)  the tree made by packaging/dev, found by CASTELLAN_RDKAFKA_ROOT
#   -DCASTELLAN_RDKAFKA=system             the system's library, 2.14.2 or newer. It lacks the line that packaging/librdkafka.sh
#                                          mends: the program can die when a group's coordinator moves

set(CASTELLAN_RDKAFKA bundled CACHE STRING "Where librdkafka comes from: bundled or system")
set_property(CACHE CASTELLAN_RDKAFKA PROPERTY STRINGS bundled system)
if(DEFINED ENV{CASTELLAN_DEPS})
  set(_deps $ENV{CASTELLAN_DEPS})
else()
  set(_deps ${CMAKE_SOURCE_DIR}/build/deps)
endif()
set(CASTELLAN_RDKAFKA_ROOT ${_deps}/librdkafka-2.15.1 CACHE PATH "Installed tree of the bundled librdkafka")

if(CASTELLAN_RDKAFKA STREQUAL "system")
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(RDKAFKA_SYSTEM IMPORTED_TARGET rdkafka>=2.14.2)
  if(NOT RDKAFKA_SYSTEM_FOUND)
    message(FATAL_ERROR "The system's librdkafka is missing or older than 2.14.2. Leave CASTELLAN_RDKAFKA at 'bundled' and run packaging/dev build, which provides 2.15.1.")
  endif()
  add_library(RdKafka::rdkafka ALIAS PkgConfig::RDKAFKA_SYSTEM)
else()
  if(NOT EXISTS ${CASTELLAN_RDKAFKA_ROOT}/lib/librdkafka.a)
    message(FATAL_ERROR "librdkafka 2.15.1 was not found in ${CASTELLAN_RDKAFKA_ROOT}. Run packaging/dev build: it makes it there in about half a minute.")
  endif()
  find_package(OpenSSL REQUIRED)
  find_package(ZLIB REQUIRED)
  find_package(CURL REQUIRED)
  find_package(Threads REQUIRED)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(RDKAFKA_DEPS REQUIRED IMPORTED_TARGET libsasl2 libzstd liblz4)
  add_library(RdKafka::rdkafka STATIC IMPORTED)
  set_target_properties(RdKafka::rdkafka PROPERTIES
    IMPORTED_LOCATION ${CASTELLAN_RDKAFKA_ROOT}/lib/librdkafka.a
    INTERFACE_INCLUDE_DIRECTORIES ${CASTELLAN_RDKAFKA_ROOT}/include
    INTERFACE_LINK_LIBRARIES "PkgConfig::RDKAFKA_DEPS;OpenSSL::SSL;OpenSSL::Crypto;ZLIB::ZLIB;CURL::libcurl;Threads::Threads;${CMAKE_DL_LIBS};m")
endif()
