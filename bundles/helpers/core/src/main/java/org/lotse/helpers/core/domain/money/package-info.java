/** Payments to volunteers: a payment and its way, ceilings by dated rules, four eyes, and how long payments are kept. */
@NullMarked
package org.lotse.helpers.core.domain.money;

import org.jspecify.annotations.NullMarked;
