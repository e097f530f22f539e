// SPDX-License-Identifier: EUPL-1.2
package deich.weights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final JavaClasses WEIGHTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("deich.weights");

    @Test
    void whatRunsModelsOpensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|.*Socket.*|.*Connection|URL)|java\\.nio\\.channels\\..*Socket.*")
                .because("weights come from this machine; what is asked must not leave it")
                .check(WEIGHTS);
    }

    @Test
    void librariesOfModelsStayInTheirRooms() {
        classes()
                .that()
                .resideInAPackage("deich.weights.onnx..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("de.kherud..", "deich.weights.llama..")
                .check(WEIGHTS);
        classes()
                .that()
                .resideInAPackage("deich.weights.llama..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("ai..", "deich.weights.onnx..")
                .check(WEIGHTS);
    }
}
