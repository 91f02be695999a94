/** The jobs that bundles register, looked at before they are believed. */
@NullMarked
package org.lotse.platform.jobs.registry;

import org.jspecify.annotations.NullMarked;
