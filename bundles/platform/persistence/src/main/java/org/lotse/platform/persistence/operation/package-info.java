/**
 * What an operator may know and do about databases, without ever seeing into one. For the rooms of the platform, not for
 * modules.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.operation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
