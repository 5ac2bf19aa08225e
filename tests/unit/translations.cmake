# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every string of the program has its Korean: the sources are read anew into a copy of the catalogue, and nothing in it may be
# unfinished. Run: cmake -DROOT=<checkout> -DWORK=<folder> -DLUPDATE=<lupdate> -P translations.cmake

set(copy ${WORK}/castellan_ko.ts)
file(COPY_FILE ${ROOT}/translations/castellan_ko.ts ${copy})
execute_process(COMMAND ${LUPDATE} -I . -silent -locations none -no-ui-lines -no-obsolete -source-language en -target-language ko
    app kafka models views -ts ${copy}
  WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
if(failed)
  message(FATAL_ERROR "lupdate failed (${failed})")
endif()
file(STRINGS ${copy} lines ENCODING UTF-8 REGEX "<source>|unfinished")
set(missing "")
set(source "")
foreach(line IN LISTS lines)
  if(line MATCHES "<source>")
    set(source "${line}")
  else()
    string(APPEND missing "\n${source}")
  endif()
endforeach()
if(missing)
  message(FATAL_ERROR "Without Korean (build the target update_translations, then translate):${missing}")
endif()
file(READ ${ROOT}/translations/castellan_ko.ts text)
if(NOT text MATCHES "<source>Consumer groups</source>")
  message(FATAL_ERROR "The catalogue is empty")
endif()
