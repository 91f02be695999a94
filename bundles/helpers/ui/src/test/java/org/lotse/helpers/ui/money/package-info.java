/** Tests of the screens for activities, as far as they need no browser. */
@NullMarked
package org.lotse.helpers.ui.money;

import org.jspecify.annotations.NullMarked;
