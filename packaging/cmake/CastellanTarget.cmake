# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours has: warnings, Qt's safety defines, sanitizers, and one of three precompiled headers
# (core, gui, test), each compiled once and reused by all targets of its group.

add_library(castellan_warnings INTERFACE)
target_compile_options(castellan_warnings INTERFACE -Wall -Wextra -Wpedantic
  # g++ 12 takes an enumerator of a scoped enumeration for one that shadows: locals only there
  $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>
  $<$<BOOL:${CASTELLAN_WERROR}>:-Werror>)

add_library(castellan_qt_defines INTERFACE)
target_compile_definitions(castellan_qt_defines INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

add_library(castellan_sanitizers INTERFACE)
if(CASTELLAN_SANITIZE STREQUAL "address")
  # without three checks that double the code of templates and find nothing that AddressSanitizer does not report as well (null, object-size)
  # or that x86 and 64-bit ARM mind (alignment); the fuzzers have all of them
  set(_flags -fsanitize=address,undefined -fno-sanitize=null,alignment,object-size -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
elseif(CASTELLAN_SANITIZE)
  # instrumented for threads, optionals look uninitialised to GCC 12
  set(_flags -fsanitize=${CASTELLAN_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
endif()
if(_flags)
  target_compile_options(castellan_sanitizers INTERFACE ${_flags})
  target_link_options(castellan_sanitizers INTERFACE ${_flags})
endif()

# A group's targets link the same Qt modules, so that one precompiled header fits them all.
add_library(castellan_core_deps INTERFACE)
target_link_libraries(castellan_core_deps INTERFACE Qt6::Core tl::expected)
add_library(castellan_gui_deps INTERFACE)
target_link_libraries(castellan_gui_deps INTERFACE castellan_core_deps Qt6::Gui Qt6::Widgets Qt6::Svg Qt6::PrintSupport
  Qt6::Network Qt6::Concurrent)
if(CASTELLAN_TESTS)
  find_package(GTest REQUIRED)
endif()
add_library(castellan_test_deps INTERFACE)
target_link_libraries(castellan_test_deps INTERFACE castellan_gui_deps GTest::gtest GTest::gmock)
# Qt6::Test as a plain library: its target defines the build folder as a macro, which no shared header survives.
get_target_property(_qttest_include Qt6::Test INTERFACE_INCLUDE_DIRECTORIES)
target_include_directories(castellan_test_deps SYSTEM INTERFACE ${_qttest_include})
target_link_libraries(castellan_test_deps INTERFACE $<TARGET_FILE:Qt6::Test>)
target_compile_definitions(castellan_test_deps INTERFACE QT_TESTLIB_LIB)

function(_castellan_pch group)
  add_library(castellan_pch_${group} OBJECT ${CMAKE_SOURCE_DIR}/packaging/cmake/pch.cpp)
  set_target_properties(castellan_pch_${group} PROPERTIES AUTOMOC OFF)
  target_link_libraries(castellan_pch_${group} PRIVATE castellan_${group}_deps castellan_warnings castellan_qt_defines castellan_sanitizers)
  target_precompile_headers(castellan_pch_${group} PRIVATE ${ARGN})
endfunction()
set(_core <QtCore/QtCore> <tl/expected.hpp> <chrono> <memory> <optional> <vector> <map> <unordered_map> <functional>)
_castellan_pch(core ${_core})
_castellan_pch(gui ${_core} <QtWidgets/QtWidgets>)
if(CASTELLAN_TESTS)
  _castellan_pch(test ${_core} <QtWidgets/QtWidgets> <QtTest/QtTest> <gtest/gtest.h> <gmock/gmock.h>)
endif()

# Applies the house rules to a target of the given group: core (QtCore only), gui or test.
function(castellan_target target group)
  target_link_libraries(${target} PUBLIC castellan_${group}_deps PRIVATE castellan_warnings castellan_qt_defines castellan_sanitizers)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
  target_precompile_headers(${target} REUSE_FROM castellan_pch_${group})
endfunction()

# castellan_test(NAME LABEL SOURCES... LIBS...): a GoogleTest program whose cases are ctest tests of that label.
function(castellan_test target label)
  cmake_parse_arguments(ARG "WHOLE" "TIMEOUT" "SOURCES;LIBS;ENV" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 240)
  endif()
  add_executable(${target} ${ARG_SOURCES})
  castellan_target(${target} test)
  target_link_libraries(${target} PRIVATE ${ARG_LIBS} castellan_test_main)
  set(_env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp ${ARG_ENV})
  if(ARG_WHOLE) # one ctest test for the whole program, because its cases share what is dear to start
    add_test(NAME ${target} COMMAND ${target})
    # COST: the long ones first, so that none is left alone at the end
    set_tests_properties(${target} PROPERTIES LABELS ${label} TIMEOUT ${ARG_TIMEOUT} COST 1000 ENVIRONMENT "${_env}")
  else()
    gtest_discover_tests(${target} TEST_PREFIX "${label}." TEST_LIST ${target}_TESTS PROPERTIES LABELS ${label} TIMEOUT ${ARG_TIMEOUT} DISCOVERY_TIMEOUT 60)
    # gtest_discover_tests takes a list for no property: of an environment only the first variable would arrive
    set(_script ${CMAKE_CURRENT_BINARY_DIR}/${target}_environment.cmake)
    file(WRITE ${_script} "if(${target}_TESTS)\n  set_tests_properties(\${${target}_TESTS} PROPERTIES ENVIRONMENT \"${_env}\")\nendif()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${_script})
  endif()
endfunction()
