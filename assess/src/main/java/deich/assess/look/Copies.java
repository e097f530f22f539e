// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.assess.claim.World;
import deich.assess.facts.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Copies of data, as values of a condition; lengths of time in hours. */
final class Copies {
    private Copies() {}

    /** Null for data of which nothing is said; empty for what is no data. */
    static @Nullable List<Map<String, Object>> of(Component component, World world) {
        Data data = component.data();
        if (data == null) return component.kind() == Kind.DATA ? null : List.of();
        return data.copies().stream().map(c -> map(component, c, world)).toList();
    }

    /** Null as soon as one of them says nothing of its copies. */
    static @Nullable List<Map<String, Object>> used(Component component, World world) {
        var found = new ArrayList<Map<String, Object>>();
        for (String id : world.data(component.id())) {
            List<Map<String, Object>> copies = of(world.inventory().component(id), world);
            if (copies == null) return null;
            found.add(Map.of("id", id, "copies", copies));
        }
        return found;
    }

    private static Map<String, Object> map(Component data, Data.Copy copy, World world) {
        var lengths = new Lengths(world.inventory().classes(), world.limits().asOf());
        var map = new TreeMap<String, Object>();
        map.put("id", copy.id());
        map.put("place", Look.said(copy.place()));
        map.put("adminDomain", domain(data, copy, world));
        map.put("every", lengths.duration(copy.every(), reading(data, copy, "every", world)));
        map.put("transfer", lengths.duration(copy.transfer(), reading(data, copy, "transfer", world)));
        map.put("online", copy.online());
        map.put("immutable", copy.immutable());
        map.put("replica", copy.replica());
        return map;
    }

    /** In doubt: at best a domain of its own, at worst that of the data. */
    private static String domain(Component data, Data.Copy copy, World world) {
        String own = data.id() + "/" + copy.id();
        String live = Look.said(data.adminDomain());
        Reading reading = reading(data, copy, "adminDomain", world);
        return switch (copy.adminDomain()) {
            case Fact.Stated<String> s when !s.source().overdueOn(world.limits().asOf()) -> s.value();
            case Fact.Stated<String> s -> pick(reading, s.value(), own, live);
            case Fact.Assumed<String> a -> pick(reading, a.value(), own, live);
            case Fact.Missing<String> m -> pick(reading, live, own, live);
        };
    }

    private static String pick(Reading reading, String given, String best, String worst) {
        return switch (reading) {
            case GIVEN -> given;
            case BEST -> best;
            case WORST -> worst;
        };
    }

    private static Reading reading(Component data, Data.Copy copy, String field, World world) {
        return world.limits().readings().of(new FactRef(data.id(), "copies." + copy.id() + "." + field));
    }
}
