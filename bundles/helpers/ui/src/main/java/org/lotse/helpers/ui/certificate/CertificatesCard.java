package org.lotse.helpers.ui.certificate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many volunteers have to show a certificate, now or within three months. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "helpers.certificates", order = 220)
public final class CertificatesCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure of now. */
    @Activate
    public CertificatesCard(@Reference Certificates certificates) {
        var due = certificates.due();
        var card = new CardFrame("diploma", getTranslation("helpers.certificates.title"))
                .figure(String.valueOf(due), getTranslation("helpers.card.certificates-due"));
        if (due > 0) {
            card.leadingTo(getTranslation("helpers.card.to-due"), "helpers?certificate=due");
        } else {
            card.leadingTo(getTranslation("helpers.card.to-certificates"), "helpers/certificates");
        }
        getContent().add(card);
    }
}
