package org.lotse.platform.ui.api.file;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows a picture or a PDF in the page, by what the browser itself has for that. */
public final class FilePreview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param text what is shown, for those who do not see it
     * @param mediaType {@code application/pdf} or that of a picture
     * @param file asked at each look, in the scope of the session but outside its lock; empty if it is there no more
     */
    public FilePreview(String text, String mediaType, Supplier<Optional<ServedFile>> file) {
        getContent().addClassName("lotse-file-preview");
        var shown = FileSending.toSee(file);
        if (mediaType.equals(FileSending.PDF)) {
            var frame = new IFrame(shown);
            frame.setTitle(text);
            getContent().add(frame);
        } else {
            getContent().add(new Image(shown, text));
        }
    }
}
