package org.recalling.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody else's site, of another host and port, with as strict a policy as still lets ours in. */
final class EmbeddingFixture implements AutoCloseable {
    private final HttpServer site;

    private EmbeddingFixture(HttpServer site) {
        this.site = site;
    }

    /**
     * A site of one page.
     *
     * @param policy what the page may load
     */
    static EmbeddingFixture with(String policy, String body) {
        byte[] page = ("<!doctype html><html lang=en><meta charset=utf-8><title>Elsewhere</title>" + body)
                .getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            site.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders().set("Content-Security-Policy", policy);
                exchange.sendResponseHeaders(200, page.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(page);
                }
            });
            site.start();
            return new EmbeddingFixture(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ours is at 127.0.0.1. */
    String url() {
        return "http://localhost:" + site.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        site.stop(0);
    }
}
