package org.recalling.search;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Where a page ended.
 *
 * @param generation of the index that gave the page
 * @param sort the order of its hits
 * @param place of its last hit, see {@link Ranking}
 */
record Cursor(long generation, SearchQuery.Sort sort, long place) {
    private static final byte VERSION = 1;
    private static final int LENGTH = 2 + 2 * Long.BYTES;

    /** The place of the order among all: a cursor lives no longer than its generation. */
    @SuppressWarnings("EnumOrdinal")
    String write() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.put(VERSION).put((byte) sort.ordinal()).putLong(generation).putLong(place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Reads a cursor for a query on this generation. */
    @SuppressWarnings("EnumOrdinal") // as written
    static Cursor read(String text, long generation, SearchQuery.Sort sort) {
        ByteBuffer bytes = ByteBuffer.wrap(decoded(text));
        if (bytes.remaining() != LENGTH || bytes.get() != VERSION || bytes.get() != sort.ordinal()) {
            throw CursorException.garbled();
        }
        Cursor cursor = new Cursor(bytes.getLong(), sort, bytes.getLong());
        if (cursor.generation != generation) {
            throw CursorException.expired();
        }
        return cursor;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw CursorException.garbled();
        }
    }
}
