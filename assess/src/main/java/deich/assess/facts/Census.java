// SPDX-License-Identifier: EUPL-1.2
package deich.assess.facts;

import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every fact a component holds, under its address. What nobody wrote because it goes without saying (a need exists, has
 * no tolerance, a process starts at once) is not counted; objectives count for services alone.
 */
public final class Census {
    private final String id;
    private final SortedMap<FactRef, Fact<?>> found = new TreeMap<>();

    private Census(String id) {
        this.id = id;
    }

    public static SortedMap<FactRef, Fact<?>> of(Component component) {
        var census = new Census(component.id());
        census.jobs(component);
        census.needs("", component.needs());
        census.crew(component);
        component.fallbacks().forEach(census::fallback);
        Data data = component.data();
        if (data != null) data.copies().forEach(census::copy);
        if (component.kind() == Kind.SERVICE) census.objectives(component);
        return census.found;
    }

    private void jobs(Component component) {
        job("repair", component.recovery().repair());
        job("rebuild", component.recovery().rebuild());
        job("restart", component.recovery().restart());
    }

    private void job(String field, @Nullable Job job) {
        if (job == null || job.equals(Job.INSTANT)) return;
        add(field, job.takes());
        needs(field + ".", job.needs());
    }

    private void needs(String prefix, Need needs) {
        for (Need.Leaf leaf : needs.leaves()) {
            String field = prefix + "needs." + leaf.target();
            if (!leaf.present().equals(Need.Leaf.PRESENT)) add(field, leaf.present());
            if (!leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE)) add(field + ".tolerance", leaf.tolerance());
        }
    }

    private void crew(Component component) {
        if (component.crew() != null) add("crew.places", component.crew().places());
        if (component.capacity() != null) add("capacity", component.capacity());
    }

    private void fallback(Fallback fallback) {
        String field = "fallbacks." + fallback.id() + ".";
        add(field + "lead", fallback.lead());
        add(field + "level", fallback.level());
        add(field + "lasts", fallback.lasts());
        needs(field, fallback.needs());
    }

    private void copy(Data.Copy copy) {
        String field = "copies." + copy.id() + ".";
        add(field + "adminDomain", copy.adminDomain());
        add(field + "every", copy.every());
        add(field + "transfer", copy.transfer());
        add(field + "keeps", copy.keeps());
    }

    private void objectives(Component component) {
        add("objectives.mtpd", component.objectives().mtpd());
        add("objectives.rto", component.objectives().rto());
        add("objectives.rpo", component.objectives().rpo());
        add("objectives.minimumLevel", component.objectives().minimumLevel());
    }

    private void add(String field, Fact<?> fact) {
        found.put(new FactRef(id, field), fact);
    }
}
