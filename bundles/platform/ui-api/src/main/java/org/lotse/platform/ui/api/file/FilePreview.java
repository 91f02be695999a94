package org.lotse.platform.ui.api.file;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import java.util.function.Supplier;

/** Shows a picture or a PDF in the page, by what the browser itself has for that. */
public final class FilePreview extends Composite<Div> {

    /** How the address of a PDF ends that a page of ours may frame; without a dot, since what has an ending is a file of the product. */
    public static final String PDF_ADDRESS = "pdf-in-the-page";

    private static final long serialVersionUID = 1L;

    /**
     * @param text what is shown, for those who do not see it
     * @param mediaType {@code application/pdf} or that of a picture
     * @param file asked at each look, in the scope of the session but outside its lock; throws if it is there no more or
     *     not for them
     */
    public FilePreview(String text, String mediaType, Supplier<ServedFile> file) {
        getContent().addClassName("lotse-file-preview");
        var shown = SentFile.toSee(mediaType, file);
        if (mediaType.equals(SentFile.PDF)) {
            var frame = new IFrame(shown);
            frame.setTitle(text);
            getContent().add(frame);
        } else {
            getContent().add(new Image(shown, text));
        }
    }
}
