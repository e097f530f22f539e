// SPDX-License-Identifier: EUPL-1.2
package deich.engine.story;

import deich.engine.Run;
import deich.engine.Run.Outage;
import deich.engine.Story;
import deich.engine.plant.Layout;

/** Tells the story of an outage. */
public final class Telling {
    private Telling() {}

    public static Story of(Layout layout, Run run, Outage outage) {
        History history = new History(layout, run);
        Causes causes = new Causes(history);
        return new Story(causes.links(outage), Recovery.steps(history, causes, outage));
    }
}
