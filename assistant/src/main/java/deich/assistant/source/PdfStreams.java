// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at what the packed streams of a PDF would unpack to, before a library unpacks them into memory: a packed stream of
 * a megabyte can hold a gigabyte. Streams packed twice are looked into twice.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image");
    private static final int DICTIONARY = 600;
    private static final int NESTED = 3;

    private final byte[] bytes;
    private long unpacked;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static void look(byte[] bytes) throws Stopped {
        PdfStreams streams = new PdfStreams(bytes);
        for (int at = 0; at < bytes.length - STREAM.length; at++) if (streams.begins(at)) streams.stream(at);
    }

    private boolean begins(int at) {
        for (int i = 0; i < STREAM.length; i++) if (bytes[at + i] != STREAM[i]) return false;
        return at < 3 || bytes[at - 1] != 'd';
    }

    private void stream(int at) throws Stopped {
        int from = at + STREAM.length;
        while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n' || bytes[from] == ' ')) from++;
        String dictionary =
                new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), StandardCharsets.ISO_8859_1);
        int own = dictionary.lastIndexOf("endobj");
        // Pictures are never unpacked here: only a stream that nothing but a picture could fill is too large.
        boolean picture = IMAGE.matcher(dictionary.substring(Math.max(0, own))).find();
        long before = unpacked;
        inflate(bytes, from, bytes.length - from, NESTED);
        if (picture) unpacked = before;
    }

    private void inflate(byte[] packed, int from, int length, int depth) throws Stopped {
        if (depth == 0 || length < 2 || (packed[from] & 0x0F) != 8) return;
        byte[] step = new byte[1 << 15];
        var first = new ByteArrayOutputStream();
        long own = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed, from, length);
            for (int got = inflater.inflate(step); got > 0; got = inflater.inflate(step)) {
                own += got;
                unpacked += got;
                if (unpacked > 2L * Limits.UNPACKED_BYTES)
                    throw new Stopped(Problem.Sort.UNPACKS_TOO_LARGE, 2 * (Limits.UNPACKED_BYTES >> 20));
                if (first.size() < Limits.RATIO_FREE_BYTES) first.write(step, 0, got);
            }
        } catch (DataFormatException end) {
            // not packed this way, or damaged: whoever unpacks it gets no further either
        }
        if (own > 1000 && own == first.size()) inflate(first.toByteArray(), 0, first.size(), depth - 1);
    }
}
