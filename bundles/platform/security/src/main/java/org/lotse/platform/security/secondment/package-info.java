/** Memberships that follow from a district's records and from the calendar: what there is, who may make it, who may refuse it. */
@NullMarked
package org.lotse.platform.security.secondment;

import org.jspecify.annotations.NullMarked;
