package org.lotse.planted.api;

import jakarta.persistence.EntityManager;
import org.lotse.neighbour.api.NeighboursService;

/** Planted: a third party's type in a promise, and half of a circle. */
public interface ServiceThatPromisesEntities {
    EntityManager manager(NeighboursService neighbour);
}
