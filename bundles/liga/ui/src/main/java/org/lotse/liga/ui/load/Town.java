package org.lotse.liga.ui.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryRow;
import org.lotse.liga.api.load.TownLoad;

/**
 * A municipality as the district's overview shows it.
 *
 * @param delivery by whom, with whom, and what does not fit together
 * @param load people and posts
 */
record Town(DeliveryRow delivery, TownLoad load) {

    Ags key() {
        return delivery.municipality();
    }

    @Nullable
    DeliveryModel model() {
        return delivery.now() == null ? null : delivery.now().model();
    }

    /** Whether somebody should look. */
    boolean isAlerted() {
        return delivery.alert() != null || !load.alerts().isEmpty();
    }

    /** By what tiles are told apart without colour: a letter, and a line of its own at the edge. */
    String mark(RatioWords said) {
        return said.words().text("liga.model-mark." + style());
    }

    /** The name of the model in style sheets and keys. */
    String style() {
        var model = model();
        return model == null ? "none" : style(model);
    }

    static String style(DeliveryModel model) {
        return model.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The model in words. */
    String modelWords(RatioWords said) {
        var model = model();
        return model == null
                ? said.words().text("liga.delivery-alert.no-model")
                : said.words().of(model);
    }

    /** Carriers, or that there are none. */
    String carriers(RatioWords said) {
        return delivery.carriers().isEmpty()
                ? said.words().text("liga.district.no-carrier")
                : String.join(", ", delivery.carriers());
    }

    /** People for each post. */
    String ratio(RatioWords said) {
        return said.ratio(load.known().flatMap(ratio -> ratio.perPost()));
    }

    /** Everything somebody should look at, in words. */
    List<String> alerts(RatioWords said) {
        var alerts = new ArrayList<String>();
        if (delivery.alert() != null && delivery.now() != null) {
            alerts.add(said.words().of(delivery.alert()));
        }
        alerts.addAll(load.alerts().stream().map(said::alert).collect(Collectors.toList()));
        return alerts;
    }
}
