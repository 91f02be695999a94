/**
 * Asking the body that accompanies somebody already for the hand-over: what travels, to whom it appears there, and what became of it. Who asks uses
 * {@link org.lotse.cases.api.asking.HandoverRequests}, who is asked {@link org.lotse.cases.api.asking.RequestedHandovers}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.asking;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
