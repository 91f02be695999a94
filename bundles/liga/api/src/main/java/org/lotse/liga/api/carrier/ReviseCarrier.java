package org.lotse.liga.api.carrier;

/**
 * Replaces what is written down about a carrier.
 *
 * @param id the carrier
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseCarrier(CarrierId id, long revision, CarrierData data) {}
