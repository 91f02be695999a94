package org.lotse.platform.ui.api.file;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * How a file that somebody brought goes out again: whatever is in it, it can do nothing here. The shell adds that it stays in no
 * cache and is taken for nothing but what it is said to be.
 */
final class FileSending {

    static final String PDF = "application/pdf";

    private static final int NOT_FOUND = 404;

    private FileSending() {}

    /** To be saved. */
    static DownloadHandler toSave(Supplier<Optional<ServedFile>> file) {
        return handler(file, (event, found) -> {
            confine(event.getResponse());
            event.setFileName(found.name());
        });
    }

    /** To be seen in a page of ours. */
    static DownloadHandler toSee(Supplier<Optional<ServedFile>> file) {
        return handler(file, (event, found) -> {
            if (found.mediaType().equals(PDF)) {
                letBrowserShow(event.getResponse());
            } else {
                confine(event.getResponse());
            }
            event.inline(found.name());
        });
    }

    private static DownloadHandler handler(
            Supplier<Optional<ServedFile>> file, BiConsumer<DownloadEvent, ServedFile> head) {
        return event -> {
            var found = file.get();
            if (found.isEmpty()) {
                event.getResponse().sendError(NOT_FOUND, "");
                return;
            }
            head.accept(event, found.get());
            send(event, found.get());
        };
    }

    private static void send(DownloadEvent event, ServedFile file) throws IOException {
        event.setContentType(file.mediaType());
        event.setContentLength(file.size());
        file.content().write(event.getOutputStream());
    }

    private static void confine(VaadinResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }

    /**
     * Browsers show PDF in a viewer of their own, in a process without our cookies; a policy with {@code sandbox} would forbid just
     * that viewer. Only a page of ours may frame it.
     */
    private static void letBrowserShow(VaadinResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
    }
}
