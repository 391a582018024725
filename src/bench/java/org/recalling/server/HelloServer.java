package org.recalling.server;

import io.javalin.Javalin;

/** The least that Javalin can answer: what the load of our own server is measured against. */
final class HelloServer {
    private HelloServer() {}

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        Javalin.create(config -> config.routes.get("/", ctx -> ctx.result("hello")))
                .start("127.0.0.1", port);
    }
}
