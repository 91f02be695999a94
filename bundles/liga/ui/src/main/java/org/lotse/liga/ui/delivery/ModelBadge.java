package org.lotse.liga.ui.delivery;

import com.vaadin.flow.component.Composite;
import org.lotse.liga.api.delivery.DeliveryAlert;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** Who delivers, and what does not fit together, in words. */
final class ModelBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1L;

    private final Badge badge;

    ModelBadge(Words words, DeliveryModel model) {
        badge = new Badge(
                words.of(model), model == DeliveryModel.DISTRICT_WITH_LIGA ? Badge.Tone.READY : Badge.Tone.RESTING);
    }

    ModelBadge(Words words, DeliveryAlert alert) {
        badge = new Badge(words.of(alert), Badge.Tone.WAITING);
    }

    @Override
    protected Badge initContent() {
        return badge;
    }
}
