package org.lotse.liga.api.post;

import java.math.BigDecimal;

/**
 * Posts that nobody holds today.
 *
 * @param posts how many
 * @param share what they are together, of full-time posts
 */
public record Vacancies(long posts, BigDecimal share) {}
