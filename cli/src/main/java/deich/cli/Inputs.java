// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.classes.ClassesFile;
import deich.formats.duty.DutyFolder;
import deich.formats.incident.ClassNames;
import deich.formats.incident.IncidentFolder;
import deich.formats.incident.SamplesFile;
import deich.formats.inventory.InventoryFolder;
import deich.formats.laender.Register;
import deich.formats.measure.MeasureFiles;
import deich.formats.openpsa.Asked;
import deich.formats.openpsa.OpenPsaFile;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.scenario.ScenarioFile;
import deich.formats.scenario.ScenarioFolder;
import deich.formats.standard.StandardFile;
import deich.model.duty.Duty;
import deich.model.fact.RecoveryClass;
import deich.model.incident.Incident;
import deich.model.incident.Samples;
import deich.model.inventory.Inventory;
import deich.model.measure.Catalogue;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import deich.model.tree.FaultTree;
import deich.report.ScenarioFindings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a verb works on. Everything is read before anything is complained about, so that a person sees all mistakes
 * at once.
 */
final class Inputs {
    private final PrintWriter err;
    private final Language language;
    private final List<Told> told = new ArrayList<>();

    /** @param folder the problem's file name is relative to */
    private record Told(Path folder, Problem problem) {}

    Inputs(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
    }

    Map<String, RecoveryClass> classes() {
        Path file = Home.content().resolve("classes.yaml");
        return orElse(note(Home.content(), ClassesFile.read(file)), Map.of());
    }

    /** The administrations of both Länder; null when it cannot be read. */
    @Nullable
    Register register() {
        Path register = Home.content().resolve("register");
        return note(register, Register.read(register)).value();
    }

    /** The scenarios by id, from files and folders; the shipped ones when none are named. */
    Map<String, Scenario> scenarios(List<Path> named, Map<String, RecoveryClass> classes) {
        List<Path> places = named.isEmpty() ? List.of(Home.content().resolve("scenarios")) : named;
        var all = new LinkedHashMap<String, Scenario>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                all.putAll(orElse(note(place, ScenarioFolder.read(place, classes)), Map.of()));
            } else {
                Scenario one =
                        note(parent(place), ScenarioFile.read(place, classes)).value();
                if (one != null) all.put(one.id(), one);
            }
        }
        return all;
    }

    @Nullable
    Standard standard(@Nullable Path named, Set<String> scenarios) {
        Path file = named != null ? named : Home.content().resolve("standard/krisenfestigkeit.yaml");
        return note(parent(file), StandardFile.read(file, scenarios)).value();
    }

    /** The shipped reporting duties. */
    List<Duty> duties() {
        Path folder = Home.content().resolve("duties");
        return orElse(note(folder, DutyFolder.read(folder)), List.of());
    }

    Read<Inventory> inventory(Path folder, Map<String, RecoveryClass> classes) {
        return note(folder, InventoryFolder.read(folder, classes));
    }

    /** A fault tree; null when it cannot be read. */
    @Nullable
    FaultTree faultTree(Path file, Asked asked) {
        return note(parent(file), OpenPsaFile.read(file, asked)).value();
    }

    /** Measures, from a file or a folder. */
    private Catalogue measures(Path place, Map<String, RecoveryClass> classes) {
        Path folder = Files.isDirectory(place) ? place : parent(place);
        return orElse(note(folder, MeasureFiles.read(place, classes)), Catalogue.EMPTY);
    }

    /** The measures shipped, or those named; and those of the inventory, which count more. */
    Catalogue measures(@Nullable Path named, Path inventory, Map<String, RecoveryClass> classes) {
        Path place = named != null ? named : Home.content().resolve("measures");
        Catalogue all = measures(place, classes);
        for (String own : MeasureFiles.OF_INVENTORY)
            if (Files.isDirectory(inventory.resolve(own))) all = all.with(measures(inventory.resolve(own), classes));
        return all;
    }

    /** The samples that recovery classes are fitted to; the shipped ones when none are named. */
    @Nullable
    Samples samples(@Nullable Path named) {
        Path file = named != null ? named : Home.content().resolve("incidents/samples.yaml");
        return note(parent(file), SamplesFile.read(file)).value();
    }

    /** @param place a folder of incidents, or one of them */
    List<Incident> incidents(Path place, ClassNames classes) {
        Path folder = Files.isDirectory(place) ? place : parent(place);
        return orElse(note(folder, IncidentFolder.read(place, classes)), List.of());
    }

    /** Shows what was found. @throws Refused when there is an error among it */
    void judge(boolean quiet) {
        long errors = told.stream().filter(t -> t.problem().error()).count();
        for (Told t : told) if (t.problem().error() || !quiet) err.println(line(t));
        if (errors > 0) throw new Refused(language.say("problems", errors));
        if (!told.isEmpty() && !quiet) err.println(language.say("warnings", told.size()));
    }

    /** What was found, for a verb that judges it itself. */
    List<ScenarioFindings.Told> findings() {
        return told.stream()
                .map(t -> new ScenarioFindings.Told(place(t), t.problem().error(), sentence(t)))
                .toList();
    }

    private String line(Told t) {
        return place(t) + ": " + sentence(t);
    }

    private String sentence(Told t) {
        return t.problem().sentence(language.locale());
    }

    private static String place(Told t) {
        Position at = t.problem().at();
        Path file = t.folder().resolve(at.file());
        return new Position(file.toString(), at.line(), at.column()).toString();
    }

    private <T> Read<T> note(Path folder, Read<T> read) {
        note(folder, read.problems());
        return read;
    }

    /** @param folder the problems' file names are relative to */
    void note(Path folder, List<Problem> problems) {
        problems.forEach(problem -> told.add(new Told(folder, problem)));
    }

    private static <T> T orElse(Read<T> read, T other) {
        T value = read.value();
        return value == null ? other : value;
    }

    /** The folder a file lies in; the current one when its name says none. */
    static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
