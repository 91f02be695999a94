package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.request.Delivery;
import org.lotse.liga.api.request.RequestLink;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;

/** Where a request stands too, and how far what was written last has come. */
final class DeliveryLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DeliveryLine(Words words, RequestLink link) {
        var text = words.text("liga.delivery-of-request." + key(link.delivery()), link.other());
        getContent().setId("delivery");
        getContent()
                .add(
                        link.delivery() == Delivery.WAITING || link.delivery() == Delivery.NOT_TAKEN
                                ? FormParts.warning(text)
                                : FormParts.soft(text));
    }

    private static String key(Delivery delivery) {
        return switch (delivery) {
            case WAITING -> "waiting";
            case ON_ITS_WAY -> "on-its-way";
            case DELIVERED -> "delivered";
            case NOT_TAKEN -> "not-taken";
        };
    }
}
