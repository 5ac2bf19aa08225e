<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>%1 (broker %2)</source>
        <translation>%1 (브로커 %2)</translation>
    </message>
    <message>
        <source>%1 It is not known whether the change was made.</source>
        <translation>%1 변경되었는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>브로커 %1</translation>
    </message>
</context>
<context>
    <name>ClusterStrip</name>
    <message>
        <source>development</source>
        <translation>개발</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>스테이징</translation>
    </message>
    <message>
        <source>production</source>
        <translation>운영</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>회색</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>preparing rebalance</source>
        <translation>리밸런싱 준비 중</translation>
    </message>
    <message>
        <source>completing rebalance</source>
        <translation>리밸런싱 완료 중</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>안정</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>없음(Dead)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>할당 중</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>조정 중</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>classic</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumer</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>streams</translation>
    </message>
    <message>
        <source>This is a share group: its state is no committed offset, and this version cannot change it.</source>
        <translation>share 그룹입니다. 상태가 커밋된 오프셋이 아니며, 이 버전에서는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This is a streams group (KIP-1071): this version cannot change it.</source>
        <translation>streams 그룹(KIP-1071)입니다. 이 버전에서는 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>About Castellan</source>
        <translation>Castellan 정보</translation>
    </message>
    <message>
        <source>Castellan %1
Desktop administrator for Apache Kafka

librdkafka %2, Qt %3</source>
        <translation>Castellan %1
Apache Kafka 데스크톱 관리 도구

librdkafka %2, Qt %3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
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
        <translation>Castellan은 GNU General Public License 버전 3 또는 그 이후 버전을 따르는 자유 소프트웨어이며, 어떤 보증도 없습니다.

사용한 구성 요소:
Qt: LGPL 3 (The Qt Company와 기여자)
librdkafka: BSD 2-Clause (Magnus Edenhill, Confluent와 기여자)
QCustomPlot: GPL 3 이후 (Emanuel Eichhammer)
QScintilla: GPL 3 (Riverbank Computing)
tl::expected: CC0 (Sy Brand)
Bootstrap Icons: MIT (The Bootstrap Authors)

Apache Kafka는 The Apache Software Foundation의 상표이며, 재단은 이 프로그램과 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Refresh page</source>
        <translation>페이지 새로 고침</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>표 필터</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Navigator: edit the connection</source>
        <translation>탐색기: 연결 편집</translation>
    </message>
    <message>
        <source>Navigator: remove the connection</source>
        <translation>탐색기: 연결 제거</translation>
    </message>
</context>
<context>
    <name>JsonLexer</name>
    <message>
        <source>unexpected character at byte %1</source>
        <translation>%1번째 바이트에 예상하지 못한 문자가 있습니다</translation>
    </message>
    <message>
        <source>ends too early, at byte %1</source>
        <translation>%1번째 바이트에서 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>control character or bad escape in a string at byte %1</source>
        <translation>%1번째 바이트: 문자열에 제어 문자나 잘못된 이스케이프가 있습니다</translation>
    </message>
    <message>
        <source>bad number at byte %1</source>
        <translation>%1번째 바이트: 잘못된 숫자</translation>
    </message>
    <message>
        <source>unknown word at byte %1</source>
        <translation>%1번째 바이트: 알 수 없는 단어</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels at byte %2</source>
        <translation>%2번째 바이트에서 %1단계보다 깊게 중첩됩니다</translation>
    </message>
    <message>
        <source>more text after the value at byte %1</source>
        <translation>%1번째 바이트: 값 뒤에 다른 내용이 있습니다</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8이 아님</translation>
    </message>
</context>
<context>
    <name>OffsetReset</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>메시지 1개</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>메시지 %1개</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>파티션 1개</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>파티션 %1개</translation>
    </message>
    <message>
        <source>no committed offset to shift from: nothing is sent</source>
        <translation>이동할 기준이 되는 커밋된 오프셋이 없음: 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>start and end of the log are not known: nothing is sent</source>
        <translation>로그의 시작과 끝을 알 수 없음: 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>unchanged: no record at or after this time</source>
        <translation>변경 없음: 이 시각 이후의 레코드가 없습니다</translation>
    </message>
    <message>
        <source>unchanged: no committed offset</source>
        <translation>변경 없음: 커밋된 오프셋이 없습니다</translation>
    </message>
    <message>
        <source>unchanged: no offset given for this partition</source>
        <translation>변경 없음: 이 파티션에 지정한 오프셋이 없습니다</translation>
    </message>
    <message>
        <source>unchanged: it is there already</source>
        <translation>변경 없음: 이미 그 위치입니다</translation>
    </message>
    <message>
        <source>unchanged: still none</source>
        <translation>변경 없음: 여전히 없습니다</translation>
    </message>
    <message>
        <source>clamped to the log start (asked: %1)</source>
        <translation>로그 시작으로 보정됨 (요청: %1)</translation>
    </message>
    <message>
        <source>clamped to the log end (asked: %1)</source>
        <translation>로그 끝으로 보정됨 (요청: %1)</translation>
    </message>
    <message>
        <source>the committed offset is deleted: auto.offset.reset decides where the consumer starts</source>
        <translation>커밋된 오프셋이 삭제됩니다. 컨슈머의 시작 위치는 auto.offset.reset이 정합니다</translation>
    </message>
    <message>
        <source> (offset span: the topic is compacted)</source>
        <translation> (오프셋 범위: 컴팩션 토픽)</translation>
    </message>
    <message>
        <source>no offset was committed: up to %1 before it will not be read</source>
        <translation>커밋된 오프셋이 없었음: 그 이전 최대 %1를 읽지 않게 됩니다</translation>
    </message>
    <message>
        <source>no offset was committed: starts at the beginning of the log</source>
        <translation>커밋된 오프셋이 없었음: 로그의 처음부터 시작합니다</translation>
    </message>
    <message>
        <source>up to %1 will be read again</source>
        <translation>최대 %1를 다시 읽음</translation>
    </message>
    <message>
        <source>up to %1 will be skipped</source>
        <translation>최대 %1를 건너뜀</translation>
    </message>
    <message>
        <source>back into the range of the log; no message is skipped or read again</source>
        <translation>로그 범위 안으로 돌아옴. 건너뛰거나 다시 읽는 메시지는 없습니다</translation>
    </message>
    <message>
        <source>no record at or after this time: the end, as the command does</source>
        <translation>이 시각 이후의 레코드가 없음: 명령줄 도구처럼 맨 끝으로 합니다</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>%1의 레코드</translation>
    </message>
    <message>
        <source>Up to %1 will be skipped in %2: the group will not read them.</source>
        <translation>%2에서 최대 %1를 건너뜁니다. 그룹은 이 메시지를 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Up to %1 will be read again in %2.</source>
        <translation>%2에서 최대 %1를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The committed offset of %1 is deleted.</source>
        <translation>%1의 커밋된 오프셋이 삭제됩니다.</translation>
    </message>
    <message>
        <source>%1 clamped: the asked offset is outside the log.</source>
        <translation>%1 범위로 보정됨: 요청한 오프셋이 로그 밖입니다.</translation>
    </message>
    <message>
        <source>%1 without a record at or after this time.</source>
        <translation>%1에 이 시각 이후의 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be reset; nothing is sent for it.</source>
        <translation>%1은(는) 리셋할 수 없어 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Counts are offset spans: compaction and transaction markers make the number of messages smaller.</source>
        <translation>개수는 오프셋 범위입니다. 컴팩션과 트랜잭션 마커 때문에 실제 메시지 수는 더 적을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>브로커</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>컨슈머 그룹</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>브로커 %1</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>half a character (a lone surrogate) has no UTF-8; use hex</source>
        <translation>반쪽 문자(짝 없는 서로게이트)는 UTF-8로 쓸 수 없습니다. hex를 사용하세요</translation>
    </message>
    <message>
        <source>this character is not expected here in JSON</source>
        <translation>JSON에서 여기에 올 수 없는 문자입니다</translation>
    </message>
    <message>
        <source>the JSON ends too early</source>
        <translation>JSON이 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>this string is not valid JSON</source>
        <translation>올바른 JSON 문자열이 아닙니다</translation>
    </message>
    <message>
        <source>this number is not valid JSON</source>
        <translation>올바른 JSON 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>only true, false and null are words in JSON</source>
        <translation>JSON의 단어는 true, false, null뿐입니다</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>%1단계보다 깊게 중첩됨</translation>
    </message>
    <message>
        <source>there is more text after the JSON value</source>
        <translation>JSON 값 뒤에 다른 내용이 있습니다</translation>
    </message>
    <message>
        <source>this is not a hex digit</source>
        <translation>16진수 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>a byte has two hex digits; the second is missing</source>
        <translation>한 바이트는 16진수 두 자리입니다. 둘째 자리가 없습니다</translation>
    </message>
    <message>
        <source>“=” is not expected here</source>
        <translation>“=”는 여기에 올 수 없습니다</translation>
    </message>
    <message>
        <source>this is not a Base64 digit</source>
        <translation>Base64 문자가 아닙니다</translation>
    </message>
    <message>
        <source>there is more after the end of the Base64 text</source>
        <translation>Base64 끝 뒤에 다른 내용이 있습니다</translation>
    </message>
    <message>
        <source>the Base64 text ends too early</source>
        <translation>Base64가 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>the last Base64 digit stands for bits that no byte holds</source>
        <translation>마지막 Base64 문자에 바이트로 담기지 않는 비트가 있습니다</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>빈 값</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The committed offsets are not read yet.</source>
        <translation>커밋된 오프셋을 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The broker&apos;s answer did not hold these settings.</source>
        <translation>브로커의 응답에 이 설정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The broker did not tell the partition&apos;s offsets.</source>
        <translation>브로커가 파티션의 오프셋을 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Offset %1 cannot be read: %2 Reading of this partition stopped here.</source>
        <translation>오프셋 %1을(를) 읽을 수 없습니다: %2 이 파티션의 조회를 여기서 멈췄습니다.</translation>
    </message>
    <message>
        <source>Offset %1 no longer exists, first is %2.</source>
        <translation>오프셋 %1은(는) 이제 없습니다. 첫 오프셋은 %2입니다.</translation>
    </message>
    <message>
        <source>The partition ends at %1 now: it was truncated or made anew.</source>
        <translation>파티션이 이제 %1에서 끝납니다. 잘렸거나 새로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Offset %1 does not exist any more. %2</source>
        <translation>오프셋 %1은(는) 더 이상 없습니다. %2</translation>
    </message>
    <message>
        <source>No records came for %1 s.</source>
        <translation>%1초 동안 레코드가 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Offset %1 does not exist yet, the partition ends at %2.</source>
        <translation>오프셋 %1은(는) 아직 없습니다. 파티션은 %2에서 끝납니다.</translation>
    </message>
</context>
<context>
    <name>RecordScanText</name>
    <message>
        <source>Paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Asking for the offsets</source>
        <translation>오프셋을 묻는 중</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>실시간 보기 중</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Limit of %1 reached</source>
        <translation>제한 %1개 도달</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Stopped, %1 of memory are full</source>
        <translation>중지됨, 메모리 %1이(가) 찼습니다</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>메시지 1개</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>메시지 %1개</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1건 찾음</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1건 찾음</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>파티션 1개</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>파티션 %1개</translation>
    </message>
    <message>
        <source>%1: scanned %2 of %3 offsets in %4, %5, %6, %7</source>
        <translation>%1: 오프셋 %3개 중 %2개 검색, %4, %5, %6, %7</translation>
    </message>
    <message>
        <source>%1 of the scanned offsets hold no message: compacted away, or transaction markers.</source>
        <translation>검색한 오프셋 중 %1개에는 메시지가 없습니다. 컴팩션으로 사라졌거나 트랜잭션 마커입니다.</translation>
    </message>
    <message>
        <source>The last stable offset is below the end in partition %1: a transaction is open there, its messages are shown too.</source>
        <translation>파티션 %1의 마지막 안정 오프셋(LSO)이 끝보다 앞에 있습니다. 열린 트랜잭션이 있으며 그 메시지도 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>아직 조회하지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose where to begin and press Read.</source>
        <translation>읽기 시작 위치를 고르고 [조회]를 누르세요.</translation>
    </message>
    <message>
        <source>Asking for the offsets…</source>
        <translation>오프셋을 묻는 중…</translation>
    </message>
    <message>
        <source>No message with %1 so far.</source>
        <translation>아직 %1이(가) 들어 있는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>No new message with %1 so far.</source>
        <translation>아직 %1이(가) 들어 있는 새 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>No new message so far.</source>
        <translation>아직 새 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>New messages appear here as they are written.</source>
        <translation>새 메시지는 기록되는 대로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 offsets: no message found so far.</source>
        <translation>오프셋 %2개 중 %1개까지 보고 중지: 찾은 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>메시지를 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>What failed is said above.</source>
        <translation>무엇이 실패했는지는 위에 있습니다.</translation>
    </message>
    <message>
        <source>No message contains %1.</source>
        <translation>%1이(가) 들어 있는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>All %1 offsets from there to the end were searched.</source>
        <translation>거기서 끝까지 오프셋 %1개를 모두 검색했습니다.</translation>
    </message>
    <message>
        <source>None of the %1 offsets holds a message.</source>
        <translation>오프셋 %1개 중 메시지가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>They were compacted away, or hold transaction markers or aborted messages.</source>
        <translation>컴팩션으로 사라졌거나 트랜잭션 마커, 중단된 트랜잭션의 메시지입니다.</translation>
    </message>
    <message>
        <source>No message at or after %1.</source>
        <translation>%1 이후의 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or Newest.</source>
        <translation>더 이른 시각을 고르거나 [최신]을 고르세요.</translation>
    </message>
    <message>
        <source>No message at or after offset %1.</source>
        <translation>오프셋 %1 이후의 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a smaller offset, or Newest.</source>
        <translation>더 작은 오프셋을 고르거나 [최신]을 고르세요.</translation>
    </message>
    <message>
        <source>The partitions hold no messages.</source>
        <translation>파티션에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Switch Live on to see new ones as they are written.</source>
        <translation>새 메시지를 보려면 [실시간 보기]를 켜세요.</translation>
    </message>
    <message>
        <source>Partition %1 could not be read to its end</source>
        <translation>파티션 %1을(를) 끝까지 읽지 못했습니다</translation>
    </message>
    <message>
        <source>%1 partitions could not be read to their end: %2</source>
        <translation>파티션 %1개를 끝까지 읽지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>ResetInput</name>
    <message>
        <source>“%1” names no partitions. Example: %2</source>
        <translation>“%1”은(는) 파티션이 아닙니다. 예: %2</translation>
    </message>
    <message>
        <source>Name the partitions. Example: %1</source>
        <translation>파티션을 적으세요. 예: %1</translation>
    </message>
    <message>
        <source>“%1” is not an offset: digits only, 0 or more. Examples: %2</source>
        <translation>“%1”은(는) 오프셋이 아닙니다. 0 이상의 숫자만 쓸 수 있습니다. 예: %2</translation>
    </message>
    <message>
        <source>“%1” names no topic. Example: %2</source>
        <translation>“%1”에 토픽 이름이 없습니다. 예: %2</translation>
    </message>
    <message>
        <source>Type the offset. Examples: %1</source>
        <translation>오프셋을 입력하세요. 예: %1</translation>
    </message>
    <message>
        <source>Type by how many offsets to shift. Examples: %1</source>
        <translation>몇 오프셋을 이동할지 입력하세요. 예: %1</translation>
    </message>
    <message>
        <source>A shift by 0 changes nothing.</source>
        <translation>0만큼 이동하면 바뀌는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ResetTime</name>
    <message>
        <source>Times before 1970 cannot be asked for.</source>
        <translation>1970년 이전 시각은 물을 수 없습니다.</translation>
    </message>
    <message>
        <source>Times after the year 9999 cannot be asked for.</source>
        <translation>9999년 이후 시각은 물을 수 없습니다.</translation>
    </message>
    <message>
        <source>Not a time. Examples: %1</source>
        <translation>시각이 아닙니다. 예: %1</translation>
    </message>
    <message>
        <source>There is no such date or time.</source>
        <translation>그런 날짜나 시각은 없습니다.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>그런 시간대는 없습니다.</translation>
    </message>
    <message>
        <source>The clocks leave this time out; name a zone, such as %1.</source>
        <translation>서머타임으로 없는 시각입니다. %1처럼 시간대를 적으세요.</translation>
    </message>
    <message>
        <source>Milliseconds since 1970 have 12 digits or more; this looks like seconds or an offset.</source>
        <translation>1970년 기준 밀리초는 12자리 이상입니다. 초나 오프셋으로 보입니다.</translation>
    </message>
</context>
<context>
    <name>SeekInput</name>
    <message>
        <source>A time such as 2026-03-14 09:26, 2026-03-14T09:26:53.589Z, -2h, or milliseconds since 1970 is needed.</source>
        <translation>2026-03-14 09:26, 2026-03-14T09:26:53.589Z, -2h 같은 시각이나 1970년 기준 밀리초가 필요합니다.</translation>
    </message>
    <message>
        <source>An offset such as 12345 is needed.</source>
        <translation>12345 같은 오프셋이 필요합니다.</translation>
    </message>
    <message>
        <source>Partitions such as 0,3,5-7 are needed; nothing means all.</source>
        <translation>0,3,5-7처럼 파티션을 적으세요. 비우면 모두입니다.</translation>
    </message>
    <message>
        <source>There is no partition %1: they go from 0 to %2.</source>
        <translation>파티션 %1은(는) 없습니다. 0부터 %2까지입니다.</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>일부 응답 없음</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, 읽기 전용</translation>
    </message>
    <message>
        <source>No answer from broker %1.</source>
        <translation>브로커 %1의 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Last heard at %1.</source>
        <translation>마지막 응답 %1.</translation>
    </message>
    <message>
        <source>Every known broker answers.</source>
        <translation>알려진 브로커가 모두 응답합니다.</translation>
    </message>
