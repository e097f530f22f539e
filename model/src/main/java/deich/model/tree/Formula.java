// SPDX-License-Identifier: EUPL-1.2
package deich.model.tree;

import java.util.List;

/** What makes a gate true. */
public sealed interface Formula {

    /** How inputs are joined. Words and meaning are those of the Open-PSA Model Exchange Format. */
    enum Join {
        AND(1, Integer.MAX_VALUE),
        OR(1, Integer.MAX_VALUE),
        NAND(1, Integer.MAX_VALUE),
        NOR(1, Integer.MAX_VALUE),
        NOT(1, 1),
        /** Exactly one of two. */
        XOR(2, 2),
        /** Both or neither. */
        IFF(2, 2),
        /** The second, or not the first. */
        IMPLY(2, 2),
        /** At least so many. */
        ATLEAST(1, Integer.MAX_VALUE),
        /** At least so many and at most so many. */
        CARDINALITY(1, Integer.MAX_VALUE);

        private final int fewest;
        private final int most;

        Join(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        /** Whether it can join so many inputs. */
        public boolean takes(int inputs) {
            return inputs >= fewest && inputs <= most;
        }
    }

    /** True when the gate, house event or basic event of this name is. */
    record Named(String name) implements Formula {}

    record Constant(boolean value) implements Formula {}

    /**
     * Several formulas joined.
     *
     * @param least for {@link Join#ATLEAST} and {@link Join#CARDINALITY} how many inputs must be true, 0 or more
     * @param most for {@link Join#CARDINALITY} how many may be
     */
    record Joined(Join join, int least, int most, List<Formula> inputs) implements Formula {
        public Joined {
            inputs = List.copyOf(inputs);
            if (!join.takes(inputs.size())) throw new IllegalArgumentException(join + " of " + inputs.size());
            if (least < 0 || most < least) throw new IllegalArgumentException(join + " of " + least + " to " + most);
        }
    }

    static Formula join(Join join, List<Formula> inputs) {
        return new Joined(join, 0, inputs.size(), inputs);
    }

    static Formula atLeast(int least, List<Formula> inputs) {
        return new Joined(Join.ATLEAST, least, Math.max(least, inputs.size()), inputs);
    }

    /** The names it asks for, from left to right, each as often as it stands there. */
    default void eachName(java.util.function.Consumer<String> names) {
        switch (this) {
            case Named named -> names.accept(named.name());
            case Constant constant -> {}
            case Joined joined -> joined.inputs().forEach(input -> input.eachName(names));
        }
    }
}
