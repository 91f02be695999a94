/**
 * The guided change of a municipality's delivery model: planned, announced, wound down, carried out on its day; and what a municipality is told of its
 * own. The district asks {@link org.lotse.liga.api.change.DeliveryChanges} and {@link org.lotse.liga.api.change.ChangeProcedure}, a municipality
 * {@link org.lotse.liga.api.change.OwnDelivery}.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.liga.api.change;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
