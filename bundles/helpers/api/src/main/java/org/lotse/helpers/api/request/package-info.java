/**
 * Requests for help and who helps: what was asked of the helper circle, who could do it, and the Patenschaft that comes of it. People who
 * coordinate volunteers use {@link org.lotse.helpers.api.request.HelpRequests} and {@link org.lotse.helpers.api.request.Matching}; what is
 * asked from outside comes in by {@link org.lotse.helpers.api.request.RequestIntake}, without a name and without a text.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.request;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
