/**
 * Where each running case goes when somebody else delivers Integrationsmanagement here from a day on. Screens ask {@link org.lotse.cases.api.destination.Destinations};
 * the day comes from another module, by {@link org.lotse.cases.api.destination.CareEndings}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.destination;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
