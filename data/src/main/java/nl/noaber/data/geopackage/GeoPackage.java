// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import org.sqlite.SQLiteConfig;

/**
 * A GeoPackage opened for reading only. Rows are handed over one by one, so memory does not grow with the file; of the
 * columns only those asked for are read, the geometry only when asked for. Not for use by several threads.
 */
public final class GeoPackage implements AutoCloseable {
    /** What is done with a row. */
    @FunctionalInterface
    public interface RowTaker {
        void take(Row row);
    }

    private final Path file;
    private final Connection connection;
    private final List<Layer> layers;

    private GeoPackage(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.layers = readLayers();
    }

    /** Refuses within a second what is no GeoPackage, is cut off, or is in another reference system than RD or WGS84. */
    public static GeoPackage open(Path file) {
        SqliteHeader.check(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                return new GeoPackage(file, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    /** Layers with geometry, by name. */
    public List<Layer> layers() {
        return layers;
    }

    /** The layer, letters small or large. */
    public Optional<Layer> find(String name) {
        return layers.stream().filter(l -> l.name().equalsIgnoreCase(name)).findFirst();
    }

    /** As {@link #find}, but it must be there. */
    public Layer get(String name) {
        return find(name)
                .orElseThrow(() -> new BadInput(
                        "The GeoPackage %s has no layer %s; it has %s.".formatted(name(), name, layerNames()),
                        "Maybe it is another file, or the layer has another name in this year."));
    }

    /** The only layer, or the first one that has one of the columns. */
    public Layer getWithAnyOf(List<String> columns) {
        return layers.stream()
                .filter(l -> columns.stream().anyMatch(c -> l.find(c).isPresent()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The GeoPackage %s has no layer with a column %s; its layers are %s."
                                .formatted(name(), String.join(" or ", columns), layerNames()),
                        "Maybe it is another file."));
    }

    /** Hands over the rows that the question asks for, in the order of the file. */
    public void forEach(Question question, RowTaker taker) {
        try (PreparedStatement statement = connection.prepareStatement(question.sql(hasIndex(question.layer())))) {
            question.fill(statement, hasIndex(question.layer()));
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows, question);
                while (rows.next()) {
                    row.step();
                    taker.take(row);
                }
            }
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    private boolean hasIndex(Layer layer) throws SQLException {
        String index = "rtree_" + layer.name() + "_" + layer.geometryColumn();
        return !texts("select name from sqlite_master where name = '" + index.replace("'", "''") + "'")
                .isEmpty();
    }

    private List<Layer> readLayers() throws SQLException {
        if (texts("select name from sqlite_master where name = 'gpkg_geometry_columns'")
                .isEmpty()) {
            throw new BadInput(
                    "The file %s is a database but no GeoPackage: it has no table gpkg_geometry_columns."
                            .formatted(name()),
                    "Maybe it is a SpatiaLite or another SQLite file; export it as GeoPackage.");
        }
        List<Layer> found = new ArrayList<>();
        String sql = "select g.table_name, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id,"
                + " s.definition from gpkg_geometry_columns g"
                + " left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id order by g.table_name";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                String geometry = rows.getString(2);
                found.add(new Layer(table, geometry, isRd(rows), columns(table, geometry)));
            }
        }
        if (found.isEmpty()) {
            throw new BadInput(
                    "The GeoPackage %s has no layer with geometry.".formatted(name()),
                    "Maybe it holds only tables or images.");
        }
        return List.copyOf(found);
    }

    /** EPSG's numbers, or a file's own number whose definition is WGS 84 or RD New. */
    private boolean isRd(ResultSet rows) throws SQLException {
        int srs = rows.getInt(3);
        boolean isEpsg = "EPSG".equalsIgnoreCase(rows.getString(4));
        int code = isEpsg ? rows.getInt(5) : srs;
        String definition = String.valueOf(rows.getString(6)).toUpperCase(Locale.ROOT);
        if (code == 28992 || (definition.startsWith("PROJC") && definition.contains("RD NEW"))) {
            return true;
        }
        boolean isDegrees = definition.startsWith("GEOGC") && definition.contains("WGS 84");
        if (code == 4326 || code == 4258 || isDegrees) {
            return false;
        }
        throw new BadInput(
                "The layer %s of %s is in the reference system %d.".formatted(rows.getString(1), name(), code),
                "Maybe save it in RD New (EPSG:28992) or WGS84 (EPSG:4326).");
    }

    private List<String> columns(String table, String geometry) throws SQLException {
        String quoted = table.replace("'", "''");
        List<String> columns = texts("select name from pragma_table_info('" + quoted + "')");
        if (columns.isEmpty()) {
            throw new BadInput(
                    "The GeoPackage %s announces a layer %s, but has no such table.".formatted(name(), table),
                    "Maybe the file was broken off or changed by hand.");
        }
        return columns.stream().filter(c -> !c.equalsIgnoreCase(geometry)).toList();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private String layerNames() {
        return String.join(", ", layers.stream().map(Layer::name).toList());
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private static BadInput broken(Path file, SQLException e) {
        return new BadInput(
                "The GeoPackage %s cannot be read: %s.".formatted(file.getFileName(), e.getMessage()),
                "Maybe the download was broken off or the file is damaged; fetch it again.",
                e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }
}
