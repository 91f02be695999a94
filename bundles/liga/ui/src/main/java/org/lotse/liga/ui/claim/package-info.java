/** The screens of cost claims. */
@NullMarked
package org.lotse.liga.ui.claim;

import org.jspecify.annotations.NullMarked;
