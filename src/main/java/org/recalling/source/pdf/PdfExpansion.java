package org.recalling.source.pdf;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds packed streams that would fill the memory. PDFBox unpacks a stream whole; what is small cannot become large,
 * since deflate packs at most a thousand to one, so that only large streams and streams packed twice are tried.
 */
final class PdfExpansion {
    private static final int HARMLESS = 48 << 10;
    private static final long MOST = 96L << 20;
    private static final int DICTIONARY = 400;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private PdfExpansion() {}

    static void check(byte[] content) throws IOException {
        int at = find(content, STREAM, 0);
        while (at >= 0) {
            int start = skipLineEnd(content, at + STREAM.length);
            int end = find(content, END, start);
            int stop = end < 0 ? content.length : end;
            if (isPackedTwice(content, at)) {
                checkStream(content, start, stop - start, HARMLESS);
            } else if (stop - start > HARMLESS) {
                checkStream(content, start, stop - start, MOST);
            }
            at = find(content, STREAM, stop + END.length);
        }
    }

    /** Looks back over the stream's dictionary for more than one packing. */
    private static boolean isPackedTwice(byte[] content, int at) {
        int packed = 0;
        for (int i = at - 3; i >= Math.max(0, at - DICTIONARY) && !isObject(content, i); i--) {
            if (content[i] == '/') {
                boolean deflate = content[i + 1] == 'F' && content[i + 2] == 'l';
                boolean other = (content[i + 1] == 'L' && content[i + 2] == 'Z')
                        || (content[i + 1] == 'R' && content[i + 2] == 'u');
                packed += deflate || other ? 1 : 0;
            }
        }
        return packed > 1;
    }

    private static boolean isObject(byte[] content, int at) {
        return content[at] == 'o' && content[at + 1] == 'b' && content[at + 2] == 'j';
    }

    private static void checkStream(byte[] content, int start, int length, long most) throws IOException {
        if (length < 2 || (content[start] & 0x0F) != 8) {
            return;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, length);
            byte[] buffer = new byte[HARMLESS];
            long total = 0;
            for (int got = inflater.inflate(buffer); got > 0; got = inflater.inflate(buffer)) {
                total += got;
                if (total > most) {
                    throw new IOException("a packed stream grows to more than is read of one");
                }
            }
        } catch (DataFormatException e) {
            // Damage is PDFBox's to judge: it repairs what it can.
        } finally {
            inflater.end();
        }
    }

    private static int skipLineEnd(byte[] content, int from) {
        int at = from;
        while (at < content.length && (content[at] == '\r' || content[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int find(byte[] content, byte[] word, int from) {
        for (int i = Math.max(0, from); i <= content.length - word.length; i++) {
            if (content[i] == word[0] && matches(content, word, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, byte[] word, int at) {
        for (int k = 1; k < word.length; k++) {
            if (content[at + k] != word[k]) {
                return false;
            }
        }
        return true;
    }
}
