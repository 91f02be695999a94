package org.lotse.liga.api.training;

import org.lotse.liga.api.carrier.CarrierId;

/**
 * Somebody who holds a post today and can be signed up.
 *
 * @param name who
 * @param carrier for which carrier they work
 * @param carrierName as people call it
 */
public record HolderChoice(String name, CarrierId carrier, String carrierName) {}
