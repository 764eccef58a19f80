// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.noaber.core.evidence.BadInput;
import org.junit.jupiter.api.Test;

/** The map as pixels, decoded by the JDK. */
class PngTest {
    private static BufferedImage decode(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The colour in the middle of what the first path of a group covers in the SVG. */
    private static String middle(String svg, BufferedImage image, String group) {
        double[] e = Drawn.extent(svg, group);
        return colour(image, (e[0] + e[2]) / 2, (e[1] + e[3]) / 2);
    }

    private static String colour(BufferedImage image, double x, double y) {
        double scale = image.getWidth() / 29_700.0;
        return "#%06x".formatted(image.getRGB((int) (x * scale), (int) (y * scale)) & 0xffffff);
    }

    @Test
    void a01_itHasTheSizeOfA4AndSaysHowLargeItPrints() throws IOException {
        byte[] png = Picture.png(Village.drawn("0").picture(), 2400);
        BufferedImage image = decode(png);

        assertThat(image.getWidth()).isEqualTo(2400);
        assertThat(image.getHeight()).isEqualTo(1697); // 2400 x 210 / 297
        ByteBuffer density = ByteBuffer.wrap(png, 8 + 25 + 8, 9);
        assertThat(density.getInt()).as("pixels a metre: 2400 / 0.297").isEqualTo(8081);
    }

    @Test
    void a02_aSquareHasTheColourOfItsClass() throws IOException {
        MapPicture village = Village.drawn("01234?").picture();
        String svg = Picture.svg(village);
        BufferedImage image = decode(Picture.png(village, 2400));

        for (int i = 0; i < 5; i++) {
            assertThat(middle(svg, image, "kaart-vierkanten-100-" + (i + 1))).isEqualTo(LegendClass.BLUE_GREEN.get(i));
        }
        double[] unknown = Drawn.extent(svg, "kaart-vierkanten-100-onbekend");
        double quarter = (unknown[2] - unknown[0]) / 4;
        assertThat(colour(image, unknown[0] + quarter, unknown[1] + quarter)).isEqualTo("#ffffff");
        assertThat(middle(svg, image, "kaart-vierkanten-100-onbekend"))
                .as("the dot")
                .isEqualTo("#848a90");
    }

    @Test
    void a03_anUncertainSquareIsStriped() throws IOException {
        MapPicture village = Village.drawn("04").uncertain(0, 0).uncertain(1, 0).picture();
        String svg = Picture.svg(village);
        BufferedImage image = decode(Picture.png(village, 2400));

        for (String one : List.of("1 #cfe9df", "5 #0f4164")) {
            String fill = one.substring(2);
            assertThat(across(svg, image, "kaart-vierkanten-100-" + one.charAt(0)))
                    .contains(fill)
                    .anyMatch(colour -> Hatching.contrast(colour, fill) > 7);
        }
    }

    private static Set<String> across(String svg, BufferedImage image, String group) {
        double[] e = Drawn.extent(svg, group);
        Set<String> colours = new HashSet<>();
        for (double x = e[0]; x < e[2]; x += 5) {
            colours.add(colour(image, x, (e[1] + e[3]) / 2));
        }
        return colours;
    }

    @Test
    void a04_lettersAreThere() throws IOException {
        MapPicture village = Village.drawn("0").picture();
        BufferedImage image = decode(Picture.png(village, 2400));
        Drawn.Text title = Drawn.texts(Picture.svg(village)).getFirst();
        int dark = 0;
        int all = 0;
        for (double y = title.top(); y < title.bottom(); y += 12) {
            for (double x = title.left(); x < title.right(); x += 12) {
                dark += colour(image, x, y).equals("#1b2733") ? 1 : 0;
                all++;
            }
        }
        assertThat(title.words()).startsWith("Wie redt");
        assertThat(dark / (double) all)
                .as("share of ink in a line of bold letters")
                .isBetween(0.08, 0.4);
    }

    @Test
    void a05_aWidthThatMakesNoSenseIsRefused() {
        MapPicture village = Village.drawn("0").picture();

        assertThatThrownBy(() -> Picture.png(village, 20))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("20 pixels")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Picture.png(village, 100_000)).isInstanceOf(BadInput.class);
    }

    /** Contrast by WCAG 2, lightness by CIE L* in its own arithmetic. */
    @Test
    void a06_coloursStandOut() {
        assertThat(Hatching.contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Hatching.contrast("#767676", "#ffffff")).isBetween(4.54, 4.55);
        for (String paper : List.of(Paper.WHITE, Paper.LAND)) {
            assertThat(Hatching.contrast(Paper.INK, paper)).isGreaterThan(4.5);
            assertThat(Hatching.contrast(Paper.SOFT, paper)).isGreaterThan(4.5);
            assertThat(Hatching.contrast(Paper.LINE, paper)).isGreaterThan(3);
            assertThat(Hatching.contrast(Paper.RIM, paper)).isGreaterThan(3);
        }
        for (String fill : LegendClass.BLUE_GREEN) {
            assertThat(Hatching.contrast(Hatching.colourOn(fill), fill))
                    .as("hatching on " + fill)
                    .isGreaterThan(3);
        }
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < LegendClass.BLUE_GREEN.size(); i++) {
            steps.add(lightness(LegendClass.BLUE_GREEN.get(i - 1)) - lightness(LegendClass.BLUE_GREEN.get(i)));
        }
        assertThat(steps).as("each class darker in grey").allMatch(step -> step > 10);
    }

    private static double lightness(String colour) {
        Color c = Color.decode(colour);
        double y = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        int[] channels = {c.getRed(), c.getGreen(), c.getBlue()};
        for (int i = 0; i < 3; i++) {
            y += weights[i] * Math.pow((channels[i] / 255.0 + 0.055) / 1.055, 2.4);
        }
        return 116 * Math.cbrt(y) - 16;
    }

    @Test
    void a07_noFontOfTheMachineIsAskedFor() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.noaber.app.picture");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Font")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Toolkit")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt.font..")
                .check(classes);
    }
}
