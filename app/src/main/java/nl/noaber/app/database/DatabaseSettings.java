// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which database.
 *
 * @param url JDBC URL of H2 or PostgreSQL
 * @param user empty when the URL holds it or none is needed
 * @param password as {@code user}
 */
public record DatabaseSettings(String url, String user, String password) {
    /** Name of the file of the embedded database in the data folder; H2 appends {@code .mv.db}. */
    private static final String FILE = "noaber";

    /** The embedded database in the data folder; it is made when it is not there. */
    public static DatabaseSettings embedded(Path dataFolder) {
        // The server closes the database itself, after the last request. Writers of the audit trail wait for each
        // other.
        String url = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000"
                .formatted(dataFolder.toAbsolutePath().normalize().resolve(FILE));
        return new DatabaseSettings(url, "noaber", "");
    }

    /** A database elsewhere. User and password may also stand in the URL. */
    public static DatabaseSettings of(String url, Optional<String> user, Optional<String> password) {
        return new DatabaseSettings(url, user.orElse(""), password.orElse(""));
    }

    /** The URL without what may be secret: for messages. */
    public String shown() {
        int question = url.indexOf('?');
        int semicolon = url.indexOf(';');
        int end = Math.min(question < 0 ? url.length() : question, semicolon < 0 ? url.length() : semicolon);
        return url.substring(0, end);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + shown() + "]";
    }
}
