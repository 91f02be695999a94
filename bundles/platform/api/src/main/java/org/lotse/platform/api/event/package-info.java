/**
 * How one module tells others what happened in it, without knowing them. An event is a record in the owner's
 * {@code api.event}; it is written with the change that it tells of, in one transaction, and delivered after the commit: at
 * least once, in order, to every handler of every module that is on.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
