/**
 * The work of a municipality in figures: how many, how long, with what effect. No names, no case: whoever may see these need not be
 * allowed to see any of those.
 */
@Export
@Version("0.3.0")
@NullMarked
package org.lotse.cases.api.figures;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
