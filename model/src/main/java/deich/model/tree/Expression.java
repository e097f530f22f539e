// SPDX-License-Identifier: EUPL-1.2
package deich.model.tree;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** A number that may be reckoned from others: the probability of a basic event, or a parameter. */
public sealed interface Expression {

    record Value(double value) implements Expression {}

    /** The value of a parameter. */
    record Parameter(String name) implements Expression {}

    /** How long the system is in use; the same unit as that of the rates. */
    record MissionTime() implements Expression {}

    record Applied(Function function, List<Expression> to) implements Expression {
        public Applied {
            to = List.copyOf(to);
            if (!function.takes(to.size())) throw new IllegalArgumentException(function + " of " + to.size());
        }
    }

    /** @param parameter value of a parameter; all that are named must be there, without circles */
    default double value(ToDoubleFunction<String> parameter, double missionTime) {
        return switch (this) {
            case Value number -> number.value();
            case Parameter named -> parameter.applyAsDouble(named.name());
            case MissionTime time -> missionTime;
            case Applied applied ->
                applied.function()
                        .of(applied.to().stream()
                                .mapToDouble(to -> to.value(parameter, missionTime))
                                .toArray());
        };
    }

    /** The parameters it asks for. */
    default void eachParameter(Consumer<String> names) {
        switch (this) {
            case Parameter named -> names.accept(named.name());
            case Applied applied -> applied.to().forEach(to -> to.eachParameter(names));
            case Value number -> {}
            case MissionTime time -> {}
        }
    }
}
