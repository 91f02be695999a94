/**
 * How long the module keeps what has a name or is evidence, and what goes next. Screens ask {@link org.lotse.liga.api.retention.Retention}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.retention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
