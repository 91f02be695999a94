package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/**
 * A link that downloads a workbook as XLSX. It is written at each click, in the scope of the session but outside its lock; what cannot be
 * written whole is not sent at all. Nothing is kept: neither here nor, the shell sees to that, by a browser or proxy.
 */
public final class WorkbookDownload extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * @param text what stands there, translated
     * @param name name of the file without ending and without anything about a person; asked at each click
     * @param workbook writes it, by a method of the module's service that asks the gate; reads no field of the screen that may change
     *     meanwhile
     */
    public WorkbookDownload(String text, Supplier<String> name, PdfDownload.Sheet workbook) {
        DownloadLink.dress(getContent(), text);
        getContent().setHref((DownloadHandler) event -> DownloadLink.send(event, name.get() + ".xlsx", XLSX, workbook));
    }
}
