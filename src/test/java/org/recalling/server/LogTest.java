package org.recalling.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recalling.search.OtherForm;
import org.slf4j.LoggerFactory;

/** What the log says of requests, and what it never does. */
class LogTest {
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.recalling");
    private final Logger access = (Logger) LoggerFactory.getLogger("org.recalling.access");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private ServerFixture server;

    @BeforeEach
    void start() {
        server = ServerFixture.start();
        log.start();
        ours.addAppender(log);
        access.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stop() {
        ours.detachAppender(log);
        access.setLevel(null);
        server.close();
    }

    @Test
    void a_fault_shows_its_request_id_and_no_trace_and_the_log_has_both() {
        server.loseIndex();
        HttpResponse<String> answer = server.get("/api/v1/search?q=herons");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("lucene")
                .doesNotContain(".java");
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains("urn:recalling:request:" + id);
        ILoggingEvent fault = log.list.stream()
                .filter(event -> event.getLevel() == Level.ERROR)
                .findFirst()
                .orElseThrow();
        assertThat(fault.getFormattedMessage()).contains(id).contains("/api/v1/search");
        assertThat(fault.getThrowableProxy()).isNotNull();
    }

    @Test
    void a_newer_index_of_another_form_is_told_of_once_and_the_present_one_answers() throws Exception {
        try (ServerFixture quick =
                ServerFixture.start(settings -> settings.overriddenBy(Map.of("RECALLING_REFRESH_SECONDS", "1")))) {
            OtherForm.commitTo(quick.folder());
            Instant end = Instant.now().plusSeconds(30);
            while (refusals() == 0 && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            Thread.sleep(2500);
            assertThat(refusals()).isOne();
            assertThat(quick.get("/search?q=herons").statusCode()).isEqualTo(200);
        }
    }

    private long refusals() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getFormattedMessage().contains("recalling index"))
                .count();
    }

    @Test
    void every_request_has_a_line_with_its_id_when_asked_for() throws InterruptedException {
        String id = server.get("/api/v1/search?q=herons")
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
        assertThat(lines(1)).anyMatch(line -> line.startsWith(id + " 200 GET /api/v1/search"));
    }

    @Test
    void a_refusal_is_no_fault() throws InterruptedException {
        server.get("/api/v1/search?limit=0");
        server.get("/oembed?format=xml&url=" + server.url("/r/A/RES/70/1"));
        lines(2);
        assertThat(log.list).noneMatch(event -> event.getLevel() == Level.ERROR);
    }

    @Test
    void no_request_breaks_a_line() throws InterruptedException {
        try (RawClient client = new RawClient(server.port())) {
            client.send(RawClient.get("/api/v1/search?q=x%0d%0aERROR+forged"));
            client.send(RawClient.get("/r/A%0d%0aERROR%20forged%E2%80%A8%1b[2J"));
            client.send(RawClient.get("/r/x\u0085y"));
        }
        server.loseIndex();
        server.get("/r/A%0d%0aERROR%20forged%E2%80%A8");
        assertThat(lines(4)).noneMatch(line -> line.chars().anyMatch(LogTest::breaksLines));
    }

    private static boolean breaksLines(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    /** At least so many lines; a request is told of a moment after its answer. */
    private List<String> lines(int least) throws InterruptedException {
        for (int i = 0; i < 100 && log.list.size() < least; i++) {
            Thread.sleep(50);
        }
        assertThat(log.list).hasSizeGreaterThanOrEqualTo(least);
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
