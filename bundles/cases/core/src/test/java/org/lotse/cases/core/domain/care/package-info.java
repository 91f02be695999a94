/** Tests of what a person is recognised by. */
@NullMarked
package org.lotse.cases.core.domain.care;

import org.jspecify.annotations.NullMarked;
