/** Joins cases and funding, which do not know each other: what colleagues did becomes figures of a proof of use (ADR 79). */
@NullMarked
package org.lotse.bridges.proof;

import org.jspecify.annotations.NullMarked;
