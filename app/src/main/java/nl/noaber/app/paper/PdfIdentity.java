// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What a PDF says of itself. The dates are that of the newest source in the passport, not of the clock.
 *
 * @param language BCP 47
 * @param subject kind and place, from the passport
 * @param date of the newest source; the first day of a year or month that is given as such; 1970-01-01 when none is stated
 */
record PdfIdentity(String title, String language, String subject, String producer, LocalDate date) {
    private static final LocalDate NOT_STATED = LocalDate.EPOCH;

    static PdfIdentity of(String title, String language, Passport passport) {
        LocalDate date = passport.sources().stream()
                .map(Source::referenceDate)
                .flatMap(Stream::ofNullable)
                .map(PdfIdentity::day)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(NOT_STATED);
        return new PdfIdentity(
                title, language, passport.kind() + " " + passport.title(), "Noaber " + passport.codeVersion(), date);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> Year.parse(iso).atDay(1);
                        case 7 -> YearMonth.parse(iso).atDay(1);
                        default -> LocalDate.parse(iso);
                    });
        } catch (DateTimeParseException e) {
            // A date in words says nothing that a PDF can hold.
            return Optional.empty();
        }
    }

    void putInto(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setAuthor("Noaber");
        information.setCreator("Noaber");
        information.setProducer(producer);
        information.setCreationDate(calendar());
        information.setModificationDate(calendar());
        document.setDocumentInformation(information);
        document.setDocumentId(Long.valueOf(Objects.hash(title, subject, producer, date.toString())));
        document.getDocumentCatalog().setLanguage(language);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp());
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private byte[] xmp() throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        try {
            PDFAIdentificationSchema conformance = xmp.createAndAddPDFAIdentificationSchema();
            conformance.setPart(2);
            conformance.setConformance("A");
            DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.setDescription(subject);
            core.addCreator("Noaber");
            core.addLanguage(language);
            AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
            pdf.setProducer(producer);
            XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreatorTool("Noaber");
            basic.setCreateDate(calendar());
            basic.setModifyDate(calendar());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException("The metadata of the PDF cannot be written.", e);
        }
    }
}
