// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * From text and drawings to PDF/A-2a (ISO 19005-2): fonts inside, colours of sRGB, drawings as forms. No date of the clock and
 * no number of chance goes in, so the same text gives the same bytes.
 */
final class PdfMaker {
    static {
        System.setProperty("java.awt.headless", "true");
        XRLog.setLoggingEnabled(false);
    }

    private final String text;
    private final Sheets sheets;
    private final PdfIdentity identity;

    PdfMaker(String text, Sheets sheets, PdfIdentity identity) {
        this.text = text;
        this.sheets = sheets;
        this.identity = identity;
    }

    /** How many pages it takes; the drawings take their room, but are not drawn. */
    int pages() {
        try (PdfBoxRenderer renderer = builder(Drawings.ROOM_ONLY).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    /** The finished document. */
    byte[] bytes() {
        try (PdfBoxRenderer renderer = builder(new Drawings(sheets)).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            identity.putInto(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(FSObjectDrawerFactory drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer(identity.producer());
        font(builder, "Liberation Sans", "LiberationSans-Regular", 400);
        font(builder, "Liberation Sans", "LiberationSans-Bold", 700);
        font(builder, "Liberation Mono", "LiberationMono-Regular", 400);
        builder.useObjectDrawerFactory(drawings);
        builder.withHtmlContent(text, "noaber:/");
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> open("/liberation/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PdfMaker.class.getResourceAsStream(resource), resource);
    }
}
