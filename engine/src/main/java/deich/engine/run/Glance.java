// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import java.util.List;

/** Told what a run came to, as far as many runs are summed up. */
interface Glance {
    /** An outage of a service. @param noted its levels in order of time, of other outages too */
    void outage(int service, long from, long until, List<Log.Level> noted);

    void loss(int data, long age);
}
