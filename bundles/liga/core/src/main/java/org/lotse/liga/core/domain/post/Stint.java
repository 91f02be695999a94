package org.lotse.liga.core.domain.post;

import java.math.BigDecimal;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostId;

/**
 * Somebody works for a municipality: what a holder of a post and a share of it have in common.
 *
 * @param post which
 * @param agreement under which it is
 * @param holder who
 * @param municipality for whom
 * @param fullTime how much of a full-time post the whole post is
 * @param period the days that are in the post, with the holder and in the share
 */
public record Stint(
        PostId post, AgreementId agreement, Holder holder, Ags municipality, BigDecimal fullTime, Period period) {}
