/**
 * Money that is passed on (Weiterleitung) to a municipality or a carrier: what was agreed, the notice about it, and what was paid. All amounts are euros;
 * nothing that was entered is changed or deleted.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.passing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
