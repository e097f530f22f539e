// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.sql.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 random bits behind a word by which scanners for secrets know it. So many need no slow hash: nobody guesses them.
 *
 * @param text whole, with the word
 */
record TokenSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String WORD = "deich_";
    private static final int BYTES = 32;

    static TokenSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(WORD + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it looks like one at all. */
    boolean wellFormed() {
        return text.matches(WORD + "[A-Za-z0-9_-]{43}");
    }

    String hash() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
