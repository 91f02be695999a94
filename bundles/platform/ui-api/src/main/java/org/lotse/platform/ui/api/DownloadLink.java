package org.lotse.platform.ui.api;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** How a link looks that brings a file, and how a file is sent that is only of use as a whole. */
final class DownloadLink {

    private DownloadLink() {}

    /** @param text what stands there, translated */
    static void dress(Anchor link, String text) {
        var icon = new Icon("vaadin", "download-alt");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.setSize("1em");
        link.add(icon);
        link.getElement().appendChild(Element.createText(text));
        link.addClassName("lotse-download");
        link.getStyle()
                .setDisplay(Style.Display.INLINE_FLEX)
                .setAlignItems(Style.AlignItems.CENTER)
                .setGap("0.5em");
    }

    /** Sends it when it is finished; what fails meanwhile is not sent at all. */
    static void send(DownloadEvent event, String fileName, String type, PdfDownload.Sheet content) throws IOException {
        var whole = new ByteArrayOutputStream();
        content.write(whole);
        event.setFileName(fileName);
        event.setContentType(type);
        event.setContentLength(whole.size());
        whole.writeTo(event.getOutputStream());
    }
}
