package org.recalling.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed of a search against RFC 4287. */
class FeedTest extends WithServer {
    private final AtomSchema schema = new AtomSchema();

    @Test
    void the_grammar_refuses_what_is_no_feed() {
        String author = "<author><name>GA</name></author>";
        String good = "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x</id><title>t</title>"
                + "<updated>2020-01-01T00:00:00Z</updated>" + author + "</feed>";
        assertThat(schema.mistakes(good)).isEmpty();
        assertThat(schema.mistakes(good.replace("<id>urn:x</id>", ""))).isNotEmpty();
        assertThat(schema.mistakes(good.replace("2020-01-01T00:00:00Z", "yesterday")))
                .isNotEmpty();
        assertThat(schema.mistakes(good.replace(author, "<author/>"))).isNotEmpty();
        assertThat(schema.mistakes(good.replace("/2005/Atom", "/2005/Other"))).isNotEmpty();
        assertThat(schema.mistakes(good.replace("</feed>", ""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/feed.atom?q=herons",
                "/feed.atom?q=hostile",
                "/feed.atom?q=nothing-finds-this",
                "/feed.atom?q=%00%0B%EF%BF%BF%3C%26&from=soon",
                "/feed.atom?q=herons&organ=GA&from=2010&sort=cited"
            })
    void every_feed_is_as_the_grammar_has_it(String request) {
        HttpResponse<String> feed = server.get(request);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(schema.mistakes(feed.body())).isEmpty();
    }

    /** What RFC 4287 asks beyond its grammar (§§ 4.1.1, 4.1.2, 4.2.6). */
    @Test
    void entries_have_authors_links_and_names_of_their_own() {
        Document feed = Jsoup.parse(server.get("/feed.atom?q=herons").body(), "", Parser.xmlParser());
        List<String> ids = feed.select("entry > id").eachText();
        assertThat(ids).hasSize(20).doesNotHaveDuplicates().allMatch(id -> id.startsWith("http"));
        for (Element entry : feed.select("entry")) {
            assertThat(entry.select("author > name").text()).isNotEmpty();
            assertThat(entry.select("link[rel=alternate][href]")).hasSize(1);
        }
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo(feed.select("feed > id").text());
    }
}
