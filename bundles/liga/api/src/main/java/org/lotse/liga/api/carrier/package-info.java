/**
 * Carriers of the LIGA: who they are, by which law of data protection they are bound, where they work, and who of them has the chair. Screens ask
 * {@link org.lotse.liga.api.carrier.Carriers} and {@link org.lotse.liga.api.carrier.Chairs}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.carrier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
