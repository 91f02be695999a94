/** What people do with carriers, agreements, posts and claims: gate, transaction, and what is said to colleagues. */
@NullMarked
package org.lotse.liga.core.application;

import org.jspecify.annotations.NullMarked;
