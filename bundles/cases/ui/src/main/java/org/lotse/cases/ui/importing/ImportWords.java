package org.lotse.cases.ui.importing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.importing.RowRemark;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;

/** Says what concerns lists in one language; also where no screen is, for files. */
final class ImportWords {

    private final Texts texts;
    private final Locale locale;
    private final Words words;

    ImportWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        words = new Words(texts, locale);
    }

    String get(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    String of(ImportField field) {
        return get("cases.import-field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is to be said about a row, by itself. */
    String of(RowRemark remark) {
        return get(remark.key(), remark.arguments().stream().map(this::said).toArray());
    }

    private Object said(Object argument) {
        return argument instanceof Set<?> data
                ? words.data(data.stream().map(Datum.class::cast).collect(Collectors.toSet()))
                : argument;
    }

    /** The column, as the file calls it; by what it would mean if the file has none. */
    String column(RowRemark remark) {
        return remark.heading().isEmpty() && remark.field() != null ? of(remark.field()) : remark.heading();
    }
}
