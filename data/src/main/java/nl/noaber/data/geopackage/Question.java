// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * What is wanted of a layer.
 *
 * @param columns the attributes, in the order in which the row gives them
 * @param withShape whether the geometry is read
 * @param box only rows whose box touches this one, in the layer's own coordinates. Used when the file has a spatial index;
 *     without one all rows come, so the caller must still look at the shape
 * @param equal only rows where a column has this text
 */
public record Question(
        Layer layer, List<String> columns, boolean withShape, Optional<Envelope> box, Optional<Equal> equal) {
    /** A column and the text that it must have. */
    public record Equal(String column, String text) {}

    public Question {
        columns = List.copyOf(columns);
    }

    /** The attributes of all rows. */
    public static Question attributes(Layer layer, List<String> columns) {
        return new Question(layer, columns, false, Optional.empty(), Optional.empty());
    }

    /** The attributes and shapes of all rows. */
    public static Question features(Layer layer, List<String> columns) {
        return new Question(layer, columns, true, Optional.empty(), Optional.empty());
    }

    public Question within(Envelope wanted) {
        return new Question(layer, columns, withShape, Optional.of(wanted), equal);
    }

    public Question where(String column, String text) {
        return new Question(layer, columns, withShape, box, Optional.of(new Equal(column, text)));
    }

    String sql(boolean hasIndex) {
        String selected = Stream.concat(
                        columns.stream(), withShape ? Stream.of(layer.geometryColumn()) : Stream.<String>of())
                .map(Question::quoted)
                .collect(Collectors.joining(", "));
        StringBuilder sql = new StringBuilder("select ").append(selected.isEmpty() ? "1" : selected);
        sql.append(" from ").append(quoted(layer.name())).append(" where 1");
        equal.ifPresent(e -> sql.append(" and ").append(quoted(e.column())).append(" = ?"));
        if (hasIndex && box.isPresent()) {
            sql.append(" and rowid in (select id from ")
                    .append(quoted("rtree_" + layer.name() + "_" + layer.geometryColumn()))
                    .append(" where maxx >= ? and minx <= ? and maxy >= ? and miny <= ?)");
        }
        return sql.append(" order by rowid").toString();
    }

    void fill(PreparedStatement statement, boolean hasIndex) throws SQLException {
        int at = 1;
        if (equal.isPresent()) {
            statement.setString(at++, equal.get().text());
        }
        if (hasIndex && box.isPresent()) {
            statement.setDouble(at++, box.get().getMinX());
            statement.setDouble(at++, box.get().getMaxX());
            statement.setDouble(at++, box.get().getMinY());
            statement.setDouble(at, box.get().getMaxY());
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
