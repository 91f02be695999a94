package org.lotse.planted.core;

import jakarta.persistence.EntityManager;

/** Planted: mixes the domain with its storage. */
public final class DomainThatOpensEntityManagers {
    void forget(EntityManager manager) {
        manager.clear();
    }
}
