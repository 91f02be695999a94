/**
 * The record of acts that are not changes of data: a module switched, a member locked, a key rotated, a sign-in refused.
 * Changes of data need no call: the platform records every one of them by itself, without the values.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
