/** The screens of the module {@code helpers}: list and form of volunteers, the card of the start page, and what all its screens share. */
@NullMarked
package org.lotse.helpers.ui;

import org.jspecify.annotations.NullMarked;
