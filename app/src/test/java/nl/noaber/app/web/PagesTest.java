// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;

/** The files of the pages, without signing in. */
class PagesTest {
    private final Browser browser = Town.shared(Town.Kind.H2).anonymous();

    @Test
    void a01_theStartAndTheLinkOfAnInvitationAreTheSamePage() {
        Browser.Answer start = browser.get("/");
        assertThat(start.status()).isEqualTo(200);
        assertThat(start.header("Content-Type")).startsWith("text/html");
        assertThat(start.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(browser.get("/activeren").body()).isEqualTo(start.body());
    }

    @Test
    void a02_aPageHasNoScriptInItAndAsksNothingOfAnotherServer() {
        Browser.Answer start = browser.get("/");
        assertThat(start.header("Content-Security-Policy"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(start.body())
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("style=");
        assertThat(start.body()).doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void a03_builtFilesMayBeKept() {
        Matcher script = Pattern.compile("src=\"(/assets/[^\"]+)\"")
                .matcher(browser.get("/").body());
        if (!script.find()) {
            System.out.println("SKIPPED: node or npm is not installed, so the pages were not built.");
            return;
        }
        Browser.Answer answer = browser.get(script.group(1));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void a04_fontsAreThoseOfThePrintedMaps() {
        Browser.Answer font = browser.get("/fonts/LiberationSans-Regular.ttf");
        assertThat(font.status()).isEqualTo(200);
        assertThat(font.header("Content-Type")).isEqualTo("font/ttf");
    }
}
