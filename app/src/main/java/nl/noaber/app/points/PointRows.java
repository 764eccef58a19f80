// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;

/** Points as rows of a table, and back. The columns are those of the API; places stand in degrees and in RD, of which RD wins, as in all our tables. */
final class PointRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "versie",
            "naam",
            "adres",
            "lon",
            "lat",
            "x_rd",
            "y_rd",
            "soort",
            "status",
            "capaciteit",
            "sleutels",
            "afspraak",
            "contactrol",
            "uitrusting",
            "geschiktheid",
            "toelichting",
            "herkomst");
    /** A column that only the file of a plan has: at which tier a site opens. */
    private static final String OF_A_PLAN = "trap";

    private PointRows() {}

    static SequencedMap<String, String> row(Point one) {
        SequencedMap<String, String> row = new LinkedHashMap<>();
        row.put("id", one.id());
        row.put("versie", String.valueOf(one.version()));
        row.put("naam", one.name());
        row.put("adres", one.address());
        row.put("lon", number(one.place().lon()));
        row.put("lat", number(one.place().lat()));
        row.put("x_rd", number(one.rd().x()));
        row.put("y_rd", number(one.rd().y()));
        row.put("soort", PointWords.word(one.tier()));
        row.put("status", PointWords.word(one.state()));
        row.put("capaciteit", one.capacity() == null ? "" : String.valueOf(one.capacity()));
        row.put("sleutels", one.keys());
        row.put("afspraak", one.agreement());
        row.put("contactrol", one.contactRole());
        row.put("uitrusting", StatementText.write(one.equipment()));
        row.put("geschiktheid", StatementText.write(one.suitability()));
        row.put("toelichting", one.remark());
        row.put("herkomst", one.origin());
        return row;
    }

    /** Faults of form are added to the inputs; whether the values can be is the matter of {@link PointCheck}. */
    static PointWish wish(Map<String, String> row, Inputs inputs) {
        boolean isPlan = row.containsKey(OF_A_PLAN);
        return new PointWish(
                text(row, "naam"),
                text(row, "adres"),
                new PointWish.Plaats(
                        decimal(row, "lon", inputs).orElse(null),
                        decimal(row, "lat", inputs).orElse(null)),
                rd(row, inputs),
                isPlan
                        ? tierOfPlan(text(row, OF_A_PLAN))
                        : PointWords.tier("soort", text(row, "soort"), inputs).orElse(null),
                PointWords.state("status", text(row, "status"), inputs).orElse(null),
                isPlan ? null : whole(row, "capaciteit", inputs).orElse(null),
                text(row, "sleutels"),
                text(row, "afspraak"),
                text(row, "contactrol"),
                StatementText.read("uitrusting", text(row, "uitrusting"), inputs),
                StatementText.read("geschiktheid", text(row, "geschiktheid"), inputs),
                text(row, "toelichting"),
                isPlan
                        ? "plan: punt %s, plek %s".formatted(text(row, "letter"), text(row, "id"))
                        : text(row, "herkomst"));
    }

    /** Id and version of a row that was exported from here; empty for a new one. */
    static Optional<String> id(Map<String, String> row) {
        return Optional.of(text(row, "id")).filter(id -> !id.isEmpty() && !row.containsKey(OF_A_PLAN));
    }

    static Optional<Integer> version(Map<String, String> row, Inputs inputs) {
        return whole(row, "versie", inputs);
    }

    private static PointWish.@Nullable Rd rd(Map<String, String> row, Inputs inputs) {
        Optional<Double> x = decimal(row, "x_rd", inputs).or(() -> decimal(row, "x", inputs));
        Optional<Double> y = decimal(row, "y_rd", inputs).or(() -> decimal(row, "y", inputs));
        return x.isPresent() && y.isPresent() ? new PointWish.Rd(x.get(), y.get()) : null;
    }

    private static Tier tierOfPlan(String tier) {
        return switch (tier) {
            case "information" -> Tier.INFORMATION;
            case "coordination" -> Tier.COORDINATION;
            case "water" -> Tier.WATER;
            default -> Tier.FULL;
        };
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static Optional<Double> decimal(Map<String, String> row, String column, Inputs inputs) {
        String text = text(row, column).replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            inputs.fault(column, "\"%s\" is geen getal.".formatted(text), "\"%s\" is no number.".formatted(text));
            return Optional.empty();
        }
        inputs.fault(column, "\"%s\" is geen getal.".formatted(text), "\"%s\" is no number.".formatted(text));
        return Optional.empty();
    }

    private static Optional<Integer> whole(Map<String, String> row, String column, Inputs inputs) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,9}(\\.0)?")) {
            inputs.fault(
                    column,
                    "\"%s\" is geen geheel getal.".formatted(text),
                    "\"%s\" is no whole number.".formatted(text));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text.replace(".0", "")));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.7f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
