package org.lotse.funding.ui.application;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.ui.Words;

/** Fields for numbers, as they are typed in the language of the page. */
final class NumberFields {

    private NumberFields() {}

    /** An amount of money. */
    static BigDecimalField euro(Words words, String label) {
        var field = decimal(words, label);
        field.setSuffixComponent(new Span("€"));
        return field;
    }

    /** A share of a whole post. */
    static BigDecimalField share(Words words) {
        var field = decimal(words, words.text("funding.application.share"));
        field.addClassName("funding-share");
        return field;
    }

    /** A number of persons. */
    static IntegerField persons(Words words, String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(HeadCount.MOST);
        var wrong = words.text("funding.rule.persons", HeadCount.MOST);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        return field;
    }

    private static BigDecimalField decimal(Words words, String label) {
        var field = new BigDecimalField(label);
        field.setLocale(words.locale());
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(words.text("funding.application.no-number")));
        return field;
    }
}
