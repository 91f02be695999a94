package org.lotse.helpers.ui.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSort;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.platform.ui.api.Visit;

class PaymentAddressTest {

    @Test
    void aQueryComesBackFromItsAddress() {
        var query = PaymentQuery.ALL
                .matching("mina")
                .of(new VolunteerId(new UUID(7, 1)))
                .in(new CircleId(new UUID(4, 1)))
                .during(2025)
                .being(PaymentKind.TRAINER_ALLOWANCE)
                .being(PaymentState.PAID)
                .by(PaymentSort.NAME, false);

        assertThat(read(PaymentAddress.write(query))).isEqualTo(query);
        assertThat(PaymentAddress.write(PaymentQuery.ALL)).isEmpty();
        assertThat(read(Map.of("kind", "alles", "year", "heute"))).isEqualTo(PaymentQuery.ALL);
    }

    private static PaymentQuery read(Map<String, String> address) {
        return PaymentAddress.read(new Visit(Map.of(), address));
    }
}
