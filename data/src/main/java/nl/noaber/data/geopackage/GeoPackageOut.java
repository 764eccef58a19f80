// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes layers in RD New to a GeoPackage 1.3. Same layers, same date and same version of SQLite give the same bytes: one
 * transaction, rows in the order given, no clock. There is no spatial index; programs make one when they want it.
 */
public final class GeoPackageOut {
    /** What a column holds. */
    public enum Type {
        TEXT,
        INTEGER,
        REAL
    }

    /** A column. */
    public record Field(String name, Type type) {}

    /**
     * A row.
     *
     * @param shape in RD New metres
     * @param values one for each field: String, Long, Double or null
     */
    public record Feature(Geometry shape, List<@Nullable Object> values) {}

    /**
     * A layer.
     *
     * @param geometryType POINT, MULTIPOLYGON, LINESTRING or GEOMETRY when mixed
     */
    public record Layer(String name, String geometryType, List<Field> fields, List<Feature> features) {}

    /**
     * How QGIS draws a layer when it is opened.
     *
     * @param layer its name
     * @param name of the style
     * @param qml the style as QGIS writes it
     */
    public record Style(String layer, String name, String qml) {}

    private static final int RD_NEW = 28992;
    private static final int GPKG_APPLICATION_ID = 0x47504B47;
    private static final int GPKG_VERSION = 10_300;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private GeoPackageOut() {}

    /** Writes beside and moves into place. */
    public static void write(Path target, boolean force, Instant lastChange, List<Layer> layers) {
        Outputs.file(target, force, beside -> writeTo(beside, lastChange, layers));
    }

    /** Without moving into place: for a file inside a folder that is itself moved. The file must not be there yet. */
    public static void writeTo(Path file, Instant lastChange, List<Layer> layers) {
        writeTo(file, lastChange, layers, List.of());
    }

    /** Likewise, with styles in the table {@code layer_styles}, where QGIS looks for them. */
    public static void writeTo(Path file, Instant lastChange, List<Layer> layers, List<Style> styles) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = off");
                statement.execute("pragma page_size = 4096");
                statement.execute("pragma application_id = " + GPKG_APPLICATION_ID);
                statement.execute("pragma user_version = " + GPKG_VERSION);
                connection.setAutoCommit(false);
                for (String sql : GeoPackageSchema.TABLES) {
                    statement.execute(sql);
                }
            }
            for (Layer layer : layers) {
                layer(connection, layer, DATE.format(lastChange));
            }
            if (!styles.isEmpty()) {
                LayerStyles.write(connection, styles, DATE.format(lastChange));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new BadInput(
                    "The GeoPackage %s cannot be written: %s.".formatted(file.getFileName(), e.getMessage()),
                    "Maybe the disk is full or the folder is read-only.",
                    e);
        }
    }

    private static void layer(Connection connection, Layer layer, String lastChange) throws SQLException {
        String columns = layer.fields().stream()
                .map(f -> ", " + Question.quoted(f.name()) + " " + f.type())
                .collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table %s (fid integer primary key autoincrement not null, geom %s%s)"
                    .formatted(Question.quoted(layer.name()), layer.geometryType(), columns));
        }
        contents(connection, layer, lastChange);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + Question.quoted(layer.name())
                + " values (?, ?" + ", ?".repeat(layer.fields().size()) + ")")) {
            int fid = 0;
            for (Feature feature : layer.features()) {
                insert.setInt(1, ++fid);
                insert.setBytes(2, Shapes.write(feature.shape(), RD_NEW));
                for (int i = 0; i < layer.fields().size(); i++) {
                    insert.setObject(i + 3, feature.values().get(i));
                }
                insert.executeUpdate();
            }
        }
    }

    private static void contents(Connection connection, Layer layer, String lastChange) throws SQLException {
        Envelope box = new Envelope();
        layer.features().forEach(f -> box.expandToInclude(f.shape().getEnvelopeInternal()));
        try (PreparedStatement contents = connection.prepareStatement(
                        "insert into gpkg_contents values (?, 'features', ?, '', ?, ?, ?, ?, ?, 28992)");
                PreparedStatement geometry = connection.prepareStatement(
                        "insert into gpkg_geometry_columns values (?, 'geom', ?, 28992, 0, 0)")) {
            contents.setString(1, layer.name());
            contents.setString(2, layer.name());
            contents.setString(3, lastChange);
            double[] bounds = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
            for (int i = 0; i < bounds.length; i++) {
                contents.setObject(4 + i, box.isNull() ? null : bounds[i]);
            }
            contents.executeUpdate();
            geometry.setString(1, layer.name());
            geometry.setString(2, layer.geometryType());
            geometry.executeUpdate();
        }
    }
}
