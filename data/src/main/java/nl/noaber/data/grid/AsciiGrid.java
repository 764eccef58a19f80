// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.DepthGrid;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;

/**
 * Reads an ESRI ASCII grid of water depth in metres, in RD New. Cells with the value of NODATA are unknown, as is every
 * place outside. A {@code .prj} beside it, when there is one, must be RD New.
 */
public final class AsciiGrid {
    /** A grid of the whole country at 25 m has 140 million cells. */
    private static final long CELLS_MAX = 200_000_000L;

    private final Path file;
    private final Refusals refusals;
    private final Map<String, Double> header = new HashMap<>();
    private long negative;
    private long positive;

    private AsciiGrid(Path file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /** As {@link #read(Path, Refusals)}, but a single depth below zero is refused. */
    public static DepthGrid read(Path file) {
        Refusals refusals = new Refusals();
        DepthGrid grid = read(file, refusals);
        if (refusals.total() > 0) {
            throw new AsciiGrid(file, refusals).below(refusals.total());
        }
        return grid;
    }

    /** A depth below zero is unknown, and counted; a grid with as many of them as real depths is refused. */
    public static DepthGrid read(Path file, Refusals refusals) {
        Looks.likeText(file);
        AsciiGrid reader = new AsciiGrid(file, refusals);
        DepthGrid grid = reader.read();
        if (reader.negative > reader.positive) {
            throw reader.below(reader.negative);
        }
        return grid;
    }

    private BadInput below(long cells) {
        return bad("%d cells with a depth below zero".formatted(cells), "Maybe it holds heights, not depths of water.");
    }

    private DepthGrid read() {
        checkProjection();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String line = in.readLine();
            while (line != null
                    && !line.isBlank()
                    && Character.isLetter(line.strip().charAt(0))) {
                StringTokenizer words = new StringTokenizer(line);
                String key = words.nextToken().toLowerCase(Locale.ROOT);
                header.put(key, words.hasMoreTokens() ? number(words.nextToken()) : Double.NaN);
                line = in.readLine();
            }
            int columns = (int) get("ncols");
            int rows = (int) get("nrows");
            if (columns < 1 || rows < 1 || (long) columns * rows > CELLS_MAX) {
                throw bad(
                        "%d columns and %d rows".formatted(columns, rows),
                        "Maybe the header is damaged; at most 200 million cells are read.");
            }
            double cell = get("cellsize");
            if (!(cell > 0)) {
                throw bad("cells of %s m".formatted(cell), "Maybe the header is damaged.");
            }
            double west = header.containsKey("xllcorner") ? get("xllcorner") : get("xllcenter") - cell / 2;
            double south = header.containsKey("yllcorner") ? get("yllcorner") : get("yllcenter") - cell / 2;
            if (!new RdPoint(west + columns * cell / 2, south + rows * cell / 2).inTheNetherlands()) {
                throw bad(
                        "its middle outside the Netherlands",
                        "Maybe it is in degrees; convert it to RD New (EPSG:28992).");
            }
            return new DepthGrid(west, south, cell, columns, rows, cells(line, in, columns * rows));
        } catch (CharacterCodingException e) {
            throw new BadInput("The file %s is not text.".formatted(name()), "Maybe it is another kind of file.", e);
        } catch (IOException e) {
            throw new BadInput("The file %s cannot be read: %s.".formatted(name(), e), "Maybe it is closed to you.", e);
        }
    }

    private float[] cells(@org.jspecify.annotations.Nullable String firstLine, BufferedReader in, int count)
            throws IOException {
        double missing = header.getOrDefault("nodata_value", -9999.0);
        float[] depth = new float[count];
        int at = 0;
        for (String line = firstLine; line != null; line = in.readLine()) {
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                double value = number(words.nextToken());
                if (at == count) {
                    throw bad("more than %d cells".formatted(count), "Maybe the header belongs to another grid.");
                }
                depth[at++] = value == missing ? Float.NaN : depth(value, at);
            }
        }
        if (at < count) {
            throw bad("%d cells where %d were announced".formatted(at, count), "Maybe the download was broken off.");
        }
        return depth;
    }

    private float depth(double value, int cell) {
        if (value < 0) {
            negative++;
            refusals.add(name(), cell, "the depth of the cell is below zero, taken as unknown", Double.toString(value));
            return Float.NaN;
        }
        positive += value > 0 ? 1 : 0;
        return (float) value;
    }

    private void checkProjection() {
        String name = name();
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".prj");
        if (!Files.exists(beside)) {
            return;
        }
        try {
            String text = Files.readString(beside).toLowerCase(Locale.ROOT);
            if (!text.contains("rd_new")
                    && !text.contains("28992")
                    && !text.contains("double_stereographic")
                    && !text.contains("oblique_stereographic")) {
                throw new BadInput(
                        "The file %s is not in RD New: its .prj says %s."
                                .formatted(name, text.substring(0, Math.min(60, text.length()))),
                        "Maybe convert it to RD New (EPSG:28992) first.");
            }
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(beside.getFileName(), e), "Maybe it is damaged.", e);
        }
    }

    private double get(String key) {
        Double value = header.get(key);
        if (value != null && !Double.isFinite(value)) {
            throw bad("no number after %s at its head".formatted(key), "Maybe the header is damaged.");
        }
        if (value == null) {
            throw new BadInput(
                    "The file %s has no line %s at its head.".formatted(name(), key),
                    "Maybe it is no ESRI ASCII grid.");
        }
        return value;
    }

    private double number(String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw bad(
                    "'%s' where a number should stand".formatted(text),
                    "Maybe it is no ESRI ASCII grid, or it is damaged.");
        }
    }

    private BadInput bad(String has, String maybe) {
        return new BadInput("The grid %s has %s.".formatted(name(), has), maybe);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
