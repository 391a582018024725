package org.recalling.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of every page at three widths in both schemes, for people to look at; off unless a folder is named. */
@Tag("browser")
class PicturesTest {
    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("search", "/search?q=herons"),
            Map.entry("warned", "/search?q=colour:red"),
            Map.entry("nothing", "/search?q=zebra"),
            Map.entry("resolution", "/r/A/RES/75/100"),
            Map.entry("arabic", "/r/A/RES/75/100?lang=ar"),
            Map.entry("chinese", "/r/S/RES/1325(2000)?lang=zh"),
            Map.entry("drugs", "/r/E/CN.7/RES/55/11"),
            Map.entry("document", "/d/E/CN.7/2012/17"),
            Map.entry("graph", "/graph?symbol=A/RES/70/1"),
            Map.entry("graph-deep", "/graph?symbol=A/RES/75/100&depth=2"),
            Map.entry("embed", "/embed"),
            Map.entry("frame", "/embed/frame?q=herons"),
            Map.entry("missing", "/no/such/page"),
            Map.entry("docs", "/docs")));

    @Test
    void pictures_of_every_page() {
        String folder = System.getProperty("recalling.pictures");
        assumeTrue(folder != null, "skipped: no -Drecalling.pictures=FOLDER");
        String index = System.getProperty("recalling.index");
        try (BrowserFixture browser = BrowserFixture.start();
                ServerFixture server = index == null
                        ? ServerFixture.start()
                        : ServerFixture.over(Path.of(index), settings -> settings)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {360, 800, 1280}) {
                    String suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                    Page page = browser.page(scheme, width, true);
                    PAGES.forEach((name, path) -> picture(page, server.url(path), Path.of(folder, name + suffix)));
                }
            }
        }
    }

    private static void picture(Page page, String url, Path file) {
        page.navigate(url);
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
