package org.lotse.liga.api.carrier;

/**
 * A carrier as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param data everything that is written down
 */
public record CarrierDetails(CarrierId id, long revision, CarrierData data) {}
