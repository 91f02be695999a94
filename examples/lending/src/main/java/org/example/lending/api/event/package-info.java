/** What other modules may hear of the lending desk. */
@Export
@Version("1.0.0")
@NullMarked
package org.example.lending.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
