/** Payments to volunteers on screen: the list, a payment and its way, and the ceilings beside a name. */
@NullMarked
package org.lotse.helpers.ui.money;

import org.jspecify.annotations.NullMarked;
