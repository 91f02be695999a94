package org.lotse.platform.ui.api.file;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a file that somebody brought goes out again, under an address that is good for one page of one session. That it can do nothing
 * there, whatever is in it, is seen to by the shell.
 */
final class SentFile implements DownloadHandler {

    static final String PDF = "application/pdf";

    private static final long serialVersionUID = 1L;

    private final transient Supplier<ServedFile> file;
    private final boolean inPage;
    private final @Nullable String addressEnd;

    private SentFile(Supplier<ServedFile> file, boolean inPage, @Nullable String addressEnd) {
        this.file = file;
        this.inPage = inPage;
        this.addressEnd = addressEnd;
    }

    /** To be saved. */
    static SentFile toSave(Supplier<ServedFile> file) {
        return new SentFile(file, false, null);
    }

    /** To be seen in a page of ours; a PDF under an address by which the shell knows that it may be framed there. */
    static SentFile toSee(String mediaType, Supplier<ServedFile> file) {
        return new SentFile(file, true, mediaType.equals(PDF) ? FilePreview.PDF_ADDRESS : null);
    }

    @Override
    public @Nullable String getUrlPostfix() {
        return addressEnd;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var found = file.get();
        if (inPage) {
            event.inline(found.name());
        } else {
            event.setFileName(found.name());
        }
        event.setContentType(found.mediaType());
        event.setContentLength(found.size());
        found.content().write(event.getOutputStream());
    }
}
