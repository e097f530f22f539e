// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can fail.
 *
 * <p>Attributes (place, owner, operator, vendor, jurisdiction, tags, labels) serve selectors and never imply a need
 * (law 9).
 *
 * @param id lower-case letters, digits, dot, dash, underscore; unique in the inventory
 * @param administration id of the administration it belongs to; null for what nobody here owns (the power grid)
 * @param place id of the site it stands in, or a municipality's key
 * @param vendor id of the vendor of this product; a dependency on it must be said by a need with a role
 * @param jurisdiction id of the jurisdiction it is subject to
 * @param adminDomain who holds the keys: what one stolen administrator account reaches
 * @param serves keys (AGS or beginnings) of the municipalities a service is for; empty means its administration's
 * @param ask who knows about it; empty when not said
 */
public record Component(
        String id,
        Kind kind,
        String name,
        @Nullable String administration,
        @Nullable String place,
        @Nullable String owner,
        @Nullable String operator,
        @Nullable String vendor,
        @Nullable String jurisdiction,
        @Nullable String adminDomain,
        Set<String> tags,
        Map<String, String> labels,
        List<String> serves,
        String ask,
        Need needs,
        Recovery recovery,
        @Nullable Crew crew,
        @Nullable Fact<Integer> capacity,
        List<Fallback> fallbacks,
        Objectives objectives,
        @Nullable Data data,
        @Nullable Assurance assurance) {

    public Component {
        if (!validId(id)) throw new IllegalArgumentException("not an id: '" + id + "'");
        tags = Tags.of(tags);
        labels = labels.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        serves = List.copyOf(serves);
        fallbacks = List.copyOf(fallbacks);
        if (!fallbacks.isEmpty() && kind != Kind.SERVICE)
            throw new IllegalArgumentException(id + ": only a service has fallbacks");
    }

    public static boolean validId(String id) {
        if (id.isEmpty() || id.length() > 100 || !letterOrDigit(id.charAt(0))) return false;
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!letterOrDigit(c) && c != '.' && c != '_' && c != '-') return false;
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** What it needs itself, what its jobs need, and what its fallbacks need. */
    public List<Need> allNeeds() {
        var all = new ArrayList<>(List.of(needs));
        for (Job job : recovery.jobs()) all.add(job.needs());
        for (Fallback fallback : fallbacks) all.add(fallback.needs());
        return all;
    }

    /** Ids of all that it names: what it needs, where it stands, who answers for it and works on it, what it draws on. */
    public Set<String> named() {
        var named = new LinkedHashSet<String>();
        for (Need need : allNeeds()) for (Need.Leaf leaf : need.leaves()) named.add(leaf.target());
        for (String id : new @Nullable String[] {place, owner, operator, vendor, jurisdiction})
            if (id != null) named.add(id);
        named.addAll(recovery.crews());
        for (Fallback fallback : fallbacks)
            if (fallback.draws() != null) named.add(fallback.draws().from());
        if (data != null) for (Data.Copy copy : data.copies()) if (copy.place() != null) named.add(copy.place());
        return Collections.unmodifiableSet(named);
    }

    public static Builder of(String id, Kind kind) {
        return new Builder(id, kind);
    }

    /**
     * A builder that begins with all this component says.
     *
     * @param otherId the id of the component to be built; its own for a changed version of it
     */
    public Builder toBuilder(String otherId) {
        Builder copy = new Builder(otherId, kind)
                .name(name)
                .administration(administration)
                .place(place)
                .owner(owner)
                .operator(operator)
                .vendor(vendor)
                .jurisdiction(jurisdiction)
                .adminDomain(adminDomain)
                .tags(tags)
                .labels(labels)
                .serves(serves)
                .ask(ask)
                .needs(needs)
                .repair(recovery.repair())
                .rebuild(recovery.rebuild())
                .restart(recovery.restart())
                .coldStart(recovery.coldStart())
                .crew(crew)
                .capacity(capacity)
                .objectives(objectives)
                .data(data)
                .assurance(assurance);
        fallbacks.forEach(copy::fallback);
        return copy;
    }

    /** Collects the parts of a component; everything not said is unknown or absent. */
    public static final class Builder {
        private final String id;
        private final Kind kind;
        private String name;
        private @Nullable String administration;
        private @Nullable String place;
        private @Nullable String owner;
        private @Nullable String operator;
        private @Nullable String vendor;
        private @Nullable String jurisdiction;
        private @Nullable String adminDomain;
        private Set<String> tags = Set.of();
        private Map<String, String> labels = Map.of();
        private List<String> serves = List.of();
        private String ask = "";
        private Need needs = Need.NONE;
        private Job repair = Job.UNKNOWN;
        private @Nullable Job rebuild;
        private Job restart;
        private boolean coldStart;
        private @Nullable Crew crew;
        private @Nullable Fact<Integer> capacity;
        private final List<Fallback> fallbacks = new ArrayList<>();
        private Objectives objectives = Objectives.UNKNOWN;
        private @Nullable Data data;
        private @Nullable Assurance assurance;

        private Builder(String id, Kind kind) {
            this.id = id;
            this.kind = kind;
            this.name = id;
            this.restart = Recovery.unknown(kind).restart();
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder administration(@Nullable String administration) {
            this.administration = administration;
            return this;
        }

        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        public Builder operator(@Nullable String operator) {
            this.operator = operator;
            return this;
        }

        public Builder vendor(@Nullable String vendor) {
            this.vendor = vendor;
            return this;
        }

        public Builder jurisdiction(@Nullable String jurisdiction) {
            this.jurisdiction = jurisdiction;
            return this;
        }

        public Builder adminDomain(@Nullable String adminDomain) {
            this.adminDomain = adminDomain;
            return this;
        }

        public Builder tags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        public Builder serves(List<String> serves) {
            this.serves = serves;
            return this;
        }

        public Builder ask(String ask) {
            this.ask = ask;
            return this;
        }

        public Builder needs(Need... needs) {
            this.needs = Need.all(needs);
            return this;
        }

        public Builder repair(Job repair) {
            this.repair = repair;
            return this;
        }

        public Builder rebuild(@Nullable Job rebuild) {
            this.rebuild = rebuild;
            return this;
        }

        public Builder restart(Job restart) {
            this.restart = restart;
            return this;
        }

        public Builder coldStart(boolean coldStart) {
            this.coldStart = coldStart;
            return this;
        }

        public Builder crew(@Nullable Crew crew) {
            this.crew = crew;
            return this;
        }

        public Builder capacity(@Nullable Fact<Integer> capacity) {
            this.capacity = capacity;
            return this;
        }

        public Builder fallback(Fallback fallback) {
            fallbacks.add(fallback);
            return this;
        }

        /** In place of all fallbacks given so far. */
        public Builder fallbacks(List<Fallback> others) {
            fallbacks.clear();
            fallbacks.addAll(others);
            return this;
        }

        public Builder objectives(Objectives objectives) {
            this.objectives = objectives;
            return this;
        }

        public Builder data(@Nullable Data data) {
            this.data = data;
            return this;
        }

        public Builder assurance(@Nullable Assurance assurance) {
            this.assurance = assurance;
            return this;
        }

        public Component build() {
            return new Component(
                    id,
                    kind,
                    name,
                    administration,
                    place,
                    owner,
                    operator,
                    vendor,
                    jurisdiction,
                    adminDomain,
                    tags,
                    labels,
                    serves,
                    ask,
                    needs,
                    new Recovery(repair, rebuild, restart, coldStart),
                    crew,
                    capacity,
                    fallbacks,
                    objectives,
                    data,
                    assurance);
        }
    }
}
