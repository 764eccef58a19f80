// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import java.util.function.Function;

/** Keeps a document within its pages: long tables are cut, and say so, until it fits. */
final class Paged {
    static final int PAGES_MOST = 8;
    private static final int[] ROWS = {Integer.MAX_VALUE, 40, 25, 20, 16, 12, 8, 5, 3, 1};

    private Paged() {}

    /**
     * More pages only when even tables of one row need them.
     *
     * @param text of the document on sheets that hold so many rows
     */
    static byte[] fitting(Function<Sheets, String> text, PdfIdentity identity) {
        PdfMaker whole = made(ROWS[0], text, identity);
        if (whole.pages() <= PAGES_MOST) {
            return whole.bytes();
        }
        int tooMany = 0;
        int most = ROWS.length - 1;
        PdfMaker best = made(ROWS[most], text, identity);
        while (best.pages() <= PAGES_MOST && most - tooMany > 1) {
            int middle = (tooMany + most) >>> 1;
            PdfMaker tried = made(ROWS[middle], text, identity);
            if (tried.pages() <= PAGES_MOST) {
                most = middle;
                best = tried;
            } else {
                tooMany = middle;
            }
        }
        return best.bytes();
    }

    private static PdfMaker made(int rows, Function<Sheets, String> text, PdfIdentity identity) {
        Sheets sheets = new Sheets(rows);
        return new PdfMaker(text.apply(sheets), sheets, identity);
    }
}
