// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/** The chain: entry n holds the SHA-256 of the hash of entry n-1, a line feed, and its own text. Whoever changes, removes or puts between one must write all that follow anew. */
public final class Chain {
    /** What the first entry follows. */
    public static final String START = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS_AT_ONCE = 1000;

    private Chain() {}

    /**
     * What was found.
     *
     * @param entries how many were read
     * @param head hash of the last that was right
     * @param broken number of the first entry that is not what was written; empty: all is right
     * @param fact what is wrong with it, English; empty: all is right
     */
    public record Verdict(long entries, String head, Optional<Long> broken, String fact) {
        public boolean isWhole() {
            return broken.isEmpty();
        }
    }

    /** The text of an entry: JSON with its keys in order and no spaces. */
    static String text(long number, Instant at, Entry entry) {
        TreeMap<String, Object> all = new TreeMap<>();
        all.put("number", number);
        all.put("at", at.truncatedTo(ChronoUnit.MILLIS).toString());
        all.put("who", entry.who());
        all.put("organisation", entry.organisation());
        all.put("deed", entry.deed());
        all.put("kind", entry.kind());
        all.put("id", entry.id());
        all.put("from", entry.from());
        all.put("details", new TreeMap<>(entry.details()));
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }

    static String hash(String former, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((former + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads the whole chain, and says where it breaks first. */
    public static Verdict verify(Connection connection) throws SQLException {
        long number = 0;
        String former = START;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(
                    "select number, organisation, entry, hash from audit_entry order by number")) {
                while (rows.next()) {
                    long found = rows.getLong(1);
                    if (found != number + 1) {
                        return broken(number, former, number + 1, "it is not there; the next one is " + found);
                    }
                    String text = rows.getString(3);
                    String hash = hash(former, text);
                    if (!hash.equals(rows.getString(4))) {
                        return broken(number, former, found, "its text and hash do not fit what comes before");
                    }
                    if (!text.contains("\"organisation\":\"%s\"".formatted(rows.getString(2)))) {
                        return broken(number, former, found, "its organisation is not the one in its text");
                    }
                    number = found;
                    former = hash;
                }
            }
            return ends(statement, number, former);
        }
    }

    private static Verdict ends(Statement statement, long number, String former) throws SQLException {
        try (ResultSet head = statement.executeQuery("select number, hash from audit_head where id = 1")) {
            if (!head.next()) {
                return broken(number, former, number, "the table audit_head is empty");
            }
            if (head.getLong(1) != number || !head.getString(2).equals(former)) {
                return broken(
                        number,
                        former,
                        Math.min(number, head.getLong(1)) + 1,
                        "the chain ends at %d, and %d entries were written".formatted(number, head.getLong(1)));
            }
        }
        return new Verdict(number, former, Optional.empty(), "");
    }

    private static Verdict broken(long entries, String head, long number, String fact) {
        return new Verdict(entries, head, Optional.of(number), fact);
    }
}
