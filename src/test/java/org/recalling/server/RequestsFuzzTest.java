package org.recalling.server;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * With {@code JAZZER_FUZZ=1} in the environment this searches for requests that are answered by a fault or slowly; else
 * it tries the seeds. A seed is the target of a request, or POST, its target and, on the lines below, its body. With
 * {@code -Drecalling.index=DIR} it asks an index that is there.
 */
class RequestsFuzzTest {
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static @Nullable RawClient client;
    private static int port;

    @DictionaryFile(resourcePath = "RequestsFuzzTest.dict")
    @FuzzTest(maxDuration = "10m")
    void no_request_ends_in_a_fault_or_takes_over_a_second(byte[] content) {
        BugDetectors.allowNetworkConnections((host, connected) -> connected == port);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        boolean isPost = text.startsWith("POST ");
        int lineEnd = text.indexOf('\n');
        String target = target(text.substring(isPost ? 5 : 0, lineEnd < 0 ? text.length() : lineEnd));
        String body = lineEnd < 0 ? "" : text.substring(lineEnd + 1);
        for (int i = 1; !isQuick(isPost ? post(target, body) : RawClient.get(asked(target, i)), target); i++) {
            if (i == 3) {
                throw new AssertionError("three times over a second: " + target);
            }
        }
    }

    /** Again what the server does not remember. */
    private static String asked(String target, int time) {
        return time == 1 ? target : target + (target.contains("?") ? "&" : "?") + "_=" + time;
    }

    private static byte[] post(String target, String body) {
        String type = body.startsWith("{") ? "application/json" : "text/plain";
        return RawClient.post(target, type, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isQuick(byte[] request, String target) {
        RawClient.Answer answer = client().send(request);
        if (answer.status() >= 500 && answer.status() != 501) {
            throw new AssertionError(answer.status() + " for " + target);
        }
        return answer.nanos() < SLOW_NANOS;
    }

    /** A path, with what would end the line written in percent. */
    private static String target(String text) {
        StringBuilder target = new StringBuilder("/");
        for (int i = text.startsWith("/") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127) {
                target.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                target.append(c);
            }
        }
        return target.toString();
    }

    /** Started once, for as long as the process lives. */
    private static synchronized RawClient client() {
        RawClient known = client;
        if (known == null) {
            String index = System.getProperty("recalling.index");
            ServerFixture started =
                    index == null ? ServerFixture.start() : ServerFixture.over(Path.of(index), settings -> settings);
            port = started.port();
            known = new RawClient(port);
            client = known;
        }
        return known;
    }
}
