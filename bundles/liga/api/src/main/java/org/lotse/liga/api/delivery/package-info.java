/**
 * Who delivers Integrationsmanagement in each municipality of the district, and since when. Screens ask
 * {@link org.lotse.liga.api.delivery.DeliveryModels}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.delivery;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
