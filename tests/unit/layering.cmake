# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The layers of ARCHITECTURE.md, checked on the includes of the sources. Run: cmake -DROOT=<checkout> -P layering.cmake

set(_wrong "")
# forbid(<folder> <regex of include lines that must not occur there> <why>)
function(forbid folder regex why)
  file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
  foreach(file IN LISTS files)
    file(STRINGS ${file} lines REGEX "^ *#include *[<\"](${regex})")
    foreach(line IN LISTS lines)
      file(RELATIVE_PATH name ${ROOT} ${file})
      set(_wrong "${_wrong}\n  ${name}: ${line}  (${why})" PARENT_SCOPE)
      set(_wrong "${_wrong}\n  ${name}: ${line}  (${why})")
    endforeach()
  endforeach()
endfunction()

set(widgets "Q(Widget|Dialog|TableView|TreeView|MainWindow|MessageBox|Label|Application|PushButton|LineEdit|ComboBox)>")
forbid(kafka/values "(librdkafka/|rdkafka|${widgets}|models/|views/|app/|kafka/(client|serde|analysis))" "values know nothing above them")
forbid(kafka/serde "(librdkafka/|rdkafka|${widgets}|models/|views/|app/|kafka/client)" "serde is pure")
forbid(kafka/analysis "(librdkafka/|rdkafka|${widgets}|models/|views/|app/|kafka/client)" "analysis is pure")
forbid(kafka/client "(${widgets}|models/|views/|app/)" "clients know values only")
forbid(models "(librdkafka/|rdkafka|${widgets}|QSettings>|views/|app/|kafka/client)" "models know values only")
forbid(views "(librdkafka/|rdkafka|app/|kafka/client)" "views show models and emit intents")
forbid(app "(librdkafka/|rdkafka)" "librdkafka stays in kafka/client")

file(GLOB_RECURSE product ${ROOT}/app/*.cpp ${ROOT}/views/*.cpp ${ROOT}/models/*.cpp)
foreach(file IN LISTS product)
  file(STRINGS ${file} lines REGEX "processEvents|QEventLoop|waitForFinished|QThread::(m|u)?sleep|->exec\\(\\)|dialog\\.exec\\(")
  foreach(line IN LISTS lines)
    file(RELATIVE_PATH name ${ROOT} ${file})
    string(APPEND _wrong "\n  ${name}: ${line}  (the GUI thread never waits)")
  endforeach()
endforeach()

if(_wrong)
  message(FATAL_ERROR "Layers broken:${_wrong}")
endif()
