/**
 * Invented people, cases and volunteers to try the product with, the same at every first start. Installed by the profile
 * {@code demo} only; takes the public services like anybody else.
 */
@NullMarked
package org.lotse.demo;

import org.jspecify.annotations.NullMarked;
