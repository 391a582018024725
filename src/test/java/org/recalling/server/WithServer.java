package org.recalling.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that ask one running server over the {@link Shelf}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithServer {
    ServerFixture server;

    @BeforeAll
    void startServer() {
        server = ServerFixture.start();
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }
}
