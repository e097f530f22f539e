// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import java.time.LocalDate;

/**
 * How long putting one sort of thing right took once.
 *
 * @param recoveryClass which sort of thing
 * @param incident id of the incident it was seen in; samples of one incident are not independent
 * @param on day on which the incident began
 * @param what what came back
 * @param hours how long it took, counted as the class counts; open when it was still down when last heard of
 * @param source where it is written
 */
public record Sample(String recoveryClass, String incident, LocalDate on, String what, Interval hours, String source) {}
