// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Where a store lies.
 *
 * @param url {@code jdbc:h2:file:…}, {@code jdbc:h2:mem:…} or {@code jdbc:postgresql://…}
 * @param user null for the database's own default
 * @param password null for none; never shown
 */
public record Address(
        String url, @Nullable String user, @Nullable String password) {

    private static final List<String> KNOWN = List.of("jdbc:h2:file:", "jdbc:h2:mem:", "jdbc:postgresql:");

    /** @throws StoreFault when the URL is of another kind, or would have the database run a script */
    public Address {
        String given = url;
        if (KNOWN.stream().noneMatch(given::startsWith)) throw new StoreFault("store.address", shown(url));
        if (h2(url) && url.toUpperCase(Locale.ROOT).contains(";INIT=")) throw new StoreFault("store.init", shown(url));
    }

    /** A store in a file of one's own machine. */
    public static Address file(Path file) {
        return new Address("jdbc:h2:file:" + file.toAbsolutePath(), null, null);
    }

    /** A store that is gone with the process. */
    public static Address memory(String name) {
        return new Address("jdbc:h2:mem:" + name, null, null);
    }

    boolean embedded() {
        return h2(url);
    }

    /** The file of an embedded store, without its ending; null for any other. */
    @Nullable
    Path file() {
        if (!url.startsWith("jdbc:h2:file:")) return null;
        String file = url.substring("jdbc:h2:file:".length()).split(";", 2)[0];
        return Path.of(file.replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home"))))
                .toAbsolutePath();
    }

    private static boolean h2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * For the embedded store: what Deich's SQL takes for granted, and that what was confirmed is on the disk. What the URL
     * says itself stays.
     */
    String complete() {
        if (!embedded()) return url;
        var complete = new StringBuilder(url);
        for (String setting : List.of(
                "MODE=PostgreSQL",
                "DATABASE_TO_LOWER=TRUE",
                "DEFAULT_NULL_ORDERING=HIGH",
                "WRITE_DELAY=0",
                "LOCK_TIMEOUT=10000",
                "TRACE_LEVEL_FILE=0",
                url.startsWith("jdbc:h2:mem:") ? "DB_CLOSE_DELAY=-1" : "DB_CLOSE_DELAY=0")) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name))
                complete.append(';').append(setting);
        }
        return complete.toString();
    }

    /** Settings may hold a password, in either database's way of writing them. */
    private static String shown(String url) {
        return url.split("[?;]", 2)[0].replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return user == null ? shown(url) : shown(url) + " (" + user + ")";
    }
}
