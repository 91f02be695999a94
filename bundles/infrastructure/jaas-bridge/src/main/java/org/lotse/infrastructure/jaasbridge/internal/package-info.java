/** The weaving hook and what it changes in Karaf's classes. */
@NullMarked
package org.lotse.infrastructure.jaasbridge.internal;

import org.jspecify.annotations.NullMarked;
