package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Localized;

/** Changes to the other language, named in that language; the page is loaded anew in it. */
public final class LanguageSwitch extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    /** Offers the language that is not shown now. */
    public LanguageSwitch() {
        var other = other();
        getContent().setText(name(other));
        getContent().getElement().setAttribute("lang", other.getLanguage());
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("lotse-language");
        getContent().addClickListener(click -> change(click.getSource().getUI().orElseThrow(), other));
    }

    static Locale other() {
        var now = Localized.language();
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.getLanguage().equals(now.getLanguage()))
                .findFirst()
                .orElse(now);
    }

    static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }

    static void change(UI tab, Locale language) {
        Preferences.rememberLanguage(tab, language);
        tab.getSession().setLocale(language);
        tab.getPage().reload();
    }
}
