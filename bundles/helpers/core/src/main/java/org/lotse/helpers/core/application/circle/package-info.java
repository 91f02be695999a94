/** What people do with helper circles: gate, transaction, and who may coordinate. */
@NullMarked
package org.lotse.helpers.core.application.circle;

import org.jspecify.annotations.NullMarked;
