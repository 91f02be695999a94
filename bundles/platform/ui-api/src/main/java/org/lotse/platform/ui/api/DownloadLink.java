package org.lotse.platform.ui.api;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.Style;

/** How a link looks that brings a file. */
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
}
