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
    <name>Charsets</name>
    <message>
        <source>EUC-KR, CP949</source>
        <translation>EUC-KR, CP949</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16, 리틀 엔디언</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, 빅 엔디언</translation>
    </message>
    <message>
        <source>Latin-1 (ISO-8859-1)</source>
        <translation>Latin-1 (ISO-8859-1)</translation>
    </message>
    <message>
        <source>Western (windows-1252)</source>
        <translation>서유럽어 (windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>일본어 (Shift_JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>일본어 (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>중국어 (GB18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>중국어 (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>키릴 문자 (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>키릴 문자 (windows-1251)</translation>
    </message>
</context>
<context>
    <name>ClockReading</name>
    <message>
        <source>with ZooKeeper a cluster does not tell the time</source>
        <translation>ZooKeeper를 쓰는 클러스터는 시각을 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>its brokers do not tell the time; those since Kafka 3.3 do</source>
        <translation>이 브로커들은 시각을 알려 주지 않습니다(Kafka 3.3부터 알려 줌)</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is at least %1 behind the brokers&apos;: they gave the newest message its time. Times are counted by it.</source>
        <translation>이 컴퓨터의 시계가 브로커보다 %1 이상 늦습니다. 브로커가 최신 메시지에 시각을 기록했으며, 시간은 그 시각을 기준으로 계산합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind that of the cluster. Times are counted by the cluster&apos;s.</source>
        <translation>이 컴퓨터의 시계가 클러스터보다 %1 늦습니다. 시간은 클러스터의 시계를 기준으로 계산합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of that of the cluster. Times are counted by the cluster&apos;s.</source>
        <translation>이 컴퓨터의 시계가 클러스터보다 %1 빠릅니다. 시간은 클러스터의 시계를 기준으로 계산합니다.</translation>
    </message>
    <message>
        <source>The newest message (%1, partition %2, %3) is %4 ahead of the clock of the cluster: who sent it goes by another clock.</source>
        <translation>최신 메시지(%1, 파티션 %2, %3)가 클러스터의 시계보다 %4 빠릅니다. 보낸 쪽의 시계가 다릅니다.</translation>
    </message>
    <message>
        <source>The newest message (%1, partition %2, %3) is %4 ahead of this computer&apos;s clock: one of the two is wrong. An absolute time does not depend on this clock.</source>
        <translation>최신 메시지(%1, 파티션 %2, %3)가 이 컴퓨터의 시계보다 %4 빠릅니다. 둘 중 하나가 잘못되었습니다. 절대 시각을 입력하면 이 컴퓨터의 시계에 좌우되지 않습니다.</translation>
    </message>
    <message>
        <source>Counted back from %1, by the clock of the cluster&apos;s controller.</source>
        <translation>클러스터 컨트롤러의 시계로 %1부터 거슬러 계산했습니다.</translation>
    </message>
    <message>
        <source>Counted back from %1, by the brokers&apos; clock as the newest message has it.</source>
        <translation>최신 메시지에 기록된 브로커의 시계로 %1부터 거슬러 계산했습니다.</translation>
    </message>
    <message>
        <source>Counted back from %1, by this computer&apos;s clock.</source>
        <translation>이 컴퓨터의 시계로 %1부터 거슬러 계산했습니다.</translation>
    </message>
    <message>
        <source>Counted back from %1, by this computer&apos;s clock; that of the cluster is not known: %2.</source>
        <translation>이 컴퓨터의 시계로 %1부터 거슬러 계산했습니다. 클러스터의 시계는 알 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>“%1” = %2.</translation>
    </message>
    <message>
        <source>A time without a date is today&apos;s: it is %1 now, by the clock of the cluster&apos;s controller.</source>
        <translation>날짜가 없는 시각은 오늘의 시각입니다. 클러스터 컨트롤러의 시계로 지금은 %1입니다.</translation>
    </message>
    <message>
        <source>A time without a date is today&apos;s: it is %1 now, by the brokers&apos; clock as the newest message has it.</source>
        <translation>날짜가 없는 시각은 오늘의 시각입니다. 최신 메시지에 기록된 브로커의 시계로 지금은 %1입니다.</translation>
    </message>
    <message>
        <source>A time without a date is today&apos;s: it is %1 now, by this computer&apos;s clock.</source>
        <translation>날짜가 없는 시각은 오늘의 시각입니다. 이 컴퓨터의 시계로 지금은 %1입니다.</translation>
    </message>
    <message>
        <source>A time without a date is today&apos;s: it is %1 now, by this computer&apos;s clock; that of the cluster is not known: %2.</source>
        <translation>날짜가 없는 시각은 오늘의 시각입니다. 이 컴퓨터의 시계로 지금은 %1입니다. 클러스터의 시계는 알 수 없습니다: %2.</translation>
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
    <name>CompareText</name>
    <message>
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(빈 값)</translation>
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
    <name>Decoders</name>
    <message>
        <source>ends too early, at byte %1</source>
        <translation>바이트 %1에서 너무 일찍 끝남</translation>
    </message>
    <message>
        <source>more bytes after the end, from byte %1</source>
        <translation>끝난 뒤에 바이트 %1부터 더 있음</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels at byte %2</source>
        <translation>바이트 %2에서 %1단계보다 깊이 중첩됨</translation>
    </message>
    <message>
        <source>a variable-length number of more than 64 bits at byte %1</source>
        <translation>바이트 %1에 64비트가 넘는 가변 길이 수가 있음</translation>
    </message>
    <message>
        <source>0x%1, which CBOR does not allow, at byte %2</source>
        <translation>바이트 %2에 CBOR에서 허용되지 않는 0x%1이(가) 있음</translation>
    </message>
    <message>
        <source>a piece of another kind in a string at byte %1</source>
        <translation>바이트 %1의 문자열에 다른 종류의 조각이 있음</translation>
    </message>
    <message>
        <source>an end without its beginning at byte %1</source>
        <translation>바이트 %1에 시작이 없는 끝이 있음</translation>
    </message>
    <message>
        <source>a length of %1, which cannot be, at byte %2</source>
        <translation>바이트 %2의 길이 %1은(는) 있을 수 없음</translation>
    </message>
    <message>
        <source>a kind of record that is not known: %1, at byte 0</source>
        <translation>바이트 0의 %1은(는) 알 수 없는 레코드 종류임</translation>
    </message>
    <message>
        <source>its key does not say what it is</source>
        <translation>키로는 무엇인지 알 수 없음</translation>
    </message>
    <message>
        <source>version %1 of %2 is not known, at byte 0</source>
        <translation>바이트 0: %2의 버전 %1은(는) 알 수 없음</translation>
    </message>
    <message>
        <source>0x%1, which MessagePack never uses, at byte %2</source>
        <translation>바이트 %2에 MessagePack에서 쓰지 않는 0x%1이(가) 있음</translation>
    </message>
    <message>
        <source>the field number %1, which cannot be, at byte %2</source>
        <translation>바이트 %2의 필드 번호 %1은(는) 있을 수 없음</translation>
    </message>
    <message>
        <source>the wire type %1, which does not exist, at byte %2</source>
        <translation>바이트 %2의 와이어 타입 %1은(는) 없는 것임</translation>
    </message>
    <message>
        <source>%1 is broken at byte %2: %3</source>
        <translation>%1이(가) 바이트 %2에서 깨져 있음: %3</translation>
    </message>
    <message>
        <source>no Base64 digit at byte %1</source>
        <translation>바이트 %1은(는) Base64 글자가 아님</translation>
    </message>
    <message>
        <source>no hex digit at byte %1</source>
        <translation>바이트 %1은(는) Hex 글자가 아님</translation>
    </message>
    <message>
        <source>neither UTF-8 nor a charset that it names</source>
        <translation>UTF-8도 아니고 명시된 문자 집합도 아님</translation>
    </message>
    <message>
        <source>no separator in its first line</source>
        <translation>첫 줄에 구분자가 없음</translation>
    </message>
    <message>
        <source>%1: nothing inside</source>
        <translation>%1: 내용 없음</translation>
    </message>
    <message>
        <source>%1, inside: %2</source>
        <translation>%1, 내용은 %2</translation>
    </message>
    <message>
        <source>More than %1 MB come out of %2: only so much is shown.</source>
        <translation>%2에서 %1 MB 넘게 나옵니다. 그만큼만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Not all of it is %1: %2.</source>
        <translation>일부만 %1입니다: %2.</translation>
    </message>
    <message>
        <source>%1, big endian</source>
        <translation>%1, 빅 엔디언</translation>
    </message>
    <message>
        <source>%1, little endian</source>
        <translation>%1, 리틀 엔디언</translation>
    </message>
    <message>
        <source>Time in s</source>
        <translation>시각(초)</translation>
    </message>
    <message>
        <source>Time in ms</source>
        <translation>시각(밀리초)</translation>
    </message>
    <message>
        <source>Time in µs</source>
        <translation>시각(마이크로초)</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>구분자 텍스트</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>텍스트 (UTF-8)</translation>
    </message>
    <message>
        <source>Text (UTF-16, little endian)</source>
        <translation>텍스트 (UTF-16, 리틀 엔디언)</translation>
    </message>
    <message>
        <source>Text (UTF-16, big endian)</source>
        <translation>텍스트 (UTF-16, 빅 엔디언)</translation>
    </message>
    <message>
        <source>Text (Latin-1)</source>
        <translation>텍스트 (Latin-1)</translation>
    </message>
    <message>
        <source>Text (EUC-KR, CP949)</source>
        <translation>텍스트 (EUC-KR, CP949)</translation>
    </message>
    <message>
        <source>Protobuf without schema</source>
        <translation>스키마 없는 Protobuf</translation>
    </message>
    <message>
        <source>Hex digits</source>
        <translation>Hex 글자</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>%1: so much of it as is shown parses</source>
        <translation>%1: 보여 주는 데까지 해석됨</translation>
    </message>
    <message>
        <source>%1: parses whole</source>
        <translation>%1: 전체가 해석됨</translation>
    </message>
    <message>
        <source>Protobuf without schema: parses whole, with small field numbers</source>
        <translation>스키마 없는 Protobuf: 전체가 해석되고 필드 번호가 작음</translation>
    </message>
    <message>
        <source>XML: parses whole</source>
        <translation>XML: 전체가 해석됨</translation>
    </message>
    <message>
        <source>%1: letters with a zero byte each</source>
        <translation>%1: 글자마다 0 바이트가 하나씩 있음</translation>
    </message>
    <message>
        <source>Text (EUC-KR, CP949): all bytes are Korean or ASCII characters</source>
        <translation>텍스트 (EUC-KR, CP949): 모든 바이트가 한글이나 ASCII 문자임</translation>
    </message>
    <message>
        <source>%1: the topic is Kafka&apos;s own</source>
        <translation>%1: Kafka 내부 토픽</translation>
    </message>
    <message>
        <source>%1: as chosen</source>
        <translation>%1: 선택한 대로</translation>
    </message>
    <message>
        <source>Not %1: %2.</source>
        <translation>%1 아님: %2.</translation>
    </message>
    <message>
        <source>The bytes are shown.</source>
        <translation>바이트를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Not %1 at byte %2: such bytes are marked.</source>
        <translation>%1 아님(바이트 %2): 이런 바이트는 표시해 둡니다.</translation>
    </message>
    <message>
        <source>Half a character at the end, byte %1.</source>
        <translation>끝에 문자가 반만 있습니다(바이트 %1).</translation>
    </message>
    <message>
        <source>not a multiple of %1 bytes, the rest begins at byte %2</source>
        <translation>%1바이트의 배수가 아니고 나머지는 바이트 %2부터임</translation>
    </message>
    <message>
        <source>it has 16 bytes, these are %1</source>
        <translation>16바이트여야 하는데 %1바이트임</translation>
    </message>
    <message>
        <source>UUID: 16 bytes with the marks of version %1</source>
        <translation>UUID: 버전 %1의 표시가 있는 16바이트</translation>
    </message>
    <message>
        <source>Time: 8 bytes that are ms of a time between 2000 and 2100</source>
        <translation>시각: 2000년에서 2100년 사이를 밀리초로 나타내는 8바이트</translation>
    </message>
    <message>
        <source>int32: 4 bytes that hold a small number</source>
        <translation>int32: 작은 수가 든 4바이트</translation>
    </message>
    <message>
        <source>int64: 8 bytes that hold a small number</source>
        <translation>int64: 작은 수가 든 8바이트</translation>
    </message>
    <message>
        <source>more than %1 attributes in one tag at byte %2</source>
        <translation>바이트 %2의 태그 하나에 속성이 %1개를 넘음</translation>
    </message>
    <message>
        <source>declared attributes are not read (byte %1)</source>
        <translation>선언된 속성은 읽지 않음 (바이트 %1)</translation>
    </message>
    <message>
        <source>Text: %1, the topic&apos;s charset</source>
        <translation>텍스트: 토픽에 지정된 문자 집합 %1</translation>
    </message>
    <message>
        <source>%1; in %2, the topic&apos;s charset</source>
        <translation>%1; 토픽에 지정된 문자 집합 %2(으)로 읽음</translation>
    </message>
    <message>
        <source>more than %1 pieces of one string at byte %2</source>
        <translation>바이트 %2에서 문자열 하나의 조각이 %1개를 넘음</translation>
    </message>
    <message>
        <source>more than %1 entities at byte %2</source>
        <translation>바이트 %2에서 엔터티가 %1개를 넘음</translation>
    </message>
    <message>
        <source>%1: not parsed, because it is larger than %2 MB.</source>
        <translation>%1: %2 MB보다 커서 해석하지 않았습니다.</translation>
    </message>
    <message>
        <source>Delimited text: fields between “%1”, the most frequent separator of the first line</source>
        <translation>구분자 텍스트: 첫 줄에 가장 많은 구분자 “%1”(으)로 나눈 필드</translation>
    </message>
    <message>
        <source>Delimited text: fields between “%1”, as the header SEPARATOR says</source>
        <translation>구분자 텍스트: 헤더 SEPARATOR에 따라 “%1”(으)로 나눈 필드</translation>
    </message>
    <message>
        <source>Delimited text: table %1, fields between “%2”, as the headers TABLE_ID and SEPARATOR say</source>
        <translation>구분자 텍스트: 헤더 TABLE_ID와 SEPARATOR에 따라 테이블 %1, “%2”(으)로 나눈 필드</translation>
    </message>
    <message>
        <source>no frame of lz4 begins here</source>
        <translation>여기서 시작하는 lz4 프레임이 없음</translation>
    </message>
    <message>
        <source>bad data</source>
        <translation>잘못된 데이터</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, 바이트 %2</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>길이가 없음</translation>
    </message>
    <message>
        <source>its length is over 4 GB</source>
        <translation>길이가 4 GB를 넘음</translation>
    </message>
    <message>
        <source>a literal goes beyond the end</source>
        <translation>리터럴이 끝을 넘어감</translation>
    </message>
    <message>
        <source>a copy goes beyond the end</source>
        <translation>복사 구간이 끝을 넘어감</translation>
    </message>
    <message>
        <source>a copy from before the beginning</source>
        <translation>시작보다 앞에서 복사하려 함</translation>
    </message>
    <message>
        <source>more than its length says</source>
        <translation>표시된 길이보다 많음</translation>
    </message>
    <message>
        <source>less than its length says</source>
        <translation>표시된 길이보다 적음</translation>
    </message>
    <message>
        <source>a chunk of an unknown kind</source>
        <translation>알 수 없는 종류의 청크</translation>
    </message>
    <message>
        <source>no gzip begins here</source>
        <translation>여기서 시작하는 gzip이 없음</translation>
    </message>
    <message>
        <source>its checksum or its length is wrong</source>
        <translation>체크섬이나 길이가 맞지 않음</translation>
    </message>
    <message>
        <source>no frame of zstd begins here</source>
        <translation>여기서 시작하는 zstd 프레임이 없음</translation>
    </message>
    <message>
        <source>it needs a dictionary</source>
        <translation>사전이 필요함</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>메모리가 너무 많이 필요함</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>no block begins here</source>
        <translation>여기서 시작하는 블록이 없음</translation>
    </message>
    <message>
        <source>bad block</source>
        <translation>잘못된 블록</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The saved filter is too large.</source>
        <translation>저장된 필터가 너무 큽니다.</translation>
    </message>
    <message>
        <source>“%1” of the saved filter cannot be understood.</source>
        <translation>저장된 필터의 “%1”을(를) 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>and, or or the end</source>
        <translation>and, or 또는 끝</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1이(가) 와야 합니다</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>%1단계보다 깊게 중첩됨</translation>
    </message>
    <message>
        <source>more than %1 tests</source>
        <translation>조건이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>and, or or “)”</source>
        <translation>and, or 또는 “)”</translation>
    </message>
    <message>
        <source>a text in quotes, key, value, header, $.path, partition, offset, time, size, tombstone, not or “(”</source>
        <translation>따옴표로 묶은 텍스트, key, value, header, $.경로, partition, offset, time, size, tombstone, not 또는 “(”</translation>
    </message>
    <message>
        <source>contains or matches</source>
        <translation>contains 또는 matches</translation>
    </message>
    <message>
        <source>contains, =, !=, matches or is</source>
        <translation>contains, =, !=, matches 또는 is</translation>
    </message>
    <message>
        <source>null or empty</source>
        <translation>null 또는 empty</translation>
    </message>
    <message>
        <source>this field has no such state</source>
        <translation>이 필드에는 그런 상태가 없습니다</translation>
    </message>
    <message>
        <source>a whole number, %1 at most</source>
        <translation>정수(최대 %1)</translation>
    </message>
    <message>
        <source>expected a time such as 2026-01-31T12:00:00Z, &quot;2026-01-31 12:00&quot;, -2h or milliseconds since 1970</source>
        <translation>2026-01-31T12:00:00Z, &quot;2026-01-31 12:00&quot;, -2h 또는 1970년 이후 밀리초와 같은 시각이 와야 합니다</translation>
    </message>
    <message>
        <source>exists, contains or matches</source>
        <translation>exists, contains 또는 matches</translation>
    </message>
    <message>
        <source>=, !=, &lt;, &lt;=, &gt;, &gt;=, contains, matches, exists or is</source>
        <translation>=, !=, &lt;, &lt;=, &gt;, &gt;=, contains, matches, exists 또는 is</translation>
    </message>
    <message>
        <source>expected pairs of hexadecimal digits: x&quot;00ff&quot;</source>
        <translation>두 자리씩의 16진수가 와야 합니다: x&quot;00ff&quot;</translation>
    </message>
    <message>
        <source>a number, a text in quotes, true, false or null</source>
        <translation>숫자, 따옴표로 묶은 텍스트, true, false 또는 null</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>따옴표로 묶은 텍스트</translation>
    </message>
    <message>
        <source>a text in quotes or bytes as x&quot;00ff&quot;</source>
        <translation>따옴표로 묶은 텍스트 또는 x&quot;00ff&quot; 형식의 바이트</translation>
    </message>
    <message>
        <source>this cannot be compared so</source>
        <translation>이렇게 비교할 수 없습니다</translation>
    </message>
    <message>
        <source>the regular expression that begins here is not closed by “/”</source>
        <translation>여기서 시작하는 정규식이 “/”로 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>a regular expression: /…/ or a text in quotes</source>
        <translation>정규식: /…/ 또는 따옴표로 묶은 텍스트</translation>
    </message>
    <message>
        <source>expected a member&apos;s name after “.”; others than letters, digits, _ and - as [&quot;name&quot;]</source>
        <translation>“.” 뒤에 필드 이름이 와야 합니다. 글자, 숫자, _, - 이외의 문자가 있으면 [&quot;이름&quot;]으로 씁니다</translation>
    </message>
    <message>
        <source>expected an element&apos;s number, * or a name in quotes after “[”</source>
        <translation>“[” 뒤에 요소 번호, * 또는 따옴표로 묶은 이름이 와야 합니다</translation>
    </message>
    <message>
        <source>expected “]”</source>
        <translation>“]”가 와야 합니다</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1번째 문자: %2</translation>
    </message>
    <message>
        <source>expected one of the escapes \&quot; \\ \/ \b \f \n \r \t \uXXXX</source>
        <translation>이스케이프 \&quot; \\ \/ \b \f \n \r \t \uXXXX 중 하나가 와야 합니다</translation>
    </message>
    <message>
        <source>the string that begins here is not closed</source>
        <translation>여기서 시작하는 문자열이 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>the path has more than %1 steps</source>
        <translation>경로가 %1단계를 넘습니다</translation>
    </message>
    <message>
        <source>key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>header name</source>
        <translation>헤더 이름</translation>
    </message>
    <message>
        <source>header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>The regular expression is too costly for this %1 of %2 bytes.</source>
        <translation>이 %1(%2바이트)에는 정규식의 계산량이 너무 많습니다.</translation>
    </message>
    <message>
        <source>The filter is nested deeper than %1 levels.</source>
        <translation>필터가 %1단계보다 깊게 중첩되었습니다.</translation>
    </message>
    <message>
        <source>A test of the filter does not fit its field.</source>
        <translation>필터의 조건이 그 필드에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>“(” and “)” do not pair in the regular expression</source>
        <translation>정규식에서 “(”와 “)”의 짝이 맞지 않습니다</translation>
    </message>
    <message>
        <source>“[” is not closed in the regular expression</source>
        <translation>정규식에서 “[”가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>nothing to repeat before “%1” in the regular expression</source>
        <translation>정규식에서 “%1” 앞에 반복할 것이 없습니다</translation>
    </message>
    <message>
        <source>the regular expression is too large</source>
        <translation>정규식이 너무 큽니다</translation>
    </message>
    <message>
        <source>“%1” is not supported in regular expressions here</source>
        <translation>여기서는 정규식의 “%1”을(를) 지원하지 않습니다</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>정규식이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is wrong in the regular expression</source>
        <translation>정규식의 “%1”이(가) 잘못되었습니다</translation>
    </message>
</context>
<context>
    <name>GroupConsumer</name>
    <message>
        <source>Nothing was sent: the group has taken this partition back.</source>
        <translation>아무것도 보내지 않았습니다. 그룹이 이 파티션을 회수했습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: the group took this partition back and gave it again; another member may have read on.</source>
        <translation>아무것도 보내지 않았습니다. 그룹이 이 파티션을 회수했다가 다시 할당했습니다. 그사이 다른 멤버가 더 읽었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: not everything before this offset was handed out.</source>
        <translation>아무것도 보내지 않았습니다. 이 오프셋 이전의 메시지가 아직 모두 전달되지 않았습니다.</translation>
    </message>
    <message>
        <source>The group did not confirm that this member left: it drops the member after the session timeout (45 s).</source>
        <translation>그룹이 이 멤버가 나간 것을 확인해 주지 않았습니다. 세션 타임아웃(45초)이 지나면 그룹이 이 멤버를 제외합니다.</translation>
    </message>
    <message>
        <source>No permission to join this group: READ on the group is needed.</source>
        <translation>이 그룹에 참여할 권한이 없습니다. 그룹에 대한 READ 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>No permission to read this topic: READ on the topic is needed.</source>
        <translation>이 토픽을 읽을 권한이 없습니다. 토픽에 대한 READ 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>The group does not know this member any more: it was thrown out, and joins again.</source>
        <translation>그룹이 이 멤버를 더 이상 알지 못합니다. 그룹에서 제외되어 다시 참여합니다.</translation>
    </message>
    <message>
        <source>The group has given its partitions anew meanwhile. Nothing was committed.</source>
        <translation>그사이 그룹이 파티션을 새로 할당했습니다. 아무것도 커밋하지 않았습니다.</translation>
    </message>
    <message>
        <source>The group has given this member&apos;s partitions to others. It joins again.</source>
        <translation>그룹이 이 멤버의 파티션을 다른 멤버에게 할당했습니다. 다시 참여합니다.</translation>
    </message>
    <message>
        <source>Another member has joined with the same static member ID and taken this one&apos;s place.</source>
        <translation>같은 정적 멤버 ID로 다른 멤버가 참여해 이 멤버의 자리를 차지했습니다.</translation>
    </message>
    <message>
        <source>The static member ID is in use by another member.</source>
        <translation>다른 멤버가 이 정적 멤버 ID를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The group&apos;s members share out partitions in a way that this client does not know, or another type of group has this name.</source>
        <translation>그룹의 멤버들이 이 클라이언트가 모르는 방식으로 파티션을 나누거나, 다른 종류의 그룹이 이 이름을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The group is full: group.max.size of the brokers is reached.</source>
        <translation>그룹이 가득 찼습니다. 브로커의 group.max.size에 도달했습니다.</translation>
    </message>
    <message>
        <source>The brokers do not know this group protocol. Join with the classic one.</source>
        <translation>브로커가 이 그룹 프로토콜을 알지 못합니다. classic 프로토콜로 참여하세요.</translation>
    </message>
    <message>
        <source>max.poll.interval.ms was exceeded: the group has thrown this member out. It joins again.</source>
        <translation>max.poll.interval.ms를 초과해 그룹이 이 멤버를 제외했습니다. 다시 참여합니다.</translation>
    </message>
    <message>
        <source>The group has no committed offset here that still exists, and no place to begin was chosen: nothing is read.</source>
        <translation>여기에는 아직 존재하는 그룹의 커밋된 오프셋이 없고 읽기 시작 위치도 선택하지 않았습니다. 아무것도 읽지 않습니다.</translation>
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
    <message>
        <source>not ready</source>
        <translation>준비 안 됨</translation>
    </message>
    <message>
        <source>%1 (simple)</source>
        <translation>%1 (단순)</translation>
    </message>
    <message>
        <source>This version does not know groups of this type: it can only list them.</source>
        <translation>이 버전은 이 유형의 그룹을 알지 못합니다. 목록에 보여 줄 수만 있습니다.</translation>
    </message>
    <message>
        <source>A share group commits no offset: the brokers keep what was delivered, message by message.</source>
        <translation>공유(share) 그룹은 오프셋을 커밋하지 않습니다. 무엇이 전달되었는지 브로커가 메시지마다 기록합니다.</translation>
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
    <name>HelperProcess</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1을(를) 시작할 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>JavaScriptFilter</name>
    <message>
        <source>The script threw something that cannot be shown.</source>
        <translation>스크립트가 표시할 수 없는 예외를 던졌습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>The script was ended after 400 ms.</source>
        <translation>스크립트가 400ms를 넘겨 중단되었습니다.</translation>
    </message>
    <message>
        <source>The script came to its end without return.</source>
        <translation>스크립트가 return 없이 끝났습니다.</translation>
    </message>
    <message>
        <source>The script gave a function instead of true or false.</source>
        <translation>스크립트가 true나 false 대신 함수를 돌려주었습니다.</translation>
    </message>
    <message>
        <source>The script gave a Promise instead of true or false.</source>
        <translation>스크립트가 true나 false 대신 Promise를 돌려주었습니다.</translation>
    </message>
    <message>
        <source>A regular expression took too long: JavaScript may have given it up and called it no match. Use value matches /…/ instead.</source>
        <translation>정규식에 시간이 너무 걸렸습니다. JavaScript가 포기하고 일치하지 않는다고 했을 수 있습니다. value matches /…/를 쓰세요.</translation>
    </message>
    <message>
        <source>JavaScript cannot read this JSON: it is nested too deeply or a number is too large.</source>
        <translation>JavaScript가 이 JSON을 읽을 수 없습니다. 중첩이 너무 깊거나 숫자가 너무 큽니다.</translation>
    </message>
    <message>
        <source>The offset is beyond what a number of JavaScript can hold: use offsetText.</source>
        <translation>오프셋이 JavaScript 숫자로 나타낼 수 있는 범위를 넘습니다. offsetText를 쓰세요.</translation>
    </message>
    <message>
        <source>The script asks for headers without naming them plainly as header or headers.</source>
        <translation>스크립트가 header나 headers라는 이름을 그대로 쓰지 않고 헤더를 요구합니다.</translation>
    </message>
    <message>
        <source>The worker gave an answer that is none.</source>
        <translation>작업 프로세스의 응답이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1행 %2열: %3</translation>
    </message>
    <message>
        <source>The script&apos;s process did not answer and was ended.</source>
        <translation>스크립트 프로세스가 응답하지 않아 종료했습니다.</translation>
    </message>
    <message>
        <source>The script needed more than %1 MB of memory.</source>
        <translation>스크립트가 메모리를 %1MB 넘게 요구했습니다.</translation>
    </message>
    <message>
        <source>The script&apos;s process ended (code %1).</source>
        <translation>스크립트 프로세스가 끝났습니다(코드 %1).</translation>
    </message>
    <message>
        <source>The script&apos;s process ended (signal %1). It may use %2 MB of memory.</source>
        <translation>스크립트 프로세스가 끝났습니다(시그널 %1). 메모리는 %2MB까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A JavaScript expression is wanted after js:</source>
        <translation>js: 뒤에 JavaScript 식이 필요합니다</translation>
    </message>
</context>
<context>
    <name>JsonLexer</name>
    <message>
        <source>unexpected character at byte %1</source>
        <translation>바이트 %1에 예상하지 못한 문자가 있습니다</translation>
    </message>
    <message>
        <source>ends too early, at byte %1</source>
        <translation>바이트 %1에서 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>control character or bad escape in a string at byte %1</source>
        <translation>바이트 %1: 문자열에 제어 문자나 잘못된 이스케이프가 있습니다</translation>
    </message>
    <message>
        <source>bad number at byte %1</source>
        <translation>바이트 %1: 잘못된 숫자</translation>
    </message>
    <message>
        <source>unknown word at byte %1</source>
        <translation>바이트 %1: 알 수 없는 단어</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels at byte %2</source>
        <translation>바이트 %2에서 %1단계보다 깊게 중첩됩니다</translation>
    </message>
    <message>
        <source>more text after the value at byte %1</source>
        <translation>바이트 %1: 값 뒤에 다른 내용이 있습니다</translation>
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
    <name>Masking</name>
    <message>
        <source>(hidden: from byte %1 on it is no JSON, and rules for fields apply)</source>
        <translation>(숨김: 바이트 %1부터 JSON이 아니며 필드 규칙이 적용됨)</translation>
    </message>
    <message>
        <source>(hidden: %1 bytes that cannot be masked exactly)</source>
        <translation>(숨김: 정확히 마스킹할 수 없는 %1바이트)</translation>
    </message>
    <message>
        <source>(%1 bytes: masked where the message is shown in full)</source>
        <translation>(%1바이트: 메시지 전체를 표시하는 곳에서 마스킹됨)</translation>
    </message>
    <message>
        <source>Masked: other decoders would give fields other names. Choose Automatic.</source>
        <translation>마스킹됨: 다른 디코더에서는 필드 이름이 달라집니다. “자동”을 선택하세요.</translation>
    </message>
    <message>
        <source>Masked: the bytes are hidden.</source>
        <translation>마스킹됨: 바이트를 숨겼습니다.</translation>
    </message>
    <message>
        <source>Masked: the bytes are hidden. %1</source>
        <translation>마스킹됨: 바이트를 숨겼습니다. %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1번째 문자: %2</translation>
    </message>
    <message>
        <source>A field is missing.</source>
        <translation>필드가 없습니다.</translation>
    </message>
    <message>
        <source>The name of a header is missing.</source>
        <translation>헤더 이름이 없습니다.</translation>
    </message>
    <message>
        <source>A regular expression is missing.</source>
        <translation>정규식이 없습니다.</translation>
    </message>
    <message>
        <source>The regular expression also finds nothing at all: it would match everywhere.</source>
        <translation>이 정규식은 빈 문자열에도 일치하므로 모든 곳에서 일치하게 됩니다.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Resident registration numbers</source>
        <translation>주민등록번호</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>카드 번호</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Mask, keep the last %1</source>
        <translation>마스킹, 마지막 %1자 유지</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스킹</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(제거됨)</translation>
    </message>
    <message>
        <source>(hidden while messages are masked)</source>
        <translation>(메시지가 마스킹된 동안에는 숨김)</translation>
    </message>
    <message>
        <source>Not a path such as $.customer.name, $[&apos;a b&apos;] or $.items[*].id.</source>
        <translation>$.customer.name, $[&apos;a b&apos;], $.items[*].id와 같은 경로가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>MaskingHistory</name>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>모든 토픽</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>마스킹</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
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
        <translation>변경 없음: 이 시각 이후의 메시지가 없습니다</translation>
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
        <translation>이 시각 이후의 메시지가 없음: 명령줄 도구처럼 맨 끝으로 합니다</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>%1의 메시지</translation>
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
        <translation>%1에 이 시각 이후의 메시지가 없습니다.</translation>
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
    <message>
        <source>Consume: %1</source>
        <translation>메시지 소비: %1</translation>
    </message>
    <message>
        <source>Messages: %1 and %2 more topics</source>
        <translation>메시지: %1 외 토픽 %2개</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>메시지: %1</translation>
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
    <name>PayloadDiff</name>
    <message>
        <source>1 byte</source>
        <translation>1바이트</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>차이 1개</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>차이 %1개</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation>같음, %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Cut: more rows are not shown.</source>
        <translation>잘림: 이후의 행은 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>ends after %1</source>
        <translation>%1에서 끝남</translation>
    </message>
    <message>
        <source>First different byte: %1</source>
        <translation>처음으로 다른 바이트: %1</translation>
    </message>
    <message>
        <source>Cut: the first %1 of %2 differences are shown.</source>
        <translation>잘림: 차이 %2개 중 처음 %1개만 표시합니다.</translation>
    </message>
    <message>
        <source>differs; too many fields to be compared one by one, see the lines</source>
        <translation>다름. 필드가 너무 많아 하나씩 비교할 수 없음(행 비교 참고)</translation>
    </message>
    <message>
        <source>only white space differs</source>
        <translation>공백만 다름</translation>
    </message>
    <message>
        <source>only the order of members and the writing of values differ</source>
        <translation>필드 순서와 값의 표기만 다름</translation>
    </message>
    <message>
        <source>only the order of members differs</source>
        <translation>필드 순서만 다름</translation>
    </message>
    <message>
        <source>only the writing of values differs: they are equal</source>
        <translation>값의 표기만 다름: 값은 같음</translation>
    </message>
    <message>
        <source>Too many fields to be compared one by one: see the lines.</source>
        <translation>필드가 너무 많아 하나씩 비교할 수 없습니다. 행 비교를 참고하세요.</translation>
    </message>
    <message>
        <source>Only white space differs: no field does.</source>
        <translation>공백만 다릅니다. 다른 필드는 없습니다.</translation>
    </message>
    <message>
        <source>Cut: not all lines are compared.</source>
        <translation>잘림: 일부 행만 비교합니다.</translation>
    </message>
    <message>
        <source>Only white space differs: the lines, indented anew, are equal.</source>
        <translation>공백만 다릅니다. 들여쓰기를 새로 한 행은 모두 같습니다.</translation>
    </message>
    <message>
        <source>The two are very different: something that both have may be shown as different.</source>
        <translation>둘이 매우 다릅니다. 양쪽에 모두 있는 것도 다르다고 표시될 수 있습니다.</translation>
    </message>
    <message>
        <source>Large: compared from byte %1 on, where the first difference is, and cut %2 behind it.</source>
        <translation>크기가 커서 첫 차이가 있는 바이트 %1부터 시작해 %2만 비교하고 그 뒤는 잘랐습니다.</translation>
    </message>
    <message>
        <source>Large: compared from byte %1 on, where the first difference is.</source>
        <translation>크기가 커서 첫 차이가 있는 바이트 %1부터 비교했습니다.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>line %1 → %2</source>
        <translation>%1행 → %2행</translation>
    </message>
    <message>
        <source>%1 equal lines are left out.</source>
        <translation>같은 행 %1개를 생략했습니다.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, 바이트 %2</translation>
    </message>
    <message>
        <source>%1 before are equal and left out.</source>
        <translation>처음 %1는 같아서 생략했습니다.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>바이트 %1</translation>
    </message>
    <message>
        <source>Cut: bytes from %1 on are not compared here.</source>
        <translation>잘림: 바이트 %1부터는 여기서 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>bytes differ from byte %1 on</source>
        <translation>바이트 %1부터 다름</translation>
    </message>
</context>
<context>
    <name>PinnedField</name>
    <message>
        <source>expected the column&apos;s number, from 1 to %1</source>
        <translation>열 번호(1~%1)가 와야 합니다</translation>
    </message>
    <message>
        <source>expected a path such as $.order.total, or column and its number</source>
        <translation>$.order.total 같은 경로나 column과 열 번호가 와야 합니다</translation>
    </message>
    <message>
        <source>expected the end</source>
        <translation>여기서 끝나야 합니다</translation>
    </message>
    <message>
        <source>Key column %1</source>
        <translation>키의 %1번째 열</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1번째 열</translation>
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
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
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
    <name>RecordDiff</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
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
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time type</source>
        <translation>시각 종류</translation>
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
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>차이 1개</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>차이 %1개</translation>
    </message>
    <message>
        <source>only their order differs</source>
        <translation>순서만 다름</translation>
    </message>
    <message>
        <source>Only the order of the headers differs.</source>
        <translation>헤더의 순서만 다릅니다.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>part: verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>표기 다름</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>순서 다름</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>왼쪽에만 있음</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>오른쪽에만 있음</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>메시지</translation>
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
        <source>%1, partition %2, offset %3</source>
        <translation>%1, 파티션 %2, 오프셋 %3</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>not a JSON object</source>
        <translation>JSON 객체가 아님</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 (바이트 %2)</translation>
    </message>
    <message>
        <source>“key” is neither text, {&quot;base64&quot;: …} nor null</source>
        <translation>“key”가 텍스트도, {&quot;base64&quot;: …}도, null도 아님</translation>
    </message>
    <message>
        <source>“value” is neither text, {&quot;base64&quot;: …} nor null</source>
        <translation>“value”가 텍스트도, {&quot;base64&quot;: …}도, null도 아님</translation>
    </message>
    <message>
        <source>header %1 is not as it should be</source>
        <translation>헤더 %1의 형식이 올바르지 않음</translation>
    </message>
    <message>
        <source>the message was masked when it was exported: these are not its bytes</source>
        <translation>내보낼 때 마스킹된 메시지여서 원래 바이트가 아님</translation>
    </message>
</context>
<context>
    <name>RecordFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>this is a JSON array: messages are read from NDJSON, an object a line</source>
        <translation>JSON 배열임: 메시지는 한 줄에 객체 하나인 NDJSON에서 읽음</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 MB.</source>
        <translation>%1행이 %2 MB보다 깁니다.</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>일반 파일이 아님</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>압축을 풀 메모리가 부족함</translation>
    </message>
    <message>
        <source>the file ends in the middle of what was packed: it is not whole</source>
        <translation>압축된 내용 중간에 파일이 끝남: 파일이 온전하지 않음</translation>
    </message>
    <message>
        <source>gzip is broken near byte %1: %2</source>
        <translation>바이트 %1 근처에서 gzip이 깨져 있음: %2</translation>
    </message>
    <message>
        <source>Zstandard is broken near byte %1: %2</source>
        <translation>바이트 %1 근처에서 Zstandard가 깨져 있음: %2</translation>
    </message>
</context>
<context>
    <name>RecordFileWriter</name>
    <message>
        <source>%1: out of memory</source>
        <translation>%1: 메모리 부족</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>More than %1 files: choose another format, or fewer messages.</source>
        <translation>파일이 %1개를 넘습니다. 다른 형식을 선택하거나 메시지를 줄이세요.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place.</source>
        <translation>%1을(를) 제자리에 놓지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device, a pipe or a socket: nothing was written.</source>
        <translation>%1은(는) 폴더, 장치, 파이프 또는 소켓이므로 아무것도 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>partition %1, offset %2: %3</source>
        <translation>파티션 %1, 오프셋 %2: %3</translation>
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
        <source>%1 is no partition.</source>
        <translation>%1은(는) 파티션이 아닙니다.</translation>
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
        <translation>%1초 동안 메시지가 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Offset %1 does not exist yet, the partition ends at %2.</source>
        <translation>오프셋 %1은(는) 아직 없습니다. 파티션은 %2에서 끝납니다.</translation>
    </message>
    <message>
        <source>The filter failed at partition %1, offset %2: %3</source>
        <translation>파티션 %1, 오프셋 %2에서 필터가 실패했습니다: %3</translation>
    </message>
    <message>
        <source>The limit is reached: messages before offset %1 are missing here. New ones follow.</source>
        <translation>제한에 도달했습니다. 오프셋 %1 앞의 메시지가 여기에 빠져 있습니다. 새 메시지가 이어집니다.</translation>
    </message>
    <message>
        <source>There is no message at offset %1.</source>
        <translation>오프셋 %1에는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>%1 MB of memory are used up</source>
        <translation>메모리 %1 MB를 다 썼음</translation>
    </message>
    <message>
        <source>%1 MB of memory and %2 MB of disk are used up</source>
        <translation>메모리 %1 MB와 디스크 %2 MB를 다 썼음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what was written to %1 cannot be read back</source>
        <translation>%1에 쓴 내용을 다시 읽을 수 없음</translation>
    </message>
    <message>
        <source>the headers at partition %1, offset %2 are broken</source>
        <translation>파티션 %1, 오프셋 %2의 헤더가 깨져 있음</translation>
    </message>
    <message>
        <source>The headers at offset %1 are broken: only those before the break can be shown.</source>
        <translation>오프셋 %1의 헤더가 깨져 있습니다. 깨진 곳 이전의 헤더만 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>its headers are broken, and the filter asks for them</source>
        <translation>헤더가 깨져 있는데 필터가 헤더를 요구함</translation>
    </message>
    <message>
        <source>Nothing was skipped: where the batch at offset %1 ends could not be found out (no answer within %2 s).</source>
        <translation>건너뛰지 않았습니다: 오프셋 %1의 배치가 어디에서 끝나는지 알 수 없습니다(%2초 안에 응답 없음).</translation>
    </message>
    <message>
        <source>Messages are deleted faster than they are read: offset %1 is gone, the first is %2.</source>
        <translation>메시지가 읽는 속도보다 빨리 삭제됩니다: 오프셋 %1은(는) 이미 없고, 첫 오프셋은 %2입니다.</translation>
    </message>
    <message>
        <source>Offset %1 is the end of the partition: no message has it yet.</source>
        <translation>오프셋 %1은(는) 파티션의 끝이며, 아직 메시지가 없습니다.</translation>
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
        <source>Reading…</source>
        <translation>읽는 중…</translation>
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
    <message>
        <source>The one offset from there to the end was searched.</source>
        <translation>거기서 끝까지 오프셋 1개를 검색했습니다.</translation>
    </message>
    <message>
        <source>The one offset holds no message.</source>
        <translation>오프셋 1개에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Stopped, the filter failed</source>
        <translation>필터 실패로 멈춤</translation>
    </message>
    <message>
        <source>No message matches %1 so far.</source>
        <translation>지금까지 %1에 맞는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>No new message matches %1 so far.</source>
        <translation>지금까지 %1에 맞는 새 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The filter failed after %1 of %2 offsets: no message found so far.</source>
        <translation>오프셋 %2개 중 %1개를 본 뒤 필터가 실패했습니다. 그때까지 찾은 메시지는 없습니다.</translation>
    </message>
    <message>
        <source>Where and why is said above.</source>
        <translation>위치와 이유는 위에 있습니다.</translation>
    </message>
    <message>
        <source>No message matches %1.</source>
        <translation>%1에 맞는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped by the filter</source>
        <translation>필터 때문에 조회가 멈췄습니다</translation>
    </message>
    <message>
        <source>Around offset %1</source>
        <translation>오프셋 %1 주변</translation>
    </message>
    <message>
        <source>%1 in 1 partition</source>
        <translation>파티션 1개에서 %1</translation>
    </message>
    <message>
        <source>%1 in %2 partitions</source>
        <translation>파티션 %2개에서 %1</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>길어야 %1 남음</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>약 %1 남음</translation>
    </message>
    <message>
        <source>partition %1 at offset %2 (%3 offsets from there on are not read)</source>
        <translation>파티션 %1의 오프셋 %2(거기부터 오프셋 %3개는 읽지 않음)</translation>
    </message>
    <message>
        <source>%1: scanned %2, %3, %4, %5</source>
        <translation>%1: %2 검색, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/초</translation>
    </message>
    <message>
        <source>An open transaction holds %1.</source>
        <translation>열린 트랜잭션이 막고 있는 곳: %1.</translation>
    </message>
    <message>
        <source>All %1 offsets of the range were searched.</source>
        <translation>범위의 오프셋 %1개를 모두 검색했습니다.</translation>
    </message>
    <message>
        <source>No message behind the committed offsets of the group.</source>
        <translation>그룹의 커밋된 오프셋 이후에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>It has read everything. Newest shows what it read last.</source>
        <translation>그룹이 모두 읽었습니다. 최신을 고르면 마지막으로 읽은 것이 표시됩니다.</translation>
    </message>
    <message>
        <source>The range holds no message.</source>
        <translation>범위에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Choose another one, or Newest.</source>
        <translation>다른 범위나 최신을 선택하세요.</translation>
    </message>
    <message>
        <source>Filtered again</source>
        <translation>다시 필터링됨</translation>
    </message>
    <message>
        <source>Filtered again from what was read: %1 messages; Kafka not asked.</source>
        <translation>읽은 내용에서 다시 필터링했습니다: 메시지 %1개. Kafka에는 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>Filtered again from what was read: %1 messages; the others were read from Kafka.</source>
        <translation>읽은 내용에서 다시 필터링했습니다: 메시지 %1개. 나머지는 Kafka에서 읽었습니다.</translation>
    </message>
    <message>
        <source>Not all that was read was kept: Continue reading reads the rest, Read everything anew.</source>
        <translation>읽은 것이 모두 보관되지는 않았습니다. “이어서 조회”는 나머지를 읽고, “조회”는 모두 새로 읽습니다.</translation>
    </message>
    <message>
        <source>There is more that was not read: Continue reading goes on there.</source>
        <translation>읽지 않은 것이 더 있습니다. “이어서 조회”를 누르면 거기서부터 읽습니다.</translation>
    </message>
    <message>
        <source>%1 in memory, %2 on disk</source>
        <translation>메모리 %1, 디스크 %2</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>메모리 %1</translation>
    </message>
    <message>
        <source>Kept for another filter: %1 messages (%2).</source>
        <translation>다른 필터를 위해 보관함: 메시지 %1개(%2).</translation>
    </message>
    <message>
        <source>%1 Then keeping ended: %2.</source>
        <translation>%1 그 뒤로는 보관하지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>No message that was kept matches %1.</source>
        <translation>보관된 메시지 중 %1에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Continue reading looks further.</source>
        <translation>“이어서 조회”를 누르면 더 찾습니다.</translation>
    </message>
    <message>
        <source>%1 offsets were deleted by retention before they were read.</source>
        <translation>오프셋 %1개는 읽기 전에 보존 설정에 따라 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Reading is held to %1 a second: this is production.</source>
        <translation>운영이므로 조회 속도를 초당 %1(으)로 제한합니다.</translation>
    </message>
    <message>
        <source>Complete but for what was skipped</source>
        <translation>건너뛴 것을 제외하고 완료</translation>
    </message>
    <message>
        <source>%1 offsets were skipped, because their batches cannot be decoded: what they hold was not read, nor searched.</source>
        <translation>오프셋 %1개는 배치를 디코딩할 수 없어 건너뛰었습니다. 그 내용은 읽거나 검색하지 않았습니다.</translation>
    </message>
    <message>
        <source>No message could be read.</source>
        <translation>읽을 수 있는 메시지가 없었습니다.</translation>
    </message>
    <message>
        <source>%1 of the %2 offsets were read; the others were skipped.</source>
        <translation>오프셋 %2개 중 %1개를 읽었고 나머지는 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>The filter looks for UTF-8: texts in EUC-KR or CP949 are found when that charset is chosen.</source>
        <translation>필터는 UTF-8로 찾습니다. EUC-KR/CP949 텍스트는 그 문자 집합을 선택해야 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 offsets</source>
        <comment>a range</comment>
        <translation>오프셋 %2개 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 offsets</source>
        <comment>a count</comment>
        <translation>오프셋 %2개 중 %1개</translation>
    </message>
    <message>
        <source>partition %1 at offset %2 (1 offset from there on is not read)</source>
        <translation>파티션 %1의 오프셋 %2(거기부터 오프셋 1개는 읽지 않음)</translation>
    </message>
    <message>
        <source>Only the hits of %1 were taken. Read shows all messages.</source>
        <translation>%1에 맞는 메시지만 가져왔습니다. [조회]를 누르면 모든 메시지를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Of the messages read only those are shown that match %1. Read searches the topic for it.</source>
        <translation>읽은 메시지 중 %1에 맞는 것만 보입니다. [조회]를 누르면 토픽에서 찾습니다.</translation>
    </message>
    <message>
        <source>Searched for %1: of its hits only those are shown that match %2, too. Read searches the topic for that.</source>
        <translation>%1(으)로 찾은 결과 중 %2에도 맞는 것만 보입니다. [조회]를 누르면 토픽에서 새 필터로 찾습니다.</translation>
    </message>
    <message>
        <source>1 message more was read: Continue reading shows it in its place.</source>
        <translation>읽은 메시지가 1개 더 있습니다. “이어서 조회”를 누르면 제자리에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 messages more were read: Continue reading shows them in their places.</source>
        <translation>읽은 메시지가 %1개 더 있습니다. “이어서 조회”를 누르면 제자리에 표시됩니다.</translation>
    </message>
    <message>
        <source>compacted away, transaction markers, or aborted messages</source>
        <translation>컴팩션으로 사라졌거나 트랜잭션 마커 또는 중단된 트랜잭션의 메시지</translation>
    </message>
    <message>
        <source>compacted away, or transaction markers</source>
        <translation>컴팩션으로 사라졌거나 트랜잭션 마커</translation>
    </message>
    <message>
        <source>%1 of the scanned offsets hold no message: %2.</source>
        <translation>검색한 오프셋 중 %1개에는 메시지가 없습니다: %2.</translation>
    </message>
    <message>
        <source>transaction markers (%1)</source>
        <translation>트랜잭션 마커(%1)</translation>
    </message>
    <message>
        <source>messages of aborted transactions (%1)</source>
        <translation>중단된 트랜잭션의 메시지(%1)</translation>
    </message>
    <message>
        <source>compacted away (%1)</source>
        <translation>컴팩션으로 사라짐(%1)</translation>
    </message>
    <message>
        <source>Found and not shown yet, because newer messages may follow: %1. Continue reading shows them in their places.</source>
        <translation>찾았지만 더 새로운 메시지가 나올 수 있어 아직 표시하지 않음: %1개. “이어서 조회”를 누르면 제자리에 표시됩니다.</translation>
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
    <name>SaveValue</name>
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
    <name>ScanEstimateText</name>
    <message>
        <source>about %1 as stored</source>
        <translation>저장된 크기로 약 %1</translation>
    </message>
    <message>
        <source>%1 offsets</source>
        <translation>오프셋 %1개</translation>
    </message>
    <message>
        <source>%1 of them in %2 partitions whose size is not known</source>
        <translation>그중 %1개는 크기를 알 수 없는 파티션 %2개에 있음</translation>
    </message>
    <message>
        <source>%1 of %2 partitions of which nothing is known</source>
        <translation>파티션 %2개 중 %1개는 알 수 없음</translation>
    </message>
    <message>
        <source>“%1” is production. This may read much of it: %2.</source>
        <translation>“%1”은(는) 운영입니다. 많은 양을 읽을 수 있습니다: %2.</translation>
    </message>
    <message>
        <source>That is an estimate: the sizes of the partitions on the brokers&apos; disks, by the part of their offsets that is read. Compressed messages are larger when they are read, and reading ends earlier when enough is found.</source>
        <translation>추정값입니다. 브로커 디스크에 저장된 파티션 크기에 읽을 오프셋의 비율을 곱했습니다. 압축된 메시지는 읽으면 더 커지고, 원하는 만큼 찾으면 더 일찍 끝납니다.</translation>
    </message>
    <message>
        <source>Sizes that are not known: %1</source>
        <translation>알 수 없는 크기: %1</translation>
    </message>
    <message>
        <source>At the %1 a second that production is held to, all of it takes %2 or more. It can be stopped at any time.</source>
        <translation>운영의 제한인 초당 %1(으)로 모두 읽으면 %2 이상 걸립니다. 언제든지 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>It can be stopped at any time.</source>
        <translation>언제든지 멈출 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SeekInput</name>
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
    <message>
        <source>the offset is too large</source>
        <translation>오프셋이 너무 큽니다</translation>
    </message>
    <message>
        <source>“%1” is no partition and offset, such as 0:120, 0:120-180, or %2,0,120</source>
        <translation>“%1”은(는) 파티션과 오프셋이 아닙니다. 예: 0:120, 0:120-180, %2,0,120</translation>
    </message>
    <message>
        <source>the range ends at %1, before it begins at %2</source>
        <translation>범위의 끝 %1이(가) 시작 %2보다 작습니다</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1행: %2.</translation>
    </message>
    <message>
        <source>Line %1: there is no partition %2: they go from 0 to %3.</source>
        <translation>%1행: 파티션 %2은(는) 없습니다. 0부터 %3까지 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: partition %2 was there before, in line %3.</source>
        <translation>%1행: 파티션 %2은(는) %3행에 이미 있습니다.</translation>
    </message>
    <message>
        <source>All lines are about other topics than %1.</source>
        <translation>모든 행이 %1이(가) 아닌 다른 토픽의 것입니다.</translation>
    </message>
    <message>
        <source>Lines such as 0:120 or 0:120-180 are needed.</source>
        <translation>0:120 또는 0:120-180 같은 행이 필요합니다.</translation>
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
    <message>
        <source>Broker %1 holds its answers back for %2, because a quota of this user or client is used up. Castellan polls less often until it has answered freely for half a minute.</source>
        <translation>이 사용자 또는 클라이언트의 쿼터를 다 써서 브로커 %1이(가) 응답을 %2 늦춥니다(전송 제한). 30초 동안 제한 없이 응답할 때까지 Castellan은 덜 자주 조회합니다.</translation>
    </message>
    <message>
        <source>“%1” leads to another cluster than before: its id is %2, it was %3. Everything is read anew; nothing is written until you choose to use it.</source>
        <translation>“%1”이(가) 이전과 다른 클러스터로 연결됩니다. 클러스터 ID가 %3에서 %2(으)로 바뀌었습니다. 모든 것을 새로 읽으며, 이 클러스터를 사용하기로 선택할 때까지 아무것도 쓰지 않습니다.</translation>
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
    <name>StatisticsText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Busiest partition</source>
        <translation>가장 많은 파티션</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1번, 전체의 %2</translation>
    </message>
    <message>
        <source>%1 times the mean of the %2 partitions that hold messages</source>
        <translation>메시지가 있는 파티션 %2개 평균의 %1배</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <translation>가장 이른 시각</translation>
    </message>
    <message>
        <source>CreateTime: set by the producers</source>
        <translation>CreateTime: 프로듀서가 설정</translation>
    </message>
    <message>
        <source>LogAppendTime: set by the brokers</source>
        <translation>LogAppendTime: 브로커가 설정</translation>
    </message>
    <message>
        <source>CreateTime and LogAppendTime</source>
        <translation>CreateTime 및 LogAppendTime</translation>
    </message>
    <message>
        <source>Latest time</source>
        <translation>가장 늦은 시각</translation>
    </message>
    <message>
        <source>%1 after the earliest</source>
        <translation>가장 이른 시각에서 %1 뒤</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>시각 없음</translation>
    </message>
    <message>
        <source>The time is -1 or 0; not in the chart</source>
        <translation>시각이 -1 또는 0이며 차트에 없음</translation>
    </message>
    <message>
        <source>Time outside of 2000 to 2099</source>
        <translation>2000~2099년을 벗어난 시각</translation>
    </message>
    <message>
        <source>Perhaps seconds or microseconds taken for milliseconds; not in the chart</source>
        <translation>초나 마이크로초를 밀리초로 잘못 썼을 수 있으며 차트에 없음</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Uncompressed: keys %1, values %2, headers %3</source>
        <translation>압축 전: 키 %1, 값 %2, 헤더 %3</translation>
    </message>
    <message>
        <source>Distinct keys (estimate)</source>
        <translation>고유 키(추정)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Standard error %1 %: 95 of 100 such estimates are within %2 %</source>
        <translation>표준 오차 %1 %: 이런 추정 100번 중 95번은 %2 % 이내</translation>
    </message>
    <message>
        <source>Null keys</source>
        <translation>null 키</translation>
    </message>
    <message>
        <source>Empty keys</source>
        <translation>빈 키</translation>
    </message>
    <message>
        <source>Keys of 0 bytes, which are not null</source>
        <translation>null이 아닌 0바이트 키</translation>
    </message>
    <message>
        <source>Tombstones</source>
        <translation>툼스톤(삭제 표시)</translation>
    </message>
    <message>
        <source>Null value beside a key: compaction deletes the key</source>
        <translation>키가 있고 값이 null: 컴팩션이 그 키를 삭제함</translation>
    </message>
    <message>
        <source>Null values without a key</source>
        <translation>키가 없는 null 값</translation>
    </message>
    <message>
        <source>Empty values</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>Values of 0 bytes, which are not null</source>
        <translation>null이 아닌 0바이트 값</translation>
    </message>
    <message>
        <source>With headers</source>
        <translation>헤더 있음</translation>
    </message>
    <message>
        <source>%1 headers in all</source>
        <translation>헤더 모두 %1개</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52주</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>파티션 %1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>나머지 %1개</translation>
    </message>
    <message>
        <source>No message with a usable time.</source>
        <translation>쓸 수 있는 시각이 있는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Messages per %1 from %2 to %3: %4 in all, most from %5 on: %6. The table Over time has the numbers.</source>
        <translation>%2부터 %3까지 %1당 메시지 수: 모두 %4개, %5부터가 %6개로 가장 많습니다. 수치는 “시간별” 표에 있습니다.</translation>
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
    <message>
        <source>Text: UTF-8; not parsed as JSON, because it is larger than 16 MB</source>
        <translation>텍스트: UTF-8. 16 MB보다 커서 JSON으로 해석하지 않음</translation>
    </message>
    <message>
        <source>JSON: not parsed, because it is larger than 16 MB</source>
        <translation>JSON: 16 MB보다 커서 해석하지 않음</translation>
    </message>
</context>
<context>
    <name>WireGroupTypes</name>
    <message>
        <source>Castellan does not know groups of type “%1”: only what the list of groups says of it is known.</source>
        <translation>Castellan은 “%1” 유형의 그룹을 알지 못합니다. 그룹 목록이 말하는 것만 알 수 있습니다.</translation>
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
    <message>
        <source>The broker refuses this: %1</source>
        <translation>브로커가 거부합니다: %1</translation>
    </message>
</context>
<context>
    <name>app::BrokerController</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Log directories</source>
        <translation>로그 디렉터리</translation>
    </message>
    <message>
        <source>API versions</source>
        <translation>API 버전</translation>
    </message>
    <message>
        <source>Cluster-wide defaults</source>
        <translation>클러스터 공통 기본값</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>브로커 %1</translation>
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
        <source>The log directories of broker %1 could not be read</source>
        <translation>브로커 %1의 로그 디렉터리를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The API versions of broker %1 could not be read</source>
        <translation>브로커 %1의 API 버전을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The cluster-wide defaults could not be read</source>
        <translation>클러스터 공통 기본값을 읽지 못했습니다</translation>
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
    <name>app::ClockSource</name>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>%1초 안에 응답이 없었습니다</translation>
    </message>
    <message>
        <source>it is not connected</source>
        <translation>연결되어 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>app::ClusterData</name>
    <message>
        <source>Broker %1: %2</source>
        <translation>브로커 %1: %2</translation>
    </message>
    <message>
        <source>The cluster does not list this broker: it is down, or was removed.</source>
        <translation>클러스터의 목록에 이 브로커가 없습니다. 내려갔거나 제거되었습니다.</translation>
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
    <message>
        <source>“%1” leads to another cluster than before: nothing is written until you choose to use it.</source>
        <translation>“%1”이(가) 이전과 다른 클러스터로 연결됩니다. 이 클러스터를 사용하기로 선택할 때까지 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>연결되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>app::ConfigController</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
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
    <message>
        <source>Masking of messages switched on with the environment</source>
        <translation>환경 변경에 따라 메시지 마스킹 켜짐</translation>
    </message>
    <message>
        <source>Masking of messages switched off with the environment</source>
        <translation>환경 변경에 따라 메시지 마스킹 꺼짐</translation>
    </message>
    <message>
        <source>Nothing was saved, because it could not be written to the history. %1</source>
        <translation>변경 기록에 남길 수 없어 아무것도 저장하지 않았습니다. %1</translation>
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
    <message>
        <source>its committed offset is deleted: 1 partition</source>
        <translation>커밋된 오프셋이 삭제됩니다: 파티션 1개</translation>
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
    <name>app::FilterStore</name>
    <message>
        <source>%1 could not be read and is left as it is: filters are not saved.</source>
        <translation>%1을(를) 읽을 수 없어 그대로 둡니다. 필터는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>The saved filters could not be read; the old file was kept as %1.</source>
        <translation>저장된 필터를 읽을 수 없습니다. 이전 파일은 %1(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>The filters were saved by a newer version: they can be used but not changed here.</source>
        <translation>더 새로운 버전이 저장한 필터입니다. 쓸 수는 있지만 여기서 바꿀 수는 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::GroupConsumeController</name>
    <message>
        <source>Consume: %1</source>
        <translation>메시지 소비: %1</translation>
    </message>
    <message>
        <source>Castellan is not a member of this group. Joining moves the group: its other members lose partitions meanwhile.</source>
        <translation>Castellan은 이 그룹의 멤버가 아닙니다. 참여하면 그룹이 움직여, 그동안 다른 멤버가 파티션을 잃습니다.</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>메시지 %1개, %2</translation>
    </message>
    <message>
        <source>Joining: waiting until the other members have let go.</source>
        <translation>참여 중: 다른 멤버가 파티션을 내놓을 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Member without partitions: the group has more members than partitions.</source>
        <translation>파티션 없는 멤버: 그룹의 멤버가 파티션보다 많습니다.</translation>
    </message>
    <message>
        <source>Member. Partitions: %1.</source>
        <translation>멤버입니다. 할당된 파티션: %1개.</translation>
    </message>
    <message>
        <source>. Paused; the partitions stay assigned.</source>
        <translation>. 일시 정지됨. 파티션 할당은 유지됩니다.</translation>
    </message>
    <message>
        <source>Rebalancing: the partitions were given back, waiting for the next assignment. %1.</source>
        <translation>리밸런싱 중: 파티션을 반납하고 다음 할당을 기다립니다. %1.</translation>
    </message>
    <message>
        <source>Leaving the group. %1.</source>
        <translation>그룹에서 나가는 중. %1.</translation>
    </message>
    <message>
        <source>Not a member any more: %1. %2.</source>
        <translation>더 이상 멤버가 아님: %1. %2.</translation>
    </message>
    <message>
        <source>reading the group back</source>
        <translation>그룹을 다시 읽어 확인하는 중</translation>
    </message>
    <message>
        <source>The membership has failed: %1</source>
        <translation>그룹 참여에 실패했습니다: %1</translation>
    </message>
    <message>
        <source>%1 / %2: %3 → %4</source>
        <comment>topic / partition: committed → position</comment>
        <translation>%1 / %2: %3 → %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Everything that was shown is committed.</source>
        <translation>표시된 것을 모두 커밋했습니다.</translation>
    </message>
    <message>
        <source>To commit: %1 messages (%2).</source>
        <translation>커밋할 것: 메시지 %1개(%2).</translation>
    </message>
    <message>
        <source>Only a member with partitions can commit.</source>
        <translation>파티션이 있는 멤버만 커밋할 수 있습니다.</translation>
    </message>
    <message>
        <source>A commit is under way.</source>
        <translation>커밋이 진행 중입니다.</translation>
    </message>
    <message>
        <source>The oldest %1 are not kept.</source>
        <translation>가장 오래된 %1개는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Leaving the group: waiting for the answer to a commit. %1.</source>
        <translation>그룹에서 나가는 중: 커밋에 대한 응답을 기다립니다. %1.</translation>
    </message>
    <message>
        <source>Reading what the group has committed.</source>
        <translation>그룹이 커밋한 오프셋을 읽는 중입니다.</translation>
    </message>
</context>
<context>
    <name>app::GroupController</name>
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
    <name>app::GroupMembership</name>
    <message>
        <source>Member of group %1</source>
        <translation>그룹 %1의 멤버</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>메시지 %1개</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>커밋 안 됨</translation>
    </message>
    <message>
        <source>Messages shown and not committed: %1. Whoever gets these partitions reads them again.</source>
        <translation>표시했지만 커밋하지 않은 메시지: %1개. 이 파티션을 할당받는 멤버가 다시 읽습니다.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Castellan leaves the group, without a commit.</source>
        <translation>Castellan이 커밋하지 않고 그룹에서 나갑니다.</translation>
    </message>
    <message>
        <source>Leave group %1</source>
        <translation>그룹 %1에서 나가기</translation>
    </message>
    <message>
        <source>member</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>left</source>
        <translation>나감</translation>
    </message>
    <message>
        <source>The connection was closed before the group could be read back.</source>
        <translation>그룹을 다시 읽어 확인하기 전에 연결이 닫혔습니다.</translation>
    </message>
    <message>
        <source>The group could not be read back.</source>
        <translation>그룹을 다시 읽어 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>left; the group exists no more</source>
        <translation>나감. 그룹이 더 이상 없음</translation>
    </message>
    <message>
        <source>left; as a static member it keeps its partitions until the session timeout (45 s)</source>
        <translation>나감. 정적 멤버이므로 세션 타임아웃(45초)까지 파티션을 유지함</translation>
    </message>
    <message>
        <source>still listed as a member: the group drops it after the session timeout (45 s)</source>
        <translation>아직 멤버로 표시됨: 세션 타임아웃(45초)이 지나면 그룹이 제외함</translation>
    </message>
    <message>
        <source>left; the group is %1</source>
        <translation>그룹에서 나감. 그룹 상태: %1</translation>
    </message>
    <message>
        <source>left; other members of the group: %1</source>
        <translation>그룹에서 나감. 그룹의 다른 멤버: %1</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>응답이 오기 전에 연결이 닫혔습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Commit as member of group %1</source>
        <translation>그룹 %1의 멤버로 커밋</translation>
    </message>
    <message>
        <source>Commits by interval as member of group %1</source>
        <translation>그룹 %1의 멤버로 주기적 커밋</translation>
    </message>
    <message>
        <source>Nothing was committed, because it could not be journalled. %1</source>
        <translation>기록할 수 없어 아무것도 커밋하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>오프셋 %1</translation>
    </message>
    <message>
        <source>The broker gave no answer for this partition.</source>
        <translation>브로커가 이 파티션에 대해 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>결과 불명</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>커밋됨</translation>
    </message>
    <message>
        <source>Committed: %1 messages (partitions: %2).</source>
        <translation>커밋됨: 메시지 %1개 (파티션: %2).</translation>
    </message>
    <message>
        <source>Not committed: %1 partitions. %2</source>
        <translation>커밋되지 않음: 파티션 %1개. %2</translation>
    </message>
    <message>
        <source>commits by interval so far: %1</source>
        <translation>지금까지 주기적 커밋 횟수: %1</translation>
    </message>
    <message>
        <source>not committed, or unknown: %1</source>
        <translation>커밋되지 않았거나 결과 불명인 횟수: %1</translation>
    </message>
    <message>
        <source>Committed before that: offset %1.</source>
        <translation>그 전에 커밋됨: 오프셋 %1.</translation>
    </message>
    <message>
        <source>The commit before it was not answered.</source>
        <translation>이전 커밋에 대한 응답이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>What the group has committed there could not be read.</source>
        <translation>거기에 그룹이 커밋한 오프셋을 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The group was giving its partitions anew.</source>
        <translation>그룹이 파티션을 새로 할당하는 중이었습니다.</translation>
    </message>
    <message>
        <source>Not committed when leaving: %1 messages. %2</source>
        <translation>나갈 때 커밋되지 않음: 메시지 %1개. %2</translation>
    </message>
    <message>
        <source>The membership ended before the answer came.</source>
        <translation>응답이 오기 전에 그룹 참여가 끝났습니다.</translation>
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
    <name>app::ImportOperation</name>
    <message>
        <source>Lines that are not messages: %1. Nothing is sent of such a file.</source>
        <translation>메시지가 아닌 행: %1개. 이런 파일에서는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… 그 외 더 있음</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>기타 (%1)</translation>
    </message>
    <message>
        <source>Their time is that of sending.</source>
        <translation>메시지의 시각은 보내는 시각이 됩니다.</translation>
    </message>
    <message>
        <source>Their times are kept: %1 to %2. The topic keeps messages by these times (retention.ms): older ones it deletes soon.</source>
        <translation>메시지의 시각을 유지합니다: %1부터 %2까지. 토픽은 이 시각을 기준으로 메시지를 보존하며(retention.ms) 보존 기간보다 오래된 메시지는 곧 삭제합니다.</translation>
    </message>
    <message>
        <source>Messages without a time get that of sending: %1.</source>
        <translation>시각이 없어 보내는 시각을 쓰는 메시지: %1개.</translation>
    </message>
    <message>
        <source>The pane was closed before the answers came.</source>
        <translation>응답이 오기 전에 창이 닫혔습니다.</translation>
    </message>
    <message>
        <source>Import messages into %1</source>
        <translation>%1에 메시지 적재</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>파일을 고르세요.</translation>
    </message>
    <message>
        <source>The produce pane was closed.</source>
        <translation>메시지 전송 탭이 닫혔습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 holds no message.</source>
        <translation>%1 파일에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds too many messages for one import.</source>
        <translation>%1 파일의 메시지가 너무 많아 한 번에 적재할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file has messages of partition %1, and the topic has %2 partitions. Let the partitioner choose, or add partitions first.</source>
        <translation>파일에 파티션 %1의 메시지가 있지만 토픽의 파티션은 %2개입니다. 파티셔너가 선택하게 하거나 먼저 파티션 수를 늘리세요.</translation>
    </message>
    <message>
        <source>%1 more messages</source>
        <translation>메시지 %1개 더</translation>
    </message>
    <message>
        <source>%1 of keys, values and headers</source>
        <translation>키, 값, 헤더를 합해 %1</translation>
    </message>
    <message>
        <source>Messages that were exported masked: %1. What is masked is sent as it is in the file; the original is not in it.</source>
        <translation>마스킹된 채 내보낸 메시지: %1개. 마스킹된 부분은 파일에 있는 그대로 보냅니다. 원래 값은 파일에 없습니다.</translation>
    </message>
    <message>
        <source>%1 messages are added to a topic in production. Its consumers will read them; they cannot be taken back one by one.</source>
        <translation>운영 토픽에 메시지 %1개를 추가합니다. 컨슈머가 읽게 되며 하나씩 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>They come from other topics: %1</source>
        <translation>다른 토픽에서 온 메시지입니다: %1</translation>
    </message>
    <message>
        <source>The file was changed after it was looked at. Nothing was sent; look at the plan again.</source>
        <translation>파일을 살펴본 뒤 파일이 바뀌었습니다. 아무것도 보내지 않았습니다. 변경 미리보기를 다시 살펴보세요.</translation>
    </message>
</context>
<context>
    <name>app::JoinGroupOperation</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>asked to join; other members have not let go yet</source>
        <translation>참여를 요청함. 다른 멤버가 아직 파티션을 내놓지 않음</translation>
    </message>
    <message>
        <source>Consume as a group</source>
        <translation>그룹으로 소비</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Castellan is a member of this group already: its tab shows it.</source>
        <translation>Castellan은 이미 이 그룹의 멤버입니다. 해당 탭에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no topic “%1”.</source>
        <translation>토픽 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Not every broker listed its groups, so it is not known what this group is. %1</source>
        <translation>일부 브로커가 그룹 목록을 주지 않아 이 그룹이 무엇인지 알 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The group&apos;s members could not be read, so it is not known who would lose partitions.</source>
        <translation>그룹의 멤버를 읽을 수 없어 누가 파티션을 잃게 될지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The members of this group do not speak the consumers&apos; protocol (Connect).</source>
        <translation>이 그룹의 멤버는 컨슈머 프로토콜을 쓰지 않습니다(Connect).</translation>
    </message>
    <message>
        <source>The members share out partitions with “%1”, which Castellan does not know: it could not join them.</source>
        <translation>멤버들이 Castellan이 모르는 “%1”(으)로 파티션을 나누므로 참여할 수 없습니다.</translation>
    </message>
    <message>
        <source>This joins group “%1”, which does not exist: joining creates it.</source>
        <translation>그룹 “%1”에 참여합니다. 아직 없는 그룹이며, 참여하면 만들어집니다.</translation>
    </message>
    <message>
        <source>This joins group “%1”. It has no members now; consumers that start while you are here share its partitions with you.</source>
        <translation>그룹 “%1”에 참여합니다. 지금은 멤버가 없습니다. 참여 중에 시작하는 컨슈머는 파티션을 나누어 가집니다.</translation>
    </message>
    <message>
        <source>%1 (client ID %2, host %3)</source>
        <translation>%1 (클라이언트 ID %2, 호스트 %3)</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>, 그 외 %1개</translation>
    </message>
    <message>
        <source>This joins group “%1”: its other members lose partitions while you are here. Members now: %2 (%3). State: %4.</source>
        <translation>그룹 “%1”에 참여합니다. 참여하는 동안 다른 멤버가 파티션을 잃습니다. 현재 멤버: %2개 (%3). 상태: %4.</translation>
    </message>
    <message>
        <source>What you are given nobody else reads until you leave. Committing moves the group: what is committed here its consumers do not read again. Nothing is committed unless you ask for it.</source>
        <translation>할당받은 파티션은 나갈 때까지 다른 멤버가 읽지 않습니다. 커밋하면 그룹의 오프셋이 옮겨지며, 여기서 커밋한 메시지는 그룹의 컨슈머가 다시 읽지 않습니다. 요청하지 않으면 아무것도 커밋하지 않습니다.</translation>
    </message>
    <message>
        <source>As the static member “%1” you keep your partitions for the session timeout (45 s) after leaving.</source>
        <translation>정적 멤버 “%1”(으)로 참여하면 나간 뒤에도 세션 타임아웃(45초) 동안 파티션을 유지합니다.</translation>
    </message>
    <message>
        <source>Group protocol: consumer (KIP-848).</source>
        <translation>그룹 프로토콜: consumer (KIP-848).</translation>
    </message>
    <message>
        <source>Group protocol: classic.</source>
        <translation>그룹 프로토콜: classic.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>from the oldest, %1</source>
        <translation>가장 오래된 메시지부터, %1</translation>
    </message>
    <message>
        <source>from the oldest</source>
        <translation>가장 오래된 메시지부터</translation>
    </message>
    <message>
        <source>from the end, %1</source>
        <translation>맨 끝부터, %1</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>맨 끝부터</translation>
    </message>
    <message>
        <source>nothing is read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>the committed offset is outside the log</source>
        <translation>커밋된 오프셋이 로그 범위를 벗어남</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Lag %1</translation>
    </message>
    <message>
        <source>Consume as group “%1”</source>
        <translation>그룹 “%1”(으)로 소비</translation>
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
        <source>Reading begins</source>
        <translation>읽기 시작 위치</translation>
    </message>
    <message>
        <source>Left again before it had joined.</source>
        <translation>참여하기 전에 다시 나갔습니다.</translation>
    </message>
    <message>
        <source>assigned to Castellan</source>
        <translation>Castellan에 할당됨</translation>
    </message>
    <message>
        <source>another member has it</source>
        <translation>다른 멤버가 가지고 있음</translation>
    </message>
</context>
<context>
    <name>app::KeyLookup</name>
    <message>
        <source>murmur2: Java clients, Connect, Streams</source>
        <translation>murmur2: Java 클라이언트, Connect, Streams</translation>
    </message>
    <message>
        <source>CRC32 (consistent): librdkafka&apos;s default in C, Python, Go, .NET</source>
        <translation>CRC32(consistent): C, Python, Go, .NET의 librdkafka 기본값</translation>
    </message>
    <message>
        <source>FNV-1a: Sarama (Go)</source>
        <translation>FNV-1a: Sarama (Go)</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Look for the key in the other partitions of %1</source>
        <translation>%1의 다른 파티션에서 키 찾기</translation>
    </message>
    <message>
        <source>No other partition holds this key.</source>
        <translation>다른 파티션에는 이 키가 없습니다.</translation>
    </message>
    <message>
        <source>Whether other partitions hold this key too is not known. %1</source>
        <translation>다른 파티션에도 이 키가 있는지는 알 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Whether other partitions hold this key too was not looked at: on production that would read much (%1).</source>
        <translation>다른 파티션에도 이 키가 있는지는 살펴보지 않았습니다. 운영에서 많은 양을 읽게 됩니다(%1).</translation>
    </message>
    <message>
        <source>%1 (offset %2)</source>
        <comment>partition</comment>
        <translation>%1(오프셋 %2)</translation>
    </message>
    <message>
        <source>The same key is also in partition %1, not only in partition %2: another partitioner wrote it, or the topic had another number of partitions then.</source>
        <translation>같은 키가 파티션 %2뿐 아니라 파티션 %1에도 있습니다. 다른 파티셔너가 썼거나 당시 토픽의 파티션 수가 달랐습니다.</translation>
    </message>
    <message>
        <source>The others were not searched to their end: more of them may hold it.</source>
        <translation>나머지 파티션은 끝까지 찾지 못했으므로 더 있을 수 있습니다.</translation>
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
    <message>
        <source>Di&amp;smiss</source>
        <translation>알림 닫기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>app::MaskingController</name>
    <message>
        <source>Messages of this connection are not masked any more: they are shown, copied and exported as they are.</source>
        <translation>이 연결의 메시지를 더 이상 마스킹하지 않습니다. 원문 그대로 표시하고 복사하고 내보냅니다.</translation>
    </message>
    <message>
        <source>Nothing was changed, because it could not be written to the history. %1</source>
        <translation>변경 기록에 남길 수 없어 아무것도 바꾸지 않았습니다. %1</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>마스킹됨</translation>
    </message>
    <message>
        <source>raw in one tab</source>
        <translation>탭 하나에서 원문 표시</translation>
    </message>
    <message>
        <source>Messages of %1 shown raw: %2</source>
        <translation>%1의 메시지를 원문으로 표시: %2</translation>
    </message>
    <message>
        <source>Masking of messages changed</source>
        <translation>메시지 마스킹 변경됨</translation>
    </message>
    <message>
        <source>There are no messages to show raw yet.</source>
        <translation>아직 원문으로 볼 메시지가 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::MessageGroups</name>
    <message>
        <source>Topic %1, partition %2, offset %3</source>
        <translation>토픽 %1, 파티션 %2, 오프셋 %3</translation>
    </message>
    <message>
        <source>Not every group could be read: %1</source>
        <translation>일부 그룹을 읽을 수 없습니다: %1</translation>
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
        <source>Nothing was sent: the group no longer exists.</source>
        <translation>아무것도 보내지 않았습니다: 그룹이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: not every broker listed its groups, so it is not known whether the group still exists. %1</source>
        <translation>아무것도 보내지 않았습니다: 모든 브로커가 그룹 목록을 알려 주지는 않아, 그룹이 아직 있는지 알 수 없습니다. %1</translation>
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
    <message>
        <source>&amp;Use this cluster</source>
        <translation>이 클러스터 사용(&amp;U)</translation>
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
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n개 보내지 않음</numerusform>
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
        <source>The messages could not all be exported</source>
        <translation>메시지를 모두 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Filter what was read of %1 again</source>
        <translation>%1에서 읽은 메시지에 필터 다시 적용</translation>
    </message>
    <message>
        <source>%1 and %2 more topics</source>
        <translation>%1 외 토픽 %2개</translation>
    </message>
</context>
<context>
    <name>app::RecordExportJob</name>
    <message>
        <source>Export messages of %1 to %2</source>
        <translation>%1의 메시지를 %2(으)로 내보내기</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>연결이 닫혔습니다.</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>파티션 %1</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>취소됨: 파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Not everything could be read. %1</source>
        <translation>모두 읽지는 못했습니다. %1</translation>
    </message>
    <message>
        <source>Messages written: %1 (%2)</source>
        <translation>기록한 메시지: %1 (%2)</translation>
    </message>
    <message>
        <source>Messages written: %1 (%2), in %3.</source>
        <translation>기록한 메시지: %1 (%2), 파일: %3.</translation>
    </message>
    <message>
        <source>Null values, which have no file: %1.</source>
        <translation>파일이 없는 null 값: %1개.</translation>
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
        <translation>%1 이후의 첫 메시지.</translation>
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
    <name>app::ScanQuestion</name>
    <message>
        <source>the brokers did not answer within %1 s</source>
        <translation>브로커가 %1초 안에 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>the brokers do not tell them</source>
        <translation>브로커가 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>Read much of production</source>
        <translation>운영에서 많은 양 읽기</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>app::SeekSource</name>
    <message>
        <source>The committed offsets cannot be read now.</source>
        <translation>지금은 커밋된 오프셋을 조회할 수 없습니다.</translation>
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
    <name>app::SideBySideController</name>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Shows a second result beside this one, of the same or of another topic, with a filter and a place of its own</source>
        <translation>이 결과 옆에 같은 토픽이나 다른 토픽의 두 번째 결과를 표시합니다. 필터와 읽기 시작 위치는 따로 정합니다</translation>
    </message>
</context>
<context>
    <name>app::StatisticsController</name>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
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
        <source>Statistics of %1</source>
        <translation>%1의 통계</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>파티션 %1</translation>
    </message>
    <message>
        <source>The topic %1 was deleted and made again. The figures below are those of the old one.</source>
        <translation>토픽 %1이(가) 삭제되고 다시 만들어졌습니다. 아래 수치는 이전 토픽의 것입니다.</translation>
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
    <message>
        <source>%1; this connection may: %2</source>
        <translation>%1, 이 연결에 허용된 작업: %2</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
    </message>
</context>
<context>
    <name>app::TopicEvidence</name>
    <message>
        <source>Newest record: its time could not be read.</source>
        <translation>가장 최근 메시지: 시각을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Newest record: there is none.</source>
        <translation>가장 최근 메시지: 없습니다.</translation>
    </message>
    <message>
        <source>Newest record: %1 %2 (%3 / %4)</source>
        <translation>가장 최근 메시지: %1 %2 (%3 / %4)</translation>
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
    <message>
        <source>A topic can be given at most %1 partitions.</source>
        <translation>토픽의 파티션은 최대 %1개까지 지정할 수 있습니다.</translation>
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
        <translation>어디까지 메시지를 삭제할지 고르세요.</translation>
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
        <translation>cleanup.policy가 %1입니다. 브로커는 &quot;delete&quot;가 없는 토픽의 메시지 삭제를 거부합니다(POLICY_VIOLATION).</translation>
    </message>
    <message>
        <source>No record has this time or a later one: left as it is.</source>
        <translation>이 시각 이후의 메시지가 없어 그대로 둡니다.</translation>
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
        <translation>최대 메시지 1개가 사라지고 파티션이 비게 됩니다</translation>
    </message>
    <message>
        <source>up to %1 records go: the partition will be empty</source>
        <translation>최대 메시지 %1개가 사라지고 파티션이 비게 됩니다</translation>
    </message>
    <message>
        <source>up to 1 record goes</source>
        <translation>최대 메시지 1개가 사라집니다</translation>
    </message>
    <message>
        <source>up to %1 records go</source>
        <translation>최대 메시지 %1개가 사라집니다</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>메시지 삭제</translation>
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
        <translation>%1의 메시지 삭제</translation>
    </message>
    <message>
        <source>Up to %1 records are lost (offset span). This cannot be undone.</source>
        <translation>최대 메시지 %1개가 사라집니다(오프셋 범위). 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Groups that stand before the new first offset go on at it, or where their auto.offset.reset says.</source>
        <translation>새 첫 오프셋보다 과거에 있던 그룹은 그 오프셋이나 auto.offset.reset이 정하는 곳에서 계속합니다.</translation>
    </message>
    <message>
        <source>Up to 1 record is lost (offset span). This cannot be undone.</source>
        <translation>최대 메시지 1개가 사라집니다(오프셋 범위). 되돌릴 수 없습니다.</translation>
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
    <name>kafka::RecordProducerWorker</name>
    <message>
        <source>There are fewer messages than were counted: what is read was changed meanwhile.</source>
        <translation>메시지가 집계한 것보다 적습니다. 읽는 대상이 그사이 바뀌었습니다.</translation>
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
    <message>
        <source>exists</source>
        <translation>있음</translation>
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
    <message>
        <source>%1 closed the connection while signing in with %2: brokers before Kafka 1.0 do so when they do not accept the credentials.</source>
        <translation>%1: %2(으)로 로그인하는 중에 연결을 끊었습니다. Kafka 1.0 이전 브로커는 자격 증명을 받아들이지 않을 때 이렇게 합니다.</translation>
    </message>
    <message>
        <source>The cluster names no broker that could be asked.</source>
        <translation>클러스터가 물어볼 수 있는 브로커를 알려 주지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>models::ApiModel</name>
    <message>
        <source>Key</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Number of the request in Kafka&apos;s protocol</source>
        <translation>Kafka 프로토콜의 요청 번호</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Name in Kafka&apos;s protocol</source>
        <translation>Kafka 프로토콜의 이름</translation>
    </message>
    <message>
        <source>Lowest version</source>
        <translation>최저 버전</translation>
    </message>
    <message>
        <source>The oldest version of it that the broker still takes</source>
        <translation>브로커가 아직 받는 가장 오래된 버전</translation>
    </message>
    <message>
        <source>Highest version</source>
        <translation>최고 버전</translation>
    </message>
    <message>
        <source>The newest version of it that the broker knows</source>
        <translation>브로커가 아는 가장 새 버전</translation>
    </message>
</context>
<context>
    <name>models::BatchModel</name>
    <message>
        <source>ABORT at offset %1, coordinator epoch %2</source>
        <translation>오프셋 %1의 ABORT, 코디네이터 에포크 %2</translation>
    </message>
    <message>
        <source>COMMIT at offset %1, coordinator epoch %2</source>
        <translation>오프셋 %1의 COMMIT, 코디네이터 에포크 %2</translation>
    </message>
    <message>
        <source>leader change at offset %1</source>
        <translation>오프셋 %1에서 리더 변경</translation>
    </message>
    <message>
        <source>control record of type %1 at offset %2</source>
        <translation>오프셋 %2의 타입 %1 컨트롤 레코드</translation>
    </message>
    <message>
        <source>Base offset</source>
        <translation>기준 오프셋</translation>
    </message>
    <message>
        <source>Offset of the batch&apos;s first record</source>
        <translation>배치의 첫 레코드의 오프셋</translation>
    </message>
    <message>
        <source>Last offset</source>
        <translation>마지막 오프셋</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Fewer than the offsets when some were compacted away</source>
        <translation>일부가 컴팩션으로 사라지면 오프셋 수보다 적음</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Control records</source>
        <translation>컨트롤 레코드</translation>
    </message>
    <message>
        <source>Markers that end a transaction, and what else the cluster wrote; consumers do not see them</source>
        <translation>트랜잭션을 끝내는 마커와 클러스터가 쓴 그 밖의 레코드. 컨슈머에게는 보이지 않음</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>압축 코덱</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>In the log: compressed, with the batch&apos;s header</source>
        <translation>로그에서의 크기: 압축된 상태, 배치 헤더 포함</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Whether the batch&apos;s checksum is right</source>
        <translation>배치의 체크섬이 맞는지 여부</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>프로듀서 ID</translation>
    </message>
    <message>
        <source>Producer epoch</source>
        <translation>프로듀서 에포크</translation>
    </message>
    <message>
        <source>First sequence</source>
        <translation>첫 시퀀스</translation>
    </message>
    <message>
        <source>Sequence number of the first record, of idempotent producers</source>
        <translation>첫 레코드의 시퀀스 번호(멱등 프로듀서)</translation>
    </message>
    <message>
        <source>Max time (%1)</source>
        <translation>최대 시각 (%1)</translation>
    </message>
    <message>
        <source>The latest timestamp of the batch&apos;s records</source>
        <translation>배치의 레코드 중 가장 늦은 타임스탬프</translation>
    </message>
    <message>
        <source>Time type</source>
        <translation>시각 종류</translation>
    </message>
    <message>
        <source>Leader epoch</source>
        <translation>리더 에포크</translation>
    </message>
    <message>
        <source>Of the leader that appended the batch</source>
        <translation>배치를 기록한 리더의 에포크</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Version of the batch&apos;s format (magic)</source>
        <translation>배치 형식의 버전(magic)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>컨트롤</translation>
    </message>
    <message>
        <source>Transactional</source>
        <translation>트랜잭션</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>틀림</translation>
    </message>
</context>
<context>
    <name>models::BrokerDefaultsModel</name>
    <message>
        <source>Each broker has its own: see its settings.</source>
        <translation>브로커마다 다릅니다. 브로커의 설정을 보세요.</translation>
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
    <name>models::CompareModel</name>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Line, field, header or byte</source>
        <translation>행, 필드, 헤더 또는 바이트</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>왼쪽: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>오른쪽: %1</translation>
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
    <name>models::DecodedTreeModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>타입</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
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
    <name>models::FeatureModel</name>
    <message>
        <source>Feature</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Name of the feature (KIP-584)</source>
        <translation>기능의 이름(KIP-584)</translation>
    </message>
    <message>
        <source>Level in force</source>
        <translation>적용 중인 수준</translation>
    </message>
    <message>
        <source>What the cluster has finalized; it is the same on every broker</source>
        <translation>클러스터가 확정한 수준. 모든 브로커에서 같습니다</translation>
    </message>
    <message>
        <source>Lowest supported</source>
        <translation>지원 최저</translation>
    </message>
    <message>
        <source>By this broker</source>
        <translation>이 브로커 기준</translation>
    </message>
    <message>
        <source>Highest supported</source>
        <translation>지원 최고</translation>
    </message>
    <message>
        <source>Not in force: nobody has finalized a level.</source>
        <translation>적용되지 않음: 확정된 수준이 없습니다.</translation>
    </message>
    <message>
        <source>This broker does not support it.</source>
        <translation>이 브로커는 지원하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>models::GroupEventModel</name>
    <message>
        <source>assigned</source>
        <translation>할당됨</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>반납함</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>잃음</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>left</source>
        <translation>나감</translation>
    </message>
    <message>
        <source>no partition: the group has more members than partitions</source>
        <translation>파티션 없음: 그룹의 멤버가 파티션보다 많음</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
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
    <message>
        <source>classic: the protocol of all clients; consumer: the one of KIP-848; share: queues (KIP-932); streams: KIP-1071</source>
        <translation>classic: 모든 클라이언트의 프로토콜, consumer: KIP-848, share: 큐(KIP-932), streams: KIP-1071</translation>
    </message>
    <message>
        <source>Brokers do not tell how they assign the tasks of a streams group.</source>
        <translation>브로커는 streams 그룹의 태스크를 어떻게 할당하는지 알려 주지 않습니다.</translation>
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
    <name>models::GroupPositionModel</name>
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
        <translation>커밋된 오프셋
CURRENT-OFFSET</translation>
    </message>
    <message>
        <source>Where the group goes on when this member leaves now</source>
        <translation>이 멤버가 지금 나가면 그룹이 이어서 읽을 위치</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Behind the last message shown: what a commit writes</source>
        <translation>마지막으로 표시된 메시지의 다음 오프셋. 커밋하면 이 값이 기록됨</translation>
    </message>
    <message>
        <source>To commit</source>
        <translation>커밋할 메시지</translation>
    </message>
    <message>
        <source>Messages shown since the last commit</source>
        <translation>마지막 커밋 이후 표시된 메시지</translation>
    </message>
    <message>
        <source>Log end offset</source>
        <translation>로그 끝 오프셋(LEO)
LOG-END-OFFSET</translation>
    </message>
    <message>
        <source>The offset the next message will get</source>
        <translation>다음 메시지가 받을 오프셋</translation>
    </message>
    <message>
        <source>Lag</source>
        <comment>of a partition</comment>
        <translation>Lag
LAG</translation>
    </message>
    <message>
        <source>Log end offset minus committed offset</source>
        <translation>로그 끝 오프셋에서 커밋된 오프셋을 뺀 값</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Messages shown since the partition was assigned</source>
        <translation>파티션이 할당된 이후 표시된 메시지</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>마지막 커밋</translation>
    </message>
    <message>
        <source>How the last commit of this partition went</source>
        <translation>이 파티션의 마지막 커밋 결과</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>맨 끝</translation>
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
    <message>
        <source>cancelled: nothing was sent</source>
        <translation>취소됨: 아무것도 보내지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n개 보내지 않음</numerusform>
        </translation>
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
    <name>models::LogDirModel</name>
    <message>
        <source>online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Brokers tell it since Kafka 3.3.</source>
        <translation>Kafka 3.3부터 브로커가 알려 줍니다.</translation>
    </message>
    <message>
        <source>Log directory</source>
        <translation>로그 디렉터리</translation>
    </message>
    <message>
        <source>As the broker names it (log.dirs)</source>
        <translation>브로커가 부르는 이름(log.dirs)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Whether the broker can use the directory</source>
        <translation>브로커가 이 디렉터리를 쓸 수 있는지</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Bytes of all replicas in it</source>
        <translation>그 안의 모든 레플리카 바이트</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Topics that have a replica in it</source>
        <translation>이 디렉터리에 레플리카가 있는 토픽</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Partitions whose replica lies in it</source>
        <translation>레플리카가 그 안에 있는 파티션</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>옮겨 오는 중</translation>
    </message>
    <message>
        <source>Replicas that are being moved into it from another directory of the broker</source>
        <translation>같은 브로커의 다른 디렉터리에서 옮겨 오는 중인 레플리카</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Size of the volume that the directory is on</source>
        <translation>디렉터리가 있는 볼륨의 크기</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>남은 공간</translation>
    </message>
    <message>
        <source>What is left on that volume</source>
        <translation>그 볼륨에 남은 공간</translation>
    </message>
</context>
<context>
    <name>models::LogDirReplicaModel</name>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Bytes of its segments</source>
        <translation>세그먼트의 바이트</translation>
    </message>
    <message>
        <source>Offset lag</source>
        <translation>오프셋 Lag</translation>
    </message>
    <message>
        <source>Messages behind the high watermark; of a copy that is being moved: behind the one it will replace</source>
        <translation>하이 워터마크보다 뒤처진 메시지 수. 옮기는 중인 사본은 대체할 사본보다 뒤처진 수</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>The current one, or a future one that is being moved here from another directory of the broker</source>
        <translation>현재 사본, 또는 브로커의 다른 디렉터리에서 이리로 옮겨 오는 중인 사본</translation>
    </message>
    <message>
        <source>Log directory</source>
        <translation>로그 디렉터리</translation>
    </message>
    <message>
        <source>As the broker names it (log.dirs)</source>
        <translation>브로커가 부르는 이름(log.dirs)</translation>
    </message>
    <message>
        <source>future: being moved here</source>
        <translation>예정: 이리로 옮기는 중</translation>
    </message>
    <message>
        <source>current</source>
        <translation>현재</translation>
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
    <name>models::MaskRuleModel</name>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>the whole key</source>
        <translation>키 전체</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>모든 텍스트</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>적용 가능</translation>
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
    <message>
        <source>Only groups of type consumer (KIP-848) and streams (KIP-1071) tell their target assignment.</source>
        <translation>consumer(KIP-848)와 streams(KIP-1071) 유형의 그룹만 목표 할당을 알려 줍니다.</translation>
    </message>
    <message>
        <source>What it is assigned is in a form that only the members of such a group know.</source>
        <translation>무엇이 할당되었는지는 이런 그룹의 멤버만 아는 형식으로 되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>models::MessageGroupModel</name>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Committed offset</source>
        <translation>커밋된 오프셋
CURRENT-OFFSET</translation>
    </message>
    <message>
        <source>The next message the group will read</source>
        <translation>그룹이 다음에 읽을 메시지</translation>
    </message>
    <message>
        <source>As seen from the message</source>
        <translation>메시지 기준 위치</translation>
    </message>
    <message>
        <source>Counted in offsets: not every offset holds a message</source>
        <translation>오프셋 수로 셈. 모든 오프셋에 메시지가 있는 것은 아님</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>at it: reads it next</source>
        <translation>이 메시지 위치: 다음에 읽음</translation>
    </message>
    <message>
        <source>behind by %1 offsets: will read it</source>
        <translation>오프셋 %1개만큼 과거에 있음: 읽을 예정</translation>
    </message>
    <message>
        <source>ahead by %1 offsets: has read past it</source>
        <translation>오프셋 %1개만큼 최신에 있음: 이미 지나감</translation>
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
    <message>
        <source>deleted</source>
        <translation>삭제됨</translation>
    </message>
</context>
<context>
    <name>models::PartitionRangeModel</name>
    <message>
        <source>Partition %1: %2</source>
        <translation>파티션 %1: %2</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Ticked partitions are read</source>
        <translation>선택 표시한 파티션을 조회합니다</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>First offset that exists</source>
        <translation>존재하는 첫 오프셋</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Last offset that exists</source>
        <translation>존재하는 마지막 오프셋</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>First offset to read; empty: the first that exists</source>
        <translation>조회할 첫 오프셋. 비우면 존재하는 첫 오프셋</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Last offset to read, it belongs to the range; empty: the last that exists</source>
        <translation>조회할 마지막 오프셋(범위에 포함). 비우면 존재하는 마지막 오프셋</translation>
    </message>
    <message>
        <source>The range ends at %1, before it begins at %2: exchange the two, or leave one of them empty.</source>
        <translation>범위의 끝(%1)이 시작(%2)보다 작습니다. 둘을 서로 바꾸거나 한쪽을 비워 두세요.</translation>
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
        <translation>변경 전</translation>
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
    <message>
        <source>%1: %2 The text is shown.</source>
        <translation>%1: %2 텍스트로 표시합니다.</translation>
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
        <translation>메시지가 만들어진 시각. 토픽 설정에 따라 로그에 추가된 시각</translation>
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
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Masked by the rules of the connection</source>
        <translation>연결의 규칙에 따라 마스킹됨</translation>
    </message>
    <message>
        <source>Hidden: a rule could apply, and these bytes cannot be masked exactly</source>
        <translation>숨김: 적용될 수 있는 규칙이 있는데 이 바이트는 정확히 마스킹할 수 없음</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>마스킹됨</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(숨김)</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(마스킹됨)</translation>
    </message>
    <message>
        <source>Pinned field of the key or the value</source>
        <translation>키나 값의 고정한 필드</translation>
    </message>
    <message>
        <source>The message has no such field</source>
        <translation>메시지에 이 필드가 없습니다</translation>
    </message>
    <message>
        <source>Of larger messages only the beginning is looked at here. The message in full and copies of the row have the field.</source>
        <translation>큰 메시지는 여기서 앞부분만 봅니다. 메시지 전체 보기와 행 복사에는 이 필드가 들어 있습니다.</translation>
    </message>
    <message>
        <source>(not in the first %1 kB)</source>
        <translation>(처음 %1 kB 안에 없음)</translation>
    </message>
    <message>
        <source>The bytes are not JSON or delimited text, cannot be unpacked, or are broken before the field</source>
        <translation>바이트가 JSON이나 구분자 텍스트가 아니거나, 압축을 풀 수 없거나, 이 필드 앞에서 깨져 있습니다</translation>
    </message>
</context>
<context>
    <name>models::SavedFilterModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Where it comes first in the list</source>
        <translation>목록에서 먼저 나오는 토픽</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>읽을 수 있음</translation>
    </message>
</context>
<context>
    <name>models::ScanProgressModel</name>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>First offset that exists</source>
        <translation>존재하는 첫 오프셋</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝(LEO)</translation>
    </message>
    <message>
        <source>Offset the next message gets; with read_committed the last stable offset</source>
        <translation>다음 메시지가 받을 오프셋. read_committed이면 마지막 안정 오프셋(LSO)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>First offset of the range to be read</source>
        <translation>조회할 범위의 첫 오프셋</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Last offset of the range to be read; it belongs to it</source>
        <translation>조회할 범위의 마지막 오프셋(범위에 포함)</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>검색한 범위</translation>
    </message>
    <message>
        <source>Offsets scanned; both ends belong to them</source>
        <translation>검색한 오프셋(양 끝 포함)</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>오프셋 수</translation>
    </message>
    <message>
        <source>Offsets scanned, and how much of the range that is</source>
        <translation>검색한 오프셋 수와 범위에서 차지하는 비율</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Messages that came</source>
        <translation>받은 메시지 수</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Messages that match the filter</source>
        <translation>필터에 맞는 메시지 수</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>메시지 없음</translation>
    </message>
    <message>
        <source>Scanned offsets that hold no message: compacted away, transaction markers, with read_committed also aborted messages</source>
        <translation>메시지가 없는 검색한 오프셋: 컴팩션으로 사라짐, 트랜잭션 마커, read_committed이면 중단된 메시지도 포함</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Keys, values and headers that were looked at</source>
        <translation>살펴본 키, 값, 헤더의 크기</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stopped at offset %1: its batch cannot be decoded</source>
        <translation>오프셋 %1에서 멈춤: 배치를 해독할 수 없음</translation>
    </message>
    <message>
        <source>Asking for the offsets</source>
        <translation>오프셋을 묻는 중</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>조회할 것이 없음</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>끝까지 조회함</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>끝까지 조회하지 않음</translation>
    </message>
    <message>
        <source>%1; an open transaction holds at offset %2</source>
        <translation>%1, 열린 트랜잭션이 오프셋 %2에서 막고 있음</translation>
    </message>
    <message>
        <source>%1; %2 offsets skipped</source>
        <translation>%1, 오프셋 %2개 건너뜀</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>실시간 보기 중</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>마커</translation>
    </message>
    <message>
        <source>Scanned offsets that hold no message but the end of a transaction</source>
        <translation>메시지 없이 트랜잭션의 끝만 표시하는, 검색한 오프셋</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Messages of aborted transactions, which read_committed leaves out</source>
        <translation>중단된 트랜잭션의 메시지. read_committed에서는 제외됨</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>컴팩션됨</translation>
    </message>
    <message>
        <source>Scanned offsets whose messages were compacted away</source>
        <translation>메시지가 컴팩션으로 사라진, 검색한 오프셋</translation>
    </message>
</context>
<context>
    <name>models::StatisticsPartitionModel</name>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Of all messages counted</source>
        <translation>집계한 전체 메시지 대비</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Keys, values and headers, uncompressed</source>
        <translation>키, 값, 헤더의 압축 전 크기</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>평균 크기</translation>
    </message>
    <message>
        <source>Of a message: key, value and headers</source>
        <translation>메시지 하나의 크기: 키, 값, 헤더</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>The largest message: key, value and headers</source>
        <translation>가장 큰 메시지: 키, 값, 헤더</translation>
    </message>
    <message>
        <source>Null keys</source>
        <translation>null 키</translation>
    </message>
    <message>
        <source>Empty keys</source>
        <translation>빈 키</translation>
    </message>
    <message>
        <source>Keys of 0 bytes, which are not null</source>
        <translation>null이 아닌 0바이트 키</translation>
    </message>
    <message>
        <source>Tombstones</source>
        <translation>툼스톤(삭제 표시)</translation>
    </message>
    <message>
        <source>Null value beside a key: compaction deletes the key</source>
        <translation>키가 있고 값이 null: 컴팩션이 그 키를 삭제함</translation>
    </message>
    <message>
        <source>Null values</source>
        <translation>null 값</translation>
    </message>
    <message>
        <source>With and without a key</source>
        <translation>키가 있는 것과 없는 것 모두</translation>
    </message>
    <message>
        <source>Empty values</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>Values of 0 bytes, which are not null</source>
        <translation>null이 아닌 0바이트 값</translation>
    </message>
    <message>
        <source>With headers</source>
        <translation>헤더 있음</translation>
    </message>
    <message>
        <source>Messages that have headers</source>
        <translation>헤더가 있는 메시지</translation>
    </message>
    <message>
        <source>First offset</source>
        <translation>첫 오프셋</translation>
    </message>
    <message>
        <source>Of the messages counted</source>
        <translation>집계한 메시지 기준</translation>
    </message>
    <message>
        <source>Last offset</source>
        <translation>마지막 오프셋</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>메시지 없음</translation>
    </message>
    <message>
        <source>Offsets between the first and the last message counted that hold none: compacted away, transaction markers</source>
        <translation>집계한 첫 메시지와 마지막 메시지 사이에서 메시지가 없는 오프셋: 컴팩션으로 사라짐, 트랜잭션 마커</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>가장 이른 시각</translation>
    </message>
    <message>
        <source>Earliest time, of those from 2000 to 2099</source>
        <translation>2000~2099년 시각 중 가장 이른 시각</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>가장 늦은 시각</translation>
    </message>
    <message>
        <source>Latest time, of those from 2000 to 2099</source>
        <translation>가장 늦은 시각(2000~2099년 안의 값 중)</translation>
    </message>
    <message>
        <source>No usable time</source>
        <translation>쓸 수 있는 시각 없음</translation>
    </message>
    <message>
        <source>Messages whose time is -1 or 0, or not in 2000 to 2099</source>
        <translation>시각이 -1 또는 0이거나 2000~2099년 밖인 메시지</translation>
    </message>
</context>
<context>
    <name>models::StatisticsSizeModel</name>
    <message>
        <source>So many percent are not larger; exact below 256 bytes, else off by at most %1 %</source>
        <translation>이 비율(%)의 값이 이 크기 이하입니다. 256바이트 미만은 정확하고, 그 이상은 오차가 최대 %1 %입니다</translation>
    </message>
    <message>
        <source>Size of</source>
        <translation>크기 대상</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Null keys and null values have no size and are left out</source>
        <translation>null 키와 null 값은 크기가 없어 제외합니다</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>최대</translation>
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
        <source>Message with headers</source>
        <translation>헤더 포함 메시지</translation>
    </message>
</context>
<context>
    <name>models::StatisticsTimeModel</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Begin of the %1, in %2</source>
        <translation>%1의 시작 시각, %2 기준</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>전체 파티션</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
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
    <message>
        <source>Incomplete: 1 broker did not answer.</source>
        <translation>불완전함: 브로커 1개가 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Furthest behind: node %1, by 1 record.</source>
        <translation>가장 뒤처진 노드: %1, 레코드 1개.</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>레플리카 1개</translation>
    </message>
    <message>
        <source>min.insync.replicas of 1 topic is not known.</source>
        <translation>토픽 1개의 min.insync.replicas를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Their states are on the page of the groups: brokers list them since Kafka 2.6.</source>
        <translation>상태는 컨슈머 그룹 페이지에 있습니다. 브로커는 Kafka 2.6부터 그룹 목록에 상태를 넣습니다.</translation>
    </message>
    <message>
        <source>This connection may</source>
        <translation>이 연결에 허용된 작업</translation>
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
    <message>
        <source>outcome unknown</source>
        <translation>결과 알 수 없음</translation>
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
        <translation>오래된 메시지 처리: 삭제, 컴팩션 또는 둘 다</translation>
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
    <name>models::operations</name>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Brokers tell more only to those who may Describe the cluster.</source>
        <translation>브로커는 클러스터에 Describe 권한이 있는 연결에만 더 알려 줍니다.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>허용됨: %1.</translation>
    </message>
    <message>
        <source>Not allowed: %1.</source>
        <translation>허용되지 않음: %1.</translation>
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
    <name>views::ApiVersionsPage</name>
    <message>
        <source>API versions table</source>
        <translation>API 버전 표</translation>
    </message>
    <message>
        <source>Features table</source>
        <translation>기능 표</translation>
    </message>
    <message>
        <source>API versions</source>
        <translation>API 버전</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>요청 필터</translation>
    </message>
    <message>
        <source>The broker names no request.</source>
        <translation>브로커가 요청을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation>다시 물으려면 F5를 누르세요.</translation>
    </message>
    <message>
        <source>The broker names no feature: it is older than Kafka 2.7, or has none.</source>
        <translation>브로커가 기능을 알려 주지 않습니다. Kafka 2.7보다 오래되었거나 기능이 없습니다.</translation>
    </message>
</context>
<context>
    <name>views::Banner</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::BatchesDialog</name>
    <message>
        <source>Batches table</source>
        <translation>배치 표</translation>
    </message>
    <message>
        <source>&amp;Offset:</source>
        <translation>오프셋(&amp;O):</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>조회(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the batch that holds this offset and those behind it, up to 1 MB</source>
        <translation>이 오프셋이 든 배치부터 최신 쪽으로 최대 1 MB까지 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Next batches</source>
        <translation>다음 배치(&amp;N)</translation>
    </message>
    <message>
        <source>Transactions and offsets</source>
        <translation>트랜잭션과 오프셋</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>There is no batch at this offset or behind it.</source>
        <translation>이 오프셋부터 끝까지 배치가 없습니다.</translation>
    </message>
    <message>
        <source>The partition&apos;s offsets are %1 to %2.</source>
        <translation>파티션의 오프셋은 %1~%2입니다.</translation>
    </message>
    <message>
        <source>Leader: broker %1. First offset %2, last stable offset %3, high watermark %4.</source>
        <translation>리더: 브로커 %1. 첫 오프셋 %2, 마지막 안정 오프셋(LSO) %3, 하이 워터마크 %4.</translation>
    </message>
    <message>
        <source>producer %1 from offset %2</source>
        <translation>프로듀서 %1, 오프셋 %2부터</translation>
    </message>
    <message>
        <source>No aborted transaction has records here.</source>
        <translation>여기에는 중단된 트랜잭션의 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Aborted transactions: %1.</source>
        <translation>중단된 트랜잭션: %1.</translation>
    </message>
    <message>
        <source>Not all batches could be read: %1</source>
        <translation>일부 배치를 읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The batches could not be read</source>
        <translation>배치를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Batches of “%1”, partition %2 — %3</source>
        <translation>“%1” 파티션 %2의 배치 — %3</translation>
    </message>
</context>
<context>
    <name>views::BrokerDefaultsPage</name>
    <message>
        <source>Broker defaults table</source>
        <translation>브로커 기본값 표</translation>
    </message>
    <message>
        <source>Cluster-wide defaults</source>
        <translation>클러스터 공통 기본값</translation>
    </message>
    <message>
        <source>Filter defaults</source>
        <translation>기본값 필터</translation>
    </message>
    <message>
        <source>Nothing is set for all brokers together.</source>
        <translation>모든 브로커에 공통으로 지정된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Each broker follows its own file and Kafka&apos;s defaults: see its settings.</source>
        <translation>브로커마다 자기 설정 파일과 Kafka 기본값을 따릅니다. 브로커의 설정을 보세요.</translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation>다시 물으려면 F5를 누르세요.</translation>
    </message>
</context>
<context>
    <name>views::BrokerPage</name>
    <message>
        <source>Broker tabs</source>
        <translation>브로커 탭</translation>
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
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
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
    <name>views::CompareActions</name>
    <message>
        <source>Pinned: %1. Choose another message, here or in another tab, and Compare with the pinned one in its menu.</source>
        <translation>고정함: %1. 여기나 다른 탭에서 다른 메시지를 고르고 그 메뉴에서 “비교 → 고정한 메시지와 비교”를 고르세요.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>The &amp;two selected messages…</source>
        <translation>선택한 두 메시지(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Pin this message, to compare another one with it</source>
        <translation>이 메시지를 고정해 다른 메시지와 비교(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;With the pinned one: %1…</source>
        <translation>고정한 메시지와 비교: %1(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;With the pinned one (none is pinned)</source>
        <translation>고정한 메시지와 비교(고정한 메시지 없음)(&amp;W)</translation>
    </message>
</context>
<context>
    <name>views::CompareDialog</name>
    <message>
        <source>Differences table</source>
        <translation>차이 표</translation>
    </message>
    <message>
        <source>Compare two messages</source>
        <translation>두 메시지 비교</translation>
    </message>
    <message>
        <source>Compared messages</source>
        <translation>비교한 메시지</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교 결과</translation>
    </message>
    <message>
        <source>Difference shown</source>
        <translation>표시된 차이</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>차이 필터</translation>
    </message>
    <message>
        <source>There is nothing different here.</source>
        <translation>여기에는 다른 점이 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stops comparing</source>
        <translation>비교를 중지합니다</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>이전 차이(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>다음 차이(&amp;N)</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>좌우 바꾸기(&amp;W)</translation>
    </message>
    <message>
        <source>Left becomes right</source>
        <translation>왼쪽과 오른쪽을 서로 바꿉니다</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>All that is compared, as lines of text</source>
        <translation>비교한 모든 내용을 텍스트 행으로 복사합니다</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Fields are found by name, whatever their order; lines are those of the text, indented anew</source>
        <translation>필드는 순서와 관계없이 이름으로 찾습니다. 행은 들여쓰기를 새로 한 텍스트의 행입니다</translation>
    </message>
    <message>
        <source>&amp;JSON as:</source>
        <translation>JSON 비교 단위(&amp;J):</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>차이만(&amp;D)</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>왼쪽: %1
오른쪽: %2</translation>
    </message>
    <message>
        <source>Masked messages are compared as they are shown: what a rule hides may differ unseen.</source>
        <translation>마스킹된 메시지는 표시된 대로 비교합니다. 규칙이 가린 부분은 달라도 보이지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>비교가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>차이 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>차이 1개</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>차이 %1개</translation>
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
    <message>
        <source>It holds characters that cannot be seen or that turn text around: %1</source>
        <translation>보이지 않거나 글자 방향을 바꾸는 문자가 들어 있습니다: %1</translation>
    </message>
    <message>
        <source>There is a connection of this name: choose another, so that tabs and plans can be told apart.</source>
        <translation>같은 이름의 연결이 있습니다. 탭과 계획을 구별할 수 있도록 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Masking of messages</source>
        <translation>메시지 마스킹</translation>
    </message>
    <message>
        <source>Messages will not be masked any more: without a setting of its own, masking is on for production only. This is written to the history of changes.</source>
        <translation>이제 메시지를 마스킹하지 않습니다. 마스킹을 따로 설정하지 않으면 운영에서만 켜집니다. 이 내용은 변경 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Messages will be masked, because this is production. This is written to the history of changes.</source>
        <translation>운영이므로 메시지를 마스킹합니다. 이 내용은 변경 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Messages will be masked, because this is production: the rules are beside the filter of messages.</source>
        <translation>운영이므로 메시지를 마스킹합니다. 규칙은 메시지 필터 옆에 있습니다.</translation>
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
    <message>
        <source>Partitions: %1</source>
        <translation>파티션: %1</translation>
    </message>
    <message>
        <source>Replication factor: %1</source>
        <translation>복제 팩터(RF): %1</translation>
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
        <source>Copy ce&amp;ll</source>
        <translation>셀 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON으로 복사(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>Markdown으로 복사(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>CSV로 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>열(&amp;U)</translation>
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
    <message>
        <source>%1 is written.</source>
        <translation>%1 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 파일을 저장할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation>알림 닫기(&amp;S)</translation>
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
    <name>views::DecodedView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Expand below</source>
        <translation>아래 모두 펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>접기(&amp;C)</translation>
    </message>
    <message>
        <source>Copy pa&amp;th</source>
        <translation>경로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pin as a column</source>
        <translation>열로 고정(&amp;P)</translation>
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
        <translation>모든 메시지가 더 오래된 파티션은 비우기(&amp;E)</translation>
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
    <name>views::ExportDialog</name>
    <message>
        <source>Export messages of “%1”</source>
        <translation>“%1”의 메시지 내보내기</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Selected messages (%1)</source>
        <translation>선택한 메시지 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>All &amp;messages shown, in their order (%1)</source>
        <translation>표시된 모든 메시지, 현재 순서대로 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Read again without the limit, straight into the file</source>
        <translation>제한 없이 다시 읽어 파일에 바로 쓰기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New messages as they are written, until it is cancelled: the file grows</source>
        <translation>취소할 때까지 새로 쓰이는 메시지: 파일이 계속 커짐(&amp;N)</translation>
    </message>
    <message>
        <source>NDJSON: a line per message, every byte</source>
        <translation>NDJSON: 메시지마다 한 줄, 모든 바이트</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>JSON 배열</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Values as files, one each</source>
        <translation>값마다 파일 하나</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Formulas &amp;guarded by &apos; for spreadsheets</source>
        <translation>스프레드시트용: 수식 앞에 &apos; 붙이기(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>압축(&amp;O):</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>파일(&amp;L):</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>파일을 입력하세요.</translation>
    </message>
    <message>
        <source>The file needs its whole path.</source>
        <translation>파일의 전체 경로가 필요합니다.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>폴더 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>New messages need a file that can grow: choose another format.</source>
        <translation>새 메시지를 담으려면 계속 커질 수 있는 파일이어야 합니다. 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>Keys, values and headers as text, or Base64 where they are none; nothing is lost, and it can be read back.</source>
        <translation>키, 값, 헤더를 텍스트로, 텍스트가 아니면 Base64로 씁니다. 잃는 것이 없고 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The same objects in one array.</source>
        <translation>같은 객체를 배열 하나에 담습니다.</translation>
    </message>
    <message>
        <source>topic, partition, offset, timestamp, time, key, value, headers. Bytes that are no text are 0x and hex.</source>
        <translation>토픽, 파티션, 오프셋, 타임스탬프, 시각, 키, 값, 헤더. 텍스트가 아닌 바이트는 0x와 16진수로 씁니다.</translation>
    </message>
    <message>
        <source>A new folder with the exact bytes of each value; null values have no file.</source>
        <translation>값의 바이트를 그대로 담은 새 폴더입니다. null 값은 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>파일이 이미 있으며 바뀝니다.</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>마스킹</translation>
    </message>
    <message>
        <source>Behind them the pinned columns: %1.</source>
        <translation>그 뒤에 고정한 열이 옵니다: %1.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket: choose a file.</source>
        <translation>%1은(는) 장치, 파이프 또는 소켓입니다. 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Keys, values and headers as text, or Base64 where they are none.</source>
        <translation>키, 값, 헤더를 텍스트로, 텍스트가 아니면 Base64로 씁니다.</translation>
    </message>
</context>
<context>
    <name>views::GroupConsumePage</name>
    <message>
        <source>Assigned partitions table</source>
        <translation>할당된 파티션 표</translation>
    </message>
    <message>
        <source>Group events table</source>
        <translation>그룹 이벤트 표</translation>
    </message>
    <message>
        <source>Consume as “%1”</source>
        <translation>“%1” 그룹으로 소비</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>참여(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Commit now</source>
        <translation>지금 커밋(&amp;C)</translation>
    </message>
    <message>
        <source>Commit by interval</source>
        <translation>주기적으로 커밋</translation>
    </message>
    <message>
        <source>Commit only on request</source>
        <translation>요청할 때만 커밋</translation>
    </message>
    <message>
        <source>Commit every %1 s</source>
        <translation>%1초마다 커밋</translation>
    </message>
    <message>
        <source>C&amp;ommit when leaving</source>
        <translation>나갈 때 커밋(&amp;O)</translation>
    </message>
    <message>
        <source>Leaving, closing the tab and ending the program commit what was shown</source>
        <translation>그룹에서 나가거나 탭을 닫거나 프로그램을 끝낼 때, 표시된 메시지까지 커밋합니다</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>일시 정지(&amp;U)</translation>
    </message>
    <message>
        <source>Holds reading; this member keeps its partitions</source>
        <translation>읽기를 멈춥니다. 이 멤버의 파티션은 유지됩니다</translation>
    </message>
    <message>
        <source>Leave &amp;group</source>
        <translation>그룹에서 나가기(&amp;G)</translation>
    </message>
    <message>
        <source>The group gives the partitions to its other members</source>
        <translation>그룹이 파티션을 다른 멤버에게 넘깁니다</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>그룹 참여</translation>
    </message>
    <message>
        <source>What a commit writes</source>
        <translation>커밋할 내용</translation>
    </message>
    <message>
        <source>Membership tabs</source>
        <translation>그룹 참여 탭</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>파티션 필터</translation>
    </message>
    <message>
        <source>No partition is assigned to Castellan.</source>
        <translation>Castellan에 할당된 파티션이 없습니다.</translation>
    </message>
    <message>
        <source>Partitions appear when the group has given them.</source>
        <translation>그룹이 파티션을 할당하면 표시됩니다.</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>이벤트 필터</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>아직 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Assigned partitions</source>
        <translation>할당된 파티션(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>이벤트(&amp;E)</translation>
    </message>
    <message>
        <source>No message has come yet.</source>
        <translation>아직 들어온 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Messages appear when the group has given partitions that have some to read.</source>
        <translation>그룹이 할당한 파티션에 읽을 메시지가 있으면 표시됩니다.</translation>
    </message>
    <message>
        <source>Commits the positions below: the group goes on from there</source>
        <translation>아래 위치를 커밋합니다. 그룹은 그 위치부터 이어서 읽습니다</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>계속(&amp;U)</translation>
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
        <translation>할당 방식</translation>
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
    <message>
        <source>This connection may</source>
        <translation>이 연결에 허용된 작업</translation>
    </message>
    <message>
        <source>Consume as this group…</source>
        <translation>이 그룹으로 소비…</translation>
    </message>
    <message>
        <source>Join the group as a member: its other members lose partitions meanwhile, and committing moves it</source>
        <translation>그룹에 멤버로 참여합니다. 그동안 다른 멤버는 파티션을 잃고, 커밋하면 그룹의 오프셋이 바뀝니다</translation>
    </message>
    <message>
        <source>Show the &amp;message at the committed offset</source>
        <translation>커밋된 오프셋의 메시지 보기(&amp;M)</translation>
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
        <source>Consume as a group…</source>
        <translation>그룹으로 소비…</translation>
    </message>
    <message>
        <source>Join the selected group, or another one, as a member: committing moves it</source>
        <translation>선택한 그룹이나 다른 그룹에 멤버로 참여합니다. 커밋하면 그룹의 오프셋이 바뀝니다</translation>
    </message>
    <message>
        <source>Select one group, or none.</source>
        <translation>그룹을 하나만 선택하거나 선택을 해제하세요.</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>열기(&amp;E)</translation>
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
        <source>Add h&amp;eader</source>
        <translation>헤더 추가(&amp;E)</translation>
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
    <name>views::ImportForm</name>
    <message>
        <source>As in the file</source>
        <translation>파일에 있는 대로</translation>
    </message>
    <message>
        <source>Chosen by the partitioner</source>
        <translation>파티셔너가 선택</translation>
    </message>
    <message>
        <source>When they are sent</source>
        <translation>보내는 시각</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>파일 선택(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation>파티션(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>시각(&amp;T)</translation>
    </message>
    <message>
        <source>NDJSON as an export of messages writes it: an object a line, also packed with gzip or Zstandard</source>
        <translation>메시지 내보내기로 만든 형식의 NDJSON: 한 줄에 객체 하나, gzip이나 Zstandard로 압축한 파일도 가능</translation>
    </message>
    <message>
        <source>Choose a file of messages</source>
        <translation>메시지 파일 선택</translation>
    </message>
    <message>
        <source>Messages (*.ndjson *.ndjson.gz *.ndjson.zst *.jsonl *.json)</source>
        <translation>메시지 (*.ndjson *.ndjson.gz *.ndjson.zst *.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>views::JoinGroupForm</name>
    <message>
        <source>group.id</source>
        <translation>group.id</translation>
    </message>
    <message>
        <source>orders, payments</source>
        <translation>orders, payments</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>At the oldest message (earliest)</source>
        <translation>가장 오래된 메시지부터(earliest)</translation>
    </message>
    <message>
        <source>At the end (latest)</source>
        <translation>맨 끝부터(latest)</translation>
    </message>
    <message>
        <source>Nowhere: nothing is read (none)</source>
        <translation>읽지 않음(none)</translation>
    </message>
    <message>
        <source>As the group has it</source>
        <translation>그룹 설정을 따름</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>클래식</translation>
    </message>
    <message>
        <source>Consumer (KIP-848)</source>
        <translation>컨슈머(KIP-848)</translation>
    </message>
    <message>
        <source>All messages (read_uncommitted)</source>
        <translation>모든 메시지(read_uncommitted)</translation>
    </message>
    <message>
        <source>Only committed ones (read_committed)</source>
        <translation>커밋된 메시지만(read_committed)</translation>
    </message>
    <message>
        <source>Reading pauses by itself after so many messages; 0 = it does not. Resume reads as many more.</source>
        <translation>이 수만큼 메시지를 읽으면 자동으로 일시 정지합니다. 0이면 정지하지 않습니다. “계속”을 누르면 같은 수만큼 더 읽습니다.</translation>
    </message>
    <message>
        <source>none: a dynamic member</source>
        <translation>없음: 동적 멤버</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions for the session timeout after it has left</source>
        <translation>group.instance.id: 정적 멤버는 나간 뒤에도 세션 타임아웃 동안 파티션을 유지합니다</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>토픽(&amp;T)</translation>
    </message>
    <message>
        <source>Where &amp;nothing is committed, begin</source>
        <translation>커밋된 오프셋이 없을 때 시작 위치(&amp;N)</translation>
    </message>
    <message>
        <source>Group &amp;protocol</source>
        <translation>그룹 프로토콜(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>격리 수준(&amp;I)</translation>
    </message>
    <message>
        <source>Pause aft&amp;er messages</source>
        <translation>이만큼 읽은 뒤 일시 정지(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Static member ID</source>
        <translation>정적 멤버 ID(&amp;S)</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>그룹 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Name the topics to read, separated by commas.</source>
        <translation>읽을 토픽의 이름을 쉼표로 구분해 입력하세요.</translation>
    </message>
    <message>
        <source>Choose where reading begins in partitions of which the group has no committed offset.</source>
        <translation>그룹의 커밋된 오프셋이 없는 파티션에서 읽기를 시작할 위치를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>views::JsonView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Expand below</source>
        <translation>아래 모두 펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>접기(&amp;C)</translation>
    </message>
    <message>
        <source>Copy pa&amp;th</source>
        <translation>경로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pin as a column</source>
        <translation>열로 고정(&amp;P)</translation>
    </message>
</context>
<context>
    <name>views::KeyLookupDialog</name>
    <message>
        <source>Find a key in “%1”</source>
        <translation>“%1”에서 키 찾기</translation>
    </message>
    <message>
        <source>Records with a key lie in the partition that their producer computed from it: only that one is read.</source>
        <translation>키가 있는 메시지는 프로듀서가 키로 계산한 파티션에 있습니다. 그 파티션만 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>키(&amp;K):</translation>
    </message>
    <message>
        <source>Key format</source>
        <translation>키 형식</translation>
    </message>
    <message>
        <source>&amp;Partitioner:</source>
        <translation>파티셔너(&amp;P):</translation>
    </message>
    <message>
        <source>Partition of the key</source>
        <translation>키의 파티션</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Records without a key lie in any partition: use the filter “key is null”.</source>
        <translation>키가 없는 메시지는 아무 파티션에나 있습니다. 필터 “key is null”을 사용하세요.</translation>
    </message>
    <message>
        <source>Partition %1 (the topic has %2).</source>
        <translation>파티션 %1 (토픽의 파티션 수: %2).</translation>
    </message>
</context>
<context>
    <name>views::LogDirsPage</name>
    <message>
        <source>Log directories table</source>
        <translation>로그 디렉터리 표</translation>
    </message>
    <message>
        <source>Replicas table</source>
        <translation>레플리카 표</translation>
    </message>
    <message>
        <source>Log directories</source>
        <translation>로그 디렉터리</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>레플리카 필터</translation>
    </message>
    <message>
        <source>The broker names no log directory.</source>
        <translation>브로커가 로그 디렉터리를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Press F5 to ask again.</source>
        <translation>다시 물으려면 F5를 누르세요.</translation>
    </message>
    <message>
        <source>There is no replica on this broker.</source>
        <translation>이 브로커에 레플리카가 없습니다.</translation>
    </message>
    <message>
        <source>There is no replica in the selected log directories, or they could not be read.</source>
        <translation>선택한 로그 디렉터리에 레플리카가 없거나, 읽지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>views::MaskBadge</name>
    <message>
        <source>Nothing is masked.</source>
        <translation>아무것도 마스킹하지 않습니다.</translation>
    </message>
    <message>
        <source>Not masked: the messages are shown raw in this tab.</source>
        <translation>마스킹 안 됨: 이 탭에서 메시지를 원문으로 표시합니다.</translation>
    </message>
    <message>
        <source>Masking is on; no rule is about this topic.</source>
        <translation>마스킹이 켜져 있지만 이 토픽에 해당하는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>마스킹됨: %1.</translation>
    </message>
    <message>
        <source>Everything is hidden, because a rule cannot be applied: %1.</source>
        <translation>적용할 수 없는 규칙이 있어 모두 숨깁니다: %1.</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>마스킹 안 됨</translation>
    </message>
    <message>
        <source>Raw: not masked</source>
        <translation>원문: 마스킹 안 됨</translation>
    </message>
    <message>
        <source>Masked: no rules</source>
        <translation>마스킹됨: 규칙 없음</translation>
    </message>
    <message>
        <source>Masked: 1 rule</source>
        <translation>마스킹됨: 규칙 1개</translation>
    </message>
    <message>
        <source>Masked: %1 rules</source>
        <translation>마스킹됨: 규칙 %1개</translation>
    </message>
    <message>
        <source>Rules say what is not shown in the clear.</source>
        <translation>무엇을 가리고 표시할지 규칙으로 정합니다.</translation>
    </message>
    <message>
        <source>View, copy and export. Filters judge the messages as they are: what is masked can be searched for.</source>
        <translation>보기, 복사, 내보내기에 적용됩니다. 필터는 메시지를 원문 그대로 판정하므로 마스킹된 내용도 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Show raw…</source>
        <translation>원문 보기(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Mask again</source>
        <translation>다시 마스킹(&amp;M)</translation>
    </message>
    <message>
        <source>Masking &amp;rules…</source>
        <translation>마스킹 규칙(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>views::MaskingDialog</name>
    <message>
        <source>Masking of messages on “%1”</source>
        <translation>“%1”의 메시지 마스킹</translation>
    </message>
    <message>
        <source>On, because this is production</source>
        <translation>켜짐(운영이므로)</translation>
    </message>
    <message>
        <source>Off, because this is not production</source>
        <translation>꺼짐(운영이 아니므로)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>마스킹(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>규칙의 문제</translation>
    </message>
    <message>
        <source>What is changed here is written to the history of changes.</source>
        <translation>여기서 바꾼 내용은 변경 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Masking rules table</source>
        <translation>마스킹 규칙 표</translation>
    </message>
    <message>
        <source>There is no rule: nothing is masked.</source>
        <translation>규칙이 없어 아무것도 마스킹하지 않습니다.</translation>
    </message>
    <message>
        <source>Add makes one; Ready-made rules brings those for numbers of people.</source>
        <translation>“추가”로 새로 만들거나 “기본 제공 규칙”으로 주민등록번호 등 개인 번호의 규칙을 가져옵니다.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Ready-made ru&amp;les</source>
        <translation>기본 제공 규칙(&amp;L)</translation>
    </message>
    <message>
        <source>all; or names with *, comma separated</source>
        <translation>모두. 또는 쉼표로 구분한 이름(* 사용 가능)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Mask with *</source>
        <translation>*로 마스킹</translation>
    </message>
    <message>
        <source>Hash: equal values stay equal</source>
        <translation>해시: 같은 값은 결과도 같음</translation>
    </message>
    <message>
        <source>Hashes are HMAC-SHA256 with a key of this installation: they cannot be found by trying numbers elsewhere.</source>
        <translation>해시는 이 설치본의 키를 사용하는 HMAC-SHA256입니다. 다른 곳에서 번호를 하나씩 대입해 원래 값을 알아낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Rule is &amp;on</source>
        <translation>규칙 켜기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>내용(&amp;W):</translation>
    </message>
    <message>
        <source>Wh&amp;ere:</source>
        <translation>위치(&amp;E):</translation>
    </message>
    <message>
        <source>A&amp;ction:</source>
        <translation>동작(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Keep the last:</source>
        <translation>유지할 마지막 글자 수(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Topics:</source>
        <translation>토픽(&amp;T):</translation>
    </message>
    <message>
        <source>Tr&amp;y it with a value:</source>
        <translation>값으로 시험(&amp;Y):</translation>
    </message>
    <message>
        <source>Masked &amp;by the rules above:</source>
        <translation>위 규칙으로 마스킹한 결과(&amp;B):</translation>
    </message>
    <message>
        <source>ssn, $.customer.phone, $.items[*].card or a column&apos;s number</source>
        <translation>ssn, $.customer.phone, $.items[*].card 또는 열 번호</translation>
    </message>
    <message>
        <source>name, with *: x-user*</source>
        <translation>이름(* 사용 가능): x-user*</translation>
    </message>
    <message>
        <source>regular expression (RE2)</source>
        <translation>정규식(RE2)</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>규칙 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::MessageGroupsDialog</name>
    <message>
        <source>Groups at this message table</source>
        <translation>이 메시지 위치의 그룹 표</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>그룹 필터</translation>
    </message>
    <message>
        <source>No consumer group has committed an offset in this partition.</source>
        <translation>이 파티션에 오프셋을 커밋한 컨슈머 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>Consumers without a group, and groups that keep their offsets elsewhere, are not seen here.</source>
        <translation>그룹이 없는 컨슈머와 오프셋을 다른 곳에 보관하는 그룹은 여기에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Open group</source>
        <translation>그룹 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Groups at this message — %1</source>
        <translation>이 메시지 위치의 그룹 — %1</translation>
    </message>
</context>
<context>
    <name>views::MessagesPage</name>
    <message>
        <source>Filter messages</source>
        <translation>메시지 필터</translation>
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
        <source>Reads anew with these fields (Enter)</source>
        <translation>이 조건으로 새로 조회합니다 (Enter)</translation>
    </message>
    <message>
        <source>Read searches the topic for it, from where Seek says.</source>
        <translation>[조회]를 누르면 읽기 시작 위치부터 토픽에서 찾습니다.</translation>
    </message>
    <message>
        <source>Search the &amp;topic</source>
        <translation>토픽에서 찾기(&amp;T)</translation>
    </message>
    <message>
        <source>Filter messages: words, or an expression such as $.id = 7 (Ctrl+F)</source>
        <translation>메시지 필터: 단어 또는 $.id = 7 같은 식 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Test filter</source>
        <translation>필터 시험</translation>
    </message>
    <message>
        <source>Says whether the filter matches the selected message</source>
        <translation>선택한 메시지가 필터에 맞는지 알려 줍니다</translation>
    </message>
    <message>
        <source>Filter note</source>
        <translation>필터 안내</translation>
    </message>
    <message>
        <source>anywhere, as it stands</source>
        <translation>어디든, 적은 그대로</translation>
    </message>
    <message>
        <source>upper and lower case alike</source>
        <translation>대소문자 구분 없이</translation>
    </message>
    <message>
        <source>a field of a JSON value, exact numbers</source>
        <translation>JSON 값의 필드, 정확한 수 비교</translation>
    </message>
    <message>
        <source>one of the elements; and, or, not, ( )</source>
        <translation>요소 중 하나; and, or, not, ( )</translation>
    </message>
    <message>
        <source>the whole key</source>
        <translation>키 전체</translation>
    </message>
    <message>
        <source>regular expression (RE2)</source>
        <translation>정규식(RE2)</translation>
    </message>
    <message>
        <source>value of a header</source>
        <translation>헤더의 값</translation>
    </message>
    <message>
        <source>null value beside a key; or no bytes</source>
        <translation>키가 있고 값이 null; 또는 0바이트</translation>
    </message>
    <message>
        <source>place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>time of the record</source>
        <translation>메시지의 시각</translation>
    </message>
    <message>
        <source>counts back from now</source>
        <translation>지금부터 거꾸로</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트 수</translation>
    </message>
    <message>
        <source>bytes in hex</source>
        <translation>16진수 바이트</translation>
    </message>
    <message>
        <source>Filter examples</source>
        <translation>필터 예시</translation>
    </message>
    <message>
        <source>What can be typed into the filter, with examples</source>
        <translation>필터에 쓸 수 있는 식과 예시</translation>
    </message>
    <message>
        <source>The filter matches the selected message.</source>
        <translation>선택한 메시지가 필터에 맞습니다.</translation>
    </message>
    <message>
        <source>The filter does not match the selected message.</source>
        <translation>선택한 메시지가 필터에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The filter failed at the selected message: %1</source>
        <translation>선택한 메시지에서 필터가 실패했습니다: %1</translation>
    </message>
    <message>
        <source>The one message read does not match the filter.</source>
        <translation>조회한 메시지 1건은 필터에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>None of the %1 messages read matches the filter.</source>
        <translation>조회한 메시지 %1건 중 필터에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The chosen rows are about %1: too much for the clipboard. Choose fewer, or save values to files.</source>
        <translation>선택한 행이 약 %1로 클립보드에 담기에는 너무 큽니다. 더 적게 선택하거나 값을 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>내보내기(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes messages to a file: those shown, or a whole scan</source>
        <translation>메시지를 파일로 씁니다: 표시된 것 또는 전체 스캔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Partitions: %1. From: %2. Filter: %3.</source>
        <translation>파티션: %1. 시작: %2. 필터: %3.</translation>
    </message>
    <message>
        <source>Find &amp;a key…</source>
        <translation>키 찾기(&amp;A)…</translation>
    </message>
    <message>
        <source>Reads only the partition that a producer gives the key</source>
        <translation>프로듀서가 그 키에 정하는 파티션만 읽습니다</translation>
    </message>
    <message>
        <source>Skip this batch</source>
        <translation>이 배치 건너뛰기</translation>
    </message>
    <message>
        <source>JavaScript: one field against another</source>
        <translation>JavaScript: 한 필드를 다른 필드와 비교</translation>
    </message>
    <message>
        <source>JavaScript with return</source>
        <translation>return을 쓰는 JavaScript</translation>
    </message>
    <message>
        <source>JavaScript sees topic, partition, offset, offsetText, timestamp, key, value, json, keyBytes, valueBytes, headers and header(name). Numbers beyond 2^53 are rounded in json; value is exact. Regular expressions are better written as value matches /…/: JavaScript may give up a difficult one. What a script remembers lasts one reading.</source>
        <translation>JavaScript에서 쓸 수 있는 이름: topic, partition, offset, offsetText, timestamp, key, value, json, keyBytes, valueBytes, headers, header(name). json에서는 2^53을 넘는 숫자가 반올림되며 value는 정확합니다. 정규식은 value matches /…/로 쓰는 것이 좋습니다. JavaScript는 어려운 정규식을 포기할 수 있습니다. 스크립트가 기억한 것은 한 번 조회하는 동안만 남습니다.</translation>
    </message>
    <message>
        <source>Messages that the filter could not decide about are shown. The first: %1</source>
        <translation>필터가 판정하지 못한 메시지도 표시합니다. 첫 번째: %1</translation>
    </message>
    <message>
        <source>The filter is being tested…</source>
        <translation>필터를 시험하는 중…</translation>
    </message>
    <message>
        <source>The filter is judging the messages read…</source>
        <translation>조회한 메시지를 필터로 판정하는 중…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>통계…</translation>
    </message>
    <message>
        <source>Counts all messages of this range: over time, by partition, sizes, keys. The filter does not count there.</source>
        <translation>이 범위의 모든 메시지를 시간별, 파티션별, 크기별, 키별로 집계합니다. 여기에는 필터가 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Keep what is read</source>
        <translation>읽은 메시지 보관</translation>
    </message>
    <message>
        <source>Keeps every message that a search reads, in memory and then in a temporary file, so that another filter is applied without reading again. Short searches are always kept. Keeping all makes a long search from a fast cluster take up to twice as long.</source>
        <translation>검색에서 읽은 모든 메시지를 메모리에, 넘치면 임시 파일에 보관하여 다시 읽지 않고 다른 필터를 적용합니다. 짧은 검색은 항상 보관합니다. 모두 보관하면 빠른 클러스터의 긴 검색은 최대 두 배까지 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Consume as a &amp;group…</source>
        <translation>그룹으로 소비(&amp;G)…</translation>
    </message>
    <message>
        <source>Joins a consumer group as a member. Reading here never does: it moves no group.</source>
        <translation>컨슈머 그룹에 멤버로 참여합니다. 여기서 조회하는 것은 그룹에 참여하지 않으므로 어떤 그룹의 오프셋도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Batches and control records…</source>
        <translation>배치와 컨트롤 레코드(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Groups at this message…</source>
        <translation>이 메시지 위치의 그룹(&amp;G)…</translation>
    </message>
    <message>
        <source>Charset:</source>
        <translation>문자 집합:</translation>
    </message>
    <message>
        <source>Filters look at the bytes as they were sent, also where they are shown masked</source>
        <translation>필터는 마스킹되어 표시되는 곳에서도 전송된 바이트를 그대로 봅니다</translation>
    </message>
    <message>
        <source>What is masked in the file cannot be got back from it.</source>
        <translation>파일에서 마스킹된 내용은 그 파일에서 되살릴 수 없습니다.</translation>
    </message>
    <message>
        <source>In which texts of the topic are written, besides UTF-8: shown, searched by the filter and exported so; remembered for the topic. While messages are masked it is for the filter alone.</source>
        <translation>UTF-8 외에 토픽의 텍스트가 쓰인 문자 집합입니다. 이 문자 집합으로 표시하고, 필터로 찾고, 내보내며, 토픽별로 기억합니다. 메시지가 마스킹된 동안에는 필터에만 적용됩니다.</translation>
    </message>
    <message>
        <source>This is about one topic: open the tab of that topic.</source>
        <translation>토픽 하나에 대한 기능입니다. 그 토픽의 탭을 여세요.</translation>
    </message>
    <message>
        <source>The chosen rows with their pinned fields are too much for the clipboard. Choose fewer rows, unpin fields, or export.</source>
        <translation>선택한 행은 고정한 필드까지 클립보드에 담기에 너무 큽니다. 더 적은 행을 선택하거나 필드 고정을 해제하거나 내보내세요.</translation>
    </message>
    <message>
        <source>None of the %1 hits of the filter before matches this one.</source>
        <translation>이전 필터로 찾은 %1개 중 이 필터에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The filter does not match the message selected last: partition %1, offset %2.</source>
        <translation>마지막으로 선택한 메시지는 필터에 맞지 않습니다. 파티션 %1, 오프셋 %2.</translation>
    </message>
    <message>
        <source>C&amp;opy message</source>
        <translation>메시지 복사(&amp;O)</translation>
    </message>
    <message>
        <source>The one hit of the filter before does not match this one.</source>
        <translation>이전 필터로 찾은 1개는 이 필터에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Looked for as it stands, as one text. Conditions are written so: value contains &quot;a&quot; and not value contains &quot;b&quot;</source>
        <translation>입력한 그대로 하나의 텍스트로 찾습니다. 조건은 이렇게 씁니다: value contains &quot;a&quot; and not value contains &quot;b&quot;</translation>
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
    <name>views::NumberBox</name>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>%1에서 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”은(는) 정수가 아닙니다.</translation>
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
    <name>views::PartitionRangesDialog</name>
    <message>
        <source>Offsets to read of “%1”</source>
        <translation>“%1”에서 조회할 오프셋</translation>
    </message>
    <message>
        <source>Offsets to read table</source>
        <translation>조회할 오프셋 표</translation>
    </message>
    <message>
        <source>Offsets note</source>
        <translation>오프셋 안내</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>모두(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>모두 해제(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Takes lines such as 0:120 or 0:120-180, or topic,partition,offset as kafka-consumer-groups exports them (Ctrl+V)</source>
        <translation>0:120, 0:120-180 같은 행이나 kafka-consumer-groups가 내보낸 topic,partition,offset 행을 받습니다(Ctrl+V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Use these offsets</source>
        <translation>이 오프셋 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Lines about other topics, left out: %1. %2</source>
        <translation>다른 토픽의 행 %1개는 제외했습니다. %2</translation>
    </message>
    <message>
        <source>Tick the partitions to read, or type their offsets.</source>
        <translation>조회할 파티션을 선택하거나 오프셋을 입력하세요.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are read. Both ends of a range belong to it.</source>
        <translation>파티션 %2개 중 %1개를 조회합니다. 범위의 양 끝이 포함됩니다.</translation>
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
        <translation>메시지 삭제(&amp;R)…</translation>
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
        <translation>선택한 파티션의 오래된 메시지 삭제</translation>
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
    <name>views::PinFieldDialog</name>
    <message>
        <source>Pin a field</source>
        <translation>필드 고정</translation>
    </message>
    <message>
        <source>The field becomes a column of the messages table, for this topic: a path into JSON such as $.order.total or $.items[*].id, or a column of delimited text such as column 3; with key in front of it, of the keys.</source>
        <translation>이 토픽에서 필드가 메시지 표의 열이 됩니다. $.order.total이나 $.items[*].id 같은 JSON 경로, 또는 column 3처럼 구분자 텍스트의 열을 쓰고, 앞에 key를 붙이면 키에서 찾습니다.</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>필드(&amp;F):</translation>
    </message>
    <message>
        <source>Fields of the &amp;chosen message:</source>
        <translation>선택한 메시지의 필드(&amp;C):</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>views::PinnedFields</name>
    <message>
        <source>There are %1 pinned columns: unpin one first.</source>
        <translation>고정한 열이 이미 %1개입니다. 먼저 하나를 고정 해제하세요.</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>고정 해제: %1</translation>
    </message>
    <message>
        <source>&amp;Pin a field…</source>
        <translation>필드 고정(&amp;P)…</translation>
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
        <source>I have read the consequences and &amp;want this</source>
        <translation>영향을 읽었으며 그대로 진행합니다(&amp;W)</translation>
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
        <source>Val&amp;ue</source>
        <translation>값(&amp;U)</translation>
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
    <message>
        <source>Copies: %1</source>
        <translation>복사 수: %1</translation>
    </message>
    <message>
        <source>I&amp;mport a file…</source>
        <translation>파일 적재(&amp;M)…</translation>
    </message>
    <message>
        <source>Send the messages of an exported file, as they were</source>
        <translation>내보낸 파일의 메시지를 원래 그대로 보냅니다</translation>
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
        <source>Copy message</source>
        <translation>메시지 복사</translation>
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
    <message>
        <source>Reason for the decoding of the key</source>
        <translation>키의 해석 이유</translation>
    </message>
    <message>
        <source>Decode key as</source>
        <translation>키 해석 방식</translation>
    </message>
    <message>
        <source>How the bytes of the key are read; remembered for the topic</source>
        <translation>키의 바이트를 해석하는 방식입니다. 토픽별로 기억합니다</translation>
    </message>
    <message>
        <source>How the bytes of the value are read; remembered for the topic</source>
        <translation>값의 바이트를 해석하는 방식입니다. 토픽별로 기억합니다</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>트리</translation>
    </message>
    <message>
        <source>Cut: not all of the value is shown. Save the value to see all of it.</source>
        <translation>잘림: 값의 일부만 보여 줍니다. 전체를 보려면 값을 저장하세요.</translation>
    </message>
    <message>
        <source>Decode headers as</source>
        <translation>헤더 해석 방식</translation>
    </message>
    <message>
        <source>How the bytes of header values are read; remembered for the topic</source>
        <translation>헤더 값의 바이트를 읽는 방식입니다. 토픽별로 기억합니다</translation>
    </message>
    <message>
        <source>, masked</source>
        <translation>, 마스킹됨</translation>
    </message>
    <message>
        <source>, hidden</source>
        <translation>, 숨김</translation>
    </message>
    <message>
        <source>The message is being masked…</source>
        <translation>메시지를 마스킹하는 중…</translation>
    </message>
    <message>
        <source>The message is masked: show it raw to send it again</source>
        <translation>메시지가 마스킹되어 있습니다. 다시 보내려면 원문 보기로 바꾸세요</translation>
    </message>
    <message>
        <source>Too much for the clipboard: save the value instead</source>
        <translation>클립보드에 담기에 너무 큽니다. 대신 값을 파일로 저장하세요</translation>
    </message>
    <message>
        <source>Reason for the decoding of headers</source>
        <translation>헤더의 해석 이유</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>이전 부분</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>텍스트의 이전 부분</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>다음 부분</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>텍스트의 다음 부분</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3 (part %4 of %5)</source>
        <translation>전체 %3바이트 중 %1~%2바이트(%5개 부분 중 %4번째)</translation>
    </message>
    <message>
        <source>It has too many lines: the last of them are not shown. Save the value to see all of it.</source>
        <translation>줄이 너무 많아 마지막 줄들은 보이지 않습니다. 전부 보려면 값을 저장하세요.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>값 복사</translation>
    </message>
    <message>
        <source>Save value…</source>
        <translation>값 저장…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
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
        <source>Copy ce&amp;ll</source>
        <translation>셀 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>열(&amp;U)</translation>
    </message>
    <message>
        <source>Copy rows &amp;as</source>
        <translation>다른 형식으로 행 복사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;JSON, a line each</source>
        <translation>JSON, 한 줄씩(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Hex of the values</source>
        <translation>값의 16진수(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;kcat commands</source>
        <translation>kcat 명령(&amp;K)</translation>
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
        <translation>이 시각의 메시지가 없는 파티션은 명령줄 도구처럼 맨 끝으로(&amp;E)</translation>
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
    <name>views::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>필터 저장</translation>
    </message>
    <message>
        <source>Filter to save</source>
        <translation>저장할 필터</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;First in the list of this topic</source>
        <translation>이 토픽의 목록에서 맨 위에 표시(&amp;F)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>There is a filter of this name: %1</source>
        <translation>같은 이름의 필터가 있습니다: %1</translation>
    </message>
    <message>
        <source>Replace filter</source>
        <translation>필터 바꾸기</translation>
    </message>
    <message>
        <source>Replace the saved filter “%1”?

Now: %2
Then: %3</source>
        <translation>저장된 필터 “%1”을(를) 바꾸시겠습니까?

현재: %2
변경 후: %3</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>views::SavedFilters</name>
    <message>
        <source>Saved</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>Saved filters: choose, save, rename, delete (Alt+Down in the filter)</source>
        <translation>저장된 필터: 선택, 저장, 이름 변경, 삭제(필터에서 Alt+아래쪽 화살표)</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>읽을 수 없음: %1</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>이 필터 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete…</source>
        <translation>이름 변경 또는 삭제(&amp;R)…</translation>
    </message>
    <message>
        <source>Of &amp;other topics</source>
        <translation>다른 토픽의 필터(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All of them…</source>
        <translation>모든 필터(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>views::SavedFiltersDialog</name>
    <message>
        <source>Saved filters table</source>
        <translation>저장된 필터 표</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>Find a saved filter</source>
        <translation>저장된 필터 찾기</translation>
    </message>
    <message>
        <source>No filter is saved.</source>
        <translation>저장된 필터가 없습니다.</translation>
    </message>
    <message>
        <source>Saved → Save this filter… keeps the one in the field.</source>
        <translation>“저장된 필터 → 이 필터 저장…”으로 필드의 필터를 저장합니다.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 변경(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>사용(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>There is a filter of this name.</source>
        <translation>같은 이름의 필터가 있습니다.</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>필터 삭제</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”?

%2</source>
        <translation>저장된 필터 “%1”을(를) 삭제하시겠습니까?

%2</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>views::ScanLine</name>
    <message>
        <source>Scan table</source>
        <translation>검색 표</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>아직 조회하지 않았습니다.</translation>
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
        <source>Goes on where reading ended; what is shown stays</source>
        <translation>조회가 끝난 곳부터 이어서 조회합니다. 표시된 것은 그대로 있습니다</translation>
    </message>
    <message>
        <source>Skip &amp;batch, go on</source>
        <translation>배치 건너뛰고 계속(&amp;B)</translation>
    </message>
    <message>
        <source>Goes on behind the batch that cannot be decoded</source>
        <translation>해독할 수 없는 배치 다음부터 계속합니다</translation>
    </message>
    <message>
        <source>B&amp;y partition</source>
        <translation>파티션별(&amp;Y)</translation>
    </message>
    <message>
        <source>What was scanned of each partition</source>
        <translation>파티션마다 검색한 범위</translation>
    </message>
    <message>
        <source>%1 older messages were dropped from the list to keep its size.</source>
        <translation>목록 크기를 유지하려고 오래된 메시지 %1개를 목록에서 뺐습니다.</translation>
    </message>
    <message>
        <source>The filter was changed while following: of the messages before that only those were taken that matched the filter of then.</source>
        <translation>실시간으로 읽는 동안 필터가 바뀌었습니다. 그전 메시지는 당시 필터에 맞는 것만 가져왔습니다.</translation>
    </message>
    <message>
        <source>The filter was changed: Read searches for the new one</source>
        <translation>필터가 바뀌었습니다. [조회]를 누르면 새 필터로 찾습니다</translation>
    </message>
    <message>
        <source>Con&amp;tinue reading</source>
        <translation>이어서 조회(&amp;T)</translation>
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
    <name>views::SeekFields</name>
    <message>
        <source>Choose time</source>
        <translation>시각 선택</translation>
    </message>
    <message>
        <source>Choose end time</source>
        <translation>끝 시각 선택</translation>
    </message>
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
        <source>Around an offset</source>
        <translation>오프셋 주변</translation>
    </message>
    <message>
        <source>Offsets per partition</source>
        <translation>파티션별 오프셋</translation>
    </message>
    <message>
        <source>Position of a group</source>
        <translation>그룹의 위치</translation>
    </message>
    <message>
        <source>Seek value</source>
        <translation>시작 위치 값</translation>
    </message>
    <message>
        <source>Group to begin at</source>
        <translation>시작 위치로 쓸 그룹</translation>
    </message>
    <message>
        <source>group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>The offsets to read of each partition: typed or pasted</source>
        <translation>파티션마다 조회할 오프셋: 입력하거나 붙여넣기</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신부터</translation>
    </message>
    <message>
        <source>Reads backward from the end of the range</source>
        <translation>범위의 끝에서 과거로 조회합니다</translation>
    </message>
    <message>
        <source>other topics, with commas between</source>
        <translation>다른 토픽, 쉼표로 구분</translation>
    </message>
    <message>
        <source>read_committed leaves out messages of aborted and open transactions</source>
        <translation>read_committed는 중단되었거나 열린 트랜잭션의 메시지를 뺍니다</translation>
    </message>
    <message>
        <source>Seek note</source>
        <translation>읽기 시작 위치 안내</translation>
    </message>
    <message>
        <source>See&amp;k:</source>
        <translation>읽기 시작 위치(&amp;K):</translation>
    </message>
    <message>
        <source>End&amp;s at:</source>
        <translation>끝 위치(&amp;S):</translation>
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
        <source>Topics as &amp;well:</source>
        <translation>함께 볼 토픽(&amp;W):</translation>
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
        <source>the end; or a time</source>
        <translation>끝까지, 또는 시각</translation>
    </message>
    <message>
        <source>the end; or an offset</source>
        <translation>끝까지, 또는 오프셋</translation>
    </message>
    <message>
        <source>There is no topic “%1”.</source>
        <translation>토픽 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Several topics are read from the newest, the oldest or a time.</source>
        <translation>여러 토픽은 최신, 가장 오래된 것, 시각으로만 조회합니다.</translation>
    </message>
    <message>
        <source>Choose the offsets of the partitions.</source>
        <translation>파티션의 오프셋을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the group.</source>
        <translation>그룹을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>그룹 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Asking for the committed offsets…</source>
        <translation>커밋된 오프셋을 묻는 중…</translation>
    </message>
    <message>
        <source>The group “%1” has committed no offset in this topic.</source>
        <translation>그룹 “%1”은(는) 이 토픽에 커밋한 오프셋이 없습니다.</translation>
    </message>
    <message>
        <source>Around an offset: name the one partition to read.</source>
        <translation>오프셋 주변: 조회할 파티션 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>제한: %1</translation>
    </message>
    <message>
        <source>Offsets %1 to %2 of each partition; both belong to the range.</source>
        <translation>파티션마다 오프셋 %1부터 %2까지(둘 다 포함).</translation>
    </message>
    <message>
        <source>From the first message at or after %1.</source>
        <translation>%1 이후(그 시각 포함) 첫 메시지부터.</translation>
    </message>
    <message>
        <source>From the first message at or after %1 to before the first one at or after %2, which is not read.</source>
        <translation>%1 이후(그 시각 포함) 첫 메시지부터, %2 이후 첫 메시지 직전까지(그 메시지는 제외).</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are read.</source>
        <translation>파티션 %2개 중 %1개를 조회합니다.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begins where the group has committed: partition %1</source>
        <translation>그룹이 커밋한 위치에서 시작합니다. 파티션 %1</translation>
    </message>
    <message>
        <source>without a commit, and left out: %1</source>
        <translation>커밋이 없어 제외: %1</translation>
    </message>
    <message>
        <source>, and those of %1</source>
        <translation>, 그리고 %1의 파티션</translation>
    </message>
    <message>
        <source>%1, ends at %2</source>
        <translation>%1, 끝 위치 %2</translation>
    </message>
    <message>
        <source>Whole topic</source>
        <translation>토픽 전체</translation>
    </message>
    <message>
        <source>All partitions of these topics are read, and followed, together with those of this one; payments:0-2+5 reads some of them</source>
        <translation>여기 적은 토픽의 모든 파티션을 현재 토픽의 파티션과 함께 조회하고 실시간으로 봅니다. payments:0-2+5처럼 쓰면 일부만 조회합니다</translation>
    </message>
    <message>
        <source>all %1 of %2</source>
        <comment>partitions of topic</comment>
        <translation>%2의 %1개 모두</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 messages before offset %2, the one at it if there is one, and %1 after it.</source>
        <translation>오프셋 %2의 메시지(있으면)와 그 이전 메시지 %1개, 그 이후 메시지 %1개.</translation>
    </message>
    <message>
        <source>2026-03-14 09:26 (%1), -2h</source>
        <translation>2026-03-14 09:26 (%1), -2h</translation>
    </message>
    <message>
        <source>The start is missing: type where to begin, or seek Oldest to read all.</source>
        <translation>시작이 비어 있습니다. 시작할 곳을 입력하거나, 모두 읽으려면 읽기 시작 위치를 [가장 오래된 것]으로 하세요.</translation>
    </message>
    <message>
        <source>The range is empty: it ends at the time it begins, and the end is not read. Type a later end.</source>
        <translation>범위가 비어 있습니다. 끝과 시작이 같은 시각이고 끝은 읽지 않습니다. 더 늦은 끝을 입력하세요.</translation>
    </message>
    <message>
        <source>The range ends before it begins: exchange the two, or leave the end empty.</source>
        <translation>범위의 끝이 시작보다 앞입니다. 둘을 서로 바꾸거나 끝을 비워 두세요.</translation>
    </message>
    <message>
        <source>Offsets…</source>
        <translation>오프셋…</translation>
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
    <name>views::ShowRawDialog</name>
    <message>
        <source>Show raw messages of “%1”</source>
        <translation>“%1”의 메시지 원문 보기</translation>
    </message>
    <message>
        <source>Messages of “%1” on “%2” will be shown, copied and exported as they are, in this tab, until it is closed or masked again. Who, when and the reason are written to the history of changes.</source>
        <translation>“%2”의 토픽 “%1” 메시지를 이 탭에서 원문 그대로 표시하고 복사하고 내보냅니다. 탭을 닫거나 다시 마스킹할 때까지 유지됩니다. 사용자, 시각, 이유가 변경 기록에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>이유(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Show raw</source>
        <translation>원문 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>먼저 이유를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>views::SideBySide</name>
    <message>
        <source>Topic of the other result</source>
        <translation>다른 결과의 토픽</translation>
    </message>
    <message>
        <source>Another topic, and Enter: its messages are read here. F6 goes from one result to the other.</source>
        <translation>다른 토픽을 입력하고 Enter를 누르면 그 메시지를 여기에서 조회합니다. F6을 누르면 두 결과 사이를 오갑니다.</translation>
    </message>
    <message>
        <source>Problem with the topic</source>
        <translation>토픽의 문제</translation>
    </message>
    <message>
        <source>Topic:</source>
        <translation>토픽:</translation>
    </message>
    <message>
        <source>Close the other result</source>
        <translation>다른 결과 닫기</translation>
    </message>
    <message>
        <source>There is no topic “%1”.</source>
        <translation>토픽 “%1”이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>views::StatisticsPage</name>
    <message>
        <source>Statistics summary</source>
        <translation>통계 요약</translation>
    </message>
    <message>
        <source>Messages over time table</source>
        <translation>시간별 메시지 표</translation>
    </message>
    <message>
        <source>Statistics note</source>
        <translation>통계 참고 사항</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>시작(&amp;R)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>중지(&amp;P)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Width of a bar of the chart. Long ranges are not kept by the minute or hour.</source>
        <translation>차트 막대 하나의 너비. 긴 범위는 분이나 시간 단위로 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Messages p&amp;er:</source>
        <translation>메시지 집계 단위(&amp;E):</translation>
    </message>
    <message>
        <source>Statistics tables</source>
        <translation>통계 표</translation>
    </message>
    <message>
        <source>Statistics by partition table</source>
        <translation>파티션별 통계 표</translation>
    </message>
    <message>
        <source>Message sizes table</source>
        <translation>메시지 크기 표</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>파티션 필터</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>시간별</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>파티션별</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Reads every message of the range and counts it; nothing is kept, nothing on the cluster changes</source>
        <translation>범위의 모든 메시지를 읽어 셉니다. 아무것도 보관하지 않으며 클러스터에서 바뀌는 것은 없습니다</translation>
    </message>
    <message>
        <source>Start reads every message of the range and counts it. Nothing is kept.</source>
        <translation>“시작”을 누르면 범위의 모든 메시지를 읽어 셉니다. 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Partial so far: the figures are of the messages read until now.</source>
        <translation>아직 일부: 지금까지 읽은 메시지의 수치입니다.</translation>
    </message>
    <message>
        <source>Partial: stopped; the figures are of the %1 messages read before.</source>
        <translation>일부: 중지했습니다. 그 전에 읽은 메시지 %1개의 수치입니다.</translation>
    </message>
    <message>
        <source>Partial: not everything could be read; the figures are of the %1 messages that were.</source>
        <translation>일부: 모두 읽지는 못했습니다. 읽은 메시지 %1개의 수치입니다.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>아직 아무것도 세지 않았습니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>No message was counted.</source>
        <translation>센 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a range and press Start.</source>
        <translation>범위를 선택하고 “시작”을 누르세요.</translation>
    </message>
    <message>
        <source>Partial: %1 offsets of the range were deleted by retention before they were read; the figures are without them.</source>
        <translation>일부: 범위의 오프셋 %1개는 읽기 전에 보존 설정에 따라 삭제되었습니다. 이를 제외한 수치입니다.</translation>
    </message>
    <message>
        <source>Partial: %1 offsets of the range were skipped, because they cannot be decoded; the figures are without them.</source>
        <translation>일부: 범위의 오프셋 %1개는 디코딩할 수 없어 건너뛰었습니다. 이를 제외한 수치입니다.</translation>
    </message>
</context>
<context>
    <name>views::TimeChart</name>
    <message>
        <source>Messages over time chart</source>
        <translation>시간별 메시지 차트</translation>
    </message>
    <message>
        <source>Chart value</source>
        <translation>차트 값</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1: 메시지 %2개</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Point at a bar, or press the arrow keys, to read its values.</source>
        <translation>막대를 가리키거나 화살표 키를 누르면 값이 표시됩니다.</translation>
    </message>
    <message>
        <source>Show &amp;all of the time</source>
        <translation>전체 시간 보기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>그림 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>그림을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1: %2</source>
        <translation>그림을 저장할 수 없습니다: %1: %2</translation>
    </message>
</context>
<context>
    <name>views::TimePicker</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>달력에서 선택</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>&amp;Use this time</source>
        <translation>이 시각 사용(&amp;U)</translation>
    </message>
    <message>
        <source>No time of day such as 15:00:00</source>
        <translation>15:00:00과 같은 시각이 아닙니다</translation>
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
        <source>Crea&amp;te topic…</source>
        <translation>토픽 만들기(&amp;T)…</translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation>파티션 수 늘리기(&amp;P)…</translation>
    </message>
    <message>
        <source>Delete &amp;records…</source>
        <translation>메시지 삭제(&amp;R)…</translation>
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
        <translation>선택한 토픽의 오래된 메시지 삭제</translation>
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
    <message>
        <source>Select at most %1 topics.</source>
        <translation>토픽을 최대 %1개까지 고르세요.</translation>
    </message>
    <message>
        <source>Messages of the selected topics in one table</source>
        <translation>선택한 토픽들의 메시지를 표 하나에 표시</translation>
    </message>
    <message>
        <source>&amp;Messages of the selected topics</source>
        <translation>선택한 토픽들의 메시지(&amp;M)</translation>
    </message>
</context>
</TS>
