// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.noaber.data.BrokenKind.Maker;
import nl.noaber.data.geopackage.GeoPackageOut;
import org.dhatim.fastexcel.Workbook;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes files that are not what they say. */
final class BrokenFiles {
    private BrokenFiles() {}

    static Maker text(String content) {
        return file -> Files.writeString(file, content);
    }

    static Maker text(String content, Charset charset) {
        return file -> Files.write(file, content.getBytes(charset));
    }

    static Maker bytes(int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return file -> Files.write(file, bytes);
    }

    static Maker gzip(String content) {
        return file -> {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** The first part of another one. */
    static Maker cut(Maker whole, double share) {
        return file -> {
            whole.make(file);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));
        };
    }

    static Maker folder() {
        return Files::createDirectory;
    }

    static Maker nothing() {
        return file -> {};
    }

    static Geometry box(double west, double south, double size) {
        return new GeometryFactory().toGeometry(new Envelope(west, west + size, south, south + size));
    }

    static Geometry point(double x, double y) {
        return box(x, y, 0).getInteriorPoint();
    }

    /** One layer with text columns; each value of a row stands in its column. */
    static Maker geoPackage(String layer, List<String> columns, Geometry shape, String... values) {
        return file -> GeoPackageOut.writeTo(
                file,
                Instant.EPOCH,
                List.of(new GeoPackageOut.Layer(
                        layer,
                        "GEOMETRY",
                        columns.stream()
                                .map(c -> new GeoPackageOut.Field(c, GeoPackageOut.Type.TEXT))
                                .toList(),
                        List.of(new GeoPackageOut.Feature(shape, Arrays.asList((Object[]) values))))));
    }

    /** Runs SQL on the file of another maker, or on a new database. */
    static Maker sql(Maker first, String... statements) {
        return file -> {
            first.make(file);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        };
    }

    static Maker workbook(String sheet, String... header) {
        return file -> {
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                var worksheet = workbook.newWorksheet(sheet);
                for (int column = 0; column < header.length; column++) {
                    worksheet.value(0, column, header[column]);
                }
            }
        };
    }

    /** A small but whole PBF: two nodes and a way with one tag. */
    static Maker pbf(String highway) {
        return file -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            blob(
                    out,
                    "OSMHeader",
                    Osmformat.HeaderBlock.newBuilder()
                            .addRequiredFeatures("OsmSchema-V0.6")
                            .build()
                            .toByteString());
            Osmformat.StringTable strings = Osmformat.StringTable.newBuilder()
                    .addS(ByteString.EMPTY)
                    .addS(ByteString.copyFromUtf8("highway"))
                    .addS(ByteString.copyFromUtf8(highway))
                    .build();
            Osmformat.PrimitiveGroup nodes = Osmformat.PrimitiveGroup.newBuilder()
                    .addNodes(Osmformat.Node.newBuilder()
                            .setId(1)
                            .setLat(525_000_000)
                            .setLon(59_000_000))
                    .addNodes(Osmformat.Node.newBuilder()
                            .setId(2)
                            .setLat(525_010_000)
                            .setLon(59_000_000))
                    .build();
            Osmformat.PrimitiveGroup ways = Osmformat.PrimitiveGroup.newBuilder()
                    .addWays(Osmformat.Way.newBuilder()
                            .setId(9)
                            .addKeys(1)
                            .addVals(2)
                            .addRefs(1)
                            .addRefs(1))
                    .build();
            Osmformat.PrimitiveBlock block = Osmformat.PrimitiveBlock.newBuilder()
                    .setStringtable(strings)
                    .addPrimitivegroup(nodes)
                    .addPrimitivegroup(ways)
                    .build();
            blob(out, "OSMData", block.toByteString());
            Files.write(file, bytes.toByteArray());
        };
    }

    private static void blob(DataOutputStream out, String type, ByteString content) throws IOException {
        byte[] blob = Fileformat.Blob.newBuilder()
                .setRaw(content)
                .setRawSize(content.size())
                .build()
                .toByteArray();
        byte[] header = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.length)
                .build()
                .toByteArray();
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
    }

    static Path make(Path folder, BrokenKind kind) throws IOException {
        Path file = folder.resolve(kind.file());
        kind.maker().make(file);
        return file;
    }
}
