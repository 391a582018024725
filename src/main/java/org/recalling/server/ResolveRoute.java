package org.recalling.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recalling.citation.Citations;
import org.recalling.citation.Found;
import org.recalling.search.ResolutionIndex.Status;

/** Every citation in someone's own text, and what the index knows of each. */
final class ResolveRoute {
    private static final int LONGEST_TEXT = 65_536;

    private final Holdings holdings;
    private final Citations citations;

    ResolveRoute(Holdings holdings) {
        this.holdings = holdings;
        this.citations = new Citations(holdings.configuration());
    }

    /** The citations in their order in the text. */
    record Resolved(long generation, List<Mention> citations) {}

    /**
     * One of them.
     *
     * @param target null where nothing says which document is meant
     * @param alias its other name, null where it has one
     * @param status {@code indexed}, {@code known}: cited here, {@code unknown}, or {@code ambiguous}
     */
    record Mention(
            @Nullable String target,
            @Nullable String alias,
            @Nullable String kind,
            String status,
            String surface,
            int start,
            int end,
            @Nullable String pinpoint,
            @Nullable String citedDate,
            String rule,
            double confidence,
            List<String> candidates,
            @Nullable String url) {}

    void answer(Context ctx) {
        String text = text(ctx);
        if (text.length() > LONGEST_TEXT) {
            throw ProblemException.tooLarge("a text has at most " + LONGEST_TEXT + " characters");
        }
        List<Found> found = citations.resolve(text);
        Map<String, Status> status = holdings.index()
                .statusOf(found.stream()
                        .map(Found::target)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        List<Mention> mentions = found.stream().map(one -> mention(one, status)).toList();
        ctx.header("Cache-Control", "no-store")
                .contentType(SearchRoutes.JSON)
                .result(Json.bytes(new Resolved(holdings.index().generation(), mentions)));
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

    private static Mention mention(Found found, Map<String, Status> status) {
        String target = found.target();
        Status known = target == null ? Status.UNKNOWN : status.getOrDefault(target, Status.UNKNOWN);
        return new Mention(
                target,
                found.alias(),
                found.kind() == null ? null : found.kind().word(),
                found.isAmbiguous() ? "ambiguous" : BatchRoute.word(known),
                found.surface(),
                found.start(),
                found.end(),
                found.pinpoint(),
                found.citedDate(),
                found.rule(),
                found.confidence(),
                found.candidates(),
                url(target, known));
    }

    private static @Nullable String url(@Nullable String target, Status known) {
        if (target == null) {
            return null;
        }
        return known == Status.INDEXED ? Urls.resolution(target) : Urls.document(target);
    }
}
