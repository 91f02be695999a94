/**
 * Preparing a hand-over where no case files are kept: social workers in shared accommodation tell the municipality what it needs to
 * go on, and keep nothing themselves once it has.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.preparation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
