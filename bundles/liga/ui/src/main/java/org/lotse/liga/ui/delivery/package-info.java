/** The screens of delivery models: all municipalities at a glance, and each. */
@NullMarked
package org.lotse.liga.ui.delivery;

import org.jspecify.annotations.NullMarked;
