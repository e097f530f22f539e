// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The style sheet and the policy that lets the page use it and nothing else.
 *
 * @param css with the mark in the margins of every printed page
 * @param policy Content-Security-Policy: no scripts, no requests, this one style sheet by its hash
 */
public record Look(String css, String policy) {

    /** What a page may have given to names that the report uses otherwise. */
    private static final String OWN = ".cards{display:table}.items>div{display:block}.mark{border:0}\n";

    /** Headings as large as those of that page. */
    private static final String LAST = "\nh2{font-size:1.45rem;margin:2.4rem 0 .8rem}h3{font-size:1.15rem;margin:1.6rem 0 .5rem}"
            + ".chapter{margin-top:1.5rem;border-top:0;padding-top:0}.requirement{margin-top:1rem}";

    static Look of(String mark, String title, String of, String foot) {
        String css = sheet() + margins(mark, title, of, foot);
        String policy = "default-src 'none'; style-src 'sha256-" + hash(css) + "'; base-uri 'none'; form-action 'none'";
        return new Look(css, policy);
    }

    /**
     * The rules for parts of a report inside another page: they hold within {@code class="report"} alone. Colours come from
     * that page, which has the same names for them; how paper is laid out is its business too.
     */
    public static String nested() {
        String rules = sheet().lines().filter(line -> !line.startsWith("@page")).collect(Collectors.joining("\n"));
        return ".report{\n" + OWN + rules + LAST + "\n}\n";
    }

    private static String margins(String mark, String title, String of, String foot) {
        return "@page{@top-left{content:" + quoted(mark) + ";font-weight:700}@top-right{content:"
                + quoted(shortened(title))
                + "}@bottom-left{content:" + quoted(mark) + ";font-weight:700}@bottom-center{content:" + quoted(foot)
                + "}@bottom-right{content:counter(page) " + quoted(of) + " counter(pages)}}";
    }

    private static String shortened(String title) {
        return title.length() > 70 ? title.substring(0, 69) + "…" : title;
    }

    /** A CSS string; whatever could end it, or the style element, is written as a code point. */
    static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 0x250 || c == ' ') out.appendCodePoint(c);
            else out.append('\\').append(Integer.toHexString(c)).append(' ');
        });
        return out.append('"').toString();
    }

    private static String sheet() {
        try (InputStream in = Look.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
