/**
 * What woven Karaf classes call in place of the JAAS methods that JDK 24 switched off. Nobody else should; the package goes away with
 * Karaf 4.5.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.lotse.infrastructure.jaasbridge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
