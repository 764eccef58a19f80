// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/**
 * What a part of a page writes with.
 *
 * @param html to write to
 * @param words in the language of the page
 * @param medium screen or paper
 */
record Part(Html html, Words words, Medium medium) {
    String say(String key, String... values) {
        return words.say(key, values);
    }

    Numbers numbers() {
        return words.numbers();
    }

    /** Begins a section: its question and its answer. */
    void begin(String id, String question, String answer) {
        html.part(id, words.say(question), answer);
    }

    void end() {
        html.endPart();
    }

    void paragraph(String key, String... values) {
        html.paragraph(words.say(key, values));
    }

    /** Begins a drawing with its table beside it, where there is room; on paper the table follows the drawing. */
    void beginBeside() {
        screen("<div class=\"beside\">\n");
    }

    void nextBeside() {
        screen("<div>\n");
    }

    void endBeside() {
        screen("</div>\n</div>\n");
    }

    private void screen(String markup) {
        if (!medium.isPaper()) {
            html.raw(markup);
        }
    }

    void fold(String key, String... values) {
        medium.fold(html, words.say(key, values));
    }

    void endFold() {
        medium.endFold(html);
    }
}
