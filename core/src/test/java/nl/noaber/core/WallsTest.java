// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the core: Java, JSpecify and JTS only; and which room may see which. */
class WallsTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.noaber.core");

    @Test
    void a01_coreKnowsJavaAndGeometryOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("nl.noaber.core..", "java..", "org.jspecify..", "org.locationtech.jts..")
                .check(CORE);
    }

    /** No clock, no files, no hidden chance: those come in as values. */
    @Test
    void a02_coreReadsNoClockNoFilesAndNoNetwork() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CORE);
    }

    @Test
    void a03_theRoomsStandInNoCircle() {
        slices().matching("nl.noaber.core.(*)..").should().beFreeOfCycles().check(CORE);
    }
}
