// SPDX-License-Identifier: EUPL-1.2
package deich.weights.llama;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A language model of one layer with weights drawn from a seed, in the format GGUF (version 3, as its specification in the
 * repository of ggml describes it). It knows bytes and speaks nonsense, but it is a model: what loads and runs it loads
 * and runs any other.
 */
final class TinyGguf {
    private static final int WIDTH = 64;
    private static final int HEADS = 2;
    private static final int INNER = 128;
    private static final int CONTEXT = 4_096;
    private static final int ALIGNED = 32;
    private static final int END = 2;
    private static final int FIRST_BYTE = 3;

    private static final int UINT32 = 4;
    private static final int INT32 = 5;
    private static final int FLOAT32 = 6;
    private static final int BOOL = 7;
    private static final int STRING = 8;
    private static final int ARRAY = 9;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream names = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final SplittableRandom random = new SplittableRandom(7);
    private int entries;
    private int tensors;

    static Path write(Path file) throws IOException {
        var model = new TinyGguf();
        model.describe();
        model.weigh();
        var all = new ByteArrayOutputStream();
        all.write("GGUF".getBytes(StandardCharsets.US_ASCII));
        all.write(number(4, 3));
        all.write(number(8, model.tensors));
        all.write(number(8, model.entries));
        model.head.writeTo(all);
        model.names.writeTo(all);
        while (all.size() % ALIGNED != 0) all.write(0);
        model.data.writeTo(all);
        Files.write(file, all.toByteArray());
        return file;
    }

    private void describe() throws IOException {
        text("general.architecture", "llama");
        text("general.name", "tiny");
        count("llama.context_length", CONTEXT);
        count("llama.embedding_length", WIDTH);
        count("llama.block_count", 1);
        count("llama.feed_forward_length", INNER);
        count("llama.attention.head_count", HEADS);
        count("llama.attention.head_count_kv", HEADS);
        count("llama.rope.dimension_count", WIDTH / HEADS);
        real("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        text("tokenizer.ggml.model", "llama");
        List<String> words = words();
        key("tokenizer.ggml.tokens", ARRAY);
        head.write(number(4, STRING));
        head.write(number(8, words.size()));
        for (String word : words) head.write(string(word));
        key("tokenizer.ggml.scores", ARRAY);
        head.write(number(4, FLOAT32));
        head.write(number(8, words.size()));
        for (int i = 0; i < words.size(); i++) head.write(real(-i));
        key("tokenizer.ggml.token_type", ARRAY);
        head.write(number(4, INT32));
        head.write(number(8, words.size()));
        for (int i = 0; i < words.size(); i++) head.write(number(4, i == 0 ? 2 : i < 3 ? 3 : i < 259 ? 6 : 1));
        count("tokenizer.ggml.bos_token_id", 1);
        count("tokenizer.ggml.eos_token_id", 2);
        count("tokenizer.ggml.unknown_token_id", 0);
        key("tokenizer.ggml.add_bos_token", BOOL);
        head.write(1);
        text(
                "tokenizer.chat_template",
                "{% for message in messages %}<|{{ message['role'] }}|>\n{{ message['content'] }}\n{% endfor %}<|assistant|>\n");
    }

    /** The marks, every byte, and what grammars of JSON are made of. */
    private static List<String> words() {
        var words = new ArrayList<String>(List.of("<unk>", "<s>", "</s>"));
        for (int i = 0; i < 256; i++) words.add(String.format("<0x%02X>", i));
        for (char c = '!'; c <= '~'; c++) words.add(String.valueOf(c));
        words.add("▁");
        return words;
    }

    private void weigh() throws IOException {
        int words = words().size();
        tensor("token_embd.weight", WIDTH, words);
        tensor("blk.0.attn_norm.weight", WIDTH);
        tensor("blk.0.attn_q.weight", WIDTH, WIDTH);
        tensor("blk.0.attn_k.weight", WIDTH, WIDTH);
        tensor("blk.0.attn_v.weight", WIDTH, WIDTH);
        tensor("blk.0.attn_output.weight", WIDTH, WIDTH);
        tensor("blk.0.ffn_norm.weight", WIDTH);
        tensor("blk.0.ffn_gate.weight", WIDTH, INNER);
        tensor("blk.0.ffn_up.weight", WIDTH, INNER);
        tensor("blk.0.ffn_down.weight", INNER, WIDTH);
        tensor("output_norm.weight", WIDTH);
        tensor("output.weight", WIDTH, words);
    }

    private void tensor(String name, int... sides) throws IOException {
        tensors++;
        names.write(string(name));
        names.write(number(4, sides.length));
        int values = 1;
        for (int side : sides) {
            names.write(number(8, side));
            values *= side;
        }
        names.write(number(4, 0)); // 32-bit floats
        names.write(number(8, data.size()));
        boolean output = name.equals("output.weight");
        for (int i = 0; i < values; i++) {
            // nothing speaks for the mark of the end, so it goes on for ever unless a grammar ends it; nor for halves
            // of letters
            int word = i / WIDTH;
            boolean never = output && (word == END || word >= FIRST_BYTE + 128 && word < FIRST_BYTE + 256);
            data.write(real(never ? 0 : sides.length == 1 ? 1 : (float) random.nextDouble(-0.5, 0.5)));
        }
        while (data.size() % ALIGNED != 0) data.write(0);
    }

    private void key(String name, int type) throws IOException {
        entries++;
        head.write(string(name));
        head.write(number(4, type));
    }

    private void text(String name, String value) throws IOException {
        key(name, STRING);
        head.write(string(value));
    }

    private void count(String name, int value) throws IOException {
        key(name, UINT32);
        head.write(number(4, value));
    }

    private void real(String name, float value) throws IOException {
        key(name, FLOAT32);
        head.write(real(value));
    }

    private static byte[] string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(bytes.length)
                .put(bytes)
                .array();
    }

    private static byte[] number(int bytes, long value) {
        var buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return (bytes == 4 ? buffer.putInt((int) value) : buffer.putLong(value)).array();
    }

    private static byte[] real(float value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(value)
                .array();
    }
}
