/**
 * Two cases turn out to be one person's: one stays, the other's content becomes the first one's, and of the other remains that it was there.
 * Nobody can undo it, so it is looked at first and done by whoever leads a team.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
