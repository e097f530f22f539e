// SPDX-License-Identifier: EUPL-1.2
package deich.weights.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An embedding model that looks each word up in a table, written as ONNX (the protocol buffers of onnx.proto3, by hand)
 * with a tokenizer as the library tokenizers writes it. Words of one meaning have one vector.
 */
final class TinyOnnx {
    static final int WIDTH = 4;
    private static final Map<String, float[]> WORDS = words();

    private TinyOnnx() {}

    private static Map<String, float[]> words() {
        Map<String, float[]> words = new LinkedHashMap<>();
        words.put("[UNK]", new float[] {0, 0, 0, 0.1f});
        words.put("Strom", new float[] {1, 0, 0, 0});
        words.put("Elektrizität", new float[] {1, 0, 0, 0});
        words.put("fehlt", new float[] {0, 1, 0, 0});
        words.put("weg", new float[] {0, 1, 0, 0});
        words.put("Kuchen", new float[] {0, 0, 1, 0});
        words.put("query", new float[] {0, 0, 0, 4});
        return words;
    }

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("model.onnx"), model("input_ids"));
        String vocabulary = WORDS.keySet().stream()
                .map(word -> "\"" + word + "\": " + new java.util.ArrayList<>(WORDS.keySet()).indexOf(word))
                .collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("tokenizer.json"), """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
                 "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
                 "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "[UNK]"}}
                """.formatted(vocabulary));
        return folder;
    }

    /** {@code last_hidden_state = Gather(table, tokens)}. */
    static byte[] model(String tokens) {
        byte[] gather = all(text(1, "table"), text(1, tokens), text(2, "last_hidden_state"), text(4, "Gather"));
        var values = ByteBuffer.allocate(WORDS.size() * WIDTH * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] vector : WORDS.values()) for (float value : vector) values.putFloat(value);
        byte[] table = all(
                number(1, WORDS.size()), number(1, WIDTH), number(2, 1), text(8, "table"), bytes(9, values.array()));
        byte[] graph = all(
                bytes(1, gather),
                text(2, "tiny"),
                bytes(5, table),
                bytes(11, value(tokens, 7, "one", "tokens")),
                bytes(11, value("attention_mask", 7, "one", "tokens")),
                bytes(12, value("last_hidden_state", 1, "one", "tokens", "width")));
        return all(number(1, 8), bytes(7, graph), bytes(8, all(text(1, ""), number(2, 13))));
    }

    private static byte[] value(String name, int type, String... sides) {
        byte[] shape = {};
        for (String side : sides) shape = all(shape, bytes(1, text(2, side)));
        return all(text(1, name), bytes(2, bytes(1, all(number(1, type), bytes(2, shape)))));
    }

    private static byte[] number(int field, long value) {
        return all(varint((long) field << 3), varint(value));
    }

    private static byte[] text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int field, byte[] value) {
        return all(varint((long) field << 3 | 2), varint(value.length), value);
    }

    private static byte[] varint(long value) {
        var out = new ByteArrayOutputStream();
        long rest = value;
        while (rest > 127) {
            out.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
        return out.toByteArray();
    }

    private static byte[] all(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
