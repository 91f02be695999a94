package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.lotse.helpers.api.registration.OfferedRegistration;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.helpers.ui.Words;

/** What people have to be told from whom data is collected (Art. 13 GDPR): the usual words or the municipality's own. */
final class PrivacyNotice extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private static final List<String> USUAL =
            List.of("purpose", "basis", "receivers", "storage", "rights", "duty", "machines");

    PrivacyNotice(Words words, String town, OfferedRegistration offer) {
        var parts = new ArrayList<Component>();
        add(parts, words.text("helpers.privacy.controller"), offer.contact());
        add(parts, words.text("helpers.privacy.officer"), offer.officer());
        var own = offer.notice();
        if (own != null) {
            parts.add(lines(own));
        } else {
            USUAL.forEach(part -> add(
                    parts,
                    words.text("helpers.privacy." + part),
                    words.text("helpers.privacy." + part + "-text", town, SelfRegistration.VALID_HOURS)));
        }
        var text = new Div();
        text.add(parts);
        text.addClassName("helpers-privacy");
        getContent().setSummaryText(words.text("helpers.privacy.title"));
        getContent().add(text);
    }

    private static void add(List<Component> parts, String title, String text) {
        parts.add(new H3(title));
        parts.add(lines(text));
    }

    private static Paragraph lines(String text) {
        var lines = new Paragraph(text);
        lines.addClassName("helpers-lines");
        return lines;
    }
}
