package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Notice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The lines that stand above every page. */
@org.osgi.service.component.annotations.Component(service = Notices.class)
public final class Notices {

    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final Texts texts;

    /** @param texts the words */
    @Activate
    public Notices(@Reference Texts texts) {
        this.texts = texts;
    }

    /** The lines, in the language of the current tab; hidden if there is none. */
    public Component banner() {
        var banner = new Section();
        banner.setAriaLabel(texts.get(Localized.language(), "shell.notice"));
        banner.addClassName("lotse-notice");
        banner.setVisible(!notices.isEmpty());
        notices.forEach(notice -> {
            var sign = new Icon("vaadin", "info-circle-o");
            sign.getElement().setAttribute("aria-hidden", "true");
            banner.add(new Div(sign, new Paragraph(text(notice.textKey()))));
        });
        return banner;
    }

    /** The longer texts for the sign-in page; hidden if there is none. */
    public Component details() {
        var details = new Div();
        details.addClassName("lotse-notice-details");
        details.setVisible(!notices.isEmpty());
        notices.forEach(notice -> details.add(new Paragraph(text(notice.detailsKey()))));
        return details;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addNotice(Notice notice) {
        notices.add(notice);
    }

    void removeNotice(Notice notice) {
        notices.remove(notice);
    }

    private String text(String key) {
        return texts.get(Localized.language(), key);
    }
}
