/** The services other bundles see: gate, transaction, and the way from commands to the domain and back to records. */
@NullMarked
package org.lotse.cases.core.application;

import org.jspecify.annotations.NullMarked;
