/** Who may do what in the module of funding. What is computed stands in {@code claim}, by which rules in {@code
 * rule}, head counts in {@code count}, who applies with whom in {@code group}, the published tables in {@code allocation}. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.funding.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
