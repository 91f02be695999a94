package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.file.FileDownload;
import org.lotse.platform.ui.api.file.FilePreview;
import org.lotse.platform.ui.api.file.ServedFile;

/** A sheet that is set when it is looked at: in the page, and to take away. Nothing of it stays in the session. */
public final class PdfInPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final String PDF = "application/pdf";

    private final transient Words words;

    /** Empty, until there is something to show. */
    public PdfInPage(Words words) {
        this.words = words;
        getContent().addClassName("cases-document-preview");
    }

    /**
     * Shows a sheet in place of the one before.
     *
     * @param title what it is, for those who do not see it
     * @param name of the file without ending and without anything about a person
     * @param sheet reads no field of the screen that may change meanwhile
     */
    public void show(String title, String name, PdfDownload.Sheet sheet) {
        getContent().removeAll();
        getContent()
                .add(
                        new FileDownload(words.get("cases.document.download"), () -> set(name, sheet)),
                        new FilePreview(words.get("cases.document.preview", title), PDF, () -> set(name, sheet)));
    }

    private static ServedFile set(String name, PdfDownload.Sheet sheet) {
        var whole = new ByteArrayOutputStream();
        try {
            sheet.write(whole);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return new ServedFile(name + ".pdf", PDF, whole.size(), whole::writeTo);
    }
}
