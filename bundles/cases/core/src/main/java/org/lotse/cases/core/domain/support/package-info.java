/** What cases ask of the helper circle, and what became of it. */
@NullMarked
package org.lotse.cases.core.domain.support;

import org.jspecify.annotations.NullMarked;