</context>
<context>
    <name>StartOptionsText</name>
    <message>
        <source>--lang knows %1, not “%2”.</source>
        <translation>--lang에는 %1만 쓸 수 있습니다: “%2”.</translation>
    </message>
    <message>
        <source>--environment knows %1, not “%2”.</source>
        <translation>--environment에는 %1만 쓸 수 있습니다: “%2”.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>예상하지 못한 인수 “%1”.</translation>
    </message>
    <message>
        <source>--name, --writable and --environment need --bootstrap.</source>
        <translation>--name, --writable, --environment에는 --bootstrap이 필요합니다.</translation>
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
        <translation>사용법: castellan [옵션]
Apache Kafka 데스크톱 관리 도구.

  -b, --bootstrap SERVERS   이 서버에 연결 (host:port, 쉼표로 구분);
                            기본값: 환경 변수 CASTELLAN_BOOTSTRAP
      --name NAME           그 연결의 표시 이름
      --writable            이 컴퓨터가 아닌 서버에서도 변경 허용
      --environment WHICH   development, staging 또는 production;
                            기본값: 이 컴퓨터는 development, 그 밖은 production
      --lang CODE           화면 언어: en 또는 ko
  -v, --version             버전을 출력하고 끝냄
  -h, --help                이 도움말을 출력하고 끝냄
</translation>
    </message>
</context>
<context>
    <name>StateDelegate</name>
    <message>
        <source>OK</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Hex: the bytes are not text</source>
        <translation>Hex: 바이트가 텍스트가 아님</translation>
    </message>
    <message>
        <source>Text: mostly UTF-8, other bytes are marked</source>
        <translation>텍스트: 대부분 UTF-8, 나머지 바이트는 표시해 둠</translation>
    </message>
    <message>
        <source>Text: UTF-8, not JSON (%1)</source>
        <translation>텍스트: UTF-8, JSON 아님 (%1)</translation>
    </message>
    <message>
        <source>Text: UTF-8</source>
        <translation>텍스트: UTF-8</translation>
    </message>
    <message>
        <source>larger than 16 MB, not parsed</source>
        <translation>16 MB보다 커서 해석하지 않음</translation>
    </message>
    <message>
        <source>JSON: parses whole</source>
        <translation>JSON: 전체가 해석됨</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>텍스트 (UTF-8)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text: as chosen</source>
        <translation>텍스트: 선택한 대로</translation>
    </message>
    <message>
        <source>Hex: as chosen</source>
        <translation>Hex: 선택한 대로</translation>
    </message>
    <message>
        <source>JSON: as chosen</source>
        <translation>JSON: 선택한 대로</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>JSON 아님: %1</translation>
    </message>
</context>
<context>
    <name>app::ActivityController</name>
    <message>
        <source>Lines that came too fast to be shown: %1</source>
        <translation>너무 빨리 와서 표시하지 못한 줄: %1</translation>
    </message>
</context>
<context>
    <name>app::AddPartitionsOperation</name>
    <message>
        <source>It could not be read back.</source>
        <translation>다시 읽어 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Read back: partitions: %1</source>
        <translation>다시 읽음: 파티션 %1개</translation>
    </message>
</context>
<context>
    <name>app::AlterConfigOperation</name>
    <message>
        <source>Not connected.</source>
        <translation>연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>아무것도 보내기 전에 취소되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>아무것도 보내지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else has changed it meanwhile, it is now %1.</source>
        <translation>아무것도 보내지 않았습니다. 그동안 다른 사람이 바꾸어 지금은 %1입니다.</translation>
    </message>
    <message>
        <source>It could not be read back: %1</source>
        <translation>다시 읽어 확인하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>지금 %1</translation>
    </message>
    <message>
        <source>%1 It still reads %2.</source>
        <translation>%1 아직 %2(으)로 읽힙니다.</translation>
    </message>
    <message>
        <source>Accepted, but it still reads %1.</source>
        <translation>받아들여졌지만 아직 %1(으)로 읽힙니다.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>app::BrokersController</name>
    <message>
        <source>Brokers</source>
        <translation>브로커</translation>
    </message>
    <message>
        <source>The brokers could not be read</source>
        <translation>브로커를 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>app::ChangeJournal</name>
    <message>
        <source>The history could not be read: %1</source>
        <translation>변경 기록을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The history could not be written: %1</source>
        <translation>변경 기록을 쓸 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>app::ClusterData</name>
    <message>
        <source>Broker %1: %2</source>
        <translation>브로커 %1: %2</translation>
    </message>
</context>
<context>
    <name>app::ClusterSession</name>
    <message>
        <source>The connection “%1” is read-only: nothing that changes the cluster is sent.</source>
        <translation>연결 “%1”은(는) 읽기 전용입니다. 클러스터를 바꾸는 것은 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is production and locked. Unlock it to change anything.</source>
        <translation>“%1”은(는) 운영이며 잠겨 있습니다. 변경하려면 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>No answer from %1 within 5 seconds.</source>
        <translation>5초 안에 %1의 응답이 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::ConfigController</name>
    <message>
        <source>Broker %1</source>
        <translation>브로커 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1, rack %2</source>
        <translation>%1, 랙 %2</translation>
    </message>
    <message>
        <source>The settings of %1 could not be read</source>
        <translation>%1의 설정을 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>app::ConnectionController</name>
    <message>
        <source>%1 at %2:%3</source>
        <comment>broker id at host:port</comment>
        <translation>%2:%3의 %1</translation>
    </message>
    <message>
        <source>Connected to cluster %1 in %2 ms. Brokers: %3.</source>
        <translation>클러스터 %1에 %2 ms 만에 연결했습니다. 브로커: %3.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>연결 제거</translation>
    </message>
    <message>
        <source>Remove the connection “%1” (%2)? The cluster itself is not touched.</source>
        <translation>연결 “%1”(%2)을(를) 제거할까요? 클러스터는 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>app::CreateTopicOperation</name>
    <message>
        <source>The answer of the broker does not name the topic.</source>
        <translation>브로커의 응답에 이 토픽이 없습니다.</translation>
    </message>
    <message>
        <source>The broker accepted it; it could not be read back yet.</source>
        <translation>브로커가 받아들였지만 아직 다시 읽어 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 Read back: %2</source>
        <translation>%1 다시 읽음: %2</translation>
    </message>
    <message>
        <source>there is no such topic (yet).</source>
        <translation>그런 토픽이 (아직) 없습니다.</translation>
    </message>
    <message>
        <source>Read back: partitions: %1, replication factor: %2</source>
        <translation>다시 읽음: 파티션 %1개, 복제 팩터 %2</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>다시 읽음: %1</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>설정했습니다.</translation>
    </message>
</context>
<context>
    <name>app::DeleteGroupOperation</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>그런 그룹이 없습니다</translation>
    </message>
    <message>
        <source>not every broker listed its groups: %1</source>
        <translation>그룹 목록을 주지 않은 브로커가 있음: %1</translation>
    </message>
    <message>
        <source>its members could not be read</source>
        <translation>멤버를 읽을 수 없음</translation>
    </message>
    <message>
        <source>its members could not be read: %1</source>
        <translation>멤버를 읽을 수 없음: %1</translation>
    </message>
    <message>
        <source>has a member: %1 (client ID %2, host %3)</source>
        <translation>멤버가 있음: %1 (클라이언트 ID %2, 호스트 %3)</translation>
    </message>
    <message>
        <source>has %1 members, such as %2 (client ID %3, host %4)</source>
        <translation>멤버 %1개가 있음. 예: %2 (클라이언트 ID %3, 호스트 %4)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>its committed offsets, which could not be read, are deleted: this cannot be undone</source>
        <translation>읽지 못한 커밋된 오프셋까지 삭제됩니다. 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <source>its committed offsets are deleted: %1 partitions</source>
        <translation>커밋된 오프셋이 삭제됩니다: 파티션 %1개</translation>
    </message>
    <message>
        <source>Delete group “%1”</source>
        <translation>그룹 “%1” 삭제</translation>
    </message>
    <message>
        <source>Delete %1 groups</source>
        <translation>그룹 %1개 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>A consumer that starts with a deleted group ID begins where its auto.offset.reset says.</source>
        <translation>삭제한 그룹 ID로 시작하는 컨슈머는 auto.offset.reset이 정하는 곳에서 시작합니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: the offsets from before could not be read. %1</source>
        <translation>아무것도 보내지 않았습니다. 이전 오프셋을 읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: not connected.</source>
        <translation>아무것도 보내지 않았습니다. 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The broker gave no answer for this group.</source>
        <translation>브로커가 이 그룹에 대해 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>deleted; it is there again</source>
        <translation>삭제되었지만 다시 생겼습니다</translation>
    </message>
    <message>
        <source>deleted, no longer listed</source>
        <translation>삭제됨, 목록에 없음</translation>
    </message>
    <message>
        <source>deleted, no longer listed; the broker&apos;s answer did not come</source>
        <translation>삭제됨, 목록에 없음. 브로커의 응답은 오지 않았습니다</translation>
    </message>
    <message>
        <source>Outcome unknown: still listed. %1</source>
        <translation>결과 불명: 아직 목록에 있습니다. %1</translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation>결과 불명: %1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>취소됨: 아무것도 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>app::DeleteRecordsOperation</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of partitions.</source>
        <translation>%1은(는) 파티션 목록으로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>the topic has no such partition</source>
        <translation>토픽에 그런 파티션이 없습니다</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>그런 토픽이 없습니다</translation>
    </message>
    <message>
        <source>First offset is now %1</source>
        <translation>이제 첫 오프셋은 %1</translation>
    </message>
    <message>
        <source>Read back: first offset %1</source>
        <translation>다시 읽음: 첫 오프셋 %1</translation>
    </message>
    <message>
        <source>It could not be read back.</source>
        <translation>다시 읽어 확인하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>app::DeleteTopicsOperation</name>
    <message>
        <source>The cluster did not describe it.</source>
        <translation>클러스터가 설명해 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>삭제했습니다.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>이미 없었습니다.</translation>
    </message>
    <message>
        <source>Read back: it is gone.</source>
        <translation>다시 읽음: 없어졌습니다.</translation>
    </message>
    <message>
        <source>It could not be read back: %1</source>
        <translation>다시 읽어 확인하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Read back: it is still there. It may go later.</source>
        <translation>다시 읽음: 아직 있습니다. 나중에 없어질 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::ElectLeadersOperation</name>
    <message>
        <source>Read back: leader %1</source>
        <translation>다시 읽음: 리더 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>app::GroupController</name>
    <message>
        <source>%1 (simple)</source>
        <translation>%1 (simple)</translation>
    </message>
    <message>
        <source>This group has no members now.</source>
        <translation>지금 이 그룹에는 멤버가 없습니다.</translation>
    </message>
    <message>
        <source>Its offsets can be reset. It may still be in use by consumers that assign partitions themselves.</source>
        <translation>오프셋을 리셋할 수 있습니다. 파티션을 직접 할당하는 컨슈머가 아직 쓰고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>그런 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>There is no group “%1” on this cluster (any more).</source>
        <translation>이 클러스터에 그룹 “%1”이(가) (이제) 없습니다.</translation>
    </message>
    <message>
        <source>The offsets of this group could not be read</source>
        <translation>이 그룹의 오프셋을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The members of this group could not be read</source>
        <translation>이 그룹의 멤버를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The offsets of this group are not known.</source>
        <translation>이 그룹의 오프셋을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation>F5를 눌러 다시 물어보세요.</translation>
    </message>
    <message>
        <source>This group has committed no offset and reads no partition.</source>
        <translation>이 그룹은 커밋한 오프셋이 없고 읽는 파티션도 없습니다.</translation>
    </message>
    <message>
        <source>Offsets appear when its consumers commit.</source>
        <translation>컨슈머가 커밋하면 오프셋이 나타납니다.</translation>
    </message>
</context>
<context>
    <name>app::GroupFactsReader</name>
    <message>
        <source>Not connected.</source>
        <translation>연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>the topic has no such partition</source>
        <translation>토픽에 그런 파티션이 없습니다</translation>
    </message>
    <message>
        <source>the topic does not exist</source>
        <translation>토픽이 없습니다</translation>
    </message>
</context>
<context>
    <name>app::GroupsController</name>
    <message>
        <source>Consumer groups</source>
        <translation>컨슈머 그룹</translation>
    </message>
    <message>
        <source>The list of groups is incomplete. %1</source>
        <translation>그룹 목록이 완전하지 않습니다. %1</translation>
    </message>
    <message>
        <source>The consumer groups could not be read</source>
        <translation>컨슈머 그룹을 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>No page is open.</source>
        <translation>열린 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>Double-click a connection on the left, or add one.</source>
        <translation>왼쪽에서 연결을 두 번 클릭하거나 새로 추가하세요.</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>새 연결(&amp;N)…</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>탐색기</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>작업 현황</translation>
    </message>
    <message>
        <source>%1 — %2 — Castellan</source>
        <comment>page — cluster — program</comment>
        <translation>%1 — %2 — Castellan</translation>
    </message>
    <message>
        <source>Castellan</source>
        <translation>Castellan</translation>
    </message>
    <message>
        <source>Connect to “%1” first: the change was made there.</source>
        <translation>먼저 “%1”에 연결하세요. 변경은 그곳에서 이루어졌습니다.</translation>
    </message>
    <message>
        <source>This cannot be undone now</source>
        <translation>지금은 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <source>Operations are running</source>
        <translation>실행 중인 작업이 있습니다</translation>
    </message>
    <message>
        <source>Operations still running: %1. If the program ends now, their outcome stays unknown.</source>
        <translation>아직 실행 중인 작업: %1개. 지금 끝내면 그 결과는 알 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>지금 끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>계속 열어 두기(&amp;K)</translation>
    </message>
