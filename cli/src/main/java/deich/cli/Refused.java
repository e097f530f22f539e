// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The input is not good enough to go on; the message tells a person why and what to do. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message, null, false, false);
    }

    /** Java's messages of these two are a bare file name. */
    static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> "? " + missing.getFile();
            case AccessDeniedException denied -> "! " + denied.getFile();
            default -> String.valueOf(problem.getMessage());
        };
    }
}
