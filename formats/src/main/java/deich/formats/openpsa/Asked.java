// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a file, above what the file says itself.
 *
 * @param top the gate to ask about; null: the one the file names, else the only one that no other gate uses
 * @param missionTime how long the system is in use, in the unit of the rates of the file; null: what the file says
 */
public record Asked(@Nullable String top, @Nullable Double missionTime) {

    /** Nothing but what the file says. */
    public static final Asked NOTHING = new Asked(null, null);

    public Asked {
        if (missionTime != null && !(missionTime >= 0)) throw new IllegalArgumentException("time " + missionTime);
    }
}
