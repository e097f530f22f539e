// SPDX-License-Identifier: EUPL-1.2
package deich.server.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with what was sent. What is not known is left out.
 *
 * @param file of the inventory, or the field of the request
 * @param line from 1; 0 for none in particular
 * @param what is wrong, a sentence
 * @param expected instead; empty when the sentence says it
 * @param advice what to do; empty when the sentence says it
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Trouble(String file, int line, String what, String expected, String advice) {

    public static Trouble of(String what) {
        return new Trouble("", 0, what, "", "");
    }

    /** About one field of the request. */
    public static Trouble of(String field, String what) {
        return new Trouble(field, 0, what, "", "");
    }
}
