// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Sort;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Confirmed proposals as new components for an inventory. Components that are there already are named, never changed.
 *
 * @param components in the order of the list; every fact with who confirmed it, when, and the document's page
 * @param left what was confirmed and could not be taken, and why
 */
public record Adopted(List<Component> components, List<ReviewFlaw> left) {
    public Adopted {
        components = List.copyOf(components);
        left = List.copyOf(left);
    }

    public static Adopted of(List<Confirmed> confirmed, Inventory inventory) {
        return of(confirmed, inventory, Set.of(), "");
    }

    /**
     * The same where the inventory is only what somebody sees of a larger one.
     *
     * @param taken ids that are no longer free, besides those in the inventory
     * @param begin with which the ids of new components begin
     */
    public static Adopted of(List<Confirmed> confirmed, Inventory inventory, Set<String> taken, String begin) {
        return new Adopting(confirmed, inventory, taken, begin).adopt();
    }

    private static final class Adopting {
        private static final Set<Kind> OF_OTHERS =
                Set.of(Kind.PROVIDER, Kind.VENDOR, Kind.UTILITY, Kind.JURISDICTION, Kind.SOFTWARE);

        private final List<Confirmed> confirmed;
        private final Inventory inventory;
        private final Set<String> elsewhere;
        private final String begin;
        private final Map<String, String> there = new LinkedHashMap<>();
        private final Map<String, String> administrations = new LinkedHashMap<>();
        private final Map<String, Confirmed> fresh = new LinkedHashMap<>();
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Set<String> sites = new HashSet<>();
        private final Map<String, List<Confirmed>> said = new LinkedHashMap<>();
        private final List<ReviewFlaw> left = new ArrayList<>();

        Adopting(List<Confirmed> confirmed, Inventory inventory, Set<String> elsewhere, String begin) {
            this.confirmed = confirmed;
            this.inventory = inventory;
            this.elsewhere = elsewhere;
            this.begin = begin;
        }

        Adopted adopt() {
            for (Component each : inventory.components().values()) {
                there.putIfAbsent(Names.key(each.name()), each.id());
                there.putIfAbsent(Names.key(each.id()), each.id());
            }
            inventory.administrations().forEach((id, each) -> administrations.put(Names.key(each.name()), id));
            Set<String> taken = new TreeSet<>(inventory.components().keySet());
            taken.addAll(elsewhere);
            taken.addAll(inventory.administrations().keySet());
            inventory.sharedFates().forEach(fate -> taken.add(fate.id()));
            for (Confirmed each : confirmed) {
                if (each.sort() == Sort.COMPONENT) component(each, taken);
                else
                    said.computeIfAbsent(Names.key(each.subject()), key -> new ArrayList<>())
                            .add(each);
            }
            List<Component> components = new ArrayList<>();
            fresh.forEach((key, each) -> components.add(built(key, each)));
            for (Confirmed each : confirmed) orphan(each);
            left.sort(java.util.Comparator.comparingInt(ReviewFlaw::row));
            return new Adopted(components, left);
        }

        private void component(Confirmed each, Set<String> taken) {
            String key = Names.key(each.subject());
            if (there.containsKey(key)) return;
            Confirmed before = fresh.putIfAbsent(key, each);
            if (before != null) {
                if (!before.value().equals(each.value())) leave(each, ReviewFlaw.Sort.TWICE, each.subject());
                return;
            }
            String id = id(each.subject(), taken);
            ids.put(key, id);
            if (each.value().equals(Kind.SITE.word())) sites.add(id);
        }

        private String id(String name, Set<String> taken) {
            String plain = name.toLowerCase(Locale.GERMAN)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss")
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-+|-+$", "");
            String whole = begin + (plain.isEmpty() ? "komponente" : plain);
            // the model takes a hundred characters; some are left for a number
            String base = whole.substring(0, Math.min(90, whole.length()));
            String id = base;
            for (int i = 2; !taken.add(id); i++) id = base + "-" + i;
            return id;
        }

        private Component built(String key, Confirmed as) {
            Kind kind = Kind.valueOf(as.value().toUpperCase(Locale.ROOT));
            Component.Builder built = Component.of(ids.getOrDefault(key, key), kind)
                    .name(as.subject())
                    .labels(Map.of("quelle", as.from(), "bestaetigt", as.by() + ", " + as.on()));
            if (inventory.administrations().size() == 1 && !OF_OTHERS.contains(kind))
                built.administration(
                        inventory.administrations().keySet().iterator().next());
            Map<Sort, Confirmed> once = new LinkedHashMap<>();
            Map<String, Need> needs = new LinkedHashMap<>();
            for (Confirmed each : said.getOrDefault(key, List.of())) {
                if (each.sort() == Sort.NEED) need(key, each, needs);
                else if (once.putIfAbsent(each.sort(), each) != null) leave(each, ReviewFlaw.Sort.TWICE, each.value());
            }
            once.values().forEach(each -> attribute(built, each));
            built.needs(needs.values().toArray(Need[]::new));
            built.objectives(new Objectives(
                    length(once.get(Sort.MTPD)),
                    length(once.get(Sort.RTO)),
                    length(once.get(Sort.RPO)),
                    Fact.missing(),
                    List.of()));
            return built.build();
        }

        private static Fact<Duration> length(@Nullable Confirmed said) {
            if (said == null) return Fact.missing();
            return new Fact.Stated<>(Duration.ofSeconds(Lengths.seconds(said.value())), said.source());
        }

        private void need(String key, Confirmed each, Map<String, Need> needs) {
            String target = idOf(each.value());
            if (target == null) leave(each, ReviewFlaw.Sort.NO_OBJECT, each.value());
            else if (!target.equals(ids.get(key))) needs.putIfAbsent(target, Need.on(target, each.source()));
        }

        private void attribute(Component.Builder built, Confirmed each) {
            String id = idOf(each.value());
            switch (each.sort()) {
                case PLACE -> {
                    if (id == null) leave(each, ReviewFlaw.Sort.NO_OBJECT, each.value());
                    else if (!site(id)) leave(each, ReviewFlaw.Sort.NO_SITE, each.value());
                    else built.place(id);
                }
                case OPERATOR -> {
                    String operator = id != null ? id : administrations.get(Names.key(each.value()));
                    if (operator == null) leave(each, ReviewFlaw.Sort.NO_OBJECT, each.value());
                    else built.operator(operator);
                }
                case ASK -> built.ask(each.value());
                default -> {
                    // lengths and needs are gathered elsewhere
                }
            }
        }

        private boolean site(String id) {
            Component there = inventory.components().get(id);
            return there != null ? there.kind() == Kind.SITE : sites.contains(id);
        }

        private @Nullable String idOf(String name) {
            String key = Names.key(name);
            String id = there.get(key);
            return id != null ? id : ids.get(key);
        }

        private void orphan(Confirmed each) {
            String key = Names.key(each.subject());
            // that there is such a component is nothing new where it is known
            if (fresh.containsKey(key) || each.sort() == Sort.COMPONENT) return;
            if (there.containsKey(key)) leave(each, ReviewFlaw.Sort.EXISTS, each.subject());
            else leave(each, ReviewFlaw.Sort.NO_SUBJECT, each.subject());
        }

        private void leave(Confirmed each, ReviewFlaw.Sort sort, String found) {
            left.add(new ReviewFlaw(each.row(), sort, found));
        }
    }
}
