package org.recalling.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A client that sends whatever bytes it is given, which the JDK's refuses to, over one connection while it lasts. */
final class RawClient implements AutoCloseable {
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private String headBefore = "";

    RawClient(int port) {
        this.port = port;
    }

    /**
     * Status and whole head of an answer, whose body was read and dropped.
     *
     * @param nanos from the request to the head: lists are streamed
     */
    record Answer(int status, String head, long nanos) {}

    /** Sends one request, again on a new connection if the old one was closed meanwhile. */
    Answer send(byte[] request) {
        try {
            try {
                return sendOnce(request);
            } catch (IOException closedMeanwhile) {
                close();
                return sendOnce(request);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer sendOnce(byte[] request) throws IOException {
        Socket open = socket;
        InputStream answer = in;
        if (open == null || answer == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setSoTimeout(60_000);
            open.setTcpNoDelay(true);
            answer = new BufferedInputStream(open.getInputStream());
            socket = open;
            in = answer;
        }
        long begin = System.nanoTime();
        open.getOutputStream().write(request);
        String head = head(answer);
        if (!head.startsWith("HTTP/1.")) {
            throw new AssertionError("no answer's head: <" + head + "> after <" + headBefore + ">");
        }
        headBefore = head;
        long nanos = System.nanoTime() - begin;
        dropBody(answer, head.toLowerCase(Locale.ROOT));
        return new Answer(Integer.parseInt(head.substring(9, 12)), head, nanos);
    }

    private void dropBody(InputStream answer, String head) throws IOException {
        if (head.contains("transfer-encoding: chunked")) {
            for (int size = chunk(answer); size > 0; size = chunk(answer)) {
                answer.skipNBytes(size);
                line(answer);
            }
            line(answer);
        } else if (head.contains("content-length: ")) {
            String length = head.substring(head.indexOf("content-length: ") + 16);
            answer.skipNBytes(Long.parseLong(length.substring(0, length.indexOf('\r'))));
        }
        if (head.contains("connection: close")) {
            close();
        }
    }

    private static int chunk(InputStream answer) throws IOException {
        return Integer.parseInt(line(answer), 16);
    }

    private static String head(InputStream answer) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
            head.append(line).append("\r\n");
        }
        return head.toString();
    }

    private static String line(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c != '\n'; c = answer.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        return line.substring(0, Math.max(0, line.length() - 1));
    }

    /** A request for a target as it stands. */
    static byte[] get(String target) {
        return ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] post(String target, String contentType, byte[] body) {
        byte[] head = ("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        in = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
