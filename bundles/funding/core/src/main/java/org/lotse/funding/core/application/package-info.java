/** What screens and the console call: begins at the gate. */
@NullMarked
package org.lotse.funding.core.application;

import org.jspecify.annotations.NullMarked;
