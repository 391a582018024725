package org.recalling.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Tests that look at the pages of a running server in a real browser. */
@Tag("browser")
abstract class WithBrowser extends WithServer {
    BrowserFixture browser;

    @BeforeAll
    void startBrowser() {
        browser = BrowserFixture.start();
    }

    @AfterAll
    void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }
}
