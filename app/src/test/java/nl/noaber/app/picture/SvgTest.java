// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.noaber.core.geo.Square;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The map as SVG, read back by another reader of XML that knows nothing of how it was drawn. */
class SvgTest {
    private static List<String> words(String svg, String group) {
        var nodes = Drawn.group(svg, group).getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            words.add(nodes.item(i).getTextContent());
        }
        return words;
    }

    @Test
    void a01_whoCannotSeeTheMapHearsItsTitleAndWhatIsOnIt() {
        String svg = Village.drawn("0?4")
                .uncertain(2, 0)
                .concentration(1, "Brunnepe, ca. 620 mensen", 2, 0, 1, 1)
                .marker(MarkerKind.CARE_HOME, 0.5, 0.5, "De Linde")
                .svg();
        Element root = Drawn.parse(svg).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("kaart-titel kaart-omschrijving");
        assertThat(Drawn.elements(svg, "title").getFirst().getTextContent())
                .isEqualTo("Wie redt zich niet alleen in Voorbeeldstad?");
        assertThat(Drawn.elements(svg, "desc").getFirst().getTextContent())
                .contains("minder dan 10: 1 vierkant.", "75 of meer: 1 vierkant.", "Onbekend: 1 vierkant.")
                .contains("Onzeker: 1 vierkant.", "1 Brunnepe, ca. 620 mensen", "zorginstelling: 1.");
    }

    @Test
    void a02_theLegendHasEveryClassAlsoThoseThatNoSquareHas() {
        String svg = Village.drawn("0").svg();

        assertThat(words(svg, "kaart-legenda"))
                .contains(
                        "minder dan 10", "10 tot 25", "25 tot 50", "50 tot 75", "75 of meer", "onbekend: geen cijfer");
        Element legend = Drawn.group(svg, "kaart-legenda");
        List<String> fills = new ArrayList<>();
        for (int i = 0; i < legend.getElementsByTagName("path").getLength(); i++) {
            fills.add(((Element) legend.getElementsByTagName("path").item(i)).getAttribute("fill"));
        }
        assertThat(fills).containsAll(LegendClass.BLUE_GREEN);
    }

    @Test
    void a03_titleNotesDateAndSourceAreOnTheSheet() {
        String svg = Village.drawn("0").svg();

        assertThat(words(svg, "kaart-kop"))
                .containsExactly("Wie redt zich niet alleen in Voorbeeldstad?", "Naar schatting 690 inwoners.");
        assertThat(words(svg, "kaart-voet"))
                .containsExactly(
                        "Schatting: de aantallen zijn berekend, niet geteld.",
                        "Peildatum: 1 januari 2024",
                        "Bron: verzonnen");
    }

    /** Class 0 and class 1 lie 1 000 m apart; the bar must measure them right. */
    @Test
    void a04_theScaleBarIsAsLongAsItSays() {
        String svg = Village.drawn("0.........1").svg();
        double kilometre =
                Drawn.extent(svg, "kaart-vierkanten-100-2")[0] - Drawn.extent(svg, "kaart-vierkanten-100-1")[0];
        double[] bar = Drawn.extent(svg, "kaart-schaal");

        assertThat(words(svg, "kaart-schaal")).contains("0", "200 m", "N");
        assertThat((bar[2] - bar[0]) / kilometre * 1000).isCloseTo(200, within(2.0));
    }

    @Test
    void a05_aWholeRegionHasABarOfKilometres() {
        String svg = Village.drawn("0" + ".".repeat(399) + "1").svg();
        double metres =
                (Drawn.extent(svg, "kaart-vierkanten-100-2")[0] - Drawn.extent(svg, "kaart-vierkanten-100-1")[0])
                        / 40_000;
        double[] bar = Drawn.extent(svg, "kaart-schaal");

        assertThat(words(svg, "kaart-schaal")).contains("10 km");
        assertThat((bar[2] - bar[0]) / metres).isCloseTo(10_000, within(100.0));
        double onPaper = 1000 / (metres * 1000 / 100); // hundredths of a millimetre to millimetres
        assertThat(words(svg, "kaart-schaal"))
                .anyMatch(w -> w.startsWith("Schaal ongeveer 1 : ")
                        && Math.abs(Double.parseDouble(w.substring(20).replace(".", "")) / 1000 - onPaper)
                                < onPaper / 100);
    }

    @Test
    void a06_onlyUncertainSquaresAreHatchedAndOnlyWithinTheirEdges() {
        String certain = Village.drawn("012").svg();
        String uncertain = Village.drawn("012").uncertain(1, 0).svg();

        assertThat(Drawn.group(certain, "kaart-onzeker")
                        .getElementsByTagName("path")
                        .getLength())
                .isZero();
        assertThat(words(certain, "kaart-legenda")).noneMatch(w -> w.startsWith("onzeker"));
        double[] square = Drawn.extent(uncertain, "kaart-vierkanten-100-2");
        double[] lines = Drawn.extent(uncertain, "kaart-onzeker");
        assertThat(lines[0]).isBetween(square[0], square[0] + 110);
        assertThat(lines[1]).isBetween(square[1], square[1] + 110);
        assertThat(lines[2]).isBetween(square[2] - 110, square[2]);
        assertThat(lines[3]).isBetween(square[3] - 110, square[3]);
        assertThat(words(uncertain, "kaart-legenda")).contains("onzeker: de klasse kan anders zijn");
    }

    @Test
    void a07_noFigureLooksOtherThanTheLowestClass() {
        String svg = Village.drawn("0?").svg();
        Element unknown = Drawn.group(svg, "kaart-vierkanten-100-onbekend");
        Element lowest = Drawn.group(svg, "kaart-vierkanten-100-1");

        assertThat(unknown.getElementsByTagName("path").getLength())
                .as("a square and a dot")
                .isEqualTo(2);
        assertThat(((Element) unknown.getElementsByTagName("path").item(0)).getAttribute("fill"))
                .isEqualTo("#ffffff");
        assertThat(((Element) lowest.getElementsByTagName("path").item(0)).getAttribute("fill"))
                .isEqualTo(LegendClass.BLUE_GREEN.getFirst());
    }

    @Test
    void a08_theSameMapIsTheSameBytesInWhateverOrderTheSquaresCome() {
        MapPicture one =
                Village.drawn("01234?43210", "0123?443210").uncertain(3, 1).picture();
        List<Patch> shuffled = new ArrayList<>(one.squares());
        Collections.shuffle(shuffled, new Random(7));
        MapPicture other = new MapPicture(
                one.caption(), one.classes(), shuffled, one.concentrations(), one.markers(), one.backdrop());

        assertThat(Picture.svg(one)).isEqualTo(Picture.svg(one)).isEqualTo(Picture.svg(other));
        assertThat(Picture.png(one, 600)).isEqualTo(Picture.png(one, 600)).isEqualTo(Picture.png(other, 600));
    }

    @Test
    void a09_textOfOthersCannotBreakTheDocument() {
        String rough = "<script>alert(\"1\")</script> & 'u' \u0000\u0007 \uD800 ]]>";
        String svg = Village.drawn("0")
                .saying(new Caption(rough, rough, rough, rough, rough, List.of(rough)))
                .concentration(1, rough, 0, 0, 1, 1)
                .marker(MarkerKind.SCHOOL, 0.5, 0.5, rough)
                .svg();

        assertThat(Drawn.elements(svg, "script")).isEmpty();
        assertThat(Drawn.elements(svg, "title").getFirst().getTextContent()).contains("<script>alert(\"1\")</script>");
    }

    @Test
    void a10_squaresOfTwoSizesAreDrawnSmallOverLarge() {
        MapPicture village = Village.drawn("0").picture();
        List<Patch> squares = List.of(
                new Patch(new Square(Village.WEST, Village.NORTH, 100), 0, false),
                new Patch(new Square(Village.WEST, Village.NORTH, 500), 3, false));
        String svg = Picture.svg(
                new MapPicture(village.caption(), village.classes(), squares, List.of(), List.of(), Backdrop.none()));

        assertThat(svg.indexOf("kaart-vierkanten-500-4"))
                .isPositive()
                .isLessThan(svg.indexOf("kaart-vierkanten-100-1"));
    }

    /** As large as a town: 15 000 squares, 30 000 streets of eight points. */
    @Test
    void a11_aTownStaysASmallFile() {
        Random random = new Random(3);
        List<Patch> squares = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            squares.add(new Patch(Village.square(i % 150, i / 150), random.nextInt(-1, 5), random.nextInt(4) == 0));
        }
        List<StreetLine> streets = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            double[] xy = new double[16];
            xy[0] = Village.WEST + random.nextDouble() * 15_000;
            xy[1] = Village.NORTH - random.nextDouble() * 10_000;
            for (int k = 2; k < 16; k++) {
                xy[k] = xy[k - 2] + random.nextGaussian() * 20;
            }
            streets.add(new StreetLine(xy, i % 3));
        }
        MapPicture village = Village.drawn("0").picture();
        String svg = Picture.svg(new MapPicture(
                village.caption(),
                village.classes(),
                squares,
                List.of(),
                List.of(),
                new Backdrop(List.of(), "", List.of(), streets)));

        int bytes = svg.getBytes(StandardCharsets.UTF_8).length;
        System.out.println("A town of 15,000 squares and 30,000 streets is " + bytes + " bytes of SVG.");
        assertThat(bytes).isLessThan(5_000_000);
    }
}
