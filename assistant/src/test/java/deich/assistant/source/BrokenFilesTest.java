// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, there is an answer and no exception. */
class BrokenFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "odt", "html", "md"})
    void mutatedFilesNeverThrow(String format) throws IOException {
        String markdown;
        try (InputStream in = BrokenFilesTest.class.getResourceAsStream("/deich/assistant/extract/gemeinde.md")) {
            markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        byte[] whole = switch (format) {
            case "pdf" -> Papers.pdf(markdown);
            case "docx" -> Papers.docx(markdown);
            case "odt" -> Papers.odt(markdown);
            case "html" -> Papers.html(markdown).getBytes(StandardCharsets.UTF_8);
            default -> markdown.getBytes(StandardCharsets.UTF_8);
        };
        Random random = new Random(format.hashCode());
        int taken = 0;
        for (int i = 0; i < (format.equals("pdf") ? 150 : 300); i++) {
            Reading reading = Readers.read("x." + format, mutated(whole, random), About.upload("x", "", ""));
            switch (reading) {
                case Reading.Taken some -> taken += some.document().passages().isEmpty() ? 0 : 1;
                case Reading.Refused no -> assertThat(no.problems()).isNotEmpty();
            }
        }
        assertThat(taken).as("some survive").isPositive();
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int to = Math.min(bytes.length, from + random.nextInt(200));
                Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
            }
            case 2 -> {
                int at = random.nextInt(bytes.length);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 100);
                System.arraycopy(bytes, at, longer, Math.min(at + 100, longer.length), bytes.length - at);
                bytes = longer;
            }
            default -> {
                for (int i = 0; i < 1 + random.nextInt(20); i++)
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    @Property(tries = 200)
    void anyBytesHaveAnAnswer(@ForAll byte[] bytes, @ForAll String name) {
        assertThat(Readers.read(name, bytes, About.upload("x", "", ""))).isNotNull();
    }

    @Property(tries = 200)
    void anyTextIsCleanAfterCleaningOnce(@ForAll String text) {
        String clean = Cleaning.clean(text);
        assertThat(Cleaning.clean(clean)).isEqualTo(clean);
        assertThat(clean.codePoints())
                .allMatch(c -> c == '\n' || !Character.isISOControl(c))
                .allMatch(c -> c < 0xE0000);
    }

    @Test
    void longParagraphsAreCutBetweenSentences() {
        String text = "Dieser Satz steht hier sehr oft und ist nicht kurz. ".repeat(200);
        Reading.Taken taken =
                (Reading.Taken) Readers.read("x.txt", text.getBytes(StandardCharsets.UTF_8), About.upload("x", "", ""));
        List<String> texts =
                taken.document().passages().stream().map(Passage::text).toList();
        assertThat(texts).hasSizeGreaterThan(5).allMatch(each -> each.length() <= 1500 && each.endsWith("."));
        assertThat(String.join(" ", texts)).isEqualTo(text.strip());
    }
}
