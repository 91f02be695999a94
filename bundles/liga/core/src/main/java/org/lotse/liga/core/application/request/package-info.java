/** What people do with requests: gate, transaction, and who may see to them. */
@NullMarked
package org.lotse.liga.core.application.request;

import org.jspecify.annotations.NullMarked;
