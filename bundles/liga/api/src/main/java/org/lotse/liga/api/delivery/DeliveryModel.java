package org.lotse.liga.api.delivery;

/** By whom a municipality has its Integrationsmanagement done. */
public enum DeliveryModel {
    /** The district, together with a carrier of the LIGA: what is offered to every municipality. */
    DISTRICT_WITH_LIGA,
    /** The district alone. */
    DISTRICT_ONLY,
    /** The municipality itself. */
    OWN,
    /** Several municipalities together (Verbund). */
    ASSOCIATION
}
