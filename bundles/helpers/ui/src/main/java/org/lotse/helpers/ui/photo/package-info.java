/** The photo of a volunteer, on their page and on their own. */
@NullMarked
package org.lotse.helpers.ui.photo;

import org.jspecify.annotations.NullMarked;
