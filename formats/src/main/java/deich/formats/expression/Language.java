// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardFunction.Overload.Index;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CEL with the names of one vocabulary and without what could fail or run away while it is evaluated: no arithmetic that
 * divides, no conversions, no regular expressions, no places in lists.
 */
final class Language {

    /** What expressions may call. */
    private static final Set<StandardFunction> FUNCTIONS = EnumSet.of(
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.IN,
            StandardFunction.SIZE,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH,
            StandardFunction.CONTAINS,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.NEGATE,
            StandardFunction.INDEX);

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .enableUnknownTracking(true)
            .enableReservedIds(true)
            .maxExpressionCodePointSize(4_000)
            .maxParseRecursionDepth(50)
            .maxParseErrorRecoveryLimit(10)
            .comprehensionMaxIterations(1_000_000)
            .build();

    static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    static final Language SELECTORS = new Language(Vocabulary.SELECTOR);
    static final Language CONDITIONS = new Language(Vocabulary.CONDITION);

    private final Map<String, CelType> names;
    private final CelCompiler compiler;

    private Language(Map<String, CelType> names) {
        this.names = names;
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions(
                                (function, overload) -> FUNCTIONS.contains(function) && overload != Index.INDEX_LIST)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(new Structures(names))
                .setResultType(SimpleType.BOOL);
        names.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    Map<String, CelType> names() {
        return names;
    }

    CelValidationResult compile(String text) {
        return compiler.compile(text);
    }

    /** The structures among the types of the names. */
    private static final class Structures implements CelTypeProvider {
        private final ImmutableMap<String, CelType> byName;

        private Structures(Map<String, CelType> names) {
            var found = new LinkedHashMap<String, CelType>();
            names.values().forEach(type -> add(type, found));
            this.byName = ImmutableMap.copyOf(found);
        }

        private static void add(CelType type, Map<String, CelType> into) {
            if (type instanceof ListType list) {
                add(list.elemType(), into);
            } else if (type instanceof StructType structure && into.put(type.name(), type) == null) {
                structure.fields().forEach(field -> add(field.type(), into));
            }
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return byName.values();
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(byName.get(name));
        }
    }
}
