package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A link that downloads a table for a spreadsheet. The rows are asked for at each click, in the scope of the session but
 * outside its lock, and go out as they come: nothing is kept, and the page stays usable meanwhile.
 *
 * <pre>{@code
 * new CsvDownload(getTranslation("cases.list.export"), () -> "faelle", rows -> {
 *     rows.add("Nummer", "Name");
 *     cases.export(query, line -> rows.add(line.number(), line.name()));
 * })
 * }</pre>
 */
public final class CsvDownload extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    /**
     * @param text what stands there, translated
     * @param name name of the file without ending; asked at each click
     * @param content hands over the heads of the columns and then the rows; reads no field of the screen that may change
     *     meanwhile
     */
    public CsvDownload(String text, Supplier<String> name, Consumer<CsvRows> content) {
        DownloadLink.dress(getContent(), text);
        getContent().setHref((DownloadHandler) event -> send(event, name.get() + ".csv", content));
    }

    private static void send(DownloadEvent event, String fileName, Consumer<CsvRows> content) throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            content.accept(new CsvRows(writer));
        }
    }
}
