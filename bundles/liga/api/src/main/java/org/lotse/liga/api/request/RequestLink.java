package org.lotse.liga.api.request;

/**
 * That a request stands in a district and in a municipality, at each end as a copy of its own.
 *
 * @param other what the tenant at the other end is called
 * @param delivery how far what was written here last has come
 * @param unread whether something came from there that nobody who may answer has opened yet
 */
public record RequestLink(String other, Delivery delivery, boolean unread) {}
