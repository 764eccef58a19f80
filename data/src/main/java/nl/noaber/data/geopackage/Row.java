// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.noaber.data.csv.Numbers;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The row at hand; it changes with the next one, so nothing may hold on to it. */
public final class Row {
    private final ResultSet rows;
    private final Question question;
    private long number;

    Row(ResultSet rows, Question question) {
        this.rows = rows;
        this.question = question;
    }

    void step() {
        number++;
    }

    /** The first row that came is 1. */
    public long number() {
        return number;
    }

    /**
     * The attribute as text, trimmed; whole numbers without a point (a postcode kept as 8261.0 is 8261); empty when null.
     *
     * @param column place in the question's columns, the first is 0
     */
    public String text(int column) {
        @Nullable Object value = value(column);
        return switch (value) {
            case null -> "";
            case Double number -> Numbers.text(number);
            default -> String.valueOf(value).strip();
        };
    }

    /**
     * The attribute as a number.
     *
     * @return NaN when null or empty
     * @throws NumberFormatException when it is something else
     */
    public double number(int column) {
        @Nullable Object value = value(column);
        return switch (value) {
            case null -> Double.NaN;
            case Number number -> number.doubleValue();
            default -> Numbers.parse(String.valueOf(value).strip());
        };
    }

    /**
     * The shape in RD New metres.
     *
     * @return empty when there is none
     * @throws IllegalArgumentException when its bytes are broken
     */
    public Optional<Geometry> shape() {
        try {
            byte @Nullable [] blob = rows.getBytes(question.columns().size() + 1);
            return blob == null
                    ? Optional.empty()
                    : Shapes.read(blob, question.layer().isRd());
        } catch (SQLException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable Object value(int column) {
        try {
            return rows.getObject(column + 1);
        } catch (SQLException e) {
            throw new IllegalStateException("The column " + column + " was not asked for.", e);
        }
    }
}
