// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.database;

import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import nl.noaber.core.evidence.BadInput;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the newest shape this program knows. The files in {@code db/migration} are standard SQL, the same for H2 and PostgreSQL. */
final class Migrations {
    private Migrations() {}

    /**
     * @param shown name of the database in messages
     * @throws BadInput when the database is newer than this program, or its migrations are not ours
     */
    static void bring(DataSource source, String shown) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
        MigrationVersion known = newest(flyway.info().all(), false);
        MigrationVersion applied = newest(flyway.info().all(), true);
        if (applied.compareTo(known) > 0) {
            throw new BadInput(
                    "The database %s has version %s; this program knows up to %s.".formatted(shown, applied, known),
                    "it was used by a newer Noaber: start that one, or put back a back-up made before the change.");
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new BadInput(
                    "The database %s does not have the tables of this program: %s"
                            .formatted(
                                    shown,
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    "it belongs to another program, or its tables were changed by hand: use an empty database.",
                    e);
        }
    }

    /** @param applied true: of those in the database; false: of those that come with this program */
    private static MigrationVersion newest(MigrationInfo[] all, boolean applied) {
        return Arrays.stream(all)
                .filter(one -> one.getVersion() != null)
                .filter(one ->
                        applied ? one.getState().isApplied() : one.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }
}
