package org.recalling.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser: with scripts, without, by keyboard alone, and to those who do not see them. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private ServerFixture server;
    private BrowserFixture browser;

    @BeforeAll
    void start() {
        browser = BrowserFixture.start();
        server = ServerFixture.start();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_reader_searches_refines_opens_follows_and_comes_back() {
        Page page = browser.page();
        page.navigate(server.url("/"));
        page.fill("main input[name=q]", "herons");
        page.press("main input[name=q]", "Enter");
        page.waitForURL("**/search?q=herons");
        page.locator(".facets a", new Page.LocatorOptions().setHasText("take note"))
                .first()
                .click();
        page.locator(".histogram a[aria-label^='2008']").click();
        assertThat(page.locator(".hit").count()).isEqualTo(1);
        page.locator(".hit .place").first().click();
        assertThat(page.url()).contains("/r/A/RES/63/200#");
        page.locator("#PP3 p a").click();
        assertThat(page.url()).endsWith("/d/E/CN.7/2012/17");
        assertThat(page.locator(".citing > li").count()).isGreaterThan(5);
        page.goBack();
        assertThat(page.url()).contains("/r/A/RES/63/200");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everything_works_without_scripts() {
        Page page = browser.page(ColorScheme.LIGHT, 1280, false);
        page.navigate(server.url("/"));
        page.fill("main input[name=q]", "lighthouses");
        page.press("main input[name=q]", "Enter");
        page.locator(".hit h2 a").first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Lighthouses and those who keep them");
        page.locator("#PP1 p a").click();
        assertThat(page.url()).endsWith("/r/A/RES/70/1");
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Page page = browser.page();
        page.navigate(server.url("/search?q=herons"));
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        String first = page.locator(".hit h2 a").first().getAttribute("href");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo(first);
        page.keyboard().press("Enter");
        page.waitForURL("**" + first);
        page.keyboard().press("?");
        assertThat(page.locator("#help").isVisible()).isTrue();
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        page.keyboard().type("A/RES/70");
        page.locator(".suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        Locator box = page.locator("input[role=combobox]");
        assertThat(box.getAttribute("aria-activedescendant")).isNotBlank();
        page.keyboard().press("Enter");
        page.waitForURL("**/r/A/RES/70/**");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_graph_draws_what_its_table_holds() {
        Page page = browser.page();
        page.navigate(server.url("/d/S/RES/1325(2000)"));
        page.locator("a", new Page.LocatorOptions().setHasText("As a graph")).click();
        page.waitForSelector("#drawing[data-drawn]");
        assertThat(page.locator("#drawing").getAttribute("data-drawn"))
                .isEqualTo(Integer.toString(page.locator(".documents tbody tr").count()));
        assertThat(page.locator(".documents tr[data-symbol='A/RES/75/100']").textContent())
                .contains("cites it", "be guided");
        page.locator("a", new Page.LocatorOptions().setHasText("2 steps")).click();
        page.waitForSelector("#drawing[data-drawn]");
        assertThat(page.locator("tr[data-symbol='E/CN.7/2012/17'] td").first().textContent())
                .contains("further away");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_graph_is_a_table_where_there_are_no_scripts() {
        Page page = browser.page(ColorScheme.LIGHT, 1280, false);
        page.navigate(server.url("/graph?symbol=A/RES/70/1"));
        assertThat(page.locator("figure.graph").isVisible()).isFalse();
        assertThat(page.locator(".documents tr[data-role='cited']").textContent())
                .contains("S/RES/1325(2000)", "reaffirm");
        page.locator(".documents a", new Page.LocatorOptions().setHasText("round it, S/RES/1325(2000)"))
                .click();
        assertThat(page.url()).endsWith("/graph?symbol=S/RES/1325(2000)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=herons",
                "/search?q=women",
                "/search?q=colour:red",
                "/search?q=zebra",
                "/r/A/RES/75/100",
                "/r/A/RES/75/100?lang=ar",
                "/r/S/RES/1325(2000)?lang=zh",
                "/r/E/CN.7/RES/55/11",
                "/r/A/RES/66/666",
                "/d/E/CN.7/2012/17",
                "/d/A/RES/70/1?verb=recall",
                "/graph?symbol=A/RES/70/1&depth=2",
                "/embed",
                "/embed/frame?q=herons",
                "/no/such/page"
            })
    void no_page_keeps_anyone_out(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser.page(scheme, 1280, true);
            page.navigate(server.url(path));
            List<String> violations = new AxeBuilder(page)
                    .withTags(WCAG_22_AA).analyze().getViolations().stream()
                            .map(BrowserTest::told)
                            .toList();
            assertThat(violations).as(scheme + " " + path).isEmpty();
            page.context().close();
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Test
    void no_page_is_wider_than_a_small_telephone() {
        Page page = browser.page(ColorScheme.LIGHT, 320, true);
        for (String path : List.of(
                "/",
                "/search?q=herons",
                "/r/A/RES/75/100",
                "/d/E/CN.7/2012/17",
                "/graph?symbol=A/RES/70/1",
                "/embed")) {
            page.navigate(server.url(path));
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void right_to_left_text_is_set_from_the_right() {
        Page page = browser.page();
        page.navigate(server.url("/r/A/RES/75/100?lang=ar"));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.text')).direction"))
                .isEqualTo("rtl");
    }

    /** Pictures of every page, for people to look at; off unless a folder is named. */
    @Test
    void pictures_of_every_page() {
        String folder = System.getProperty("recalling.pictures");
        org.junit.jupiter.api.Assumptions.assumeTrue(folder != null, "skipped: no -Drecalling.pictures=FOLDER");
        Object[][] pages = {
            {"home", "/"},
            {"search", "/search?q=herons"},
            {"warned", "/search?q=colour:red"},
            {"resolution", "/r/A/RES/75/100"},
            {"arabic", "/r/A/RES/75/100?lang=ar"},
            {"chinese", "/r/S/RES/1325(2000)?lang=zh"},
            {"drugs", "/r/E/CN.7/RES/55/11"},
            {"document", "/d/E/CN.7/2012/17"},
            {"graph", "/graph?symbol=A/RES/70/1"},
            {"graph-deep", "/graph?symbol=A/RES/75/100&depth=2"},
            {"embed", "/embed"},
            {"frame", "/embed/frame?q=herons"},
            {"missing", "/no/such/page"},
            {"docs", "/docs"}
        };
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {360, 800, 1280}) {
                Page page = browser.page(scheme, width, true);
                for (Object[] one : pages) {
                    page.navigate(server.url((String) one[1]));
                    page.waitForTimeout(300);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    folder,
                                    one[0] + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT)
                                            + ".png")));
                }
            }
        }
    }
}
