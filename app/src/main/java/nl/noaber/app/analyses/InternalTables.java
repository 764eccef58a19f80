// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.noaber.core.geo.Place;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;

/** The tables for the planning, per square of 100 m and unprotected. */
final class InternalTables {
    private final Region region;
    private final Map<String, double[]> index;

    InternalTables(Region region) {
        this.region = region;
        this.index = region.ranking().index().columns();
    }

    void write(Path folder) throws IOException {
        CsvOut.writeTo(folder.resolve("squares.csv"), csv -> {
            csv.writeRecord(header());
            for (int i = 0; i < region.people().size(); i++) {
                csv.writeRecord(row(i));
            }
        });
        CsvOut.writeTo(folder.resolve("accounts.csv"), csv -> {
            csv.writeRecord("area", "column", "published", "placed", "outside", "residual");
            for (var account : region.people().accounts()) {
                csv.writeRecord(
                        account.area(),
                        account.column(),
                        number(account.published()),
                        number(account.placed()),
                        number(account.outside()),
                        number(account.residual()));
            }
        });
        places(folder.resolve("places.csv"));
    }

    /** Names by which people know a part of town or country. */
    private void places(Path file) throws IOException {
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord("id", "naam", "soort", "x", "y");
            for (Place place : region.files().names()) {
                csv.writeRecord(
                        place.id(),
                        place.name(),
                        place.kind(),
                        number(place.at().x()),
                        number(place.at().y()));
            }
        });
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("id", "x", "y", "area", "postcode"));
        for (String column : region.people().columns()) {
            header.addAll(List.of(column + "_low", column + "_mid", column + "_high"));
        }
        header.addAll(region.counted().columns().keySet());
        header.addAll(region.ranking().index().columns().keySet());
        header.addAll(List.of("index_top_share", "index_rank_low", "index_rank_high"));
        header.addAll(List.of("gi_star_z", "gi_star_q", "class", "uncertain", "doubtful", "concentration"));
        return header;
    }

    private List<String> row(int i) {
        Population people = region.people();
        var square = people.squares().get(i);
        List<String> row = new ArrayList<>(List.of(
                square.id(),
                number(square.centre().x()),
                number(square.centre().y()),
                people.area(i),
                people.postcode(i)));
        for (String column : people.columns()) {
            add(row, people.get(column), i);
        }
        add(row, region.lessSelfReliant(), i);
        index.values().forEach(column -> row.add(number(column[i])));
        row.add(number(region.ranking().sensitivity().inTop()[i]));
        row.add(number(region.ranking().sensitivity().rankLow()[i]));
        row.add(number(region.ranking().sensitivity().rankHigh()[i]));
        Hot hot = region.hot();
        boolean scored = !Double.isNaN(hot.squares().z()[i]);
        row.add(number(hot.squares().z()[i]));
        row.add(number(hot.squares().q()[i]));
        row.add(scored ? hot.squares().classes()[i].word() : "");
        row.add(scored ? (hot.squares().uncertain()[i] ? "1" : "0") : "");
        row.add(scored && hot.isDoubtful(i) ? "1" : "0");
        row.add(concentration(i));
        return row;
    }

    private String concentration(int square) {
        return region.hot().all().stream()
                .filter(cluster -> Collections.binarySearch(cluster.members(), square) >= 0)
                .findFirst()
                .map(cluster -> Integer.toString(cluster.rank()))
                .orElse("");
    }

    private static void add(List<String> row, Estimate figure, int i) {
        row.add(number(figure.low(i)));
        row.add(number(figure.mid(i)));
        row.add(number(figure.high(i)));
    }

    /** Three decimals: no estimate is more exact, and the file stays small. Empty when missing. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : Numbers.text(Math.rint(value * 1000) / 1000);
    }
}
