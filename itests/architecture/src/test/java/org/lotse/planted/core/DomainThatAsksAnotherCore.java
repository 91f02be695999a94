package org.lotse.planted.core;

import org.lotse.neighbour.core.NeighboursDomain;

/** Planted: reaches over the fence. */
public final class DomainThatAsksAnotherCore {
    final NeighboursDomain neighbour = new NeighboursDomain();
}