</context>
<context>
    <name>app::OffsetsOperation</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The broker gave no answer for this partition.</source>
        <translation>브로커가 이 파티션에 대해 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The committed offsets moved while this plan was open although the group has no members: it may still be in use by consumers that assign partitions themselves. They may overwrite what is committed here.</source>
        <translation>그룹에 멤버가 없는데도 이 미리보기가 열려 있는 동안 커밋된 오프셋이 움직였습니다. 파티션을 직접 할당하는 컨슈머가 쓰고 있을 수 있으며, 여기서 커밋한 것을 덮어쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 (client ID %2, host %3)</source>
        <translation>%1 (클라이언트 ID %2, 호스트 %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>There is no group “%1”. Committing an offset would create it.</source>
        <translation>그룹 “%1”이(가) 없습니다. 오프셋을 커밋하면 그룹이 만들어집니다.</translation>
    </message>
    <message>
        <source>Not every broker listed its groups, so it is not known whether there is a group “%1”: %2</source>
        <translation>그룹 목록을 주지 않은 브로커가 있어 그룹 “%1”이(가) 있는지 알 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The members of group “%1” could not be read.</source>
        <translation>그룹 “%1”의 멤버를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The members of group “%1” could not be read: %2</source>
        <translation>그룹 “%1”의 멤버를 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The group is active: the brokers take offsets from its members only. Stop its consumers first: %1</source>
        <translation>그룹이 활성 상태입니다. 브로커는 멤버가 보낸 오프셋만 받습니다. 먼저 컨슈머를 멈추세요: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the offsets from before could not be read. %1</source>
        <translation>아무것도 보내지 않았습니다. 이전 오프셋을 읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the group no longer exists, or not every broker listed its groups.</source>
        <translation>아무것도 보내지 않았습니다. 그룹이 없어졌거나, 그룹 목록을 주지 않은 브로커가 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: the offsets from before could not be read.</source>
        <translation>아무것도 보내지 않았습니다. 이전 오프셋을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>취소됨: 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1; could not be read back</source>
        <translation>%1; 다시 읽어 확인하지 못함</translation>
    </message>
    <message>
        <source>%1, read back</source>
        <translation>%1, 다시 읽어 확인함</translation>
    </message>
    <message>
        <source>overwritten by another client: now %1</source>
        <translation>다른 클라이언트가 덮어씀: 지금 %1</translation>
    </message>
    <message>
        <source>%1, read back; the broker&apos;s answer did not come</source>
        <translation>%1, 다시 읽어 확인함. 브로커의 응답은 오지 않았습니다</translation>
    </message>
    <message>
        <source>Outcome unknown: the answer did not come, reads back as %1. %2</source>
        <translation>결과 불명: 응답이 오지 않았고 다시 읽으니 %1입니다. %2</translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation>결과 불명: %1</translation>
    </message>
    <message>
        <source>The group became active; this partition was not changed. %1</source>
        <translation>그룹이 활성 상태가 되어 이 파티션은 바뀌지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>app::OffsetsWatch</name>
    <message>
        <source>Watch the offsets of %1</source>
        <translation>%1의 오프셋 지켜보기</translation>
    </message>
    <message>
        <source>no other client has committed so far</source>
        <translation>아직 커밋한 다른 클라이언트가 없습니다</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>%1에 그대로 있음</translation>
    </message>
    <message>
        <source>the group has members again and goes on from here (now %1)</source>
        <translation>그룹에 다시 멤버가 생겨 여기서부터 진행합니다 (지금 %1)</translation>
    </message>
    <message>
        <source>overwritten by another client: now %1</source>
        <translation>다른 클라이언트가 덮어씀: 지금 %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 유지됨</translation>
    </message>
    <message>
        <source>%1 with members again</source>
        <translation>%1 다시 멤버 있음</translation>
    </message>
    <message>
        <source>%1 overwritten by another client</source>
        <translation>%1 다른 클라이언트가 덮어씀</translation>
    </message>
    <message>
        <source>%1 not watched to the end</source>
        <translation>%1 끝까지 지켜보지 못함</translation>
    </message>
    <message>
        <source>%1 changed again from here</source>
        <translation>%1을(를) 여기서 다시 변경</translation>
    </message>
</context>
<context>
    <name>app::OverviewController</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>The cluster could not be asked</source>
        <translation>클러스터에 물을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>app::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Not connected to “%1”.</source>
        <translation>“%1”에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to “%1” (%2)…</source>
        <translation>“%1”(%2)에 연결하는 중…</translation>
    </message>
    <message>
        <source>“%1” could not be reached</source>
        <translation>“%1”에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>“%1” has not answered since %2. What is shown is what was last known; the connection comes back by itself.</source>
        <translation>“%1”이(가) %2부터 응답하지 않습니다. 보이는 것은 마지막으로 알려진 내용이며, 연결은 저절로 다시 이어집니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>page · cluster</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 — %2 (%3)</source>
        <comment>page — cluster (servers)</comment>
        <translation>%1 — %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>탭 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>다른 탭 닫기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>app::PaletteController</name>
    <message>
        <source>Connect to %1</source>
        <translation>%1에 연결</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>consumer group</source>
        <translation>컨슈머 그룹</translation>
    </message>
    <message>
        <source>Broker %1 (%2)</source>
        <translation>브로커 %1 (%2)</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>브로커</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>테마: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>시간대: %1</translation>
    </message>
    <message>
        <source>action</source>
        <translation>동작</translation>
    </message>
</context>
<context>
    <name>app::PlanFlow</name>
    <message>
        <source>This change was undone already.</source>
        <translation>이 변경은 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>This change was made on another cluster (id %1) that had the same connection.</source>
        <translation>이 변경은 같은 연결을 쓰던 다른 클러스터(ID %1)에서 이루어졌습니다.</translation>
    </message>
    <message>
        <source>This change left no restore point: it cannot be undone.</source>
        <translation>이 변경에는 복원 지점이 없어 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the change could not be journalled. %1</source>
        <translation>변경을 기록할 수 없어 아무것도 보내지 않았습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n개 결과 불명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProduceController</name>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>응답이 오기 전에 연결이 닫혔습니다.</translation>
    </message>
    <message>
        <source>Send a message to %1</source>
        <translation>%1에 메시지 보내기</translation>
    </message>
    <message>
        <source>Send %1 messages to %2</source>
        <translation>%2에 메시지 %1개 보내기</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be journalled. %1</source>
        <translation>기록할 수 없어 아무것도 보내지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Delivered to partition %1 at offset %2.</source>
        <translation>파티션 %1, 오프셋 %2에 전달되었습니다.</translation>
    </message>
</context>
<context>
    <name>app::ProduceOperation</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1개 전달됨</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>%1 with unknown outcome</source>
        <translation>%1개 결과 불명</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1개 보내지 않음</translation>
    </message>
    <message>
        <source>The pane was closed before the answers came.</source>
        <translation>응답이 오기 전에 창이 닫혔습니다.</translation>
    </message>
    <message>
        <source>Send %1 messages to %2</source>
        <translation>%2에 메시지 %1개 보내기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Topic / partition</source>
        <translation>토픽 / 파티션</translation>
    </message>
    <message>
        <source>%1 more messages (%2 each)</source>
        <translation>메시지 %1개 더 (각각 %2)</translation>
    </message>
    <message>
        <source>up to %1 before compression</source>
        <translation>압축 전 최대 %1</translation>
    </message>
    <message>
        <source>%1 messages are added to a topic in production. Its consumers will read them; they cannot be taken back one by one.</source>
        <translation>운영 토픽에 메시지 %1개를 추가합니다. 컨슈머가 읽게 되며 하나씩 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The produce pane was closed.</source>
        <translation>메시지 전송 탭이 닫혔습니다.</translation>
    </message>
    <message>
        <source>key %1, value %2, headers: %3</source>
        <translation>키 %1, 값 %2, 헤더 %3개</translation>
    </message>
</context>
<context>
    <name>app::ProfileStore</name>
    <message>
        <source>Other users could read %1. It is private again (0600); change passwords that were in it.</source>
        <translation>다른 사용자가 %1을(를) 읽을 수 있었습니다. 다시 나만 읽을 수 있게(0600) 했습니다. 들어 있던 비밀번호는 바꾸세요.</translation>
    </message>
    <message>
        <source>Other users can read %1, and its mode could not be changed to 0600.</source>
        <translation>다른 사용자가 %1을(를) 읽을 수 있으며 모드를 0600으로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The connections could not be read; the old file was kept as %1.</source>
        <translation>연결 목록을 읽을 수 없습니다. 이전 파일은 %1(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: connections are not saved.</source>
        <translation>%1을(를) 읽을 수 없어 그대로 둡니다. 연결은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>The connections were saved by a newer version: they can be used but not changed here.</source>
        <translation>더 새로운 버전이 저장한 연결입니다. 쓸 수는 있지만 여기서 바꿀 수는 없습니다.</translation>
    </message>
    <message>
        <source>The connections cannot be saved: %1</source>
        <translation>연결을 저장할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>app::RecordController</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>The tab was closed.</source>
        <translation>탭이 닫혔습니다.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>%1에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Replaced by another scan.</source>
        <translation>다른 조회로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Read messages of %1</source>
        <translation>%1의 메시지 조회</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>파티션 %1</translation>
    </message>
    <message>
        <source>The topic %1 was deleted. The messages below are those it had.</source>
        <translation>토픽 %1이(가) 삭제되었습니다. 아래는 그 토픽에 있던 메시지입니다.</translation>
    </message>
    <message>
        <source>The topic %1 was deleted and made again. The messages below are those of the old one. Reading has stopped; Retry reads the new topic.</source>
        <translation>토픽 %1이(가) 삭제되고 다시 만들어졌습니다. 아래는 이전 토픽의 메시지입니다. 조회를 멈췄습니다. [다시 시도]를 누르면 새 토픽을 조회합니다.</translation>
    </message>
    <message>
        <source>Save value to %1</source>
        <translation>값을 %1에 저장</translation>
    </message>
    <message>
        <source>The value could not be saved</source>
        <translation>값을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::ResetOffsetsOperation</name>
    <message>
        <source>Choose which offsets to reset, and where to.</source>
        <translation>어떤 오프셋을 어디로 리셋할지 고르세요.</translation>
    </message>
    <message>
        <source>The first record of %1 or later.</source>
        <translation>%1 이후의 첫 레코드.</translation>
    </message>
    <message>
        <source>Reset offsets of group “%1”</source>
        <translation>그룹 “%1”의 오프셋 리셋</translation>
    </message>
    <message>
        <source>Reset offsets</source>
        <translation>오프셋 리셋</translation>
    </message>
    <message>
        <source>Topic / partition</source>
        <translation>토픽 / 파티션</translation>
    </message>
    <message>
        <source>Committed offset</source>
        <translation>커밋된 오프셋</translation>
    </message>
    <message>
        <source>New offset</source>
        <translation>새 오프셋</translation>
    </message>
    <message>
        <source>An offset is given for %1 / %2, which is not among the partitions to reset.</source>
        <translation>%1 / %2에 오프셋을 지정했지만 리셋할 파티션에 없습니다.</translation>
    </message>
    <message>
        <source>The group has committed no offset, so “all topics” names no partition. Choose a topic or partitions.</source>
        <translation>그룹이 커밋한 오프셋이 없어 “모든 토픽”에 해당하는 파티션이 없습니다. 토픽이나 파티션을 고르세요.</translation>
    </message>
</context>
<context>
    <name>app::RestoreOffsetsOperation</name>
    <message>
        <source>Restore the offsets of group “%1”</source>
        <translation>그룹 “%1”의 오프셋 복원</translation>
    </message>
    <message>
        <source>Restore the offsets of %1 groups</source>
        <translation>그룹 %1개의 오프셋 복원</translation>
    </message>
    <message>
        <source>Restore offsets</source>
        <translation>오프셋 복원</translation>
    </message>
    <message>
        <source>Topic / partition</source>
        <translation>토픽 / 파티션</translation>
    </message>
    <message>
        <source>Group / topic / partition</source>
        <translation>그룹 / 토픽 / 파티션</translation>
    </message>
    <message>
        <source>Committed offset</source>
        <translation>커밋된 오프셋</translation>
    </message>
    <message>
        <source>Offset from before</source>
        <translation>이전 오프셋</translation>
    </message>
    <message>
        <source>The group “%1” is created again.</source>
        <translation>그룹 “%1”이(가) 다시 만들어집니다.</translation>
    </message>
    <message>
        <source>The group has moved %1 since.</source>
        <translation>그 뒤로 그룹이 %1만큼 움직였습니다.</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>%1 could not be read and is left as it is: settings are not saved.</source>
        <translation>%1을(를) 읽을 수 없어 그대로 둡니다. 설정은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>The settings could not be read; the old file was kept as %1.</source>
        <translation>설정을 읽을 수 없습니다. 이전 파일은 %1(으)로 남겨 두었습니다.</translation>
    </message>
</context>
<context>
    <name>app::TopicController</name>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>컨슈머</translation>
    </message>
    <message>
        <source>Unknown while the partition has no leader.</source>
        <translation>파티션에 리더가 없는 동안은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>partitions: %1, replication factor: %2</source>
        <translation>파티션 %1개, 복제 팩터 %2</translation>
    </message>
    <message>
        <source>Not all groups could be read</source>
        <translation>일부 그룹을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Go on with the &amp;new topic</source>
        <translation>새 토픽으로 계속(&amp;N)</translation>
    </message>
    <message>
        <source>The topic was re-created: it was deleted and made anew under the same name. Offsets and messages read before belong to the old one.</source>
        <translation>토픽이 다시 만들어졌습니다. 같은 이름으로 삭제되고 새로 생성되었으며, 이전에 읽은 오프셋과 메시지는 이전 토픽의 것입니다.</translation>
    </message>
    <message>
        <source>The topic does not exist any more.</source>
        <translation>토픽이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The topic could not be read</source>
        <translation>토픽을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>메시지 전송</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Broker %1: %2 in %3, being moved to another directory (%4 so far)</source>
        <translation>브로커 %1: %3에 %2, 다른 디렉터리로 옮기는 중(지금까지 %4)</translation>
    </message>
    <message>
        <source>Broker %1: %2 in %3</source>
        <translation>브로커 %1: %3에 %2</translation>
    </message>
    <message>
        <source>Broker %1: not known, %2</source>
        <translation>브로커 %1: 알 수 없음, %2</translation>
    </message>
    <message>
        <source>Broker %1: not known</source>
        <translation>브로커 %1: 알 수 없음</translation>
    </message>
</context>
<context>
    <name>app::TopicEvidence</name>
    <message>
        <source>Newest record: its time could not be read.</source>
        <translation>가장 최근 레코드: 시각을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Newest record: there is none.</source>
        <translation>가장 최근 레코드: 없습니다.</translation>
    </message>
    <message>
        <source>Newest record: %1 %2 (%3 / %4)</source>
        <translation>가장 최근 레코드: %1 %2 (%3 / %4)</translation>
    </message>
    <message>
        <source>Groups with offsets here: not all read yet.</source>
        <translation>여기에 오프셋이 있는 그룹: 아직 다 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>No group has committed an offset here.</source>
        <translation>여기에 오프셋을 커밋한 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>멤버 %1개</translation>
    </message>
    <message>
        <source>committed here in the last %1</source>
        <translation>최근 %1 안에 여기에 커밋함</translation>
    </message>
    <message>
        <source>no commit here in the last %1</source>
        <translation>최근 %1 동안 여기에 커밋하지 않음</translation>
    </message>
    <message>
        <source>its offsets could not be read</source>
        <translation>오프셋을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>그룹 %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TopicOperation</name>
    <message>
        <source>Not connected.</source>
        <translation>연결되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>app::TopicsController</name>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>The topics could not be read</source>
        <translation>토픽을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Not all offsets could be read</source>
        <translation>일부 오프셋을 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New connection…</source>
        <translation>새 연결(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>이동(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>탭 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>연결 끊기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>연결 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>연결 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Unlock for 10 minutes</source>
        <translation>10분간 잠금 해제(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>지금 잠그기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Brokers</source>
        <translation>브로커(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>토픽(&amp;T)</translation>
    </message>
    <message>
        <source>Consumer &amp;groups</source>
        <translation>컨슈머 그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refresh page</source>
        <translation>페이지 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>다음 탭(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>이전 탭(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Poll</source>
        <translation>주기적 갱신(&amp;P)</translation>
    </message>
    <message>
        <source>Refresh what is shown from time to time. The state of connections is watched in any case.</source>
        <translation>보이는 내용을 주기적으로 새로 고칩니다. 연결 상태는 항상 살핍니다.</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>탐색기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>작업 현황(&amp;A)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>시스템 설정대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s zone</source>
        <translation>시스템 시간대(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Castellan</source>
        <translation>Castellan 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>시간대(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kafka::AdminGateway</name>
    <message>
        <source>Named twice in one request.</source>
        <translation>한 요청에 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>A topic has at least one partition.</source>
        <translation>토픽에는 파티션이 하나 이상 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>kafka::ClientConfig</name>
    <message>
        <source>The connection has no bootstrap servers.</source>
        <translation>연결에 부트스트랩 서버가 없습니다.</translation>
    </message>
</context>
<context>
    <name>kafka::ClientProperties</name>
    <message>
        <source>It loads code into the program.</source>
        <translation>프로그램에 코드를 불러옵니다.</translation>
    </message>
    <message>
        <source>It runs a command when the connection is made. Run kinit yourself beforehand.</source>
        <translation>연결할 때 명령을 실행합니다. kinit은 미리 직접 실행하세요.</translation>
    </message>
    <message>
        <source>It reads a file of its own accord.</source>
        <translation>스스로 파일을 읽습니다.</translation>
    </message>
    <message>
        <source>It asks the machine&apos;s surroundings for credentials.</source>
        <translation>실행 환경에서 자격 증명을 찾습니다.</translation>
    </message>
    <message>
        <source>It reads a file of its own accord. Paste the certificate as https.ca.pem.</source>
        <translation>스스로 파일을 읽습니다. 인증서는 https.ca.pem에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>%1 is set by Castellan itself.</source>
        <translation>%1은(는) Castellan이 직접 정합니다.</translation>
    </message>
    <message>
        <source>%1 is refused. %2</source>
        <translation>%1은(는) 허용되지 않습니다. %2</translation>
    </message>
    <message>
        <source>%1 is not among the properties a connection may set.</source>
        <translation>%1은(는) 연결에서 설정할 수 있는 속성이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 must be an https:// address: the client secret is sent there.</source>
        <translation>%1은(는) https:// 주소여야 합니다. 클라이언트 비밀 값이 그곳으로 보내집니다.</translation>
    </message>
    <message>
        <source>%1 contains a NUL character.</source>
        <translation>%1에 NUL 문자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>kafka::ConfigPlans</name>
    <message>
        <source>hidden by the broker</source>
        <translation>브로커가 숨김</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages beyond the new limit are deleted for good, within minutes.</source>
        <translation>새 한도를 넘는 메시지는 몇 분 안에 영구히 삭제됩니다.</translation>
    </message>
    <message>
        <source>Older messages of the same key are removed; messages without key are refused.</source>
        <translation>같은 키의 이전 메시지는 지워지고, 키 없는 메시지는 거부됩니다.</translation>
    </message>
    <message>
        <source>More than the %1 replicas: producers with acks=all cannot write at all.</source>
        <translation>레플리카 수 %1보다 많습니다. acks=all 프로듀서는 전혀 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>As many as the replicas: one broker down stops producers with acks=all.</source>
        <translation>레플리카 수와 같습니다. 브로커 하나만 내려가도 acks=all 프로듀서가 멈춥니다.</translation>
    </message>
    <message>
        <source>A replica that is behind may become leader: messages can be lost.</source>
        <translation>뒤처진 레플리카가 리더가 될 수 있어 메시지를 잃을 수 있습니다.</translation>
    </message>
    <message>
        <source>Producers that send larger batches get errors.</source>
        <translation>더 큰 배치를 보내는 프로듀서는 오류를 받습니다.</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>true 또는 false만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It takes a number.</source>
        <translation>숫자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The broker does not list this setting; it may refuse it.</source>
        <translation>브로커의 목록에 없는 설정이라 거부될 수 있습니다.</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>그 기본값</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile: it was %1.</source>
        <translation>그동안 다른 사람이 바꾸었습니다: 이전 값 %1.</translation>
    </message>
    <message>
        <source>The same value, but set here: it no longer follows its default.</source>
        <translation>값은 같지만 여기서 개별 지정됩니다. 더 이상 기본값을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>토픽 %1</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>브로커 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Reset setting</source>
        <translation>설정 되돌리기</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%2의 %1을(를) 기본값으로</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2의 %1 설정</translation>
    </message>
    <message>
        <source>Change %1 settings of %2</source>
        <translation>%2의 설정 %1개 변경</translation>
    </message>
    <message>
        <source>%1 is a production cluster.</source>
        <translation>%1은(는) 운영 클러스터입니다.</translation>
    </message>
    <message>
        <source>It holds for broker %1 only, and over its server.properties.</source>
        <translation>브로커 %1에만 적용되며 server.properties보다 우선합니다.</translation>
    </message>
</context>
<context>
    <name>kafka::ConfigText</name>
    <message>
        <source>topic override</source>
        <translation>토픽 개별 지정</translation>
    </message>
    <message>
        <source>this broker (dynamic)</source>
        <translation>이 브로커(동적)</translation>
    </message>
    <message>
        <source>all brokers (dynamic)</source>
        <translation>모든 브로커(동적)</translation>
    </message>
    <message>
        <source>server.properties</source>
        <translation>server.properties</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>group override</source>
        <translation>그룹 개별 지정</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Read-only: the broker takes it from server.properties at its start.</source>
        <translation>읽기 전용: 브로커가 시작할 때 server.properties에서 읽습니다.</translation>
    </message>
    <message>
        <source>Sensitive: the broker hides its value, so a plan cannot show what would change.</source>
        <translation>민감함: 브로커가 값을 숨기므로 무엇이 바뀔지 보여 줄 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>kafka::DeleteRecordsFile</name>
    <message>
        <source>&quot;partitions&quot; is missing.</source>
        <translation>&quot;partitions&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>The document ends before this: nothing may follow it.</source>
        <translation>문서가 이 앞에서 끝났습니다. 뒤에 아무것도 올 수 없습니다.</translation>
    </message>
    <message>
        <source>Only version 1 of this format is known.</source>
        <translation>이 형식은 버전 1만 지원합니다.</translation>
    </message>
    <message>
        <source>The topic name is empty.</source>
        <translation>토픽 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>A partition is a number from 0.</source>
        <translation>파티션은 0 이상의 숫자입니다.</translation>
    </message>
    <message>
        <source>An offset is a number from 0, or -1 for the end.</source>
        <translation>오프셋은 0 이상의 숫자이거나, 맨 끝을 뜻하는 -1입니다.</translation>
    </message>
    <message>
        <source>&quot;topic&quot;, &quot;partition&quot; and &quot;offset&quot; are all needed here.</source>
        <translation>여기에는 &quot;topic&quot;, &quot;partition&quot;, &quot;offset&quot;이 모두 필요합니다.</translation>
    </message>
    <message>
        <source>%1 / %2 is in this file twice.</source>
        <translation>%1 / %2이(가) 이 파일에 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>&quot;%1&quot;이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Nested too deeply.</source>
        <translation>너무 깊게 중첩되었습니다.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>큰따옴표로 묶은 텍스트</translation>
    </message>
    <message>
        <source>A text ends on its own line: a closing double quote is missing.</source>
        <translation>텍스트는 같은 줄에서 끝나야 합니다. 닫는 큰따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>This text has no closing double quote.</source>
        <translation>이 텍스트에 닫는 큰따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>This text has an unknown escape or is not UTF-8.</source>
        <translation>이 텍스트에 알 수 없는 이스케이프가 있거나 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>%1 is not a whole 64-bit number.</source>
        <translation>%1은(는) 64비트 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The file ends too early: %1 is missing.</source>
        <translation>파일이 너무 일찍 끝납니다. %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is expected here.</source>
        <translation>여기에는 %1이(가) 와야 합니다.</translation>
    </message>
</context>
<context>
    <name>kafka::DeleteRecordsInput</name>
    <message>
        <source>Choose up to where records are deleted.</source>
        <translation>어디까지 레코드를 삭제할지 고르세요.</translation>
    </message>
    <message>
        <source>Choose a file as kafka-delete-records takes it.</source>
        <translation>kafka-delete-records가 받는 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1행 %2열: %3</translation>
    </message>
    <message>
        <source>The file names no partition.</source>
        <translation>파일에 파티션이 없습니다.</translation>
    </message>
    <message>
        <source>Type the time. Examples: 2026-03-14 09:00, -2h</source>
        <translation>시각을 입력하세요. 예: 2026-03-14 09:00, -2h</translation>
    </message>
</context>
<context>
    <name>kafka::DeleteRecordsPlan</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>the cluster has not told them</source>
        <translation>클러스터가 알려 주지 않았습니다</translation>
    </message>
    <message>
        <source>The offsets of this partition are unknown: %1</source>
        <translation>이 파티션의 오프셋을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>cleanup.policy is %1: the broker refuses to delete records of a topic without &quot;delete&quot; in it (POLICY_VIOLATION).</source>
        <translation>cleanup.policy가 %1입니다. 브로커는 &quot;delete&quot;가 없는 토픽의 레코드 삭제를 거부합니다(POLICY_VIOLATION).</translation>
    </message>
    <message>
        <source>No record has this time or a later one: left as it is.</source>
        <translation>이 시각 이후의 레코드가 없어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Offset %1 is beyond the end (high watermark %2).</source>
        <translation>오프셋 %1은(는) 끝(high watermark %2)을 넘습니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing before offset %1 is left.</source>
        <translation>오프셋 %1 앞에는 남은 것이 없습니다.</translation>
    </message>
    <message>
        <source>up to 1 record goes: the partition will be empty</source>
        <translation>최대 레코드 1개가 사라지고 파티션이 비게 됩니다</translation>
    </message>
    <message>
        <source>up to %1 records go: the partition will be empty</source>
        <translation>최대 레코드 %1개가 사라지고 파티션이 비게 됩니다</translation>
    </message>
    <message>
        <source>up to 1 record goes</source>
        <translation>최대 레코드 1개가 사라집니다</translation>
    </message>
    <message>
        <source>up to %1 records go</source>
        <translation>최대 레코드 %1개가 사라집니다</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>레코드 삭제</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>First offset now</source>
        <translation>지금 첫 오프셋</translation>
    </message>
    <message>
        <source>First offset afterwards</source>
        <translation>삭제 후 첫 오프셋</translation>
    </message>
    <message>
        <source>Choose the partitions.</source>
        <translation>파티션을 고르세요.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: every row says why.</source>
        <translation>삭제할 수 있는 것이 없습니다. 이유는 각 행에 있습니다.</translation>
    </message>
    <message>
        <source>Delete records of %1</source>
        <translation>%1의 레코드 삭제</translation>
    </message>
    <message>
        <source>Up to %1 records are lost (offset span). This cannot be undone.</source>
        <translation>최대 레코드 %1개가 사라집니다(오프셋 범위). 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Groups that stand before the new first offset go on at it, or where their auto.offset.reset says.</source>
        <translation>새 첫 오프셋보다 과거에 있던 그룹은 그 오프셋이나 auto.offset.reset이 정하는 곳에서 계속합니다.</translation>
    </message>
</context>
<context>
    <name>kafka::Error</name>
    <message>
        <source>The connection to the broker was lost.</source>
        <translation>브로커와의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>No broker can be reached.</source>
        <translation>연결할 수 있는 브로커가 없습니다.</translation>
    </message>
    <message>
        <source>The broker&apos;s host name cannot be resolved.</source>
        <translation>브로커의 호스트 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The TLS connection could not be made.</source>
        <translation>TLS 연결을 맺을 수 없습니다.</translation>
    </message>
    <message>
        <source>The broker&apos;s address changed while it was asked.</source>
        <translation>묻는 동안 브로커의 주소가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The broker left the cluster while it was asked.</source>
        <translation>묻는 동안 브로커가 클러스터를 떠났습니다.</translation>
    </message>
    <message>
        <source>No leader is known for these partitions.</source>
        <translation>이 파티션들의 리더를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The group&apos;s coordinator is not known yet.</source>
        <translation>그룹의 코디네이터를 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>브로커가 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>The broker is not available.</source>
        <translation>브로커를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The partition has no leader.</source>
        <translation>파티션에 리더가 없습니다.</translation>
    </message>
    <message>
        <source>The partition&apos;s leader has just moved.</source>
        <translation>파티션의 리더가 방금 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>A replica of the partition is not available.</source>
        <translation>파티션의 레플리카를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The new leader does not know its end offset yet.</source>
        <translation>새 리더가 아직 끝 오프셋을 모릅니다.</translation>
    </message>
    <message>
        <source>The broker&apos;s disk has failed for this partition.</source>
        <translation>이 파티션이 있는 브로커의 디스크가 고장났습니다.</translation>
    </message>
    <message>
        <source>The group&apos;s coordinator is not available.</source>
        <translation>그룹의 코디네이터를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The group&apos;s coordinator is still loading.</source>
        <translation>그룹의 코디네이터가 아직 불러오는 중입니다.</translation>
    </message>
    <message>
        <source>The group&apos;s coordinator has just moved.</source>
        <translation>그룹의 코디네이터가 방금 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>The controller has just moved.</source>
        <translation>컨트롤러가 방금 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>No replica that may lead is available.</source>
        <translation>리더가 될 수 있는 레플리카가 없습니다.</translation>
    </message>
    <message>
        <source>The preferred leader is not available.</source>
        <translation>선호 리더를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>기한 안에 응답이 없습니다.</translation>
    </message>
    <message>
        <source>The message was not delivered before its deadline.</source>
        <translation>메시지가 기한 안에 전달되지 않았습니다.</translation>
    </message>
    <message>
        <source>The broker gave up before it was done.</source>
        <translation>브로커가 끝내지 못하고 포기했습니다.</translation>
    </message>
    <message>
        <source>The broker did not accept the credentials.</source>
        <translation>브로커가 자격 증명을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The broker does not offer this SASL mechanism.</source>
        <translation>브로커가 이 SASL 방식을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>The broker refused the order of the SASL exchange.</source>
        <translation>브로커가 SASL 교환 순서를 거부했습니다.</translation>
    </message>
    <message>
        <source>No permission on this topic.</source>
        <translation>이 토픽에 대한 권한이 없습니다.</translation>
    </message>
    <message>
        <source>No permission on this group.</source>
        <translation>이 그룹에 대한 권한이 없습니다.</translation>
    </message>
    <message>
        <source>No permission on the cluster.</source>
        <translation>클러스터에 대한 권한이 없습니다.</translation>
    </message>
    <message>
        <source>No permission on this transactional id.</source>
        <translation>이 트랜잭션 ID에 대한 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The cluster has no authoriser.</source>
        <translation>클러스터에 authorizer가 없습니다.</translation>
    </message>
    <message>
        <source>The topic or partition does not exist.</source>
        <translation>토픽이나 파티션이 없습니다.</translation>
    </message>
    <message>
        <source>The topic does not exist.</source>
        <translation>토픽이 없습니다.</translation>
    </message>
    <message>
        <source>The partition does not exist.</source>
        <translation>파티션이 없습니다.</translation>
    </message>
    <message>
        <source>The topic was deleted or made anew.</source>
        <translation>토픽이 삭제되었거나 다시 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The group does not exist.</source>
        <translation>그룹이 없습니다.</translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation>리소스가 없습니다.</translation>
    </message>
    <message>
        <source>A topic of this name already exists.</source>
        <translation>같은 이름의 토픽이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The resource already exists.</source>
        <translation>리소스가 이미 있습니다.</translation>
    </message>
    <message>
        <source>The topic&apos;s name is not valid.</source>
        <translation>토픽 이름이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The number of partitions is not valid.</source>
        <translation>파티션 수가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The replication factor is not valid.</source>
        <translation>복제 팩터가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The replica assignment is not valid.</source>
        <translation>레플리카 할당이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>A setting is not valid.</source>
        <translation>설정이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The broker found the request not valid.</source>
        <translation>브로커가 요청을 올바르지 않다고 했습니다.</translation>
    </message>
    <message>
        <source>The group&apos;s name is not valid.</source>
        <translation>그룹 이름이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The request is not valid.</source>
        <translation>요청이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The offset is outside the partition&apos;s log.</source>
        <translation>오프셋이 파티션의 로그 밖입니다.</translation>
    </message>
    <message>
        <source>The text kept with the offset is too long.</source>
        <translation>오프셋과 함께 둘 텍스트가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The message is larger than the topic or the broker allows.</source>
        <translation>메시지가 토픽이나 브로커가 허용하는 것보다 큽니다.</translation>
    </message>
    <message>
        <source>The broker does not accept the message&apos;s timestamp.</source>
        <translation>브로커가 메시지의 타임스탬프를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The broker refused the message.</source>
        <translation>브로커가 메시지를 거부했습니다.</translation>
    </message>
    <message>
        <source>This broker does not support the request.</source>
        <translation>이 브로커는 이 요청을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>This build does not support the request.</source>
        <translation>이 빌드는 이 요청을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The group has active members.</source>
        <translation>그룹에 활성 멤버가 있습니다.</translation>
    </message>
    <message>
        <source>The group is rebalancing.</source>
        <translation>그룹이 리밸런싱 중입니다.</translation>
    </message>
    <message>
        <source>A member of the group is subscribed to the topic.</source>
        <translation>그룹의 멤버가 이 토픽을 구독하고 있습니다.</translation>
    </message>
    <message>
        <source>The partitions are being reassigned.</source>
        <translation>파티션이 재할당되고 있습니다.</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids it.</source>
        <translation>클러스터의 정책이 금지합니다.</translation>
    </message>
    <message>
        <source>This cluster does not allow topics to be deleted.</source>
        <translation>이 클러스터는 토픽 삭제를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Fewer replicas are in sync than min.insync.replicas asks for.</source>
        <translation>동기화된 레플리카가 min.insync.replicas보다 적습니다.</translation>
    </message>
    <message>
        <source>Written, but to fewer replicas than min.insync.replicas asks for.</source>
        <translation>기록되었지만 min.insync.replicas보다 적은 레플리카에만 기록되었습니다.</translation>
    </message>
    <message>
        <source>The preferred replica already leads.</source>
        <translation>선호 레플리카가 이미 리더입니다.</translation>
    </message>
    <message>
        <source>A transaction that commits offsets is still open.</source>
        <translation>오프셋을 커밋하는 트랜잭션이 아직 열려 있습니다.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>응답이 오기 전에 연결이 닫혔습니다.</translation>
    </message>
    <message>
        <source>The library gave no reason.</source>
        <translation>라이브러리가 이유를 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Broker %1 gave no answer before the deadline.</source>
        <translation>브로커 %1이(가) 기한 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation>이 연결은 읽기 전용입니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The outcome is unknown: %1</source>
        <translation>결과 불명: %1</translation>
    </message>
    <message>
        <source>No permission: %1 on %2.</source>
        <translation>권한 없음: %2에 대한 %1.</translation>
    </message>
</context>
<context>
    <name>kafka::LogIntake</name>
    <message>
        <source>(lines left out: %1) </source>
        <translation>(%1줄 생략) </translation>
    </message>
</context>
<context>
    <name>kafka::RecordProducer</name>
    <message>
        <source>The broker refused the message as too large (%1 bytes before compression). The limit counts the compressed batch. Raise the topic&apos;s max.message.bytes (its default is the broker&apos;s message.max.bytes); replica.fetch.max.bytes and the consumers&apos; fetch sizes need not rise.</source>
        <translation>메시지가 너무 커서 브로커가 거부했습니다(압축 전 %1바이트). 제한은 압축된 배치 기준입니다. 토픽의 max.message.bytes(기본값은 브로커의 message.max.bytes)를 올리세요. replica.fetch.max.bytes와 컨슈머의 fetch 크기는 올릴 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Topic “%1” has no partition %2. Nothing was written.</source>
        <translation>토픽 “%1”에 파티션 %2이(가) 없습니다. 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no topic “%1”. Sending does not create it; nothing was written.</source>
        <translation>토픽 “%1”이(가) 없습니다. 전송해도 만들어지지 않으며, 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>It may have been written; it is not sent again by itself. %1</source>
        <translation>기록되었을 수도 있습니다. 저절로 다시 보내지는 않습니다. %1</translation>
    </message>
    <message>
        <source>It did not leave before the deadline: the partition&apos;s leader could not be reached. Nothing was written.</source>
        <translation>기한 안에 보내지 못했습니다. 파티션의 리더에 연결할 수 없어 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>The message (%1 bytes) is larger than message.max.bytes in this connection&apos;s properties. Nothing was sent.</source>
        <translation>메시지(%1바이트)가 이 연결의 message.max.bytes보다 큽니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>보내기 전에 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>kafka::TopicPlans</name>
    <message>
        <source>1 partition</source>
        <translation>파티션 1개</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>파티션 %1개</translation>
    </message>
    <message>
        <source>%1 is a production cluster.</source>
        <translation>%1은(는) 운영 클러스터입니다.</translation>
    </message>
    <message>
        <source>Give the topic a name, for example orders.</source>
        <translation>토픽 이름을 입력하세요. 예: orders.</translation>
    </message>
    <message>
        <source>A value has no setting&apos;s name, for example retention.ms.</source>
        <translation>설정 이름이 없는 값이 있습니다. 예: retention.ms.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>Create topic</source>
        <translation>토픽 만들기</translation>
    </message>
    <message>
        <source>Create topic %1</source>
        <translation>토픽 %1 만들기</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Topic or setting</source>
        <translation>토픽 또는 설정</translation>
    </message>
    <message>
        <source>the broker&apos;s default</source>
        <translation>브로커 기본값</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>새 토픽</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>partitions: %1, replication factor: %2</source>
        <translation>파티션 %1개, 복제 팩터 %2</translation>
    </message>
    <message>
        <source>Replication factor 1: no second copy, the loss of a broker loses its partitions.</source>
        <translation>복제 팩터 1: 사본이 없어 브로커 하나를 잃으면 그 파티션을 잃습니다.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (기본값)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Add partitions to %1</source>
        <translation>%1의 파티션 수 늘리기</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>파티션 수 늘리기</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>%1 is Kafka&apos;s own topic: with more partitions the brokers no longer find what they stored in it.</source>
        <translation>%1은(는) Kafka 자신의 토픽입니다. 파티션이 늘면 브로커가 저장해 둔 것을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Partitions only grow: %1 has %2. To have fewer, create another topic and copy the messages.</source>
        <translation>파티션은 늘리기만 할 수 있습니다. %1에는 %2개가 있습니다. 줄이려면 다른 토픽을 만들고 메시지를 복사하세요.</translation>
    </message>
    <message>
        <source>It has %1 already. Give a larger number.</source>
        <translation>이미 %1개입니다. 더 큰 수를 입력하세요.</translation>
    </message>
    <message>
        <source>%1 new, empty</source>
        <translation>%1개 추가, 비어 있음</translation>
    </message>
    <message>
        <source>Messages with a key may go to another partition than before: the order of a key&apos;s messages does not hold across the change.</source>
        <translation>키가 있는 메시지가 이전과 다른 파티션으로 갈 수 있습니다. 변경 앞뒤로는 같은 키의 순서가 보장되지 않습니다.</translation>
    </message>
    <message>
        <source>This topic is compacted: the old value of a moved key stays in its old partition and is never compacted away.</source>
        <translation>컴팩션 토픽입니다. 옮겨 간 키의 이전 값은 원래 파티션에 남아 컴팩션되지 않습니다.</translation>
    </message>
    <message>
        <source>This cannot be undone: the number of partitions never shrinks.</source>
        <translation>되돌릴 수 없습니다. 파티션 수는 줄지 않습니다.</translation>
    </message>
    <message>
        <source>Delete topic %1</source>
        <translation>토픽 %1 삭제</translation>
    </message>
    <message>
        <source>Delete %1 topics</source>
        <translation>토픽 %1개 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>%1, offset span %2</source>
        <translation>%1, 오프셋 범위 %2</translation>
    </message>
    <message>
        <source>%1, offset span unknown</source>
        <translation>%1, 오프셋 범위 알 수 없음</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Kafka&apos;s own topic</source>
        <translation>Kafka 자신의 토픽</translation>
    </message>
    <message>
        <source>group %1 has offsets here</source>
        <translation>그룹 %1의 오프셋이 여기에 있음</translation>
    </message>
    <message>
        <source>%1 groups have offsets here: %2</source>
        <translation>그룹 %1개의 오프셋이 여기에 있음: %2</translation>
    </message>
    <message>
        <source>groups with offsets here: not read</source>
        <translation>여기에 오프셋이 있는 그룹: 읽지 않음</translation>
    </message>
    <message>
        <source>Kafka keeps its own state in internal topics: groups lose their offsets, transactions their progress.</source>
        <translation>Kafka는 내부 토픽에 자신의 상태를 둡니다. 그룹은 오프셋을, 트랜잭션은 진행 상태를 잃습니다.</translation>
    </message>
    <message>
        <source>All messages and settings of this topic are lost. This cannot be undone.</source>
        <translation>이 토픽의 모든 메시지와 설정이 사라집니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>All messages and settings of these topics are lost. This cannot be undone.</source>
        <translation>이 토픽들의 모든 메시지와 설정이 사라집니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Where brokers create topics by themselves, a client that still uses the name brings it back, empty.</source>
        <translation>브로커가 토픽을 자동으로 만드는 곳에서는, 이 이름을 아직 쓰는 클라이언트가 빈 토픽을 다시 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Elect preferred leaders</source>
        <translation>선호 리더 선출</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>선출</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Leader now</source>
        <translation>지금 리더</translation>
    </message>
    <message>
        <source>Preferred leader</source>
        <translation>선호 리더</translation>
    </message>
    <message>
        <source>none (OFFLINE)</source>
        <translation>없음 (오프라인)</translation>
    </message>
    <message>
        <source>Broker %1 is not in sync, or down: it cannot lead now.</source>
        <translation>브로커 %1은(는) 동기화되지 않았거나 내려가 있어 지금 리더가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred leader already.</source>
        <translation>모든 파티션을 이미 선호 리더가 이끌고 있습니다.</translation>
    </message>
    <message>
        <source>Leadership moves at once; clients notice and go on. No data is copied.</source>
        <translation>리더가 바로 옮겨지고 클라이언트는 알아차려 계속합니다. 데이터는 복사되지 않습니다.</translation>
    </message>
    <message>
        <source>everything in it is lost</source>
        <translation>그 안의 모든 것이 사라집니다</translation>
    </message>
</context>
<context>
    <name>kafka::wire</name>
    <message>
        <source>%1 does not support %2.</source>
        <translation>%1: %2 요청을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 supports %2 in versions %3 to %4; this needs %5 to %6.</source>
        <translation>%1: %2 버전 %3~%4를 지원하지만, 이 작업에는 %5~%6이 필요합니다.</translation>
    </message>
    <message>
        <source>Broker %1 (%2)</source>
        <translation>브로커 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be asked of %2.</source>
        <translation>%2: %1 요청을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate or key.</source>
        <translation>%1: 인증서나 키라고 하기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The CA certificate is not in PEM form.</source>
        <translation>CA 인증서가 PEM 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>The client key is not a PEM key, or its password is wrong.</source>
        <translation>클라이언트 키가 PEM 형식이 아니거나 암호가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The keystore %1 is not PKCS#12, or its password is wrong.</source>
        <translation>키 저장소 %1: PKCS#12 형식이 아니거나 암호가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The client certificate is not in PEM form.</source>
        <translation>클라이언트 인증서가 PEM 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>This build has no TLS.</source>
        <translation>이 빌드에는 TLS가 없습니다.</translation>
    </message>
    <message>
        <source>Revocation lists (ssl.crl.location) are not supported for this request.</source>
        <translation>이 요청에서는 인증서 폐기 목록(ssl.crl.location)을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The token endpoint must be an https:// address.</source>
        <translation>토큰 엔드포인트는 https:// 주소여야 합니다.</translation>
    </message>
    <message>
        <source>OAUTHBEARER needs a token endpoint (sasl.oauthbearer.method=oidc).</source>
        <translation>OAUTHBEARER에는 토큰 엔드포인트가 필요합니다(sasl.oauthbearer.method=oidc).</translation>
    </message>
    <message>
        <source>sasl.oauthbearer.config names no principal.</source>
        <translation>sasl.oauthbearer.config에 principal이 없습니다.</translation>
    </message>
    <message>
        <source>Kerberos (GSSAPI) connections cannot do this: Castellan&apos;s own protocol client signs in with PLAIN, SCRAM, OAUTHBEARER or a client certificate only.</source>
        <translation>Kerberos(GSSAPI) 연결에서는 할 수 없습니다. Castellan의 자체 프로토콜 클라이언트는 PLAIN, SCRAM, OAUTHBEARER, 클라이언트 인증서로만 로그인합니다.</translation>
    </message>
    <message>
        <source>The SASL mechanism %1 is not supported.</source>
        <translation>SASL 메커니즘 %1: 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The connection has no bootstrap servers.</source>
        <translation>연결에 부트스트랩 서버가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a security protocol.</source>
        <translation>%1: 보안 프로토콜이 아닙니다.</translation>
    </message>
    <message>
        <source>resolving the name</source>
        <translation>이름 확인 중</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS 핸드셰이크 중</translation>
    </message>
    <message>
        <source>asking for the API versions</source>
        <translation>API 버전 확인 중</translation>
    </message>
    <message>
        <source>signing in (SASL)</source>
        <translation>로그인 중(SASL)</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation>이름 %1의 주소를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2).</source>
        <translation>%1: 응답이 없습니다(%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1의 인증서를 받아들일 수 없습니다: %2</translation>
    </message>
    <message>
        <source>No TLS connection to %1: the port may not speak TLS, or it wants a client certificate.</source>
        <translation>%1: TLS로 연결할 수 없습니다. TLS 포트가 아니거나 클라이언트 인증서가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it told its API versions: it may want a client certificate.</source>
        <translation>%1: API 버전을 알리기 전에 연결을 끊었습니다. 클라이언트 인증서가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it told its API versions: the port may expect TLS.</source>
        <translation>%1: API 버전을 알리기 전에 연결을 끊었습니다. TLS 포트일 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 closed the connection while signing in.</source>
        <translation>%1: 로그인 중에 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>%1에 연결할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 expects TLS.</source>
        <translation>%1: TLS 연결이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 is not a Kafka listener.</source>
        <translation>%1: Kafka 리스너가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not a Kafka listener: it looks like %2.</source>
        <translation>%1: Kafka 리스너가 아닙니다. %2 서버로 보입니다.</translation>
    </message>
    <message>
        <source>%1 does not tell its API versions.</source>
        <translation>%1: API 버전을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has no SASL listener at this port.</source>
        <translation>%1: 이 포트에는 SASL 리스너가 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not offer %2, but %3.</source>
        <translation>%1: %2 메커니즘을 제공하지 않습니다. 제공: %3</translation>
    </message>
    <message>
        <source>%1 refused to sign in with %2.</source>
        <translation>%1: %2 로그인을 거부했습니다.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials (%2).</source>
        <translation>%1: 자격 증명을 받아들이지 않았습니다(%2).</translation>
    </message>
    <message>
        <source>The broker did not accept the credentials.</source>
        <translation>브로커가 자격 증명을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The broker went on after the end of the SCRAM exchange.</source>
        <translation>SCRAM 교환이 끝난 뒤에도 브로커가 계속 보냈습니다.</translation>
    </message>
    <message>
        <source>The broker&apos;s SCRAM message cannot be read.</source>
        <translation>브로커의 SCRAM 메시지를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The broker answered another SCRAM exchange (its nonce is wrong).</source>
        <translation>브로커가 다른 SCRAM 교환에 응답했습니다(nonce가 틀림).</translation>
    </message>
    <message>
        <source>The broker asks for %1 SCRAM iterations; %2 to %3 are accepted.</source>
        <translation>브로커가 SCRAM 반복 %1회를 요구합니다. %2~%3회만 허용됩니다.</translation>
    </message>
    <message>
        <source>The broker could not prove that it knows the password (SCRAM server signature). It may be another server.</source>
        <translation>브로커가 암호를 안다는 것을 증명하지 못했습니다(SCRAM 서버 서명). 다른 서버일 수 있습니다.</translation>
    </message>
    <message>
        <source>No token from %1.</source>
        <translation>%1에서 토큰을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Broker %1 is not in the cluster.</source>
        <translation>브로커 %1: 클러스터에 없습니다.</translation>
    </message>
    <message>
        <source>Broker %1 advertises %2, which cannot be reached from here.</source>
        <translation>브로커 %1의 advertised 주소 %2: 여기서는 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>No broker can be reached.</source>
        <translation>연결할 수 있는 브로커가 없습니다.</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>브로커 %1</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>브로커</translation>
    </message>
    <message>
        <source>%1 gave no answer before the deadline.</source>
        <translation>%1: 제한 시간 안에 응답이 없습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1: 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>%1: 응답을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>models::BrokerModel</name>
    <message>
        <source>Up</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>내려감</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>node.id of the broker</source>
        <translation>브로커의 node.id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Up: the cluster lists it. Down: it has replicas, but the cluster does not list it</source>
        <translation>동작: 클러스터 목록에 있음. 내려감: 레플리카는 있지만 클러스터 목록에 없음</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Advertised host name</source>
        <translation>광고된 호스트 이름</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Advertised port</source>
        <translation>광고된 포트</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>랙(rack)</translation>
    </message>
    <message>
        <source>broker.rack</source>
        <translation>broker.rack</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>리더</translation>
    </message>
    <message>
        <source>Partitions it leads</source>
        <translation>리더를 맡은 파티션</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>레플리카</translation>
    </message>
    <message>
        <source>Partitions it holds a replica of</source>
        <translation>레플리카를 가진 파티션</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>동기화 안 됨</translation>
    </message>
    <message>
        <source>Its replicas that are not in the ISR</source>
        <translation>ISR에 없는 레플리카</translation>
    </message>
    <message>
        <source>Preferred leader</source>
        <translation>선호 리더</translation>
    </message>
    <message>
        <source>Of the partitions whose first replica it is, the share it leads</source>
        <translation>첫 레플리카인 파티션 중 리더를 맡은 비율</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>파티션 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Named in replica lists, but not among the brokers that the cluster lists.</source>
        <translation>레플리카 목록에는 있지만 클러스터가 알려 준 브로커에는 없습니다.</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, 일부 누락</translation>
    </message>
    <message>
        <source>%1 of its %2 log directories failed: what is in them is not counted.</source>
        <translation>로그 디렉터리 %2개 중 %1개가 실패했습니다. 그 안의 크기는 포함되지 않았습니다.</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>디스크 크기</translation>
    </message>
    <message>
        <source>Bytes of all its replicas, as last read (less often than the rest)</source>
        <translation>이 브로커의 모든 레플리카 바이트 합계, 마지막으로 읽은 값(다른 값보다 드물게 읽음)</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>hidden by the broker</source>
        <translation>브로커가 숨김</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2 (%3)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the setting</source>
        <translation>Kafka의 설정 이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>지금 적용되는 값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>값이 온 곳</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>What holds when it is not set at this level</source>
        <translation>이 수준에서 설정하지 않았을 때의 값</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Cannot be changed while the broker runs</source>
        <translation>브로커가 동작하는 동안 바꿀 수 없음</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>민감함</translation>
    </message>
    <message>
        <source>The broker hides its value</source>
        <translation>브로커가 값을 숨김</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>동의어</translation>
    </message>
    <message>
        <source>All places where it is set, the first one holds</source>
        <translation>설정된 모든 곳. 첫째가 적용됩니다</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>민감함</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>The broker told no other values.</source>
        <translation>브로커가 다른 값을 알려 주지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>models::DeliveryModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>보냄, 확인 안 됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>결과 불명</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>보낸 시각</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Delivered: the broker confirmed it. Unknown: it left and no answer came; it may have been written.</source>
        <translation>전달됨: 브로커가 확인했습니다. 불명: 보냈지만 응답이 없습니다. 기록되었을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>Where the broker wrote it</source>
        <translation>브로커가 기록한 위치</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>타임스탬프</translation>
    </message>
    <message>
        <source>The message&apos;s timestamp as stored</source>
        <translation>저장된 메시지의 타임스탬프</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>From sending to the broker&apos;s answer</source>
        <translation>보낸 때부터 브로커가 응답할 때까지</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why it was not delivered, in the broker&apos;s words where it gave some</source>
        <translation>전달되지 않은 이유. 브로커가 준 말이 있으면 그대로</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>%1 (%2 messages)</source>
        <translation>%1 (메시지 %2개)</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>브로커 %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Not read yet.</source>
        <translation>아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The group has committed no offset, so there is no lag to tell.</source>
        <translation>그룹이 커밋한 오프셋이 없어 Lag을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions have an offset outside the log or of a deleted topic: no lag.</source>
        <translation>파티션 %2개 중 %1개의 오프셋이 로그 밖이거나 삭제된 토픽의 것입니다. Lag이 없습니다.</translation>
    </message>
    <message>
        <source>The lag of %1 of %2 partitions is not known: their log end could not be read.</source>
        <translation>파티션 %2개 중 %1개의 Lag을 알 수 없습니다. 로그 끝을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>classic: the protocol of all clients; consumer: the one of KIP-848</source>
        <translation>classic: 모든 클라이언트의 프로토콜. consumer: KIP-848의 프로토콜</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>How partitions are assigned to members (assignor)</source>
        <translation>파티션을 멤버에게 할당하는 방식(assignor)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>코디네이터</translation>
    </message>
    <message>
        <source>Broker that keeps the group</source>
        <translation>그룹을 맡은 브로커</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Topics with a committed offset or assigned to a member</source>
        <translation>커밋된 오프셋이 있거나 멤버에게 할당된 토픽</translation>
    </message>
    <message>
        <source>Lag</source>
        <extracomment>Korean keeps &quot;Lag&quot;; the command-line name under it is LAG</extracomment>
        <translation>Lag</translation>
    </message>
    <message>
        <source>LAG: log end offset minus committed offset, over all partitions</source>
        <translation>LAG: 로그 끝 오프셋에서 커밋된 오프셋을 뺀 값, 모든 파티션 합계</translation>
    </message>
    <message>
        <source>%1 (simple)</source>
        <translation>%1 (simple)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>No members. The group may still be in use by consumers that assign partitions themselves and commit.</source>
        <translation>멤버가 없습니다. 파티션을 직접 할당하고 커밋하는 컨슈머가 아직 쓰고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No consumer protocol: offsets only, or another protocol (Connect).</source>
        <translation>컨슈머 프로토콜이 없음: 오프셋만 있거나 다른 프로토콜(Connect)입니다.</translation>
    </message>
</context>
<context>
    <name>models::GroupOffsetsModel</name>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Committed offset</source>
        <extracomment>Korean: 커밋된 오프셋, and CURRENT-OFFSET on a second line</extracomment>
        <translation>커밋된 오프셋
CURRENT-OFFSET</translation>
    </message>
    <message>
        <source>CURRENT-OFFSET: the next message the group will read</source>
        <translation>CURRENT-OFFSET: 그룹이 다음에 읽을 메시지</translation>
    </message>
    <message>
        <source>Log end offset</source>
        <extracomment>Korean: 로그 끝 오프셋(LEO), and LOG-END-OFFSET on a second line</extracomment>
        <translation>로그 끝 오프셋(LEO)
LOG-END-OFFSET</translation>
    </message>
    <message>
        <source>LOG-END-OFFSET: the offset the next message will get</source>
        <translation>LOG-END-OFFSET: 다음 메시지가 받을 오프셋</translation>
    </message>
    <message>
        <source>Lag</source>
        <comment>of a partition</comment>
        <extracomment>Korean keeps Lag, and LAG on a second line</extracomment>
        <translation>Lag
LAG</translation>
    </message>
    <message>
        <source>LAG: log end offset minus committed offset</source>
        <translation>LAG: 로그 끝 오프셋에서 커밋된 오프셋을 뺀 값</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>What is special about the committed offset</source>
        <translation>커밋된 오프셋의 특이 사항</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>컨슈머 ID
CONSUMER-ID</translation>
    </message>
    <message>
        <source>CONSUMER-ID: the member that reads this partition</source>
        <translation>CONSUMER-ID: 이 파티션을 읽는 멤버</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>클라이언트 ID</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Text the committer left with the offset</source>
        <translation>커밋한 쪽이 오프셋과 함께 남긴 텍스트</translation>
    </message>
    <message>
        <source>Log start offset</source>
        <translation>시작 오프셋</translation>
    </message>
    <message>
        <source>First offset that is kept</source>
        <translation>남아 있는 첫 오프셋</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>nothing committed</source>
        <translation>커밋 없음</translation>
    </message>
    <message>
        <source>topic deleted</source>
        <translation>토픽 삭제됨</translation>
    </message>
    <message>
        <source>beyond the end</source>
        <translation>끝을 넘음</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>시작보다 과거</translation>
    </message>
    <message>
        <source>end read earlier</source>
        <translation>끝을 먼저 읽음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The group reads this partition but has committed no offset: auto.offset.reset decides where it starts.</source>
        <translation>그룹이 이 파티션을 읽지만 커밋한 오프셋이 없습니다. 시작 위치는 auto.offset.reset이 정합니다.</translation>
    </message>
    <message>
        <source>The topic or this partition no longer exists; the offset is left over. Lag does not apply.</source>
        <translation>토픽이나 이 파티션이 더 이상 없고 오프셋만 남아 있습니다. Lag은 해당되지 않습니다.</translation>
    </message>
    <message>
        <source>The committed offset is after the log end: the log was truncated, or somebody set it there. A consumer would fall back to auto.offset.reset. Lag does not apply.</source>
        <translation>커밋된 오프셋이 로그 끝보다 뒤에 있습니다. 로그가 잘렸거나 누군가 그렇게 설정했습니다. 컨슈머는 auto.offset.reset을 따릅니다. Lag은 해당되지 않습니다.</translation>
    </message>
    <message>
        <source>The committed offset is before the log start: the messages it points to are gone. A consumer would fall back to auto.offset.reset. Lag does not apply.</source>
        <translation>커밋된 오프셋이 로그 시작보다 과거입니다. 가리키던 메시지는 사라졌습니다. 컨슈머는 auto.offset.reset을 따릅니다. Lag은 해당되지 않습니다.</translation>
    </message>
    <message>
        <source>The log end was read before the commit, so the lag would be negative: shown as 0.</source>
        <translation>로그 끝을 커밋보다 먼저 읽어 Lag이 음수가 되므로 0으로 표시합니다.</translation>
    </message>
    <message>
        <source>The log end is not read yet.</source>
        <translation>로그 끝을 아직 읽지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>models::HeaderModel</name>
    <message>
        <source>header %1: %2</source>
        <translation>헤더 %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Sent as UTF-8. The same name may occur several times.</source>
        <translation>UTF-8로 보냅니다. 같은 이름이 여러 번 올 수 있습니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Typed in the format of its row</source>
        <translation>행의 형식대로 입력한 값</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>How the value is typed: text, JSON, hex, Base64; null and empty have no text</source>
        <translation>값을 입력하는 방식: 텍스트, JSON, hex, Base64. null과 빈 값에는 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Bytes of the value that are sent</source>
        <translation>보내는 값의 바이트 수</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>outcome unknown: the program ended before it was told</source>
        <translation>결과 불명: 결과를 알기 전에 프로그램이 끝났습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n개 결과 불명</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>불가능</translation>
    </message>
</context>
<context>
    <name>models::JsonTreeModel</name>
    <message>
        <source>more …</source>
        <translation>더 보기 …</translation>
    </message>
    <message>
        <source>%1 shown; open this row for the next ones</source>
        <translation>%1개 표시됨. 이 행을 열면 다음 것이 나옵니다</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>디버그</translation>
    </message>
</context>
<context>
    <name>models::MemberModel</name>
    <message>
        <source>Member ID</source>
        <translation>멤버 ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>클라이언트 ID</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>인스턴스 ID</translation>
    </message>
    <message>
        <source>group.instance.id of static members</source>
        <translation>정적 멤버의 group.instance.id</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Partitions assigned to this member</source>
        <translation>이 멤버에게 할당된 파티션</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>할당</translation>
    </message>
    <message>
        <source>Target assignment</source>
        <translation>목표 할당</translation>
    </message>
    <message>
        <source>Where the member is going (KIP-848)</source>
        <translation>멤버가 옮겨 갈 할당(KIP-848)</translation>
    </message>
    <message>
        <source>No partition is assigned: the group has more consumers than partitions.</source>
        <translation>할당된 파티션이 없습니다. 그룹의 컨슈머가 파티션보다 많습니다.</translation>
    </message>
    <message>
        <source>Only groups of type consumer (KIP-848) tell their target assignment.</source>
        <translation>consumer 유형(KIP-848)의 그룹만 목표 할당을 알려 줍니다.</translation>
    </message>
    <message>
        <source>another protocol</source>
        <translation>다른 프로토콜</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>이동 중</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>할당됨</translation>
    </message>
</context>
<context>
    <name>models::NavigatorModel</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>models::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, cluster</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>models::PartitionModel</name>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>리더</translation>
    </message>
    <message>
        <source>Broker that serves reads and writes, with its rack</source>
        <translation>읽기와 쓰기를 맡은 브로커와 그 랙(rack)</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>레플리카</translation>
    </message>
    <message>
        <source>Brokers that keep a copy, with their racks; the first is the preferred leader</source>
        <translation>사본을 가진 브로커와 랙(rack). 첫째가 선호 리더입니다</translation>
    </message>
    <message>
        <source>In-sync replicas</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>Replicas that keep up with the leader (ISR)</source>
        <translation>따라잡고 있는 레플리카(ISR)</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>동기화 안 됨</translation>
    </message>
    <message>
        <source>Replicas that are behind or down</source>
        <translation>뒤처졌거나 내려간 레플리카</translation>
    </message>
    <message>
        <source>Preferred leader</source>
        <translation>선호 리더</translation>
    </message>
    <message>
        <source>Whether the first replica leads, as it should</source>
        <translation>첫 레플리카가 원래대로 리더인지</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>맨 처음(earliest)</translation>
    </message>
    <message>
        <source>First offset that is kept</source>
        <translation>남아 있는 첫 오프셋</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>맨 끝(latest)</translation>
    </message>
    <message>
        <source>Offset of the next message (log end)</source>
        <translation>다음 메시지의 오프셋(로그 끝)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Offset span: latest minus earliest. The number of messages, unless the topic is compacted or transactional.</source>
        <translation>오프셋 범위: 맨 끝에서 맨 처음을 뺀 값. 컴팩션이나 트랜잭션이 없으면 메시지 수와 같습니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>복제 부족(URP)</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>broker %1 out of sync</source>
        <translation>브로커 %1 동기화 안 됨</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no: %1 should lead</source>
        <translation>아니요: %1이(가) 리더여야 함</translation>
    </message>
    <message>
        <source>No broker leads this partition: nothing can be read from it or written to it until one of its replicas is back.</source>
        <translation>이 파티션에 리더가 없습니다. 레플리카 중 하나가 돌아올 때까지 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>디스크 크기</translation>
    </message>
    <message>
        <source>Bytes of all replicas, as last read (less often than the rest)</source>
        <translation>모든 레플리카의 바이트 합계, 마지막으로 읽은 값(다른 값보다 드물게 읽음)</translation>
    </message>
</context>
<context>
    <name>models::PlanModel</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>결과 불명</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>As last read from the cluster</source>
        <translation>클러스터에서 마지막으로 읽은 내용</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>As it will be when this is applied</source>
        <translation>적용한 뒤의 내용</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>영향</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>변경으로 생기는 일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What the cluster answered</source>
        <translation>클러스터의 응답</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>변경 없음</translation>
    </message>
</context>
<context>
    <name>models::PropertyModel</name>
    <message>
        <source>Property</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>asked for when connecting</source>
        <translation>연결할 때 물어봄</translation>
    </message>
    <message>
        <source>kept in memory only</source>
        <translation>메모리에만 둠</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>허용됨</translation>
    </message>
</context>
<context>
    <name>models::QuorumModel</name>
    <message>
        <source>As last read; asking again failed: %1</source>
        <translation>마지막으로 읽은 값입니다. 다시 묻지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The cluster has no active controller now.</source>
        <translation>지금 클러스터에 활성 컨트롤러가 없습니다.</translation>
    </message>
    <message>
        <source>Leader of the KRaft quorum, epoch %1.</source>
        <translation>KRaft 쿼럼의 리더, 에포크 %1.</translation>
    </message>
    <message>
        <source>Elected through ZooKeeper: this cluster has no quorum of its own.</source>
        <translation>ZooKeeper로 선출됨: 이 클러스터에는 자체 쿼럼이 없습니다.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>node.id of the controller or broker</source>
        <translation>컨트롤러 또는 브로커의 node.id</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>The leader is the active controller; voters can take over; observers (brokers) only follow</source>
        <translation>리더가 활성 컨트롤러입니다. 투표자(voter)는 이어받을 수 있고, 옵저버(브로커)는 따라가기만 합니다</translation>
    </message>
    <message>
        <source>Log end offset</source>
        <translation>로그 끝 오프셋(LEO)</translation>
    </message>
    <message>
        <source>End of its copy of the metadata log</source>
        <translation>이 노드가 가진 메타데이터 로그의 끝</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Records of the metadata log behind the leader</source>
        <translation>리더보다 뒤처진 메타데이터 로그의 레코드 수</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>따라잡은 시점</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, by the leader&apos;s clock</source>
        <translation>리더의 내용을 모두 가지고 있던 것이 얼마 전인지(리더의 시계 기준)</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>마지막 가져오기</translation>
    </message>
    <message>
        <source>When it last fetched from the leader, by the leader&apos;s clock</source>
        <translation>리더에게서 마지막으로 가져온 시각(리더의 시계 기준)</translation>
    </message>
    <message>
        <source>Directory id</source>
        <translation>디렉터리 ID</translation>
    </message>
    <message>
        <source>Id of the directory that holds its copy (KIP-853)</source>
        <translation>사본을 담은 디렉터리의 ID(KIP-853)</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>리더</translation>
    </message>
    <message>
        <source>voter</source>
        <translation>투표자(voter)</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>옵저버</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>The leader fetches from nobody.</source>
        <translation>리더는 누구에게서도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Not told: it never happened, or the controller is older than Kafka 3.3.</source>
        <translation>알려 주지 않음: 한 번도 없었거나 컨트롤러가 Kafka 3.3보다 오래되었습니다.</translation>
    </message>
</context>
<context>
    <name>models::RecordHeaderModel</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>models::RecordModel</name>
    <message>
        <source>(null: tombstone)</source>
        <translation>(null: 툼스톤)</translation>
    </message>
    <message>
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(빈 값)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>시각 (%1)</translation>
    </message>
    <message>
        <source>When the record was created, or appended where the topic says so</source>
        <translation>레코드가 만들어진 시각. 토픽 설정에 따라 로그에 추가된 시각</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Number of headers, and the first ones</source>
        <translation>헤더 수와 앞의 몇 개</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Key, value and headers together, uncompressed</source>
        <translation>키, 값, 헤더를 합친 압축 전 크기</translation>
    </message>
    <message>
        <source>Key size</source>
        <translation>키 크기</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>값 크기</translation>
    </message>
    <message>
        <source>Headers size</source>
        <translation>헤더 크기</translation>
    </message>
    <message>
        <source>%1, appended to the log (LogAppendTime)</source>
        <translation>%1, 로그에 추가된 시각(LogAppendTime)</translation>
    </message>
    <message>
        <source>%1, set by the producer (CreateTime)</source>
        <translation>%1, 프로듀서가 정한 시각(CreateTime)</translation>
    </message>
</context>
<context>
    <name>models::SummaryModel</name>
    <message>
        <source>Brokers</source>
        <translation>브로커</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1개 동작, %2개 내려감</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1개 동작</translation>
    </message>
    <message>
        <source>Down: named in replica lists, but not listed by the cluster.</source>
        <translation>내려감: 레플리카 목록에는 있지만 클러스터 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>%1 internal</source>
        <translation>내부 %1개</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>레플리카 %1개</translation>
    </message>
    <message>
        <source>Offline partitions</source>
        <translation>오프라인 파티션</translation>
    </message>
    <message>
        <source>Under-replicated partitions</source>
        <translation>복제 부족(URP) 파티션</translation>
    </message>
    <message>
        <source>Under min ISR</source>
        <translation>min ISR 미달</translation>
    </message>
    <message>
        <source>Preferred leaders</source>
        <translation>선호 리더</translation>
    </message>
    <message>
        <source>min.insync.replicas of %1 topics is not known.</source>
        <translation>토픽 %1개의 min.insync.replicas를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are led by their first replica.</source>
        <translation>파티션 %2개 중 %1개를 첫 레플리카가 이끕니다.</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>컨슈머 그룹</translation>
    </message>
    <message>
        <source>Incomplete: %1 brokers did not answer.</source>
        <translation>완전하지 않음: 브로커 %1개가 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>그룹: %1</translation>
    </message>
    <message>
        <source>Cluster id</source>
        <translation>클러스터 ID</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>None is behind.</source>
        <translation>뒤처진 노드가 없습니다.</translation>
    </message>
    <message>
        <source>Furthest behind: node %1, by %2 records.</source>
        <translation>가장 뒤처진 노드: %1, 레코드 %2개.</translation>
    </message>
    <message>
        <source>%1 The lag of some is not known.</source>
        <translation>%1 일부의 Lag은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 not caught up for over 10 seconds. %2</source>
        <translation>%1개가 10초 넘게 따라잡지 못했습니다. %2</translation>
    </message>
    <message>
        <source>Quorum voters</source>
        <translation>쿼럼 투표자(voter)</translation>
    </message>
    <message>
        <source>Quorum observers</source>
        <translation>쿼럼 옵저버</translation>
    </message>
</context>
<context>
    <name>models::TaskModel</name>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>일부 완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>models::TaskOutcomeModel</name>
    <message>
        <source>Entity</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>models::TopicGroupModel</name>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>On this topic: log end offset minus committed offset, summed</source>
        <translation>이 토픽에서 로그 끝 오프셋에서 커밋된 오프셋을 뺀 값의 합계</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Partitions of this topic with a committed offset</source>
        <translation>이 토픽에서 커밋된 오프셋이 있는 파티션</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>그룹의 멤버</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>읽는 멤버</translation>
    </message>
    <message>
        <source>Members to which a partition of this topic is assigned</source>
        <translation>이 토픽의 파티션이 할당된 멤버</translation>
    </message>
</context>
<context>
    <name>models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>복제 팩터(RF)</translation>
    </message>
    <message>
        <source>Replicas of each partition</source>
        <translation>파티션마다의 레플리카 수</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Offset span: latest minus earliest, summed over the partitions. The number of messages, unless the topic is compacted or transactional.</source>
        <translation>오프셋 범위: 맨 끝에서 맨 처음을 뺀 값의 파티션 합계. 컴팩션이나 트랜잭션이 없으면 메시지 수와 같습니다.</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>복제 부족(URP)</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas</source>
        <translation>동기화된 레플리카가 레플리카보다 적은 파티션</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Partitions without a leader: nothing can be read or written</source>
        <translation>리더가 없어 읽거나 쓸 수 없는 파티션</translation>
    </message>
    <message>
        <source>Cleanup policy</source>
        <translation>정리 정책</translation>
    </message>
    <message>
        <source>What happens to old records: delete, compact or both</source>
        <translation>오래된 레코드 처리: 삭제, 컴팩션 또는 둘 다</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <comment>messages in n of m partitions</comment>
        <translation>파티션 %3개 중 %2개에 %1</translation>
    </message>
    <message>
        <source>%1 under-replicated</source>
        <translation>%1개 복제 부족(URP)</translation>
    </message>
    <message>
        <source>%1 OFFLINE</source>
        <translation>%1개 오프라인</translation>
    </message>
    <message>
        <source>Internal topic: Kafka itself keeps its state here.</source>
        <translation>내부 토픽: Kafka가 자신의 상태를 두는 곳입니다.</translation>
    </message>
    <message>
        <source>The offsets of %1 of %2 partitions are known.</source>
        <translation>파티션 %2개 중 %1개의 오프셋만 알려져 있습니다.</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <comment>size in n of m replicas</comment>
        <translation>%1 (레플리카 %3개 중 %2개)</translation>
    </message>
    <message>
        <source>The sizes of %1 of %2 replicas are known. %3</source>
        <translation>레플리카 %2개 중 %1개의 크기만 알 수 있습니다. %3</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>디스크 크기</translation>
    </message>
    <message>
        <source>Bytes of all replicas on all brokers, as last read (less often than the rest)</source>
        <translation>모든 브로커의 모든 레플리카 바이트 합계, 마지막으로 읽은 값(다른 값보다 드물게 읽음)</translation>
    </message>
</context>
<context>
    <name>models::formats</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1일 전</translation>
    </message>
    <message>
        <source>No timestamp</source>
        <translation>타임스탬프 없음</translation>
    </message>
    <message>
        <source>%1 ms since 1970 (%2)</source>
        <translation>1970년부터 %1 ms (%2)</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
</context>
<context>
    <name>views::ActivityPanel</name>
    <message>
        <source>Operations table</source>
        <translation>작업 표</translation>
    </message>
    <message>
        <source>Operation outcomes table</source>
        <translation>작업 결과 표</translation>
    </message>
    <message>
        <source>Changes table</source>
        <translation>변경 표</translation>
    </message>
    <message>
        <source>Change details table</source>
        <translation>변경 상세 표</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>작업 현황</translation>
    </message>
    <message>
        <source>Activity tabs</source>
        <translation>작업 현황 탭</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>&amp;Cancel operation</source>
        <translation>작업 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo change…</source>
        <translation>변경 되돌리기(&amp;U)…</translation>
    </message>
    <message>
        <source>Log category</source>
        <translation>로그 분류</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>Nothing was started yet.</source>
        <translation>아직 시작한 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Select an operation to see its outcomes.</source>
        <translation>작업을 고르면 결과가 보입니다.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>아직 변경한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Every change made with Castellan is kept here, with undo where it exists.</source>
        <translation>Castellan으로 한 모든 변경이 여기에 남으며, 가능하면 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Select a change to see what it did.</source>
        <translation>변경을 고르면 무엇을 했는지 보입니다.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>로그가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>로그 필터</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>변경 필터</translation>
    </message>
</context>
<context>
    <name>views::AddPartitionsForm</name>
    <message>
        <source>&amp;Partitions</source>
        <translation>파티션(&amp;P)</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>지금 %1</translation>
    </message>
</context>
<context>
    <name>views::Banner</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation>자세히(&amp;A)</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>자세한 내용 복사(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::BrokersPage</name>
    <message>
        <source>Brokers</source>
        <translation>브로커</translation>
    </message>
</context>
<context>
    <name>views::BrokersTable</name>
    <message>
        <source>Brokers table</source>
        <translation>브로커 표</translation>
    </message>
    <message>
        <source>Filter brokers</source>
        <translation>브로커 필터</translation>
    </message>
    <message>
        <source>No broker is known yet.</source>
        <translation>아직 알려진 브로커가 없습니다.</translation>
    </message>
    <message>
        <source>The cluster has not answered so far. Press F5 to ask again.</source>
        <translation>클러스터가 아직 응답하지 않았습니다. F5를 눌러 다시 물어보세요.</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>설정 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::ClusterFrame</name>
    <message>
        <source>%1 · %2 · read-only: nothing that changes the cluster is sent</source>
        <translation>%1 · %2 · 읽기 전용: 클러스터를 바꾸는 것은 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>%1 · %2 · locked: nothing that changes the cluster is sent</source>
        <translation>%1 · %2 · 잠김: 클러스터를 바꾸는 것은 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Unlock for 10 minutes</source>
        <translation>10분간 잠금 해제(&amp;U)</translation>
    </message>
    <message>
        <source>%1 · %2 · unlocked, %3:%4 left</source>
        <translation>%1 · %2 · 잠금 해제됨, %3:%4 남음</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>지금 잠그기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>views::ClusterStatus</name>
    <message>
        <source>Operations running: %1</source>
        <translation>실행 중인 작업: %1개</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>작업 현황 보기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cluster: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, heard %3</source>
        <comment>cluster: state, heard 5 s ago</comment>
        <translation>%1: %2, 마지막 응답 %3</translation>
    </message>
    <message>
        <source>Controller: %1</source>
        <translation>컨트롤러: %1</translation>
    </message>
    <message>
        <source>Brokers: %1 of %2 up</source>
        <translation>브로커: %2개 중 %1개 동작</translation>
    </message>
    <message>
        <source>Under-replicated: %1</source>
        <translation>복제 부족: %1</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas. Click for the list.</source>
        <translation>동기화된 레플리카가 레플리카보다 적은 파티션입니다. 클릭하면 목록이 나옵니다.</translation>
    </message>
    <message>
        <source>Offline: %1</source>
        <translation>오프라인: %1</translation>
    </message>
    <message>
        <source>Partitions without a leader. Click for the list.</source>
        <translation>리더가 없는 파티션입니다. 클릭하면 목록이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>views::ConnectionDialog</name>
    <message>
        <source>Type at least one server as host:port.</source>
        <translation>서버를 하나 이상 host:port로 입력하세요.</translation>
    </message>
    <message>
        <source>There is an empty entry between the commas.</source>
        <translation>쉼표 사이에 빈 항목이 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a server: write host:port.</source>
        <translation>“%1”은(는) 서버가 아닙니다. host:port로 적으세요.</translation>
    </message>
    <message>
        <source>%1 is not a port: 1 to 65535.</source>
        <translation>%1은(는) 포트가 아닙니다. 1에서 65535까지입니다.</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>연결 이름(&amp;N)</translation>
    </message>
    <message>
        <source>host:port, host:port</source>
        <translation>host:port, host:port</translation>
    </message>
    <message>
        <source>&amp;Bootstrap servers</source>
        <translation>부트스트랩 서버(&amp;B)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>환경(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>읽기 전용(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing that changes the cluster is sent, whatever is clicked.</source>
        <translation>무엇을 눌러도 클러스터를 바꾸는 것은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>색 %1</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 시험(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>저장하고 연결</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>새 연결</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>연결 “%1”</translation>
    </message>
    <message>
        <source>Give the connection a name: tabs and plans carry it.</source>
        <translation>연결에 이름을 붙이세요. 탭과 변경 미리보기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose how careful to be with this cluster.</source>
        <translation>이 클러스터를 얼마나 조심해서 다룰지 고르세요.</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>시험 취소(&amp;T)</translation>
    </message>
    <message>
        <source>No connection. %1</source>
        <translation>연결되지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>views::CreateTopicForm</name>
    <message>
        <source>Setting name</source>
        <translation>설정 이름</translation>
    </message>
    <message>
        <source>Setting value</source>
        <translation>설정 값</translation>
    </message>
    <message>
        <source>−1 (the broker&apos;s default)</source>
        <translation>−1 (브로커 기본값)</translation>
    </message>
    <message>
        <source>for example orders</source>
        <translation>예: orders</translation>
    </message>
    <message>
        <source>Topic &amp;name</source>
        <translation>토픽 이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation>파티션(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replication factor</source>
        <translation>복제 팩터(RF)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>Topic settings table</source>
        <translation>토픽 설정 표</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Remo&amp;ve setting</source>
        <translation>설정 빼기(&amp;V)</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
</context>
<context>
    <name>views::DataTable</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>필터에 맞는 행이 없습니다.</translation>
    </message>
    <message>
        <source>Clear the &amp;filter</source>
        <translation>필터 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>셀 복사(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON으로 복사(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>CSV로 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>열(&amp;O)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>CSV, exact values (*.csv)</source>
        <translation>CSV, 정확한 값 (*.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets, formulas guarded by &apos; (*.csv)</source>
        <translation>스프레드시트용 CSV, 수식 앞에 &apos; (*.csv)</translation>
    </message>
</context>
<context>
    <name>views::DataTableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>열 초기 상태로(&amp;R)</translation>
    </message>
</context>
<context>
    <name>views::DeleteRecordsForm</name>
    <message>
        <source>&amp;Partitions</source>
        <translation>파티션(&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>All, up to the end</source>
        <translation>맨 끝까지 모두</translation>
    </message>
    <message>
        <source>Before an offset</source>
        <translation>오프셋 이전</translation>
    </message>
    <message>
        <source>Before a time</source>
        <translation>시각 이전</translation>
    </message>
    <message>
        <source>As a file says</source>
        <translation>파일대로</translation>
    </message>
    <message>
        <source>first offset that stays: 120, or 0=120 1=80</source>
        <translation>남길 첫 오프셋: 120 또는 0=120 1=80</translation>
    </message>
    <message>
        <source>first time that stays: 2026-03-14 09:00, -2h (%1)</source>
        <translation>남길 첫 시각: 2026-03-14 09:00, -2h (%1)</translation>
    </message>
    <message>
        <source>&amp;Empty partitions in which every record is older</source>
        <translation>모든 레코드가 더 오래된 파티션은 비우기(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>파일 선택(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제 범위(&amp;D)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>오프셋(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>시각(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a file as kafka-delete-records takes it</source>
        <translation>kafka-delete-records가 받는 형식의 파일 선택</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>views::GroupPage</name>
    <message>
        <source>Group offsets table</source>
        <translation>그룹 오프셋 표</translation>
    </message>
    <message>
        <source>Members table</source>
        <translation>멤버 표</translation>
    </message>
    <message>
        <source>Reset &amp;offsets…</source>
        <translation>오프셋 리셋(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Delete group…</source>
        <translation>그룹 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Move the committed offsets: to the start, the end, an offset, a time, or by a number</source>
        <translation>커밋된 오프셋을 맨 처음, 맨 끝, 오프셋, 시각으로 옮기거나 몇 개만큼 이동</translation>
    </message>
    <message>
        <source>Delete this group with its committed offsets</source>
        <translation>이 그룹과 커밋된 오프셋을 삭제</translation>
    </message>
    <message>
        <source>Group tabs</source>
        <translation>그룹 탭</translation>
    </message>
    <message>
        <source>Offsets and &amp;lag</source>
        <translation>오프셋과 Lag(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>멤버(&amp;M)</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>파티션 필터</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>멤버 필터</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>코디네이터</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Total lag</source>
        <translation>전체 Lag</translation>
    </message>
    <message>
        <source>&amp;Reset selected partitions…</source>
        <translation>선택한 파티션 리셋(&amp;R)…</translation>
    </message>
    <message>
        <source>Reset all partitions of “%1”…</source>
        <translation>“%1”의 모든 파티션 리셋…</translation>
    </message>
    <message>
        <source>&amp;Open topic “%1”</source>
        <translation>토픽 “%1” 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::GroupsPage</name>
    <message>
        <source>Groups table</source>
        <translation>그룹 표</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>컨슈머 그룹</translation>
    </message>
    <message>
        <source>Reset &amp;offsets…</source>
        <translation>오프셋 리셋(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Delete group…</source>
        <translation>그룹 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Move the committed offsets of the selected group</source>
        <translation>선택한 그룹의 커밋된 오프셋 옮기기</translation>
    </message>
    <message>
        <source>Delete the selected groups with their committed offsets</source>
        <translation>선택한 그룹과 커밋된 오프셋 삭제</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>상태로 필터</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>그룹 필터</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>그룹 1개</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>그룹 %1개</translation>
    </message>
    <message>
        <source>No group is in this state.</source>
        <translation>이 상태인 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another state, or all.</source>
        <translation>다른 상태나 모든 상태를 고르세요.</translation>
    </message>
    <message>
        <source>No consumer group that you may see has members or committed offsets.</source>
        <translation>볼 수 있는 컨슈머 그룹 중 멤버나 커밋된 오프셋이 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>A group appears when a consumer with its group.id starts; DESCRIBE permission on it is needed to see it.</source>
        <translation>해당 group.id의 컨슈머가 시작하면 그룹이 나타납니다. 보려면 그룹에 대한 DESCRIBE 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>먼저 그룹을 하나 고르세요.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>먼저 그룹을 고르세요.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::HeaderCellDelegate</name>
    <message>
        <source>Header format</source>
        <translation>헤더 형식</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>헤더 이름</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>헤더 값</translation>
    </message>
</context>
<context>
    <name>views::HeaderEditor</name>
    <message>
        <source>Headers table</source>
        <translation>헤더 표</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>헤더 추가(&amp;H)</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>헤더 제거</translation>
    </message>
    <message>
        <source>Move header up</source>
        <translation>헤더 위로</translation>
    </message>
    <message>
        <source>Move header down</source>
        <translation>헤더 아래로</translation>
    </message>
    <message>
        <source>Add a header (Insert)</source>
        <translation>헤더 추가 (Insert)</translation>
    </message>
    <message>
        <source>Remove the selected headers (Delete)</source>
        <translation>선택한 헤더 제거 (Delete)</translation>
    </message>
    <message>
        <source>Move the header up (Alt+Up): the order is sent as shown</source>
        <translation>헤더 위로 (Alt+↑): 보이는 순서대로 보냅니다</translation>
    </message>
    <message>
        <source>Move the header down (Alt+Down): the order is sent as shown</source>
        <translation>헤더 아래로 (Alt+↓): 보이는 순서대로 보냅니다</translation>
    </message>
</context>
<context>
    <name>views::JsonView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>경로 복사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Expand below</source>
        <translation>아래 모두 펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>접기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>views::MessagesPage</name>
    <message>
        <source>Newest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>가장 오래된 것</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Seek value</source>
        <translation>시작 위치 값</translation>
    </message>
    <message>
        <source>read_committed leaves out messages of aborted and open transactions</source>
        <translation>read_committed는 중단되었거나 열린 트랜잭션의 메시지를 뺍니다</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>메시지 필터</translation>
    </message>
    <message>
        <source>Filter messages: contained in key, value or headers (Ctrl+F)</source>
        <translation>메시지 필터: 키, 값, 헤더에 들어 있는 글자 (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>조회(&amp;R)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>실시간 보기(&amp;L)</translation>
    </message>
    <message>
        <source>Reads, then shows new messages as they are written</source>
        <translation>조회한 뒤 새 메시지를 기록되는 대로 보여 줍니다</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>일시 정지(&amp;U)</translation>
    </message>
    <message>
        <source>Holds reading; nothing is lost</source>
        <translation>조회를 멈춰 둡니다. 잃는 것은 없습니다</translation>
    </message>
    <message>
        <source>See&amp;k:</source>
        <translation>읽기 시작 위치(&amp;K):</translation>
    </message>
    <message>
        <source>Part&amp;itions to read:</source>
        <translation>조회할 파티션(&amp;I):</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>제한(&amp;M):</translation>
    </message>
    <message>
        <source>Isolatio&amp;n:</source>
        <translation>격리 수준(&amp;N):</translation>
    </message>
    <message>
        <source>Scan progress</source>
        <translation>검색 진행률</translation>
    </message>
    <message>
        <source>Scan remarks</source>
        <translation>검색 참고 사항</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>모두 %1개</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>such as 12345</source>
        <translation>예: 12345</translation>
    </message>
    <message>
        <source>such as 2026-03-14 09:26 (%1), -2h</source>
        <translation>예: 2026-03-14 09:26 (%1), -2h</translation>
    </message>
    <message>
        <source>Reads anew with these fields (Enter)</source>
        <translation>이 조건으로 새로 조회합니다 (Enter)</translation>
    </message>
    <message>
        <source>None of the %1 messages read contains this text.</source>
        <translation>조회한 메시지 %1개 중 이 글자가 들어 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Read searches the topic for it, from where Seek says.</source>
        <translation>[조회]를 누르면 읽기 시작 위치부터 토픽에서 찾습니다.</translation>
    </message>
    <message>
        <source>Search the &amp;topic</source>
        <translation>토픽에서 찾기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>views::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>탐색기</translation>
    </message>
</context>
<context>
    <name>views::OverviewPage</name>
    <message>
        <source>Cluster summary</source>
        <translation>클러스터 요약</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Nothing is known of this cluster yet.</source>
        <translation>이 클러스터에 대해 아직 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation>F5를 눌러 다시 물어보세요.</translation>
    </message>
    <message>
        <source>Quorum table</source>
        <translation>쿼럼 표</translation>
    </message>
    <message>
        <source>Overview tabs</source>
        <translation>개요 탭</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>브로커</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>쿼럼</translation>
    </message>
    <message>
        <source>Nothing is known of the quorum yet.</source>
        <translation>아직 쿼럼에 대해 알려진 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>views::PageFrame</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the cluster again (F5)</source>
        <translation>클러스터에 다시 묻기 (F5)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>%1 갱신</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Nothing is asked for by itself: F5 refreshes, View → Poll switches polling on.</source>
        <translation>저절로 조회하지 않습니다. F5를 누르면 새로 고치고, 보기 → 주기적 갱신에서 다시 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 · polling is off</source>
        <comment>updated 5 s ago · …</comment>
        <translation>%1 · 주기적 갱신 꺼짐</translation>
    </message>
</context>
<context>
    <name>views::Palette</name>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Part of the name of a topic, group, broker, page or action</source>
        <translation>토픽, 그룹, 브로커, 페이지, 동작 이름의 일부</translation>
    </message>
    <message>
        <source>Palette results</source>
        <translation>팔레트 결과</translation>
    </message>
    <message>
        <source>Nothing matches. Topics and groups of connected clusters are searched.</source>
        <translation>맞는 것이 없습니다. 연결된 클러스터의 토픽과 그룹을 찾습니다.</translation>
    </message>
</context>
<context>
    <name>views::PartitionsView</name>
    <message>
        <source>Partitions table</source>
        <translation>파티션 표</translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation>파티션 수 늘리기(&amp;P)…</translation>
    </message>
    <message>
        <source>Delete &amp;records…</source>
        <translation>레코드 삭제(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Elect preferred leaders…</source>
        <translation>선호 리더 선출(&amp;E)…</translation>
    </message>
    <message>
        <source>More partitions for this topic</source>
        <translation>이 토픽의 파티션 수 늘리기</translation>
    </message>
    <message>
        <source>Delete old records of the selected partitions</source>
        <translation>선택한 파티션의 오래된 레코드 삭제</translation>
    </message>
    <message>
        <source>Give leadership back to the first replica, of the selected partitions or of all</source>
        <translation>선택한 파티션이나 모든 파티션의 리더를 첫 레플리카로 되돌리기</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>파티션 필터</translation>
    </message>
    <message>
        <source>The partitions of this topic are not known.</source>
        <translation>이 토픽의 파티션을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation>F5를 눌러 다시 물어보세요.</translation>
    </message>
</context>
<context>
    <name>views::PayloadEditor</name>
    <message>
        <source>%1; line ends were pasted as LF, other control characters may be lost: use hex to keep them</source>
        <translation>%1. 줄 끝은 LF로 붙여 넣었고 다른 제어 문자는 사라질 수 있습니다. 지키려면 hex를 쓰세요</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty (0 bytes)</source>
        <translation>빈 값 (0바이트)</translation>
    </message>
</context>
<context>
    <name>views::PlanConfirmation</name>
    <message>
        <source>Consequences</source>
        <translation>영향</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>I have read the co&amp;nsequences and want this</source>
        <translation>영향을 읽었으며 그대로 진행합니다(&amp;N)</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>확인을 위해 이름 입력</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>확인하려면 “%1” 입력:</translation>
    </message>
</context>
<context>
    <name>views::PlanDialog</name>
    <message>
        <source>Plan table</source>
        <translation>변경 미리보기 표</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>명령으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>The kafka-*.sh line that does the same</source>
        <translation>같은 일을 하는 kafka-*.sh 명령</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>실패한 것 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>되돌리기(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Copied: the same change as a command.</source>
        <translation>같은 변경을 명령으로 복사했습니다.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1개 완료</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>%1 with unknown outcome</source>
        <translation>%1개 결과 불명</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1개 보내지 않음</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>변경 미리보기를 계산하는 중…</translation>
    </message>
    <message>
        <source>The cluster has changed since: this is the new plan. Check it and confirm again.</source>
        <translation>그동안 클러스터가 바뀌어 새로 계산했습니다. 살펴보고 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Cancelling: what was sent already may still happen; it is read back.</source>
        <translation>취소하는 중: 이미 보낸 것은 이루어질 수 있으며 다시 읽어 확인합니다.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>적용하는 중…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>변경 미리보기</translation>
    </message>
    <message>
        <source>The plan could not be worked out</source>
        <translation>변경 미리보기를 계산할 수 없습니다</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>적용 안 됨</translation>
    </message>
    <message>
        <source>Un&amp;lock for 10 minutes</source>
        <translation>10분간 잠금 해제(&amp;L)</translation>
    </message>
</context>
<context>
    <name>views::ProducePage</name>
    <message>
        <source>&amp;Key</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>Key format</source>
        <translation>키 형식</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>값(&amp;V)</translation>
    </message>
    <message>
        <source>Value format</source>
        <translation>값 형식</translation>
    </message>
    <message>
        <source>Deliveries table</source>
        <translation>전송 결과 표</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>메시지 전송</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet.</source>
        <translation>여기서 보낸 메시지가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the message above.</source>
        <translation>Ctrl+Enter로 위의 메시지를 보냅니다.</translation>
    </message>
    <message>
        <source>Chosen by the partitioner</source>
        <translation>파티셔너가 선택</translation>
    </message>
    <message>
        <source>Target &amp;partition</source>
        <translation>대상 파티션(&amp;P)</translation>
    </message>
    <message>
        <source>Where the message goes</source>
        <translation>메시지가 갈 곳</translation>
    </message>
    <message>
        <source>Pa&amp;rtitioner</source>
        <translation>파티셔너(&amp;R)</translation>
    </message>
    <message>
        <source>How a partition follows from the key. murmur2_random chooses as Java&apos;s producer does; messages without key are spread.</source>
        <translation>키로 파티션을 정하는 방식. murmur2_random은 Java 프로듀서와 같고, 키 없는 메시지는 고르게 나눕니다.</translation>
    </message>
    <message>
        <source>C&amp;ompression</source>
        <translation>압축 코덱(&amp;O)</translation>
    </message>
    <message>
        <source>Codec of the batches that are sent</source>
        <translation>보내는 배치의 압축 코덱</translation>
    </message>
    <message>
        <source>&amp;Acks</source>
        <translation>Acks(&amp;A)</translation>
    </message>
    <message>
        <source>Who confirms: all in-sync replicas, the leader only (1), or nobody (0: whether it was written is never known)</source>
        <translation>누가 확인하는지: 동기화된 모든 레플리카, 리더만(1), 아무도 안 함(0: 기록 여부를 알 수 없음)</translation>
    </message>
    <message>
        <source>I&amp;dempotent</source>
        <translation>멱등(&amp;D)</translation>
    </message>
    <message>
        <source>A retry after a lost answer is never written twice. Needs acks=all. Without it nothing is retried.</source>
        <translation>응답을 잃어 다시 보내도 두 번 기록되지 않습니다. acks=all이 필요합니다. 끄면 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>복사 수(&amp;I)</translation>
    </message>
    <message>
        <source>How many times the same message is sent</source>
        <translation>같은 메시지를 보내는 횟수</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Send this message to the topic (Ctrl+Enter)</source>
        <translation>이 메시지를 토픽에 보냅니다 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>보내기 취소</translation>
    </message>
    <message>
        <source>Drops what has not been sent yet. Messages that were sent stay in the topic.</source>
        <translation>아직 보내지 않은 것을 버립니다. 보낸 메시지는 토픽에 남습니다.</translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation>보내기 진행률</translation>
    </message>
    <message>
        <source>Send status</source>
        <translation>보내기 상태</translation>
    </message>
    <message>
        <source>%1 (no leader)</source>
        <translation>%1 (리더 없음)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>키: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>값: %1</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>헤더: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
</context>
<context>
    <name>views::PropertiesEditor</name>
    <message>
        <source>Property</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Property, such as security.protocol</source>
        <translation>속성. 예: security.protocol</translation>
    </message>
    <message>
        <source>Property value</source>
        <translation>속성 값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Se&amp;t property</source>
        <translation>속성 설정(&amp;T)</translation>
    </message>
    <message>
        <source>Properties table</source>
        <translation>속성 표</translation>
    </message>
    <message>
        <source>No properties.</source>
        <translation>속성이 없습니다.</translation>
    </message>
    <message>
        <source>Security, timeouts and other settings of librdkafka go here.</source>
        <translation>보안, 시간 제한 등 librdkafka 설정을 여기에 둡니다.</translation>
    </message>
    <message>
        <source>Remo&amp;ve property</source>
        <translation>속성 빼기(&amp;V)</translation>
    </message>
    <message>
        <source>Type the property&apos;s name.</source>
        <translation>속성 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Allowed. A secret: it is kept in memory only and asked for again after a restart.</source>
        <translation>허용됨. 비밀 값이므로 메모리에만 두고 다시 시작하면 다시 물어봅니다.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>허용됨.</translation>
    </message>
</context>
<context>
    <name>views::RecordDetail</name>
    <message>
        <source>Message position</source>
        <translation>메시지 위치</translation>
    </message>
    <message>
        <source>&amp;Edit and send again…</source>
        <translation>고쳐서 다시 보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Puts a copy into the Produce tab, to be changed and sent</source>
        <translation>사본을 메시지 전송 탭에 넣어 고쳐서 보냅니다</translation>
    </message>
    <message>
        <source>Copy messa&amp;ge</source>
        <translation>메시지 복사(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save value…</source>
        <translation>값 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Message key</source>
        <translation>메시지 키</translation>
    </message>
    <message>
        <source>&amp;Decode as:</source>
        <translation>해석 방식(&amp;D):</translation>
    </message>
    <message>
        <source>Reason for the decoding</source>
        <translation>해석 이유</translation>
    </message>
    <message>
        <source>Message value tabs</source>
        <translation>메시지 값 탭</translation>
    </message>
    <message>
        <source>Message value</source>
        <translation>메시지 값</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>텍스트(&amp;T)</translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation>Hex(&amp;X)</translation>
    </message>
    <message>
        <source>Value is cut</source>
        <translation>값이 잘려 있음</translation>
    </message>
    <message>
        <source>Message headers table</source>
        <translation>메시지 헤더 표</translation>
    </message>
    <message>
        <source>The message has no headers.</source>
        <translation>이 메시지에는 헤더가 없습니다.</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>헤더 (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>고른 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Partition %1, offset %2</source>
        <translation>파티션 %1, 오프셋 %2</translation>
    </message>
    <message>
        <source> (set by the producer)</source>
        <translation> (프로듀서가 정함)</translation>
    </message>
    <message>
        <source> (appended to the log)</source>
        <translation> (로그에 추가됨)</translation>
    </message>
    <message>
        <source>, no timestamp</source>
        <translation>, 타임스탬프 없음</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Key (%1)</source>
        <translation>키 (%1)</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>앞의 %1 표시</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>값 (%1)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Cut: about the first %1 of %2 are shown. Save the value to see all of it.</source>
        <translation>잘림: %2 중 앞의 약 %1만 보입니다. 전부 보려면 값을 저장하세요.</translation>
    </message>
    <message>
        <source>Save value</source>
        <translation>값 저장</translation>
    </message>
    <message>
        <source>everything about it as one line of JSON</source>
        <translation>모든 내용을 JSON 한 줄로</translation>
    </message>
    <message>
        <source>its text, or hex where it is none</source>
        <translation>텍스트로, 텍스트가 아니면 hex로</translation>
    </message>
    <message>
        <source>every byte of it to a file</source>
        <translation>모든 바이트를 파일로</translation>
    </message>
</context>
<context>
    <name>views::RecordTable</name>
    <message>
        <source>Messages table</source>
        <translation>메시지 표</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>셀 복사(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>열(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::ResetOffsetsForm</name>
    <message>
        <source>Selected partition</source>
        <translation>선택한 파티션</translation>
    </message>
    <message>
        <source>Selected partitions (%1)</source>
        <translation>선택한 파티션 (%1)</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>토픽 하나</translation>
    </message>
    <message>
        <source>Chosen partitions</source>
        <translation>고른 파티션</translation>
    </message>
    <message>
        <source>Choose which offsets</source>
        <translation>어떤 오프셋인지 고르세요</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>토픽을 고르세요</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>맨 처음(earliest)</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>맨 끝(latest)</translation>
    </message>
    <message>
        <source>Exact offset</source>
        <translation>정확한 오프셋</translation>
    </message>
    <message>
        <source>Shift by ±n</source>
        <translation>과거로 −n / 최신으로 +n</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Current, back into the range of the log</source>
        <translation>현재 위치, 로그 범위 안으로</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>어디로 할지 고르세요</translation>
    </message>
    <message>
        <source>Reset &amp;scope</source>
        <translation>리셋 범위(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;to</source>
        <translation>리셋 위치(&amp;T)</translation>
    </message>
    <message>
        <source>Reset &amp;value</source>
        <translation>리셋 값(&amp;V)</translation>
    </message>
    <message>
        <source>Topic to reset</source>
        <translation>리셋할 토픽</translation>
    </message>
    <message>
        <source>Partitions to reset</source>
        <translation>리셋할 파티션</translation>
    </message>
    <message>
        <source>Reset hint</source>
        <translation>리셋 도움말</translation>
    </message>
    <message>
        <source>Partitions without a record at this time go to the &amp;end, as the command does</source>
        <translation>이 시각의 레코드가 없는 파티션은 명령줄 도구처럼 맨 끝으로(&amp;E)</translation>
    </message>
    <message>
        <source>Choose which offsets to reset.</source>
        <translation>어떤 오프셋을 리셋할지 고르세요.</translation>
    </message>
    <message>
        <source>Choose the topic.</source>
        <translation>토픽을 고르세요.</translation>
    </message>
    <message>
        <source>Choose where to reset to.</source>
        <translation>어디로 리셋할지 고르세요.</translation>
    </message>
    <message>
        <source>One offset for every partition, or one for each: orders:0=120 orders:1=80. Outside the log it is clamped.</source>
        <translation>모든 파티션에 오프셋 하나, 또는 각각: orders:0=120 orders:1=80. 로그 밖이면 범위로 보정됩니다.</translation>
    </message>
    <message>
        <source>−n goes back to older messages, which are read again; +n skips ahead. Shifts stop at the start and the end of the log.</source>
        <translation>−n은 과거로 돌아가 다시 읽고, +n은 최신으로 건너뜁니다. 로그의 시작과 끝에서 멈춥니다.</translation>
    </message>
    <message>
        <source>Examples: 2026-11-21 13:00, 2026-11-21T13:00:00.000+09:00, 1795233600000 (milliseconds), −2h. Without a zone: %1.</source>
        <translation>예: 2026-11-21 13:00, 2026-11-21T13:00:00.000+09:00, 1795233600000 (밀리초), −2h. 시간대가 없으면 %1입니다.</translation>
    </message>
    <message>
        <source>%1 (no zone typed: %2 taken)</source>
        <translation>%1 (시간대를 적지 않아 %2로 봄)</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>모든 토픽</translation>
    </message>
</context>
<context>
    <name>views::SecretsDialog</name>
    <message>
        <source>Secrets of “%1”</source>
        <translation>“%1”의 비밀 값</translation>
    </message>
    <message>
        <source>Secrets are never saved. Type them to connect; they are kept in memory until the program ends.</source>
        <translation>비밀 값은 저장하지 않습니다. 연결하려면 입력하세요. 프로그램이 끝날 때까지 메모리에만 둡니다.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>views::SettingForm</name>
    <message>
        <source>not set (%1)</source>
        <translation>설정 안 됨 (%1)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <translation>%1 = %2 (%3)</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>새 값(&amp;V):</translation>
    </message>
    <message>
        <source>Setting:</source>
        <translation>설정:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>지금:</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>기본값:</translation>
    </message>
    <message>
        <source>%1 (the broker told no other value)</source>
        <translation>%1 (브로커가 다른 값을 알려 주지 않음)</translation>
    </message>
</context>
<context>
    <name>views::SettingsPage</name>
    <message>
        <source>Settings table</source>
        <translation>설정 표</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Only &amp;overridden</source>
        <translation>개별 지정만 보기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit setting…</source>
        <translation>설정 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reset setting…</source>
        <translation>설정을 기본값으로(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the selected setting, and only that one</source>
        <translation>고른 설정 하나만 바꿉니다</translation>
    </message>
    <message>
        <source>Take back the override, so that the default holds again</source>
        <translation>개별 지정을 없애 기본값이 다시 적용되게 합니다</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>설정 필터</translation>
    </message>
    <message>
        <source>No setting is known.</source>
        <translation>알려진 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Press F5 to ask again. It needs the right to DESCRIBE_CONFIGS.</source>
        <translation>F5를 눌러 다시 물어보세요. DESCRIBE_CONFIGS 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing is overridden: all settings are at their defaults.</source>
        <translation>개별 지정이 없습니다. 모든 설정이 기본값입니다.</translation>
    </message>
    <message>
        <source>Select one setting first.</source>
        <translation>먼저 설정을 하나 고르세요.</translation>
    </message>
    <message>
        <source>It is not set at this level: there is nothing to take back.</source>
        <translation>이 수준에서 설정하지 않아 되돌릴 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>views::TopicGroupsView</name>
    <message>
        <source>Topic groups table</source>
        <translation>토픽 그룹 표</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>그룹 필터</translation>
    </message>
    <message>
        <source>No consumer group has committed an offset on this topic.</source>
        <translation>이 토픽에 오프셋을 커밋한 컨슈머 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>Consumers without a group, and groups that keep their offsets elsewhere, are not seen here.</source>
        <translation>그룹 없는 컨슈머와 오프셋을 다른 곳에 두는 그룹은 여기에 보이지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::TopicPage</name>
    <message>
        <source>Topic tabs</source>
        <translation>토픽 탭</translation>
    </message>
</context>
<context>
    <name>views::TopicsPage</name>
    <message>
        <source>Topics table</source>
        <translation>토픽 표</translation>
    </message>
    <message>
        <source>&amp;Create topic…</source>
        <translation>토픽 만들기(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation>파티션 수 늘리기(&amp;P)…</translation>
    </message>
    <message>
        <source>Delete &amp;records…</source>
        <translation>레코드 삭제(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Elect preferred leaders…</source>
        <translation>선호 리더 선출(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete topic…</source>
        <translation>토픽 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Create a topic on this cluster</source>
        <translation>이 클러스터에 토픽 만들기</translation>
    </message>
    <message>
        <source>More partitions for the selected topic</source>
        <translation>선택한 토픽의 파티션 수 늘리기</translation>
    </message>
    <message>
        <source>Delete old records of the selected topics</source>
        <translation>선택한 토픽의 오래된 레코드 삭제</translation>
    </message>
    <message>
        <source>Give leadership back to the first replica of each partition</source>
        <translation>각 파티션의 리더를 첫 레플리카로 되돌리기</translation>
    </message>
    <message>
        <source>Delete the selected topics with everything in them</source>
        <translation>선택한 토픽과 그 안의 모든 것을 삭제</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>토픽 필터</translation>
    </message>
    <message>
        <source>Show &amp;internal topics (%1)</source>
        <translation>내부 토픽 보기(&amp;I) (%1)</translation>
    </message>
    <message>
        <source>Show internal topics</source>
        <translation>내부 토픽 보기</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>토픽 1개</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>토픽 %1개</translation>
    </message>
    <message>
        <source>This cluster has only internal topics.</source>
        <translation>이 클러스터에는 내부 토픽만 있습니다.</translation>
    </message>
    <message>
        <source>Create a topic, or show the internal ones.</source>
        <translation>토픽을 만들거나 내부 토픽을 보이게 하세요.</translation>
    </message>
    <message>
        <source>This cluster has no topics that you may see.</source>
        <translation>이 클러스터에는 볼 수 있는 토픽이 없습니다.</translation>
    </message>
    <message>
        <source>Create one, or ask for DESCRIBE permission on the topics you expect here.</source>
        <translation>토픽을 만들거나, 있어야 할 토픽에 대한 DESCRIBE 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>Select a topic first.</source>
        <translation>먼저 토픽을 고르세요.</translation>
    </message>
    <message>
        <source>Select one topic first.</source>
        <translation>먼저 토픽을 하나 고르세요.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>메시지(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send a message</source>
        <translation>메시지 전송(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>설정(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nsumers</source>
        <translation>컨슈머(&amp;N)</translation>
    </message>
    <message>
        <source>Filter by health</source>
        <translation>건강 상태로 필터</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>모든 토픽</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>복제 부족(URP)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Under min ISR</source>
        <translation>min ISR 미달</translation>
    </message>
    <message>
        <source>Led by another replica</source>
        <translation>다른 레플리카가 리더</translation>
    </message>
    <message>
        <source>Topics with partitions that another replica than the preferred one leads</source>
        <translation>선호 리더가 아닌 레플리카가 이끄는 파티션이 있는 토픽</translation>
    </message>
    <message>
        <source>No topic has such a partition.</source>
        <translation>그런 파티션이 있는 토픽이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another filter, or all topics.</source>
        <translation>다른 필터나 모든 토픽을 고르세요.</translation>
    </message>
</context>
</TS>
