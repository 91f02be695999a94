/** What happens to a municipality's delivery and other modules of its tenant may know. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
