// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.value.Words;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Decision;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes an inventory as the folder from which the same inventory is read again. Defaults by kind are not written: each
 * component says what it took from them. A need that is known not to exist is left out.
 */
public final class InventoryWriter {

    private InventoryWriter() {}

    /**
     * The files by name: {@code inventory.yaml}, {@code components.yaml} and, where there are any, {@code
     * municipalities.csv}.
     *
     * @param shippedClasses recovery classes that need not be written because whoever reads has them
     */
    public static Map<String, String> files(Inventory inventory, Map<String, RecoveryClass> shippedClasses) {
        var files = new LinkedHashMap<String, String>();
        files.put("inventory.yaml", head(inventory, shippedClasses));
        files.put("components.yaml", components(inventory.components().values()));
        files.putAll(beside(inventory, shippedClasses));
        return files;
    }

    /** All files but those of the components. */
    static Map<String, String> beside(Inventory inventory, Map<String, RecoveryClass> shippedClasses) {
        var files = new LinkedHashMap<String, String>();
        files.put("inventory.yaml", head(inventory, shippedClasses));
        if (!inventory.municipalities().isEmpty())
            files.put(
                    "municipalities.csv",
                    Beside.municipalities(inventory.municipalities().values()));
        return files;
    }

    /** Writes the files into a folder, which is made if need be; files of the same name are replaced. */
    public static void write(Inventory inventory, Map<String, RecoveryClass> shippedClasses, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (var file : files(inventory, shippedClasses).entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }

    private static String head(Inventory inventory, Map<String, RecoveryClass> shipped) {
        var text = new StringBuilder();
        var head = new Flow()
                .with("deich", "inventory/1")
                .text("id", inventory.id())
                .text("title", inventory.title())
                .text("version", inventory.version())
                .with("classification", Words.word(inventory.classification()))
                .unlessEmpty("notice", inventory.notice());
        head.fields()
                .forEach((key, value) ->
                        text.append(key).append(": ").append(value).append('\n'));
        map(text, "administrations", inventory.administrations(), Beside::administration);
        var fates = new LinkedHashMap<String, deich.model.inventory.SharedFate>();
        inventory.sharedFates().forEach(fate -> fates.put(fate.id(), fate));
        map(text, "sharedFates", fates, Beside::sharedFate);
        var own = new LinkedHashMap<>(inventory.classes());
        own.entrySet().removeIf(entry -> entry.getValue().equals(shipped.get(entry.getKey())));
        map(text, "classes", own, Beside::recoveryClass);
        list(text, "evidence", inventory.evidence(), Beside::evidence);
        list(text, "decisions", inventory.decisions(), Beside::decision);
        return text.toString();
    }

    private static <T> void map(StringBuilder text, String key, Map<String, T> values, Function<T, String> writer) {
        if (values.isEmpty()) return;
        text.append('\n').append(key).append(":\n");
        values.forEach((id, value) -> text.append("  ")
                .append(Flow.text(id))
                .append(": ")
                .append(writer.apply(value))
                .append('\n'));
    }

    private static <T> void list(StringBuilder text, String key, List<T> values, Function<T, String> writer) {
        if (values.isEmpty()) return;
        text.append('\n').append(key).append(":\n");
        values.forEach(value -> text.append("  - ").append(writer.apply(value)).append('\n'));
    }

    /**
     * Some components as one file of an inventory folder, for whoever keeps just that file. Written once to see which
     * source most facts have, and a second time without naming that one.
     */
    public static String components(Collection<Component> components) {
        var sources = new Facts(Source.UNNAMED);
        String text = components(components, sources);
        Source common = sources.mostCommon();
        return common.equals(Source.UNNAMED) ? text : components(components, common);
    }

    /**
     * By key the lines in which one component is written, without indentation; lines below a key are indented by two.
     *
     * @param common the source of facts that do not name one
     */
    public static Map<String, List<String>> lines(Component component, Source common) {
        return new Components(new Facts(common)).lines(component);
    }

    /** By key what one component says, item by item, every fact with its source; objectives one by one. */
    public static Map<String, List<String>> said(Component component) {
        return new Components(new Facts(Source.UNNAMED)).said(component);
    }

    /**
     * By column what the row of a list says of a component; null when a row cannot say all of it.
     *
     * @param common the source of facts that do not name one
     */
    public static @Nullable Map<String, String> cells(Component component, Source common) {
        return new ListWriter(common).cells(component);
    }

    /** One item of {@code decisions}, as one line without the dash. */
    public static String decision(Decision decision) {
        return Beside.decision(decision);
    }

    /** A text as it must be written to be read back as the same text. */
    public static String text(String text) {
        return Flow.text(text);
    }

    /** As a file whose facts have this source unless they say otherwise. */
    static String components(Collection<Component> components, Source common) {
        return facts(common) + components(components, new Facts(common));
    }

    /** How a file begins whose facts have this source unless they say otherwise. */
    public static String facts(Source common) {
        return "facts: " + Facts.sourced(new Flow(), common, "on") + "\n\n";
    }

    private static String components(Collection<Component> components, Facts facts) {
        if (components.isEmpty()) return "";
        var text = new StringBuilder("components:\n");
        var writer = new Components(facts);
        for (Component component : components) writer.write(component, text);
        return text.toString();
    }
}
