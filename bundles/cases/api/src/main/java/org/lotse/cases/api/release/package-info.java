/**
 * What people allow to be handed on about them, and what was handed on. Two things are kept apart: consent under data-protection
 * law, and release from professional secrecy (§ 203 StGB); handing content on needs both, or a provision of law in the place of
 * what is missing. None at all is an ordinary state: counselling does not depend on it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.release;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
