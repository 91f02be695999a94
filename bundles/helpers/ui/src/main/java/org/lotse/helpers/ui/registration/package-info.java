/** The public page on which people register themselves, and what coordinators see and decide of it. */
@NullMarked
package org.lotse.helpers.ui.registration;

import org.jspecify.annotations.NullMarked;
