// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import java.util.BitSet;
import java.util.List;

/** What falls for good when one thing falls for good, as far as one service is concerned. */
public final class Alone {
    private final Layout layout;
    private final int service;
    /** All that the service needs, itself included: nothing else matters to it. */
    private final BitSet cone;

    private final BitSet down = new BitSet();
    private final BitSet passed = new BitSet();
    private final LongRun meeting;
    private final Ints queue = new Ints();

    public Alone(Layout layout, int service) {
        this.layout = layout;
        this.service = service;
        cone = new Reach(layout).down(service);
        meeting = new LongRun(layout, down);
    }

    /** What could stop the service, itself excluded. */
    public int[] candidates() {
        return cone.stream().filter(c -> c != service).toArray();
    }

    /** Whether the service is at zero for good when these are down for good. */
    public boolean stoppedBy(List<Integer> components) {
        down.clear();
        queue.clear();
        components.forEach(this::drop);
        while (!queue.isEmpty()) {
            passed.clear();
            changed(queue.removeLast());
        }
        return down.get(service) && !meeting.gives(service, Double.MIN_VALUE);
    }

    private void drop(int c) {
        if (down.get(c)) return;
        down.set(c);
        queue.add(c);
    }

    /** Looks at all who live by a component, or by the level of a service. */
    private void changed(int c) {
        if (passed.get(c)) return;
        passed.set(c);
        Users users = layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++) check(Users.component(users.user()[use]));
        Extras extras = layout.extras();
        for (int use = extras.uses().from()[c]; use < extras.uses().from()[c + 1]; use++) {
            int tree = extras.treeOf(extras.uses().to()[use]);
            if (extras.ofFallback(tree)) changed(extras.owner(tree));
        }
    }

    private void check(int c) {
        if (cone.get(c) && !down.get(c) && !meeting.met(c)) drop(c);
    }
}
