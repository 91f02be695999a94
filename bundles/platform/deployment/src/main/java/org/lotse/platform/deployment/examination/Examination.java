package org.lotse.platform.deployment.examination;

import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.Refused;

/** One question about a delivery. Changes nothing that anybody else could notice. */
interface Examination {

    /** @throws Refused if the delivery cannot be let in */
    void examine(Delivery delivery) throws Refused;
}
