/**
 * What a case asks the helper circle for becomes a request there, and what the circle answers stands in the case. Neither module knows the
 * other; this bundle knows both APIs and keeps nothing.
 */
@NullMarked
package org.lotse.bridges.support;

import org.jspecify.annotations.NullMarked;
