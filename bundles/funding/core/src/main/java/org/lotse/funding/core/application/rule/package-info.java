/** What people do with rule-sets: look them up, write new versions, publish them. */
@NullMarked
package org.lotse.funding.core.application.rule;

import org.jspecify.annotations.NullMarked;
