/** How the circles stand at a glance. */
@NullMarked
package org.lotse.helpers.ui.overview;

import org.jspecify.annotations.NullMarked;
