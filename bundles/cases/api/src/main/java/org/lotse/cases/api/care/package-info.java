/**
 * Nobody is accompanied by two bodies at once: whether another body of the district does already, which one, and nothing else. Screens ask
 * {@link org.lotse.cases.api.care.CareCheck}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.care;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
