// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the building. */
class RoomsTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.noaber.app");

    /** Without the command line: it is the roof, and rooms with a command of their own report progress through it. */
    @Test
    void a01_theRoomsStandInNoCircle() {
        ApplicationModules.of("nl.noaber.app", resideInAPackage("nl.noaber.app.cli.."))
                .verify();
    }

    /** What computes and draws knows nothing of the server. */
    @Test
    void a02_springStaysInTheRoomsOfTheServer() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.noaber.app.analyses..",
                        "nl.noaber.app.cli..",
                        "nl.noaber.app.country..",
                        "nl.noaber.app.demo..",
                        "nl.noaber.app.hotspots..",
                        "nl.noaber.app.locate..",
                        "nl.noaber.app.page..",
                        "nl.noaber.app.paper..",
                        "nl.noaber.app.picture..",
                        "nl.noaber.app.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .check(APP);
    }
}
