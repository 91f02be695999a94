package org.lotse.neighbour.api;

import org.lotse.planted.api.ServiceThatPromisesEntities;

/** Planted: the other half of the circle. */
public interface NeighboursService {
    void ask(ServiceThatPromisesEntities service);
}
