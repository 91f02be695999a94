/** The members of a tenant, for its administrator: the rules, and who may break which. */
@NullMarked
package org.lotse.platform.security.members;

import org.jspecify.annotations.NullMarked;
