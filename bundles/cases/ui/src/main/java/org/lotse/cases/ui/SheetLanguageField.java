package org.lotse.cases.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.plan.SheetLanguage;
import org.lotse.platform.api.vocabulary.Language;

/** In which language a sheet is printed. */
public final class SheetLanguageField extends Select<SheetLanguage> {

    private static final long serialVersionUID = 1L;

    private final transient List<SheetLanguage> languages;

    /** @param languages that there are; the first one stands there until another is suggested or chosen */
    public SheetLanguageField(Words words, List<SheetLanguage> languages) {
        this.languages = languages;
        setLabel(words.field("sheetLanguage"));
        setItems(languages);
        setItemLabelGenerator(SheetLanguage::name);
        setValue(languages.getFirst());
    }

    /** Offers the language that the person reads. */
    public SheetLanguageField suggestFor(CaseDetails file) {
        var person = file.person();
        setValue(Stream.concat(
                        Stream.ofNullable(person.interpreter()),
                        person.languages().stream()
                                .map(SpokenLanguage::language)
                                .sorted())
                .map(Language::code)
                .flatMap(code -> languages.stream().filter(sheet -> sheet.code().equals(code)))
                .findFirst()
                .orElse(languages.getFirst()));
        return this;
    }
}
