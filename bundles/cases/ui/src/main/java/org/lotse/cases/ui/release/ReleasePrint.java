package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.plan.SheetLanguage;
import org.lotse.cases.ui.PdfInPage;
import org.lotse.cases.ui.SheetLanguageField;
import org.lotse.cases.ui.Words;

/** The sheet of a release in the page, in the language of the person or another one that is chosen. */
final class ReleasePrint extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final SheetLanguageField language;

    /** Sets the sheet in a language. */
    @FunctionalInterface
    interface InLanguage {
        void write(String language, OutputStream to) throws IOException;
    }

    /** @param onClose asked to put it away */
    ReleasePrint(Words words, List<SheetLanguage> languages, CaseDetails file, InLanguage sheet, Runnable onClose) {
        language = new SheetLanguageField(words, languages).suggestFor(file);
        var shown = new PdfInPage(words);
        var close = new Button(words.get("cases.release.sheet-close"), click -> onClose.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassNames("cases-contact-form", "cases-release-print");
        getContent().add(new H3(words.get("cases.release.sheet")), language, shown, close);
        language.addValueChangeListener(chosen -> show(words, shown, sheet));
        show(words, shown, sheet);
    }

    void focus() {
        language.focus();
    }

    private void show(Words words, PdfInPage shown, InLanguage sheet) {
        var code = language.getValue().code();
        shown.show(
                words.get("cases.release.sheet"),
                "%s-%s".formatted(words.get("cases.release.sheet-file"), code),
                to -> sheet.write(code, to));
    }
}
