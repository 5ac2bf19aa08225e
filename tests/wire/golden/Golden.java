// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.message.ApiMessageType;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.types.BoundField;
import org.apache.kafka.common.protocol.types.RawTaggedField;
import org.apache.kafka.common.protocol.types.Schema;
import org.apache.kafka.common.protocol.types.Struct;
import org.apache.kafka.common.protocol.types.TaggedFields;
import org.apache.kafka.common.protocol.types.Type;
import org.apache.kafka.common.record.internal.MemoryRecords;

/**
 * Kafka's own bytes of each message at each version, and Kafka's own JSON of the same, one message a line:
 *   java -cp "<libs>/*:<classes>" Golden <lowest api version only, or "all"> ApiVersions Metadata … > messages.jsonl
 * Every field has a value of its own, every struct one unknown tagged field; a second line has null wherever it may be.
 */
public class Golden {
    static int next;
    static boolean nulls;

    static Object value(Type t, String field) {
        String name = t.toString();
        if (nulls && t.isNullable() && !field.equals("records"))
            return null;
        if (t.isArray()) {
            Type e = t.arrayElementType().get();
            int n = e instanceof Schema ? 1 : 2;
            Object[] values = new Object[n];
            for (int i = 0; i < n; ++i)
                values[i] = value(e, field);
            return values;
        }
        if (t instanceof Schema)
            return struct((Schema) t);
        int n = ++next;
        if (name.endsWith("RECORDS"))
            return MemoryRecords.readableRecords(ByteBuffer.wrap(new byte[] {1, 2, (byte) n}));
        if (name.endsWith("BYTES"))
            return ByteBuffer.wrap(new byte[] {0, (byte) 0xff, (byte) n});
        if (name.endsWith("STRING"))
            return "é" + n;
        switch (name) {
            case "BOOLEAN": return n % 2 == 0;
            case "INT8": return (byte) (n % 100);
            case "INT16": return (short) (0x1100 + n);
            case "UINT16": return 0xf000 + n;
            case "INT32": return 0x11220000 + n;
            case "INT64": return 0x1122334400000000L + n;
            case "FLOAT64": return n + 0.5;
            case "UUID": return new Uuid(0x1122334455667788L, n);
        }
        throw new RuntimeException("type " + name);
    }

    static Struct struct(Schema s) {
        Struct struct = new Struct(s);
        for (BoundField f : s.fields()) {
            if (f.def.type instanceof TaggedFields) {
                Map<Integer, Object> tags = new TreeMap<>();
                ((TaggedFields) f.def.type).fields().forEach((tag, field) -> {
                    Object v = value(field.type, field.name);
                    if (v != null)
                        tags.put(tag, v);
                });
                tags.put(1000, new RawTaggedField(1000, new byte[] {7, (byte) ++next}));
                struct.set(f, tags);
            } else {
                struct.set(f, value(f.def.type, f.def.name));
            }
        }
        return struct;
    }

    static void line(PrintStream out, ApiMessageType m, boolean request, short version, Schema schema) throws Exception {
        next = 0;
        Struct struct = struct(schema);
        ByteBuffer buffer = ByteBuffer.allocate(struct.sizeOf());
        struct.writeTo(buffer);
        byte[] bytes = buffer.array();
        ApiMessage data = request ? m.newRequest() : m.newResponse();
        data.read(new ByteBufferAccessor(ByteBuffer.wrap(bytes)), version);
        Class<?> converter = Class.forName(data.getClass().getName() + "JsonConverter");
        Method write = converter.getMethod("write", data.getClass(), short.class, boolean.class);
        JsonNode json = (JsonNode) write.invoke(null, data, version, true);
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes)
            hex.append(String.format("%02x", b));
        out.println("{\"api\":\"" + m.name + "\",\"request\":" + request + ",\"version\":" + version + ",\"nulls\":" + nulls
            + ",\"hex\":\"" + hex + "\",\"json\":" + json + "}");
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        int only = args[0].equals("all") ? -1 : Integer.parseInt(args[0]);
        for (ApiMessageType m : ApiMessageType.values()) {
            if (!wanted.contains(m.name))
                continue;
            for (boolean request : new boolean[] {true, false}) {
                Schema[] schemas = request ? m.requestSchemas() : m.responseSchemas();
                for (short v = 0; v < schemas.length; ++v) {
                    if (schemas[v] == null || (only >= 0 && v != only))
                        continue;
                    nulls = false;
                    line(out, m, request, v, schemas[v]);
                    nulls = true;
                    line(out, m, request, v, schemas[v]);
                }
            }
        }
    }
}
