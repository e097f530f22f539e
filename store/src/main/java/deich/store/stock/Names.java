// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.StoreFault;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which names files may have: such that they can be written on every machine, and never outside their folder. */
final class Names {

    private static final int LONGEST = 300;
    private static final int DEEPEST = 60;
    private static final String NOT_ON_WINDOWS = "\\:*?\"<>|";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Names() {}

    /**
     * Whether some folder of it, or the file itself, begins with a dot: such files do not belong to an inventory. Two dots
     * are something else, and refused.
     */
    static boolean hidden(String path) {
        for (String part : path.split("/", -1))
            if (part.length() > 1 && part.charAt(0) == '.' && part.charAt(1) != '.') return true;
        return false;
    }

    static void check(String path) {
        if (path.length() > LONGEST) throw new StoreFault("files.name.long", shown(path), LONGEST);
        String[] parts = path.split("/", -1);
        if (parts.length > DEEPEST) throw new StoreFault("files.name.deep", shown(path), DEEPEST);
        for (String part : parts) checkPart(path, part);
    }

    private static void checkPart(String path, String part) {
        boolean odd = part.isEmpty() || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ");
        if (odd || part.chars().anyMatch(Names::forbidden) || device(part))
            throw new StoreFault("files.name", shown(path));
    }

    private static boolean forbidden(int c) {
        return c < ' ' || c == 0x7f || NOT_ON_WINDOWS.indexOf(c) >= 0;
    }

    private static boolean device(String part) {
        return DEVICES.contains(part.split("\\.", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** The folder of this name that is a file at the same time; null when there is none. */
    static @Nullable String fileAndFolder(Iterable<String> sorted, Predicate<String> file) {
        for (String path : sorted)
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
                if (file.test(path.substring(0, slash))) return path.substring(0, slash);
        return null;
    }

    private static String shown(String path) {
        String plain = path.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.length() <= 100 ? plain : plain.substring(0, 100) + "…";
    }
}
