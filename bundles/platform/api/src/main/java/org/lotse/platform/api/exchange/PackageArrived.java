package org.lotse.platform.api.exchange;

import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A package lies in the inbox of the tenant in whose scope this is heard. Told in the transaction that laid it there, so a module that decides by itself, without
 * anybody who looks, hears of each; one whose receiver has the module off arrives, and is told, when it is on again.
 *
 * @param kind what it is; whoever hears looks at this first, since it hears of every kind
 * @param id identity, the same at both ends
 */
@EventType("platform.package-arrived")
public record PackageArrived(KindId kind, PackageId id) implements Event {}
