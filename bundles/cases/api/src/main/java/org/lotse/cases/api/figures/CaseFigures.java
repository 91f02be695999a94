package org.lotse.cases.api.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts the work of the current scope's tenant. Threads, transactions and refusals as for
 * {@link org.lotse.cases.api.CaseService}. Whoever may not read cases as well gets figures in which nobody is recognised: rounded to five,
 * and for whole quarters (ADR 44).
 */
@ProviderType
public interface CaseFigures {

    /**
     * The figures of a period, counted now. Needs {@code cases.figures}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code from} or {@code to} if the days make no sense
     */
    Figures of(FigureQuery query);

    /**
     * The same as a sheet. Needs {@code cases.figures}.
     *
     * @param language of the sheet: German or English
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #of}
     * @throws IOException if it cannot be written there
     */
    void print(FigureQuery query, Locale language, OutputStream to) throws IOException;

    /**
     * The same as a workbook (XLSX), a sheet for each table. Needs {@code cases.figures}.
     *
     * @param language of the workbook: German or English
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #of}
     * @throws IOException if it cannot be written there
     */
    void write(FigureQuery query, Locale language, OutputStream to) throws IOException;
}
