/** Integration plans: what is worked out, agreed and reviewed with a person. */
@NullMarked
package org.lotse.cases.core.domain.plan;

import org.jspecify.annotations.NullMarked;
