// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.noaber.app.http.Inputs;

/** Statements in one cell of a table: {@code noodstroom: ja [technische dienst, 2026-01-10]; ...}. */
final class StatementText {
    private static final Pattern ONE = Pattern.compile(
            "\\s*([^:\\[\\];]+):\\s*([^\\[\\];]+?)\\s*\\[([^\\[\\];]+),\\s*(\\d{4}-\\d\\d-\\d\\d)\\s*]\\s*");

    private StatementText() {}

    static String write(List<Statement> statements) {
        return statements.stream()
                .map(one -> "%s: %s [%s, %s]".formatted(one.kenmerk(), one.waarde(), one.gezegdDoor(), one.gezegdOp()))
                .collect(Collectors.joining("; "));
    }

    static List<PointWish.StatementWish> read(String field, String cell, Inputs inputs) {
        List<PointWish.StatementWish> all = new ArrayList<>();
        for (String part : cell.isBlank() ? new String[0] : cell.split(";")) {
            Matcher matcher = ONE.matcher(part);
            if (matcher.matches()) {
                all.add(new PointWish.StatementWish(
                        matcher.group(1).strip(),
                        matcher.group(2),
                        matcher.group(3).strip(),
                        date(field, matcher.group(4), inputs)));
            } else {
                inputs.fault(
                        field,
                        "\"%s\" is niet te lezen; schrijf het als: noodstroom: ja [technische dienst, 2026-01-10]."
                                .formatted(part.strip()),
                        "\"%s\" cannot be read; write it as: noodstroom: ja [technische dienst, 2026-01-10]."
                                .formatted(part.strip()));
            }
        }
        return all;
    }

    private static LocalDate date(String field, String text, Inputs inputs) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            inputs.fault(field, "%s is geen datum.".formatted(text), "%s is no date.".formatted(text));
            return LocalDate.EPOCH;
        }
    }
}
