package org.hemu.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requests byte for byte, each over a connection of its own: a client in good faith could not be made to send them. */
public final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final int port;

    /** @param address of the service */
    public Wire(String address) {
        this.port = URI.create(address).getPort();
    }

    /**
     * What came back.
     *
     * @param status 0 when the connection was closed without an answer
     * @param headers by their names in lower case
     * @param body as far as the first event of a stream
     */
    public record Answer(int status, Map<String, List<String>> headers, String body) {
        /** The first of that name. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(""))
                    .getFirst();
        }
    }

    /** @param request in HTTP/1.0, one character for each byte */
    public Answer send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(read(socket.getInputStream()));
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[16_384];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            all.write(some, 0, count);
            if (showsAnEvent(all)) {
                break;
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Nothing ends a live stream before its time. */
    private static boolean showsAnEvent(ByteArrayOutputStream all) {
        String soFar = all.toString(StandardCharsets.UTF_8);
        int end = soFar.indexOf(END_OF_HEAD);
        return end > 0
                && soFar.substring(0, end).toLowerCase(Locale.ROOT).contains("content-type: text/event-stream")
                && soFar.indexOf("\n\n", end + END_OF_HEAD.length()) > 0;
    }

    private static Answer answer(String text) {
        int end = text.indexOf(END_OF_HEAD);
        if (end < 0) {
            return new Answer(0, Map.of(), text);
        }
        Map<String, List<String>> headers = text.substring(0, end)
                .lines()
                .skip(1)
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(
                                line -> line.substring(line.indexOf(':') + 1).strip(), Collectors.toList())));
        return new Answer(Integer.parseInt(text.substring(9, 12)), headers, text.substring(end + END_OF_HEAD.length()));
    }
}
