// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.util.List;

/** The tables that every GeoPackage must have (GeoPackage 1.3, annex C), with RD New among its reference systems. */
final class GeoPackageSchema {
    private static final String WGS84 =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]";
    private static final String RD = "PROJCS[\"Amersfoort / RD New\",GEOGCS[\"Amersfoort\",DATUM[\"Amersfoort\","
            + "SPHEROID[\"Bessel 1841\",6377397.155,299.1528128],"
            + "TOWGS84[565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725]],PRIMEM[\"Greenwich\",0],"
            + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Oblique_Stereographic\"],"
            + "PARAMETER[\"latitude_of_origin\",52.1561605555556],PARAMETER[\"central_meridian\",5.38763888888889],"
            + "PARAMETER[\"scale_factor\",0.9999079],PARAMETER[\"false_easting\",155000],"
            + "PARAMETER[\"false_northing\",463000],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"28992\"]]";

    static final List<String> TABLES = List.of(
            """
            create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer not null primary key,
            organization text not null, organization_coordsys_id integer not null, definition text not null,
            description text)""",
            """
            create table gpkg_contents (table_name text not null primary key, data_type text not null,
            identifier text unique, description text default '', last_change datetime not null default
            (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x double, min_y double, max_x double, max_y double,
            srs_id integer, constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id))""",
            """
            create table gpkg_geometry_columns (table_name text not null, column_name text not null,
            geometry_type_name text not null, srs_id integer not null, z tinyint not null, m tinyint not null,
            constraint pk_geom_cols primary key (table_name, column_name),
            constraint uk_gc_table_name unique (table_name),
            constraint fk_gc_tn foreign key (table_name) references gpkg_contents(table_name),
            constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys (srs_id))""",
            "insert into gpkg_spatial_ref_sys values ('Undefined cartesian', -1, 'NONE', -1, 'undefined', null)",
            "insert into gpkg_spatial_ref_sys values ('Undefined geographic', 0, 'NONE', 0, 'undefined', null)",
            "insert into gpkg_spatial_ref_sys values ('WGS 84', 4326, 'EPSG', 4326, '" + WGS84 + "', null)",
            "insert into gpkg_spatial_ref_sys values ('Amersfoort / RD New', 28992, 'EPSG', 28992, '" + RD
                    + "', null)");

    private GeoPackageSchema() {}
}
