// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.Plant;
import java.math.BigInteger;
import java.util.List;

/**
 * The minimal cut sets of a service (Ausfallkombinationen): the smallest sets of failures each of which stops it for longer
 * than a given time. What a failure is and when a service stands still is defined in design.md, section 3, and {@code
 * docs/law.md}, "Cut sets".
 *
 * @param service id
 * @param longer the time asked for, in seconds
 * @param unrepaired whether every failure was taken to last for ever
 * @param complete up to how many failures all cut sets are known; {@link #ALL} for all there are. 0 when nothing is
 *     known: see {@code circling}
 * @param byOrder how many cut sets of each number of failures there are, as far as complete; the place is the number
 * @param sets the first of them, the smallest first
 * @param circling a ring that can go round without end and was therefore not judged by this means; empty for none
 */
public record CutSets(
        String service,
        long longer,
        boolean unrepaired,
        int complete,
        List<BigInteger> byOrder,
        List<List<Event>> sets,
        List<String> circling) {
    /** Cut sets of any number of failures are known. */
    public static final int ALL = Integer.MAX_VALUE;

    /**
     * Something that fails.
     *
     * @param id of a component or of a shared-fate group
     * @param group which of both
     */
    public record Event(String id, boolean group) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return group == other.group ? id.compareTo(other.id) : Boolean.compare(group, other.group);
        }
    }

    public CutSets {
        byOrder = List.copyOf(byOrder);
        sets = List.copyOf(sets);
        circling = List.copyOf(circling);
    }

    /** How many are known. */
    public BigInteger count() {
        return byOrder.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * What to look for.
     *
     * @param longer a service that stands still for longer than that counts as stopped, in seconds; 0 or more
     * @param unrepaired whether every failure lasts for ever: then it is an ordinary fault tree
     * @param order how many failures at most; {@link #ALL} for any number, as far as the nodes allow
     * @param list how many sets to name
     * @param nodes how many nodes of the diagram to spend before sets of many failures are left out
     */
    public record Wanted(long longer, boolean unrepaired, int order, int list, int nodes) {
        public static final int NODES = 4_000_000;

        public Wanted {
            if (longer < 0 || order < 1 || list < 0 || nodes < 1000)
                throw new IllegalArgumentException(
                        "longer than " + longer + " s, order " + order + ", list " + list + ", nodes " + nodes);
        }
    }

    /** @throws IllegalArgumentException when there is no such component */
    public static CutSets of(Plant plant, String service, Wanted wanted) {
        return new Cutting(plant.layout(), plant.layout().number(service), wanted).sets();
    }
}
