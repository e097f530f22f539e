// SPDX-License-Identifier: EUPL-1.2
package deich.model.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A yes-or-no question about one component, asked in an expression language. */
public interface Condition {

    /** As it stands in the file. */
    String text();

    Answer ask(Facts facts);

    /** What the expression may refer to by name. */
    @FunctionalInterface
    interface Facts {
        /**
         * The value of a name: String, Boolean, Long, Double, List or Map of these.
         *
         * @return null when the inventory does not say; a condition that needs it is then {@link Unknown}
         */
        @Nullable
        Object get(String name);
    }

    sealed interface Answer {}

    enum Known implements Answer {
        YES,
        NO
    }

    /** @param missing the names that would decide it */
    record Unknown(List<String> missing) implements Answer {
        public Unknown {
            missing = List.copyOf(missing);
        }
    }

    /** True of everything. */
    static Condition always() {
        return new Condition() {
            @Override
            public String text() {
                return "true";
            }

            @Override
            public Answer ask(Facts facts) {
                return Known.YES;
            }
        };
    }
}
