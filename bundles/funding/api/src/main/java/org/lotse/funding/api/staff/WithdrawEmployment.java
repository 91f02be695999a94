package org.lotse.funding.api.staff;

import org.jspecify.annotations.Nullable;

/** Takes an employment out of all figures that was entered by mistake; it stays to be read. Needs a reason. */
public record WithdrawEmployment(
        EmploymentId id, long revision, @Nullable String reason) {}
