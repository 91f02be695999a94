/** Instalments of grants: what is planned, what came, and what is taken along of them. */
@NullMarked
package org.lotse.funding.core.application.instalment;

import org.jspecify.annotations.NullMarked;
