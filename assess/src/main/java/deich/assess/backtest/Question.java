// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

/**
 * What is asked of a forecast of an incident.
 *
 * @param unprepared whether fallbacks that nobody prepared count
 * @param reported whether it is told when single nodes came back
 */
public record Question(boolean unprepared, boolean reported) {
    public static final Question ALL = new Question(true, false);
    public static final Question WITHOUT_UNPREPARED = new Question(false, false);
    public static final Question CONDITIONAL = new Question(true, true);
}
