/** By what a person is recognised in another body's tenant, and which cases run. */
@NullMarked
package org.lotse.cases.core.domain.care;

import org.jspecify.annotations.NullMarked;
