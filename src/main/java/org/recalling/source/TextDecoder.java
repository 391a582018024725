package org.recalling.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes of unstated encoding into text: UTF-8, UTF-16 and UTF-32 with or without mark, else Windows-1252. */
public final class TextDecoder {
    public static final int MOST_BYTES = 32 << 20;
    private static final int SAMPLE = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private TextDecoder() {}

    public static String decode(byte[] content) throws IOException {
        if (content.length > MOST_BYTES) {
            throw new IOException(
                    "%,d bytes are more than the %,d that are read of a text".formatted(content.length, MOST_BYTES));
        }
        String text = decodeAs(charsetOf(content), content);
        refuseBinary(text);
        return text;
    }

    /** Whether the bytes are text in two-byte characters, which magic numbers do not tell. */
    static boolean isUtf16(byte[] content) {
        Charset charset = charsetOf(content);
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static Charset charsetOf(byte[] content) {
        int first = unsigned(content, 0) << 8 | unsigned(content, 1);
        int second = unsigned(content, 2) << 8 | unsigned(content, 3);
        if (first == 0xFFFE) {
            return second == 0 && content.length >= 4 ? UTF_32LE : StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0 && second == 0xFEFF) {
            return UTF_32BE;
        }
        return unmarked(content);
    }

    /** Most of UN text is ASCII, so UTF-16 without a mark shows as zero bytes on one side. */
    private static Charset unmarked(byte[] content) {
        int length = Math.min(SAMPLE, content.length) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += content[i] == 0 ? 1 : 0;
            oddZeros += content[i + 1] == 0 ? 1 : 0;
        }
        if (oddZeros > length / 5 && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros > length / 5 && oddZeros == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static String decodeAs(Charset charset, byte[] content) {
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, charset.equals(StandardCharsets.UTF_8) ? WINDOWS : charset);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseBinary(String text) throws IOException {
        int length = Math.min(SAMPLE, text.length());
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += (c < ' ' && !Character.isWhitespace(c)) || c == 0xFFFD ? 1 : 0;
        }
        if (controls * 20 > length) {
            throw new IOException("not text: control characters at its start");
        }
    }

    private static int unsigned(byte[] content, int index) {
        return index < content.length ? content[index] & 0xFF : 0xFF;
    }
}
