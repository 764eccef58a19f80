// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The table in which QGIS keeps the styles of layers. */
final class LayerStyles {
    private static final String TABLE = """
            create table layer_styles (id integer primary key autoincrement not null, f_table_catalog text,
            f_table_schema text, f_table_name text, f_geometry_column text, styleName text, styleQML text, styleSLD text,
            useAsDefault boolean, description text, owner text, ui text, update_time datetime)""";

    private LayerStyles() {}

    static void write(Connection connection, List<GeoPackageOut.Style> styles, String lastChange) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement contents = connection.prepareStatement("insert into gpkg_contents"
                        + " (table_name, data_type, identifier, description, last_change)"
                        + " values ('layer_styles', 'attributes', 'layer_styles', '', ?)")) {
            statement.execute(TABLE);
            contents.setString(1, lastChange);
            contents.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into layer_styles" + " values (?, '', '', ?, 'geom', ?, ?, '', 1, ?, '', '', ?)")) {
            int id = 0;
            for (GeoPackageOut.Style style : styles) {
                insert.setInt(1, ++id);
                insert.setString(2, style.layer());
                insert.setString(3, style.name());
                insert.setString(4, style.qml());
                insert.setString(5, style.name());
                insert.setString(6, lastChange);
                insert.executeUpdate();
            }
        }
    }
}
