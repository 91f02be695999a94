/** Takes photos of volunteers in, gives them out and removes them. */
@NullMarked
package org.lotse.helpers.core.application.photo;

import org.jspecify.annotations.NullMarked;
