// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the house and their doors. Maven already refuses a dependency that a room must not have; these rules say
 * what Maven cannot see: what a room may use of the JDK, and which room a library belongs to.
 */
class RoomsTest {

    private static final JavaClasses DEICH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("deich");

    private static final String[] PURE = {"deich.model..", "deich.engine.."};
    private static final String[] COMPUTING = {"deich.model..", "deich.engine..", "deich.assess..", "deich.plan.."};
    private static final String[] ALL_BUT_CLI = {
        "deich.model..",
        "deich.engine..",
        "deich.assess..",
        "deich.plan..",
        "deich.formats..",
        "deich.report..",
        "deich.assistant..",
        "deich.store..",
        "deich.bench..",
        "deich.server.."
    };

    @Test
    void modelStandsOnTheJdkAlone() {
        onlyDependsOn("deich.model..");
    }

    @Test
    void engineSeesModel() {
        onlyDependsOn("deich.engine..", "deich.model..");
    }

    @Test
    void assessSeesEngineAndModel() {
        onlyDependsOn("deich.assess..", "deich.engine..", "deich.model..");
    }

    private static void onlyDependsOn(String room, String... others) {
        String[] allowed = new String[others.length + 3];
        allowed[0] = room;
        allowed[1] = "java..";
        allowed[2] = "org.jspecify..";
        System.arraycopy(others, 0, allowed, 3, others.length);
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("what is computed must not hang on a library, a file format or a page")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void formatsAndReportDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("deich.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("deich.engine..", "deich.assess..", "deich.plan..", "deich.report..", "deich.cli..")
                .because("reading an inventory must never depend on what is computed from it")
                .allowEmptyShould(true)
                .check(DEICH);
        noClasses()
                .that()
                .resideInAPackage("deich.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("deich.formats..", "deich.cli..")
                .because("a report draws what was assessed; where it came from is not its business")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void storeKnowsNeitherTheLawNorPages() {
        noClasses()
                .that()
                .resideInAPackage("deich.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "deich.engine..",
                        "deich.assess..",
                        "deich.plan..",
                        "deich.report..",
                        "deich.server..",
                        "deich.cli..",
                        "org.springframework..",
                        "jakarta..")
                .because("what people keep must outlive how it is computed and shown")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void assistantReadsNoInventoriesAndKnowsNoStore() {
        noClasses()
                .that()
                .resideInAPackage("deich.assistant..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "deich.formats..", "deich.report..", "deich.store..", "deich.server..", "deich.cli..")
                .because("the assistant finds, drafts and explains; what it works on is given to it")
                .check(DEICH);
    }

    @Test
    void roomsFormNoRing() {
        slices().matching("deich.(*)..")
                .should()
                .beFreeOfCycles()
                .because("data flows one way: text, model, engine, assess, report")
                .check(DEICH);
        // A room's own package is its door: it hands work to the packages behind it and names what they give back, so
        // door and packages know each other. Among themselves, behind the door, they form no ring.
        slices().matching("deich.(*).(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package in two folders")
                .check(DEICH);
    }

    @Test
    void onlyTheCommandLineSeesTheBench() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "deich.model..",
                        "deich.engine..",
                        "deich.assess..",
                        "deich.plan..",
                        "deich.formats..",
                        "deich.report..",
                        "deich.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("deich.bench..")
                .because("what is measured must not lean on what measures it")
                .check(DEICH);
        noClasses()
                .that()
                .resideInAnyPackage("deich.assess..", "deich.plan..", "deich.formats..", "deich.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("deich.engine.plant..", "deich.engine.run..")
                .because("the arrays behind a plant are the engine's own; only the bench looks at them")
                .check(DEICH);
    }

    @Test
    @DisplayName("one clock, in cli: everywhere else the moment comes in as an argument")
    void onlyTheCommandLineReadsTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(ALL_BUT_CLI)
                .should()
                .callMethodWhere(readsTheClock())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .because("the same inventory, standard and moment must give the same result on every machine and day")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        Set<String> ofSystem = Set.of("currentTimeMillis", "nanoTime");
        return DescribedPredicate.describe("the system clock is read", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            return owner.startsWith("java.time.") && target.getName().equals("now")
                    || owner.equals("java.lang.System") && ofSystem.contains(target.getName())
                    || owner.equals("java.util.Date") && target.getName().equals("<init>");
        });
    }

    @Test
    void noRandomnessThatDependsOnOrder() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.random..", "java.security..")
                        .or(named("java.util.Random"))
                        .or(named("java.util.SplittableRandom"))
                        .or(named("java.util.UUID"))
                        .or(named("java.util.concurrent.ThreadLocalRandom")))
                .orShould()
                .callMethod(Math.class, "random")
                .because("a draw is a function of seed, future and name of the quantity, never of order or threads")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void whatComputesTouchesNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.sql..", "java.net.."))
                .because("it can then be tested without a disk and trusted without looking at one")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void whatComputesStartsNoThreads() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat(named("java.util.concurrent.Executors")
                        .or(named("java.util.concurrent.ForkJoinPool"))
                        .or(named("java.lang.Thread$Builder")))
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a parallel stream is used",
                        access -> access.getTarget().getName().equals("parallelStream")
                                || access.getTarget().getName().equals("parallel")
                                        && access.getTarget()
                                                .getOwner()
                                                .getPackageName()
                                                .equals("java.util.stream")))
                .because("whoever calls decides how many cores a run may take and hands in an executor")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void nothingPhonesOutButToNamedServers() {
        noClasses()
                .that()
                // asks the one provider of sign-ins that an operator names, the one server that a person names, and the
                // language models whose addresses an operator allows
                .resideOutsideOfPackages("deich.server.provider..", "deich.cli.remote..", "deich.assistant.talk")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..",
                                "org.springframework.web.client..",
                                "org.springframework.http.client..")
                        .or(named("java.net.Socket"))
                        .or(named("java.net.URLConnection"))
                        .or(named("java.net.HttpURLConnection"))
                        .or(named("java.net.InetAddress")))
                .because("Deich must work in the crisis it is made for, and an inventory is a map of weak points")
                .check(DEICH);
    }

    @Test
    void everyLibraryHasItsRoom() {
        onlyIn("deich.cli..", "the command line is one way in among others", "picocli..");
        onlyIn(
                "deich.bench..",
                "a graph library is something to measure beside, never to compute with",
                "org.jgrapht..");
        onlyIn(
                "deich.plan..",
                "a solver proposes, the law decides: nothing else may lean on one",
                "com.google.ortools..",
                "org.ojalgo..");
        onlyIn(
                "deich.formats..",
                "a change of parser or spreadsheet library must be one room's work",
                "org.snakeyaml..",
                "org.yaml..",
                "dev.cel..",
                "com.google.common..",
                "com.google.protobuf..",
                "org.dhatim..",
                "de.siegmar..");
        // javax.sql is not among them: the server hands a data source to libraries that keep their own tables.
        onlyIn(
                "deich.store..",
                "SQL is spoken in one room",
                "java.sql..",
                "org.jdbi..",
                "org.flywaydb..",
                "com.zaxxer..",
                "org.h2..",
                "org.postgresql..",
                "org.eclipse.jgit..");
        onlyIn(
                "deich.server..",
                "only the server knows that there is a web",
                "org.springframework..",
                "jakarta..",
                "com.github.benmanes..",
                "org.bouncycastle..");
        onlyIn("deich.report..", "paper is set in one room", "com.openhtmltopdf..");
        noClasses()
                .that()
                .resideOutsideOfPackages("deich.report..", "deich.assistant.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .because("PDF is written in one room and read in one package")
                .check(DEICH);
        onlyIn(
                "deich.assistant..",
                "how text is taken apart and found must be one room's work",
                "org.apache.lucene..",
                "de.danielnaber..");
        onlyIn(
                "deich.assistant.source..",
                "documents of others are read in one package",
                "org.jsoup..",
                "org.commonmark..");
        noClasses()
                .that()
                .resideOutsideOfPackages("deich.report..", "deich.assistant..", "deich.server..", "deich.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..", "tools.jackson..", "com.fasterxml..")
                .because(
                        "pages and machine formats are made in the rooms that have them; the command line reads what a server"
                                + " answers")
                .check(DEICH);
    }

    @Test
    void everythingWorksWithoutAServer() {
        noClasses()
                .that()
                .resideOutsideOfPackages("deich.server..", "deich.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("deich.server..")
                .because("everything works without a server")
                .check(DEICH);
    }

    private static void onlyIn(String room, String reason, String... libraries) {
        noClasses()
                .that()
                .resideInAPackage("deich..")
                .and()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(reason)
                .check(DEICH);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses()
                .that()
                .resideInAnyPackage(ALL_BUT_CLI)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a room that prints or ends the process cannot be used by anything but a terminal")
                .allowEmptyShould(true)
                .check(DEICH);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = DEICH.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(unmarked)
                .as("packages without @NullMarked package-info.java: NullAway does not look into them")
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }
}
