/**
 * What volunteers receive in money: expenses that are paid back, and allowances with their yearly ceilings. Screens ask
 * {@link org.lotse.helpers.api.money.Payments}, {@link org.lotse.helpers.api.money.PaymentApproval} and
 * {@link org.lotse.helpers.api.money.PaymentList}. All amounts are euro cents.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.money;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
