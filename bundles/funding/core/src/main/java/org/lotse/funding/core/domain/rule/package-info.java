/** Rule-sets in versions, and the schema that they are checked against. */
@NullMarked
package org.lotse.funding.core.domain.rule;

import org.jspecify.annotations.NullMarked;
