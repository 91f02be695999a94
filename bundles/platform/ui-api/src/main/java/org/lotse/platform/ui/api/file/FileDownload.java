package org.lotse.platform.ui.api.file;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.dom.Element;
import java.util.function.Supplier;

/** A link that downloads a file as it came. */
public final class FileDownload extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    /**
     * @param text what stands there, translated
     * @param file asked at each click, in the scope of the session but outside its lock; throws if it is there no more or
     *     not for them
     */
    public FileDownload(String text, Supplier<ServedFile> file) {
        var icon = new Icon("vaadin", "download-alt");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.setSize("1em");
        getContent().add(icon);
        getContent().getElement().appendChild(Element.createText(text));
        getContent().addClassName("lotse-file-download");
        getContent().setHref(SentFile.toSave(file));
    }
}
