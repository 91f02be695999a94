/**
 * Regular services (Regelangebote) of the district: job centre, counselling, language courses, school. The district keeps one list and
 * publishes it; every municipality has its copy where people are handed over to them (founding document, point 5).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.directory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
