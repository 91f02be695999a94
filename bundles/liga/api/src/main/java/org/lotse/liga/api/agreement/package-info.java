/**
 * Agreements with carriers: how long they run, until when notice can be given, what is refunded by which rule, and how many posts they are about.
 * Screens ask {@link org.lotse.liga.api.agreement.Agreements}. Amounts are euros with two decimals.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.agreement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
