/** Tests of the screens of claims. */
@NullMarked
package org.lotse.liga.ui.claim;

import org.jspecify.annotations.NullMarked;
