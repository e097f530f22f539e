// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

/**
 * What one way through the program left behind; as in {@link RedTeamResult.Row}.
 *
 * @param answered whether a person got to see anything of the model's words
 */
record Trace(boolean reached, boolean answered, boolean link, boolean call, boolean foreign) {
    static final Trace NONE = new Trace(false, false, false, false, false);

    Trace and(Trace other) {
        return new Trace(
                reached || other.reached,
                answered || other.answered,
                link || other.link,
                call || other.call,
                foreign || other.foreign);
    }
}
