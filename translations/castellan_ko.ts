<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>%1 (broker %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is not known whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterStrip</name>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>preparing rebalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completing rebalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a share group: its state is no committed offset, and this version cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a streams group (KIP-1071): this version cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Castellan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castellan %1
Desktop administrator for Apache Kafka

librdkafka %2, Qt %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castellan is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with:
Qt: LGPL 3 (The Qt Company and contributors)
librdkafka: BSD 2-Clause (Magnus Edenhill, Confluent and contributors)
QCustomPlot: GPL 3 or later (Emanuel Eichhammer)
QScintilla: GPL 3 (Riverbank Computing)
tl::expected: CC0 (Sy Brand)
Bootstrap Icons: MIT (The Bootstrap Authors)

Apache Kafka is a trademark of The Apache Software Foundation, which has no part in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator: edit the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator: remove the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonLexer</name>
    <message>
        <source>unexpected character at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too early, at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control character or bad escape in a string at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad number at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown word at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more text after the value at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffsetReset</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no committed offset to shift from: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and end of the log are not known: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: no record at or after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: no committed offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: no offset given for this partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: still none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clamped to the log start (asked: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clamped to the log end (asked: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the committed offset is deleted: auto.offset.reset decides where the consumer starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (offset span: the topic is compacted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offset was committed: up to %1 before it will not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offset was committed: starts at the beginning of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 will be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 will be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back into the range of the log; no message is skipped or read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record at or after this time: the end, as the command does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 will be skipped in %2: the group will not read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 will be read again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committed offset of %1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clamped: the asked offset is outside the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a record at or after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reset; nothing is sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are offset spans: compaction and transaction markers make the number of messages smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>half a character (a lone surrogate) has no UTF-8; use hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this character is not expected here in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this string is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only true, false and null are words in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more text after the JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a hex digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte has two hex digits; the second is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“=” is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Base64 digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more after the end of the Base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Base64 text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last Base64 digit stands for bits that no byte holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The committed offsets are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The broker did not tell the partition&apos;s offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1 cannot be read: %2 Reading of this partition stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1 no longer exists, first is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition ends at %1 now: it was truncated or made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1 does not exist any more. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No records came for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offset %1 does not exist yet, the partition ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordScanText</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of %1 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, %1 of memory are full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: scanned %2 of %3 offsets in %4, %5, %6, %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the scanned offsets hold no message: compacted away, or transaction markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stable offset is below the end in partition %1: a transaction is open there, its messages are shown too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to begin and press Read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the offsets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message with %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new message with %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new message so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages appear here as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 offsets: no message found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed is said above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message contains %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 offsets from there to the end were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 offsets holds a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were compacted away, or hold transaction markers or aborted messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message at or after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier time, or Newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message at or after offset %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller offset, or Newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitions hold no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Live on to see new ones as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1 could not be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions could not be read to their end: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetInput</name>
    <message>
        <source>“%1” names no partitions. Example: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the partitions. Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an offset: digits only, 0 or more. Examples: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no topic. Example: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the offset. Examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type by how many offsets to shift. Examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift by 0 changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetTime</name>
    <message>
        <source>Times before 1970 cannot be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times after the year 9999 cannot be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time. Examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks leave this time out; name a zone, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970 have 12 digits or more; this looks like seconds or an offset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeekInput</name>
    <message>
        <source>A time such as 2026-03-14 09:26, 2026-03-14T09:26:53.589Z, -2h, or milliseconds since 1970 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offset such as 12345 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions such as 0,3,5-7 are needed; nothing means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partition %1: they go from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from broker %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every known broker answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptionsText</name>
    <message>
        <source>--lang knows %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--environment knows %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name, --writable and --environment need --bootstrap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: castellan [options]
Desktop administrator for Apache Kafka.

  -b, --bootstrap SERVERS   connect to these servers (host:port, comma separated);
                            default: the environment variable CASTELLAN_BOOTSTRAP
      --name NAME           name to show for that connection
      --writable            allow changes although the servers are not on this machine
      --environment WHICH   development, staging or production;
                            default: development on this machine, production elsewhere
      --lang CODE           language of the interface: en or ko
  -v, --version             print the version and end
  -h, --help                print this help and end
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDelegate</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Hex: the bytes are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: mostly UTF-8, other bytes are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: UTF-8, not JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 16 MB, not parsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: parses whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex: as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ActivityController</name>
    <message numerus="yes">
        <source>%n more line(s) came too fast to be shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AddPartitionsOperation</name>
    <message>
        <source>It could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: partitions: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ChangeJournal</name>
    <message>
        <source>The history could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClusterSession</name>
    <message>
        <source>The connection “%1” is read-only: nothing that changes the cluster is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is production and locked. Unlock it to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 within 5 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ConnectionController</name>
    <message>
        <source>%1 at %2:%3</source>
        <comment>broker id at host:port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to cluster %1 in %2 ms. Brokers: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection “%1” (%2)? The cluster itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CreateTopicOperation</name>
    <message>
        <source>The answer of the broker does not name the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker accepted it; it could not be read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Read back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such topic (yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: partitions: %1, replication factor: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DeleteGroupOperation</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every broker listed its groups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its members could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its members could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a member: %1 (client ID %2, host %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 members, such as %2 (client ID %3, host %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its committed offsets, which could not be read, are deleted: this cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its committed offsets are deleted: %1 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer that starts with a deleted group ID begins where its auto.offset.reset says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the offsets from before could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker gave no answer for this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted; it is there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted, no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted, no longer listed; the broker&apos;s answer did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: still listed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DeleteRecordsOperation</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a list of partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topic has no such partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offset is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: first offset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DeleteTopicsOperation</name>
    <message>
        <source>The cluster did not describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: it is still there. It may go later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ElectLeadersOperation</name>
    <message>
        <source>Read back: leader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::GroupController</name>
    <message>
        <source>%1 (simple)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has no members now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offsets can be reset. It may still be in use by consumers that assign partitions themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1” on this cluster (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offsets of this group could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of this group could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::GroupFactsReader</name>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topic has no such partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topic does not exist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::GroupsController</name>
    <message>
        <source>Consumer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of groups is incomplete. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer groups could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>No page is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a connection on the left, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 — Castellan</source>
        <comment>page — cluster — program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castellan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to “%1” first: the change was made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running. If the program ends now, their outcome stays unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::OffsetsOperation</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker gave no answer for this partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committed offsets moved while this plan was open although the group has no members: it may still be in use by consumers that assign partitions themselves. They may overwrite what is committed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (client ID %2, host %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1”. Committing an offset would create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every broker listed its groups, so it is not known whether there is a group “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of group “%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of group “%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is active: the brokers take offsets from its members only. Stop its consumers first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the offsets from before could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the group no longer exists, or not every broker listed its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the offsets from before could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwritten by another client: now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read back; the broker&apos;s answer did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: the answer did not come, reads back as %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group became active; this partition was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::OffsetsWatch</name>
    <message>
        <source>Watch the offsets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other client has committed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group has members again and goes on from here (now %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwritten by another client: now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with members again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overwritten by another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not watched to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to “%1” (%2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not answered since %2. What is shown is what was last known; the connection comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>page · cluster</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 (%3)</source>
        <comment>page — cluster (servers)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PaletteController</name>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PlanFlow</name>
    <message>
        <source>This change was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was made on another cluster (id %1) that had the same connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change left no restore point: it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because the change could not be journalled. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProfileStore</name>
    <message>
        <source>Other users could read %1. It is private again (0600); change passwords that were in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can read %1, and its mode could not be changed to 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections could not be read; the old file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: connections are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections were saved by a newer version: they can be used but not changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecordController</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by another scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read messages of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic %1 was deleted. The messages below are those it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic %1 was deleted and made again. The messages below are those of the old one. Reading has stopped; Retry reads the new topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save value to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ResetOffsetsOperation</name>
    <message>
        <source>Choose which offsets to reset, and where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record of %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset offsets of group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic / partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offset is given for %1 / %2, which is not among the partitions to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has committed no offset, so “all topics” names no partition. Choose a topic or partitions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RestoreOffsetsOperation</name>
    <message>
        <source>Restore the offsets of group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the offsets of %1 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic / partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group / topic / partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “%1” is created again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has moved %1 since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>%1 could not be read and is left as it is: settings are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read; the old file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopicController</name>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown while the partition has no leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partitions: %1, replication factor: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all groups could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the &amp;new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic was re-created: it was deleted and made anew under the same name. Offsets and messages read before belong to the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopicEvidence</name>
    <message>
        <source>Newest record: its time could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest record: there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest record: %1 %2 (%3 / %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with offsets here: not all read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group has committed an offset here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed here in the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commit here in the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its offsets could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopicOperation</name>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopicsController</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all offsets could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock for 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer &amp;groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh what is shown from time to time. The state of connections is watched in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System&apos;s zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Castellan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::AdminGateway</name>
    <message>
        <source>Named twice in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic has at least one partition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::ClientConfig</name>
    <message>
        <source>The connection has no bootstrap servers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::ClientProperties</name>
    <message>
        <source>It loads code into the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs a command when the connection is made. Run kinit yourself beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads a file of its own accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the machine&apos;s surroundings for credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads a file of its own accord. Paste the certificate as https.ca.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by Castellan itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the properties a connection may set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an https:// address: the client secret is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::DeleteRecordsFile</name>
    <message>
        <source>&quot;partitions&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document ends before this: nothing may follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only version 1 of this format is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition is a number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offset is a number from 0, or -1 for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;topic&quot;, &quot;partition&quot; and &quot;offset&quot; are all needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 is in this file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text ends on its own line: a closing double quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no closing double quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has an unknown escape or is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole 64-bit number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::DeleteRecordsInput</name>
    <message>
        <source>Choose up to where records are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file as kafka-delete-records takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the time. Examples: 2026-03-14 09:00, -2h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::DeleteRecordsPlan</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster has not told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offsets of this partition are unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleanup.policy is %1: the broker refuses to delete records of a topic without &quot;delete&quot; in it (POLICY_VIOLATION).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has this time or a later one: left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1 is beyond the end (high watermark %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing before offset %1 is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 record goes: the partition will be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 records go: the partition will be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1 record goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 records go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offset now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offset afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be deleted: every row says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete records of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 records are lost (offset span). This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that stand before the new first offset go on at it, or where their auto.offset.reset says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::Error</name>
    <message>
        <source>The connection to the broker was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broker can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s host name cannot be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS connection could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s address changed while it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker left the cluster while it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader is known for these partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s coordinator is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition has no leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition&apos;s leader has just moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica of the partition is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new leader does not know its end offset yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s disk has failed for this partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s coordinator is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s coordinator is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s coordinator has just moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller has just moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replica that may lead is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferred leader is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not delivered before its deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker gave up before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker did not accept the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not offer this SASL mechanism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refused the order of the SASL exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission on this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission on this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission on the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission on this transactional id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no authoriser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic or partition does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic was deleted or made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic of this name already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic&apos;s name is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of partitions is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication factor is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica assignment is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker found the request not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s name is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is outside the partition&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text kept with the offset is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the topic or the broker allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not accept the message&apos;s timestamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refused the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This broker does not support the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build does not support the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has active members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is rebalancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the group is subscribed to the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitions are being reassigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the cluster forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster does not allow topics to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer replicas are in sync than min.insync.replicas asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, but to fewer replicas than min.insync.replicas asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferred replica already leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction that commits offsets is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker %1 gave no answer before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission: %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::LogIntake</name>
    <message numerus="yes">
        <source>(%n line(s) left out) </source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kafka::RecordProducer</name>
    <message>
        <source>The broker refused the message as too large (%1 bytes before compression). The limit counts the compressed batch. Raise the topic&apos;s max.message.bytes (its default is the broker&apos;s message.max.bytes); replica.fetch.max.bytes and the consumers&apos; fetch sizes need not rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic “%1” has no partition %2. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic “%1”. Sending does not create it; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been written; it is not sent again by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not leave before the deadline: the partition&apos;s leader could not be reached. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message (%1 bytes) is larger than message.max.bytes in this connection&apos;s properties. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kafka::TopicPlans</name>
    <message>
        <source>1 partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a production cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the topic a name, for example orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has no setting&apos;s name, for example retention.ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create topic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the broker&apos;s default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the broker&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partitions: %1, replication factor: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication factor 1: no second copy, the loss of a broker loses its partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add partitions to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is Kafka&apos;s own topic: with more partitions the brokers no longer find what they stored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions only grow: %1 has %2. To have fewer, create another topic and copy the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 already. Give a larger number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with a key may go to another partition than before: the order of a key&apos;s messages does not hold across the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic is compacted: the old value of a moved key stays in its old partition and is never compacted away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the number of partitions never shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete topic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offset span %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offset span unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s own topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1 has offsets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups have offsets here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups with offsets here: not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka keeps its own state in internal topics: groups lose their offsets, transactions their progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages and settings of this topic are lost. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages and settings of these topics are lost. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where brokers create topics by themselves, a client that still uses the name brings it back, empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elect preferred leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (OFFLINE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker %1 is not in sync, or down: it cannot lead now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every partition is led by its preferred leader already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership moves at once; clients notice and go on. No data is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::DeliveryModel</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: the broker confirmed it. Unknown: it left and no answer came; it may have been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the broker wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s timestamp as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending to the broker&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not delivered, in the broker&apos;s words where it gave some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 messages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has committed no offset, so there is no lag to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 partitions have an offset outside the log or of a deleted topic: no lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lag of %1 of %2 partitions is not known: their log end could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic: the protocol of all clients; consumer: the one of KIP-848</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How partitions are assigned to members (assignor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker that keeps the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics with a committed offset or assigned to a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <extracomment>Korean keeps &quot;Lag&quot;; the command-line name under it is LAG</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAG: log end offset minus committed offset, over all partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simple)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members. The group may still be in use by consumers that assign partitions themselves and commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer protocol: offsets only, or another protocol (Connect).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::GroupOffsetsModel</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed offset</source>
        <extracomment>Korean: 커밋된 오프셋, and CURRENT-OFFSET on a second line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CURRENT-OFFSET: the next message the group will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log end offset</source>
        <extracomment>Korean: 로그 끝 오프셋(LEO), and LOG-END-OFFSET on a second line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOG-END-OFFSET: the offset the next message will get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <comment>of a partition</comment>
        <extracomment>Korean keeps Lag, and LAG on a second line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAG: log end offset minus committed offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is special about the committed offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONSUMER-ID: the member that reads this partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text the committer left with the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log start offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offset that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end read earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group reads this partition but has committed no offset: auto.offset.reset decides where it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic or this partition no longer exists; the offset is left over. Lag does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committed offset is after the log end: the log was truncated, or somebody set it there. A consumer would fall back to auto.offset.reset. Lag does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committed offset is before the log start: the messages it points to are gone. A consumer would fall back to auto.offset.reset. Lag does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log end was read before the commit, so the lag would be negative: shown as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log end is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::HeaderModel</name>
    <message>
        <source>header %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as UTF-8. The same name may occur several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in the format of its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the value is typed: text, JSON, hex, Base64; null and empty have no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the value that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>outcome unknown: the program ended before it was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::JsonTreeModel</name>
    <message>
        <source>more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown; open this row for the next ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::MemberModel</name>
    <message>
        <source>Member ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group.instance.id of static members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions assigned to this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the member is going (KIP-848)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partition is assigned: the group has more consumers than partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only groups of type consumer (KIP-848) tell their target assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::NavigatorModel</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, cluster</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PartitionModel</name>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker that serves reads and writes, with its rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers that keep a copy, with their racks; the first is the preferred leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-sync replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that keep up with the leader (ISR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that are behind or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first replica leads, as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offset that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of the next message (log end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset span: latest minus earliest. The number of messages, unless the topic is compacted or transactional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: %1 should lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broker leads this partition: nothing can be read from it or written to it until one of its replicas is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PlanModel</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last read from the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be when this is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cluster answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PropertyModel</name>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for when connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RecordHeaderModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RecordModel</name>
    <message>
        <source>(null: tombstone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record was created, or appended where the topic says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of headers, and the first ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, value and headers together, uncompressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, appended to the log (LogAppendTime)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set by the producer (CreateTime)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TaskModel</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TaskOutcomeModel</name>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TopicGroupModel</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this topic: log end offset minus committed offset, summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions of this topic with a committed offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members to which a partition of this topic is assigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas of each partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset span: latest minus earliest, summed over the partitions. The number of messages, unless the topic is compacted or transactional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions without a leader: nothing can be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleanup policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to old records: delete, compact or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <comment>messages in n of m partitions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under-replicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 OFFLINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal topic: Kafka itself keeps its state here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offsets of %1 of %2 partitions are known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::formats</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms since 1970 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ActivityPanel</name>
    <message>
        <source>Operations table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation outcomes table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an operation to see its outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change made with Castellan is kept here, with undo where it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change to see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::AddPartitionsForm</name>
    <message>
        <source>&amp;Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Banner</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ClusterFrame</name>
    <message>
        <source>%1 · %2 · read-only: nothing that changes the cluster is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · locked: nothing that changes the cluster is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock for 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · unlocked, %3:%4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ClusterStatus</name>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cluster: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, heard %3</source>
        <comment>cluster: state, heard 5 s ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>librdkafka names a random broker as the controller of a KRaft cluster; asking the quorum comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers: %1 of %2 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-replicated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas. Click for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions without a leader. Click for the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ConnectionDialog</name>
    <message>
        <source>Type at least one server as host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty entry between the commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a server: write host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a port: 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port, host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bootstrap servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that changes the cluster is sent, whatever is clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name: tabs and plans carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how careful to be with this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CreateTopicForm</name>
    <message>
        <source>Setting name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 (the broker&apos;s default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replication factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic settings table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DataTable</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, exact values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets, formulas guarded by &apos; (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DeleteRecordsForm</name>
    <message>
        <source>&amp;Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, up to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first offset that stays: 120, or 0=120 1=80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first time that stays: 2026-03-14 09:00, -2h (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty partitions in which every record is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file as kafka-delete-records takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::GroupPage</name>
    <message>
        <source>Group offsets table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;offsets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the committed offsets: to the start, the end, an offset, a time, or by a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this group with its committed offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets and &amp;lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has committed no offset and reads no partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets appear when its consumers commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset selected partitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all partitions of “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::GroupsPage</name>
    <message>
        <source>Groups table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;offsets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the committed offsets of the selected group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected groups with their committed offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another state, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer group that you may see has members or committed offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group appears when a consumer with its group.id starts; DESCRIBE permission on it is needed to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HeaderCellDelegate</name>
    <message>
        <source>Header format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HeaderEditor</name>
    <message>
        <source>Headers table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move header up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move header down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a header (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected headers (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the header up (Alt+Up): the order is sent as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the header down (Alt+Down): the order is sent as shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::JsonView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::MessagesPage</name>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read_committed leaves out messages of aborted and open transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter messages: contained in key, value or headers (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads, then shows new messages as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds reading; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;k:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part&amp;itions to read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolatio&amp;n:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 12345</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2026-03-14 09:26 (%1), -2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads anew with these fields (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 messages read contains this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read searches the topic for it, from where Seek says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the &amp;topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PageFrame</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the cluster again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Palette</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name of a topic, group, broker, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Topics and groups of connected clusters are searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PartitionsView</name>
    <message>
        <source>Partitions table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Elect preferred leaders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More partitions for this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old records of the selected partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give leadership back to the first replica, of the selected partitions or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitions of this topic are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PayloadEditor</name>
    <message>
        <source>%1; line ends were pasted as LF, other control characters may be lost: use hex to keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::PlanConfirmation</name>
    <message>
        <source>Consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the co&amp;nsequences and want this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PlanDialog</name>
    <message>
        <source>Plan table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kafka-*.sh line that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the same change as a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has changed since: this is the new plan. Check it and confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: what was sent already may still happen; it is read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ProducePage</name>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the message above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the partitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target &amp;partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the message goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rtitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a partition follows from the key. murmur2_random chooses as Java&apos;s producer does; messages without key are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec of the batches that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who confirms: all in-sync replicas, the leader only (1), or nobody (0: whether it was written is never known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;dempotent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retry after a lost answer is never written twice. Needs acks=all. Without it nothing is retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the same message is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this message to the topic (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops what has not been sent yet. Messages that were sent stay in the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no leader)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PropertiesEditor</name>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property, such as security.protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;t property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security, timeouts and other settings of librdkafka go here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the property&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. A secret: it is kept in memory only and asked for again after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RecordDetail</name>
    <message>
        <source>Message position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit and send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a copy into the Produce tab, to be changed and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy messa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the message as one line of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes every byte of the value to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decode as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message value tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message headers table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1, offset %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (set by the producer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (appended to the log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: about the first %1 of %2 are shown. Save the value to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RecordTable</name>
    <message>
        <source>Messages table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ResetOffsetsForm</name>
    <message>
        <source>Selected partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected partitions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift by ±n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current, back into the range of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic to reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions to reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions without a record at this time go to the &amp;end, as the command does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which offsets to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to reset to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One offset for every partition, or one for each: orders:0=120 orders:1=80. Outside the log it is clamped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−n goes back to older messages, which are read again; +n skips ahead. Shifts stop at the start and the end of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples: 2026-11-21 13:00, 2026-11-21T13:00:00.000+09:00, 1795233600000 (milliseconds), −2h. Without a zone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no zone typed: %2 taken)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SecretsDialog</name>
    <message>
        <source>Secrets of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are never saved. Type them to connect; they are kept in memory until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TopicGroupsView</name>
    <message>
        <source>Topic groups table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer group has committed an offset on this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers without a group, and groups that keep their offsets elsewhere, are not seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TopicPage</name>
    <message>
        <source>Topic tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TopicsPage</name>
    <message>
        <source>Topics table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Elect preferred leaders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a topic on this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More partitions for the selected topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old records of the selected topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give leadership back to the first replica of each partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected topics with everything in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;internal topics (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show internal topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has only internal topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a topic, or show the internal ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has no topics that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one, or ask for DESCRIBE permission on the topics you expect here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a topic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one topic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsumers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
