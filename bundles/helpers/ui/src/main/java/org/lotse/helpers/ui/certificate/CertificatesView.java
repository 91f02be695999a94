package org.lotse.helpers.ui.certificate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.helpers.api.certificate.CertificateDeletion;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Certificates of conduct at a glance: how many have to show one, by which rules, and the log of deletions. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/certificates",
        permission = "helpers.certificates",
        title = "helpers.certificates.title",
        icon = "diploma",
        order = 45)
@StyleSheet("context://helpers/helpers.css")
public final class CertificatesView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Certificates certificates;
    private final transient Words words;
    private final Div content = new Div();

    /** Draws the frame; {@link #enter} reads what there is. */
    @Activate
    public CertificatesView(@Reference Certificates certificates, @Reference Texts texts) {
        this.certificates = certificates;
        words = new Words(texts, Localized.language());
        content.addClassName("helpers-form");
        getContent().setId("certificates");
        getContent().addClassName("helpers-detail");
        getContent().add(new ViewHeader(words.text("helpers.certificates.title")), content);
    }

    @Override
    public void enter(Visit visit) {
        content.removeAll();
        content.add(
                FormParts.section(words.text("helpers.certificates.due"), due(certificates.due())),
                FormParts.section(
                        words.text("helpers.certificates.rules"),
                        new Paragraph(words.text("helpers.certificates.rule-kept")),
                        new Paragraph(words.text("helpers.certificates.rule-fresh")),
                        new Paragraph(words.text("helpers.certificates.rule-deleted"))),
                FormParts.section(words.text("helpers.certificates.log"), log()));
    }

    private Component due(long count) {
        return count == 0
                ? new Paragraph(words.text("helpers.certificates.none-due"))
                : new ViewLink(words.text("helpers.certificates.to-due", count), "helpers?certificate=due");
    }

    private Component log() {
        var deletions = certificates.deletions();
        if (deletions.isEmpty()) {
            return new Paragraph(words.text("helpers.certificates.nothing-deleted"));
        }
        var list = new UnorderedList();
        list.setId("deletions");
        deletions.forEach(deletion -> list.add(new ListItem(told(deletion))));
        return list;
    }

    private String told(CertificateDeletion deletion) {
        return words.text(
                "helpers.certificates.deleted",
                Localized.date(deletion.on()),
                deletion.count(),
                words.of(deletion.reason()));
    }
}
