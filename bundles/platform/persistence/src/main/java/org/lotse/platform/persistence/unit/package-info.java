/**
 * What a core's {@code persistence} package needs to talk to its own unit. A bundle with the manifest header
 * {@code Lotse-Unit: <name>} (tenant data) or {@code Lotse-Unit: <name>;home=platform} gets a unit made from its
 * {@code META-INF/persistence.xml} and its migrations {@code db/<name>/V###__*.sql}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.unit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
