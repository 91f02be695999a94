package org.lotse.liga.core.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.core.Told;

class DeliveryTest {

    @Test
    void eachModelRunsUntilTheNextOneBegins() {
        var delivery = of(step(DeliveryModel.OWN, "2017-07-01"), step(DeliveryModel.DISTRICT_WITH_LIGA, "2015-05-01"));

        assertThat(model(delivery, "2015-04-30")).isEmpty();
        assertThat(model(delivery, "2017-06-30")).contains(DeliveryModel.DISTRICT_WITH_LIGA);
        assertThat(model(delivery, "2017-07-01")).contains(DeliveryModel.OWN);
        assertThat(model(delivery, "2030-01-01")).contains(DeliveryModel.OWN);
        assertThat(delivery.after(day("2017-06-30")).map(DeliveryStep::from)).contains(day("2017-07-01"));
        assertThat(delivery.after(day("2017-07-01"))).isEmpty();
    }

    @Test
    void twoDoNotBeginOnOneDay() {
        assertThat(refusal(
                        () -> of(step(DeliveryModel.OWN, "2017-07-01"), step(DeliveryModel.ASSOCIATION, "2017-07-01"))))
                .isEqualTo("steps liga.rule.two-models");
    }

    private static Optional<DeliveryModel> model(Delivery delivery, String day) {
        return delivery.on(day(day)).map(DeliveryStep::model);
    }

    private static DeliveryStep step(DeliveryModel model, String from) {
        return new DeliveryStep(model, day(from), null);
    }

    private static Delivery of(DeliveryStep... steps) {
        var delivery = Delivery.empty(new UUID(5, 1), Told.SINGEN);
        delivery.replace(new ReplaceDelivery(Told.SINGEN, 0, List.of(steps)), Told.CHANGE);
        return delivery;
    }
}
