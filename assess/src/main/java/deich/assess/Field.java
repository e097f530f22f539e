// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Handle;
import deich.engine.Run;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.scenario.Hit;
import java.util.BitSet;
import java.util.List;

/**
 * Which open facts can matter in one trial: those about what was down in it. A fact about what no reading brings down
 * is not even looked at by a run.
 *
 * @param touched numbers of the components that were down
 * @param repaired numbers of those struck by a hit that leaves the time of repair to the component
 * @param live numbers of the open facts about them
 */
record Field(Bench bench, BitSet touched, BitSet repaired, BitSet live) {

    static Field of(Bench bench, Trial trial) {
        BitSet touched = bench.web().set(trial.touched());
        var field = new Field(bench, touched, repaired(bench, trial), new BitSet());
        List<Handle> handles = bench.open().handles();
        for (int i = 0; i < handles.size(); i++)
            if (handles.get(i).turns().stream().anyMatch(field::live)) field.live.set(i);
        return field;
    }

    private static BitSet repaired(Bench bench, Trial trial) {
        var all = new BitSet();
        for (Hit hit : trial.scenario().hits()) {
            if (!(hit.end() instanceof Hit.Repaired repaired) || repaired.span() != null) continue;
            for (Run run : List.of(trial.plan(), trial.best(), trial.worst()))
                all.or(bench.web().set(run.struck().getOrDefault(hit.id(), List.of())));
        }
        return all;
    }

    private boolean live(FactRef ref) {
        Component owner = bench.component(ref.owner());
        String field = ref.field();
        if (field.startsWith("objectives.")) return field.endsWith(".minimumLevel") && down(owner.id());
        if (field.equals("repair")) return repaired.get(bench.web().number(owner.id()));
        if (field.equals("vendor")) return owner.vendor() != null && down(owner.vendor());
        if (field.equals("crew.places") || field.equals("capacity"))
            return bench.web().rivals(bench.web().number(owner.id())).intersects(touched);
        if (field.startsWith("needs.")) return down(target(field)) || down(owner.id());
        return down(owner.id());
    }

    private static String target(String field) {
        String rest = field.substring("needs.".length());
        return rest.endsWith(".tolerance") ? rest.substring(0, rest.length() - ".tolerance".length()) : rest;
    }

    private boolean down(String component) {
        int number = bench.web().number(component);
        return number >= 0 && touched.get(number);
    }

    /** Whether anything that matters to the service was down. */
    boolean reaches(String service) {
        return bench.web().sphere(bench.web().number(service)).intersects(touched);
    }

    /** The open facts of this trial that can matter to a service; numbers of handles. */
    BitSet facts(String service) {
        BitSet sphere = bench.web().sphere(bench.web().number(service), touched);
        var found = new BitSet();
        for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
            Handle handle = bench.open().handles().get(i);
            if (sphere.get(bench.web().number(handle.owner())) && !foreign(handle, service)) found.set(i);
        }
        return found;
    }

    /** A limit of another service is nobody else's business. */
    private static boolean foreign(Handle handle, String service) {
        return handle.objective() && !handle.owner().equals(service);
    }
}
