/** Planted: an offer that nobody guards, to show that it is caught. */
@NullMarked
package org.lotse.planted.api;

import org.jspecify.annotations.NullMarked;
