/** Requests for help as other bundles see them: gate, transaction, and the way from commands to the domain and back to records. */
@NullMarked
package org.lotse.helpers.core.application.request;

import org.jspecify.annotations.NullMarked;
