/** What carriers, agreements, posts and claims have in common: revisions, periods, amounts. */
@NullMarked
package org.lotse.liga.core.domain;

import org.jspecify.annotations.NullMarked;
