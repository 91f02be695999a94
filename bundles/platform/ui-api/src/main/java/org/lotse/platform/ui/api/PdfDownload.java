package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A link that downloads a sheet as PDF. It is set at each click, in the scope of the session but outside its lock; what cannot be set
 * whole is not sent at all. Nothing is kept: neither here nor, the shell sees to that, by a browser or proxy.
 */
public final class PdfDownload extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    /** What makes a file. */
    @ConsumerType
    @FunctionalInterface
    public interface Sheet {

        /**
         * Writes it; the module's service asks the gate.
         *
         * @throws IOException if it cannot be written there
         */
        void write(OutputStream to) throws IOException;
    }

    /**
     * @param text what stands there, translated
     * @param name name of the file without ending and without anything about a person; asked at each click
     * @param sheet reads no field of the screen that may change meanwhile
     */
    public PdfDownload(String text, Supplier<String> name, Sheet sheet) {
        DownloadLink.dress(getContent(), text);
        getContent().setHref((DownloadHandler)
                event -> DownloadLink.send(event, name.get() + ".pdf", "application/pdf", sheet));
    }
}
