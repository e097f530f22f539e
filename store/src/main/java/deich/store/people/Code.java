// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.sql.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * 130 random bits as 26 letters and digits that cannot be mistaken for one another when read out.
 *
 * @param letters without the dashes of what is shown
 */
record Code(String letters) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;

    static Code random() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new Code(letters.toString());
    }

    /** What somebody typed: in whatever case, with or without dashes, with O for 0 and I or L for 1. */
    static Code typed(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return new Code(letters.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    String shown() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    String hash() {
        return Sha256.of(letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "Code";
    }
}
