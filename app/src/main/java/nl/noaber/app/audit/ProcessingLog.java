// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import nl.noaber.app.database.InstallationKey;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which personal data were processed, with the fields of Logboek Dataverwerkingen: one line for each person concerned, never sampled. Who did it is not here but in the {@link AuditLog}.
 */
@Component
public class ProcessingLog {
    private static final int OK = 1;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient rows;
    private final InstantSource clock;
    private final InstallationKey key;
    private final Activities activities;

    /**
     * Where the register of processing activities describes them.
     *
     * @param users address of the activity "managing users"
     */
    @ConfigurationProperties("noaber.processing-activity")
    public record Activities(
            @DefaultValue("urn:noaber:verwerking:gebruikersbeheer")
            String users) {}

    ProcessingLog(JdbcClient rows, InstantSource clock, InstallationKey key, Activities activities) {
        this.rows = rows;
        this.clock = clock;
        this.key = key;
        this.activities = activities;
    }

    /**
     * Data of users were seen or changed.
     *
     * @param name of the operation, e.g. {@code list users}
     * @param subjects ids of the accounts
     * @param start when the operation began
     */
    public void users(String name, Collection<String> subjects, Instant start) {
        String trace = random(16);
        for (String subject : subjects) {
            rows.sql("""
                            insert into processing_entry (operation_id, trace_id, status_code, name, start_time, end_time,
                                processing_activity_id, data_subject_id) values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            random(8),
                            trace,
                            OK,
                            name,
                            start.atOffset(ZoneOffset.UTC),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            activities.users(),
                            key.seal(subject))
                    .update();
        }
    }

    private static String random(int bytes) {
        byte[] all = new byte[bytes];
        CHANCE.nextBytes(all);
        return HexFormat.of().formatHex(all);
    }
}
