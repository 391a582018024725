package org.recalling.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recalling.model.Citation;
import org.recalling.model.Resolution;

/** A resolution in the words of schema.org. */
final class JsonLd {
    private JsonLd() {}

    static String of(Resolution resolution, String organ, String base) {
        Map<String, Object> data = new LinkedHashMap<>();
        String url = base + Urls.resolution(resolution.symbol().value());
        data.put("@context", "https://schema.org");
        data.put("@type", "Legislation");
        data.put("@id", url);
        data.put("url", url);
        data.put("name", resolution.title());
        data.put("legislationIdentifier", resolution.symbol().value());
        data.put("alternateName", resolution.label());
        data.put("inLanguage", resolution.language());
        data.put("legislationPassedBy", Map.of("@type", "Organization", "name", organ));
        data.put("publisher", Map.of("@type", "Organization", "name", "United Nations"));
        if (resolution.adopted() != null) {
            data.put("legislationDate", resolution.adopted().toString());
        }
        if (!resolution.subjects().isEmpty()) {
            data.put("about", resolution.subjects());
        }
        data.put("citation", cited(resolution, base));
        return Json.inPage(data);
    }

    private static List<Map<String, String>> cited(Resolution resolution, String base) {
        return resolution.citations().stream()
                .map(Citation::target)
                .map(target ->
                        Map.of("@type", "CreativeWork", "identifier", target, "url", base + Urls.document(target)))
                .toList();
    }
}
