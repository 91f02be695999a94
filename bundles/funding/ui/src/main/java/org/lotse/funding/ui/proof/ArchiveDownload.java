package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.lotse.platform.ui.api.PdfDownload;

/** A link that downloads an archive. It goes out file by file, so its size is not known before; made at each click, in the scope of the session but outside its lock. */
final class ArchiveDownload extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    /**
     * @param text what stands there, translated
     * @param name name of the file with ending
     * @param archive writes it, by a method of the module's service that asks the gate
     */
    ArchiveDownload(String text, String name, PdfDownload.Sheet archive) {
        var icon = new Icon("vaadin", "download-alt");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.setSize("1em");
        getContent().add(icon);
        getContent().getElement().appendChild(Element.createText(text));
        getContent().addClassName("lotse-file-download");
        getContent()
                .getStyle()
                .setDisplay(Style.Display.INLINE_FLEX)
                .setAlignItems(Style.AlignItems.CENTER)
                .setGap("0.5em");
        getContent().setHref((DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType("application/zip");
            archive.write(event.getOutputStream());
        });
    }
}
