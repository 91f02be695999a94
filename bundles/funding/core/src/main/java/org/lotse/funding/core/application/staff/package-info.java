/** What people do with employments and their cost. */
@NullMarked
package org.lotse.funding.core.application.staff;

import org.jspecify.annotations.NullMarked;
