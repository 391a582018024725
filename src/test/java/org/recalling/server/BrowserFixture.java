package org.recalling.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The machine's own Chromium over a running server. Where there is none, tests that need it are skipped with a message,
 * or fail when {@code -Drecalling.browser.required=true}.
 */
final class BrowserFixture implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private BrowserFixture(Path executable) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    static BrowserFixture start() {
        List<Path> found =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).toList();
        if (found.isEmpty() && Boolean.getBoolean("recalling.browser.required")) {
            throw new AssertionError("no Chromium at any of " + PLACES);
        }
        assumeTrue(!found.isEmpty(), "skipped: no Chromium at any of " + PLACES);
        return new BrowserFixture(found.getFirst());
    }

    Page page() {
        return page(ColorScheme.LIGHT, 1280, true);
    }

    Page page(ColorScheme scheme, int width, boolean hasScripts) {
        Page page = unwatched(scheme, width, hasScripts);
        watch(page);
        return page;
    }

    /** A page whose console is expected to complain. */
    Page unwatched() {
        return unwatched(ColorScheme.LIGHT, 1280, true);
    }

    private Page unwatched(ColorScheme scheme, int width, boolean hasScripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(hasScripts));
        contexts.add(context);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private void watch(Page page) {
        page.onConsoleMessage(message -> {
            boolean isOfThePageItself = message.text().contains("the server responded with a status of 4")
                    && message.location().startsWith(page.url() + ":");
            if ((message.type().equals("error") && !isOfThePageItself)
                    || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** What the console said that it should not have. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        browser.close();
        playwright.close();
    }
}
