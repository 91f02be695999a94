package org.lotse.platform.api.boot;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A service that is there as soon as all that belongs to a start has been started. A component whose work nobody waits for, and
 * that would take processor time from the way to the first page, refers to it and begins no sooner.
 */
@ProviderType
public interface BootEnded {}
