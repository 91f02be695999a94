/**
 * What municipalities and carriers of the LIGA ask of each other through the district: more hours, complaints, new arrivals. Screens ask
 * {@link org.lotse.liga.api.request.Requests} and {@link org.lotse.liga.api.request.RequestList}; those of a municipality
 * {@link org.lotse.liga.api.request.OwnRequests}, whose copies follow the district's by the exchange. No names of people who are accompanied belong in it.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.liga.api.request;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
