/** Volunteers: the list, one of them, a new one, and the card on the start page. */
@NullMarked
package org.lotse.helpers.ui.volunteer;

import org.jspecify.annotations.NullMarked;
