/** The screens of the module {@code helpers}: list and form of volunteers, and the card of the start page. */
@NullMarked
package org.lotse.helpers.ui;

import org.jspecify.annotations.NullMarked;
