// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.Outlook;

/** As many futures as it takes to know enough. @param nanoseconds how long that took */
public record Sounded(Outlook outlook, long nanoseconds) {}
