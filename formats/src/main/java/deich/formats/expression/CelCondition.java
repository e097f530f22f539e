// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.model.standard.Condition;
import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks an expression of one component. What the inventory does not say makes it unknown, unless it is decided anyway. */
final class CelCondition implements Condition {

    private static final Pattern KEY = Pattern.compile("key '([^']*)' is not present in map", Pattern.DOTALL);

    private final Compiled compiled;

    CelCondition(Compiled compiled) {
        this.compiled = compiled;
    }

    @Override
    public String text() {
        return compiled.text();
    }

    @Override
    public Answer ask(Facts facts) {
        try {
            Object answer = compiled.program().eval(name -> Optional.ofNullable(number(facts.get(name))));
            if (answer instanceof Boolean yes) return yes ? Known.YES : Known.NO;
            Set<String> missing = answer instanceof CelUnknownSet unknown ? missing(unknown) : compiled.used();
            return new Unknown(List.copyOf(missing.isEmpty() ? compiled.used() : missing));
        } catch (CelEvaluationException failed) {
            return failed(failed);
        }
    }

    private Set<String> missing(CelUnknownSet unknown) {
        var names = new TreeSet<String>(compiled.at(unknown.unknownExprIds()));
        unknown.attributes().forEach(attribute -> names.add(attribute.toString()));
        return names;
    }

    /** A label that is not there makes no; a part of a fact that is not there makes unknown. */
    private Answer failed(CelEvaluationException failed) {
        Matcher key = KEY.matcher(String.valueOf(failed.getMessage()));
        boolean absent = failed.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND && key.find();
        if (!absent) return new Unknown(List.copyOf(compiled.used()));
        Set<String> parts = Vocabulary.havingPart(compiled.used(), key.group(1));
        return parts.isEmpty() ? Known.NO : new Unknown(List.copyOf(parts));
    }

    private static @Nullable Object number(@Nullable Object value) {
        return switch (value) {
            case Integer whole -> whole.longValue();
            case Float decimal -> decimal.doubleValue();
            case null, default -> value;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CelCondition condition && condition.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
