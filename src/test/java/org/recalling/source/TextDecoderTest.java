package org.recalling.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String WORDS = "The Assembly’s orchard – résolution 90/1";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void text_of_every_usual_encoding_is_read(String encoding) throws IOException {
        assertThat(TextDecoder.decode(WORDS.getBytes(Charset.forName(encoding))))
                .isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_decides_and_is_no_text(String encoding) throws IOException {
        assertThat(TextDecoder.decode(("\uFEFF" + WORDS).getBytes(Charset.forName(encoding))))
                .isEqualTo(WORDS);
    }
}
