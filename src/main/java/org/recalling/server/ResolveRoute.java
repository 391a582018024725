package org.recalling.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Locale;
import org.recalling.citation.Citations;

/** Every citation in someone's own text, and what the index knows of each. */
final class ResolveRoute {
    private static final int LONGEST_TEXT = 65_536;

    private final Holdings holdings;
    private final Citations citations;

    ResolveRoute(Holdings holdings) {
        this.holdings = holdings;
        this.citations = new Citations(holdings.configuration());
    }

    void answer(Context ctx) {
        String text = text(ctx);
        if (text.length() > LONGEST_TEXT) {
            throw ProblemException.tooLarge("a text has at most " + LONGEST_TEXT + " characters");
        }
        ctx.header("Cache-Control", "no-store")
                .contentType(SearchRoutes.JSON)
                .result(Json.bytes(ResolveAnswer.of(citations.resolve(text), holdings.index())));
    }

    private static String text(Context ctx) {
        String body = ctx.body();
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            return body;
        }
        JsonNode text = BatchRoute.read(body).path("text");
        if (!text.isTextual()) {
            throw ProblemException.badParameter(
                    "text", "the body is {\"text\": \"…\"}, or the text itself as text/plain");
        }
        return text.textValue();
    }
}
