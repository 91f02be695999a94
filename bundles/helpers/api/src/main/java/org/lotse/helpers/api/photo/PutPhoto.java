package org.lotse.helpers.api.photo;

import org.lotse.helpers.api.VolunteerId;

/**
 * Puts a photo of somebody else there.
 *
 * @param volunteer whom it shows
 * @param consent whether they agree to it
 */
public record PutPhoto(VolunteerId volunteer, boolean consent) {}
