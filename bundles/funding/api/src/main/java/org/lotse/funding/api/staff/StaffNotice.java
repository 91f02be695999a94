package org.lotse.funding.api.staff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something about an employment that people should know and that does not stand in the way.
 *
 * @param kind what it is
 * @param other the other employment that it is about, if one is
 * @param from first day that it is about
 * @param until last one
 */
public record StaffNotice(StaffNoticeKind kind, Optional<Employment> other, LocalDate from, LocalDate until) {}
