/** Brings changes and acts into the chain of the database in which they happened. */
@NullMarked
package org.lotse.platform.audit.trail;

import org.jspecify.annotations.NullMarked;
