package org.lotse.itests.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Requests as they go over the wire, without a browser that would tidy them up. */
final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int LISTEN_MILLIS = 3_000;

    private Wire() {}

    /** The whole answer to a request for exactly this address. */
    static String get(URI server, String address) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All that a WebSocket hears until the server ends it, or in a few seconds; nothing if the server does not let it begin. */
    static List<String> listen(HttpClient http, URI address, String cookies) throws Exception {
        var ear = new Ear();
        try {
            http.newWebSocketBuilder()
                    .header("Cookie", cookies)
                    .buildAsync(address, ear)
                    .join();
        } catch (CompletionException refused) {
            return List.of();
        }
        ear.end.completeOnTimeout(false, LISTEN_MILLIS, TimeUnit.MILLISECONDS).get();
        return List.copyOf(ear.heard);
    }

    private static final class Ear implements WebSocket.Listener {

        private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.add(text.toString());
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            end.complete(true);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            end.complete(true);
        }
    }
}
