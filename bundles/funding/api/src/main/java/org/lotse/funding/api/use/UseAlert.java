package org.lotse.funding.api.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lotse.funding.api.staff.Employment;

/**
 * Something to see to.
 *
 * @param kind what it is
 * @param post number of the post that it is about, if one is
 * @param employment the employment that it is about, if one is
 * @param from first day that it is about
 * @param until last one
 * @param figure euros or posts (FTE), as the kind says; nothing where it has none
 */
public record UseAlert(
        UseAlertKind kind,
        Optional<Integer> post,
        Optional<Employment> employment,
        LocalDate from,
        LocalDate until,
        BigDecimal figure) {}
