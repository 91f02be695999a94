/** The clockwork that tells when it is somebody's turn, and the runs themselves. */
@NullMarked
package org.lotse.platform.jobs.engine;

import org.jspecify.annotations.NullMarked;
