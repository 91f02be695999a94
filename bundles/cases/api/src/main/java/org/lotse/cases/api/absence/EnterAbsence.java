package org.lotse.cases.api.absence;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * Command: somebody is or will be away.
 *
 * @param person who; null for oneself
 * @param absence why and when
 */
public record EnterAbsence(@Nullable UserId person, AbsenceData absence) {}
