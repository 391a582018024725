package org.recalling.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Puts the snippets of {@code docs/embedding.md} on a page of another site, as they are but for our address. */
class ManualEmbeddingTest extends WithBrowser {
    private static final String PAGE = "docs/embedding.md";

    private String snippet(String language, String part) {
        return only(Examples.of(PAGE).blocks(language), block -> block.contains(part));
    }

    private String only(List<String> blocks, Predicate<String> wanted) {
        List<String> found = blocks.stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return ours(found.getFirst());
    }

    /** The shelf holds nothing in French. */
    private String ours(String snippet) {
        return snippet.replace("https://HOST", server.url(""))
                .replace("SYMBOL", "A/RES/75/100")
                .replace("lang=\"fr\"", "lang=\"zh\"");
    }

    private EmbeddingFixture site(String directives, String body) {
        return EmbeddingFixture.with("default-src 'none'; " + ours(directives), body);
    }

    @Test
    void every_snippet_of_html_is_tried_here() {
        assertThat(Examples.of(PAGE).blocks("html")).hasSize(3);
        assertThat(Examples.of(PAGE).blocks("js")).hasSize(2);
    }

    @Test
    void the_form_leads_to_what_is_found() {
        try (EmbeddingFixture site = site("form-action https://HOST", snippet("html", "<form"))) {
            Page page = browser.page();
            page.navigate(site.url());
            page.getByLabel("Search UN resolutions").fill("herons");
            page.locator("button").click();
            page.waitForURL(server.url("/search?q=herons"));
            assertThat(page.locator(".hit").count()).isPositive();
        }
    }

    @Test
    void the_elements_answer_and_tell_of_a_choice() {
        try (EmbeddingFixture site =
                site("script-src https://HOST; connect-src https://HOST", snippet("html", "<recalling-search"))) {
            Page page = browser.page();
            page.navigate(site.url());
            page.locator("recalling-cited-by li").first().waitFor();
            page.evaluate("() => { window.show = symbol => { window.shown = symbol; };"
                    + snippet("js", "recalling:select") + "}");
            Locator box = page.getByLabel("Rechercher").first();
            box.pressSequentially("S/RES/1325");
            page.locator("recalling-search [role=option]").first().waitFor();
            box.press("ArrowDown");
            box.press("Enter");
            assertThat(page.evaluate("window.shown")).isEqualTo("S/RES/1325(2000)");
            assertThat(page.url()).isEqualTo(site.url());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_frame_takes_the_height_it_needs() {
        String policy = "frame-src https://HOST; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
        try (EmbeddingFixture site = site(policy, snippet("html", "<iframe"))) {
            Page page = browser.page();
            page.navigate(site.url());
            page.waitForFunction("document.querySelector('iframe').style.height !== ''");
            assertThat(page.frameLocator("iframe").locator("input[name=q]").isVisible())
                    .isTrue();
        }
    }

    @Test
    void the_script_reads_the_api() {
        try (EmbeddingFixture site = site("connect-src https://HOST", "")) {
            Page page = browser.page();
            List<String> said = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate(site.url());
            page.evaluate("async () => {" + snippet("js", "fetch(") + "}");
            assertThat(said).anyMatch(line -> line.startsWith("S/RES/1325(2000) "));
        }
    }

    @Test
    void the_addresses_in_the_text_answer() {
        List<String> addresses = Stream.of(Examples.of(PAGE).text())
                .flatMap(text -> Pattern.compile("`(https://HOST/(?:oembed|feed)[^`]++)`")
                        .matcher(text)
                        .results())
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(addresses).hasSize(2);
        for (String address : addresses) {
            String path = ours(address)
                    .replace("QUERY", "herons")
                    .substring(server.url("").length());
            assertThat(server.get(path).statusCode()).as(address).isEqualTo(200);
        }
    }
}
