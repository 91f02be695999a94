/** Volunteers who see and change their own entry: one transaction of the current tenant for every call. */
@NullMarked
package org.lotse.helpers.core.application.self;

import org.jspecify.annotations.NullMarked;
