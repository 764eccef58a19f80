// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBBox;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.FileBlock;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes OpenStreetMap PBF: dense nodes and ways, sorted by type and id, without times or users. */
final class PbfOut {
    private static final int BLOCK = 8_000;
    /** Thousand-millionths of a degree in one of our units of a ten-millionth. */
    private static final long NANO = 100;

    private PbfOut() {}

    static void write(Path file, OsmMap map) throws IOException {
        try (BlockOutputStream out = new BlockOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(FileBlock.newInstance("OSMHeader", header(map).toByteString(), null));
            for (int at = 0; at < map.nodes.size(); at += BLOCK) {
                out.write(data(nodes(map.nodes.subList(at, Math.min(map.nodes.size(), at + BLOCK)))));
            }
            for (int at = 0; at < map.lines.size(); at += BLOCK) {
                out.write(data(lines(map.lines.subList(at, Math.min(map.lines.size(), at + BLOCK)))));
            }
        }
    }

    private static FileBlock data(PrimitiveBlock block) {
        return FileBlock.newInstance("OSMData", block.toByteString(), null);
    }

    private static HeaderBlock header(OsmMap map) {
        HeaderBBox box = HeaderBBox.newBuilder()
                .setLeft(map.nodes.stream().mapToLong(OsmMap.Node::lonE7).min().orElse(0) * NANO)
                .setRight(map.nodes.stream().mapToLong(OsmMap.Node::lonE7).max().orElse(0) * NANO)
                .setBottom(
                        map.nodes.stream().mapToLong(OsmMap.Node::latE7).min().orElse(0) * NANO)
                .setTop(map.nodes.stream().mapToLong(OsmMap.Node::latE7).max().orElse(0) * NANO)
                .build();
        return HeaderBlock.newBuilder()
                .setBbox(box)
                .addRequiredFeatures("OsmSchema-V0.6")
                .addRequiredFeatures("DenseNodes")
                .addOptionalFeatures("Sort.Type_then_ID")
                .setWritingprogram("noaber")
                .setSource("invented: Voorbeeldstad does not exist")
                .build();
    }

    private static PrimitiveBlock nodes(List<OsmMap.Node> nodes) {
        Strings strings = new Strings();
        DenseNodes.Builder dense = DenseNodes.newBuilder();
        long id = 0;
        long lon = 0;
        long lat = 0;
        for (OsmMap.Node node : nodes) {
            dense.addId(node.id() - id).addLon(node.lonE7() - lon).addLat(node.latE7() - lat);
            id = node.id();
            lon = node.lonE7();
            lat = node.latE7();
            node.tags()
                    .forEach((key, value) -> dense.addKeysVals(strings.of(key)).addKeysVals(strings.of(value)));
            dense.addKeysVals(0);
        }
        return block(strings, PrimitiveGroup.newBuilder().setDense(dense).build());
    }

    private static PrimitiveBlock lines(List<OsmMap.Line> lines) {
        Strings strings = new Strings();
        PrimitiveGroup.Builder group = PrimitiveGroup.newBuilder();
        for (OsmMap.Line line : lines) {
            Way.Builder way = Way.newBuilder().setId(line.id());
            tags(line.tags(), strings, way);
            long before = 0;
            for (long node : line.nodes()) {
                way.addRefs(node - before);
                before = node;
            }
            group.addWays(way);
        }
        return block(strings, group.build());
    }

    private static void tags(SortedMap<String, String> tags, Strings strings, Way.Builder way) {
        tags.forEach((key, value) -> way.addKeys(strings.of(key)).addVals(strings.of(value)));
    }

    private static PrimitiveBlock block(Strings strings, PrimitiveGroup group) {
        return PrimitiveBlock.newBuilder()
                .setStringtable(strings.table())
                .addPrimitivegroup(group)
                .build();
    }

    /** Each text once; the first, empty one means the end of the tags of a node. */
    private static final class Strings {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        Strings() {
            numbers.put("", 0);
        }

        int of(String text) {
            return numbers.computeIfAbsent(text, key -> numbers.size());
        }

        StringTable table() {
            StringTable.Builder table = StringTable.newBuilder();
            numbers.keySet().forEach(text -> table.addS(ByteString.copyFrom(text, StandardCharsets.UTF_8)));
            return table.build();
        }
    }
}
