package org.consilience.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as CONTRIBUTING.md draws it. */
class StructureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.consilience");

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.consilience..");

    @ParameterizedTest
    @ValueSource(strings = {"reading", "story", "sourcing", "comparison", "dossier"})
    void aStageSeesModelAlmanacAndPipelineOnly(String stage) {
        DescribedPredicate<JavaClass> visible = resideInAnyPackage(
                "org.consilience.engine." + stage + "..",
                "org.consilience.engine.pipeline",
                "org.consilience.model",
                "org.consilience.seam",
                "org.consilience.almanac..");

        noClasses()
                .that()
                .resideInAPackage("org.consilience.engine." + stage + "..")
                .should()
                .dependOnClassesThat(OURS.and(DescribedPredicate.not(visible)))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "seam"})
    void theGroundKnowsNothingAboveIt(String room) {
        List<String> ground = List.of("org.consilience.model", "org.consilience.seam");

        noClasses()
                .that()
                .resideInAPackage("org.consilience." + room)
                .should()
                .dependOnClassesThat(
                        OURS.and(DescribedPredicate.not(resideInAnyPackage(ground.toArray(String[]::new)))))
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "almanac", "reader", "edition"})
    void aRoomSeesTheGroundAndItself(String room) {
        DescribedPredicate<JavaClass> visible =
                resideInAnyPackage("org.consilience." + room + "..", "org.consilience.model", "org.consilience.seam");

        noClasses()
                .that()
                .resideInAPackage("org.consilience." + room + "..")
                .should()
                .dependOnClassesThat(OURS.and(DescribedPredicate.not(visible)))
                .check(HOUSE);
    }

    @Test
    void nothingThatShipsKnowsThePeer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "dev.langchain4j..")
                .check(HOUSE);
    }

    @Test
    void nothingBeyondTheReaderKnowsTheRuntime() {
        noClasses()
                .that(resideOutsideOfPackage("org.consilience.reader.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(HOUSE);
    }

    @Test
    void onlyTheAppPrints() {
        noClasses()
                .that(resideOutsideOfPackage("org.consilience.app.."))
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void onlyMainExits() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(HOUSE);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("org.consilience.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        classes()
                .that(resideOutsideOfPackage("org.consilience.edition.page.templates"))
                .should(new IsInDescribedPackage())
                .check(HOUSE);
    }
}
