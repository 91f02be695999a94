package org.lotse.platform.api.deployment;

import org.osgi.annotation.versioning.ConsumerType;

/** A whiteboard service that hears of every attempt when it is decided, with no scope promised: return at once. */
@ConsumerType
@FunctionalInterface
public interface DeploymentsListener {

    /** {@link Deployments} has something new to tell. */
    void deploymentsChanged();
}
