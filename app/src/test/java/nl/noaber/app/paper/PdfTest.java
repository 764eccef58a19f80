// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.PlanStories;
import nl.noaber.app.page.PlanStory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDFs, checked by veraPDF and read back with PDFBox. */
class PdfTest {
    private static final PlanStory SIX = PlanStories.plan();
    private static final byte[] PLAN = PlanPdf.write(SIX, Language.NL);
    /** The most that a plan is expected to have. */
    private static final byte[] LARGE = PlanPdf.write(PlanStories.plan("Voorbeeldstad", 60), Language.EN);

    private static final byte[] REPORT = ReportPdf.write(
            PlanStories.region("Voorbeeldstad"), SIX, PlanStories.compare("Voorbeeldstad"), Language.NL);

    @BeforeAll
    static void checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a01_everyDocumentIsPdfA2a() throws Exception {
        for (byte[] pdf : List.of(PLAN, LARGE, REPORT)) {
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                    var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions()).isEmpty();
                assertThat(result.isCompliant()).isTrue();
                assertThat(result.getTotalAssertions()).isPositive();
            }
        }
    }

    @Test
    void a02_noDocumentHasMoreThanEightPages() throws IOException {
        for (byte[] pdf : List.of(PLAN, LARGE, REPORT)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isBetween(2, 8);
            }
        }
    }

    /** Where rows are left out it is said; every point of the plan is there all the same. */
    @Test
    void a03_aLargePlanIsCutWhereItSaysSoAndNamesEveryPoint() throws IOException {
        String text = text(LARGE).replaceAll("\\s+", " ");
        assertThat(text).contains("of the 60 rows; all are on the page with this document.");
        PlanStories.plan("Voorbeeldstad", 60).sites().forEach(site -> assertThat(text)
                .contains(site.letter() + ". " + site.name()));
    }

    @Test
    void a04_theTextCanBeSearchedAndTheAnswerComesFirst() throws IOException {
        String text = text(PLAN);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Zes punten bereiken 90 % van de inwoners van Voorbeeldstad. Beter dan 92 % kan")
                .contains("Centraal Bureau voor de Statistiek")
                .contains("Wat is ‘verminderd zelfredzaam’?")
                .contains("Bladzijde 1 van");
        assertThat(text).doesNotContain("NaN").doesNotContain("#");
    }

    @Test
    void a05_titleLanguageAndDatesComeFromThePassportNotFromTheClock() throws IOException {
        try (PDDocument document = Loader.loadPDF(PLAN)) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Voorbeeldstad: waar kunnen mensen heen?");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(information
                            .getCreationDate()
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate())
                    .isEqualTo("2024-01-01");
            assertThat(information.getProducer()).isEqualTo("Noaber 0.1.0");
        }
    }

    @Test
    void a06_theSameStoryIsTheSameBytes() {
        assertThat(PlanPdf.write(PlanStories.plan(), Language.NL)).isEqualTo(PLAN);
    }

    /** A map of pixels would blur in print: there is no image in the document, and the forms of the map are there. */
    @Test
    void a07_mapsAreFormsNotPixels() throws IOException {
        try (PDDocument document = Loader.loadPDF(PLAN)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void a08_everyFontIsInsideTheDocument() throws IOException {
        Set<String> fonts = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertThat(fonts).contains("LiberationSans", "LiberationSans-Bold");
    }

    /** Names come from files of others. */
    @Test
    void a09_aHostileNameStaysTextAndTheDocumentStaysWhole() throws IOException {
        byte[] pdf = PlanPdf.write(PlanStories.plan("<b>&\"';} @page{}</style>", 2), Language.NL);
        assertThat(text(pdf)).contains("<b>&\"';} @page{}</style>");
    }

    /** For who hears the document: headings, tables with head cells, and drawings that are told in words. */
    @Test
    void a10_theDocumentIsTaggedAndItsDrawingsHaveWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            List<PDStructureElement> all = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
            assertThat(all)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "L", "Table", "TH", "TD", "Figure");
            assertThat(all)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
