/** The administrators' views: modules and members of a municipality, and the district's tenants. */
@NullMarked
package org.lotse.platform.admin.ui;

import org.jspecify.annotations.NullMarked;
