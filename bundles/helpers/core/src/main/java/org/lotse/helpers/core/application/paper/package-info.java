/** Sheets about a volunteer: what stands on them, and that they are written for those who may. */
@NullMarked
package org.lotse.helpers.core.application.paper;

import org.jspecify.annotations.NullMarked;
