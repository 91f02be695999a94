/** The screens of agreements. */
@NullMarked
package org.lotse.liga.ui.agreement;

import org.jspecify.annotations.NullMarked;
