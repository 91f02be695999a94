package org.lotse.loans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.lotse.loans.Loan;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;

/** Asks what is lent and where it belongs. */
final class LoanForm extends Composite<FormLayout> {

    private final TextField thing;
    private final TextField shelf;

    LoanForm(Texts texts, Locale language) {
        thing = new TextField(texts.get(language, "loans.loan.thing"));
        shelf = new TextField(texts.get(language, "loans.loan.shelf"));
        getContent().add(thing, shelf);
    }

    static void columns(Grid<Loan> grid, Texts texts, Locale language) {
        grid.addColumn(Loan::thing).setHeader(texts.get(language, "loans.loan.thing"));
        grid.addColumn(Loan::shelf).setHeader(texts.get(language, "loans.loan.shelf"));
    }

    SequencedMap<String, TextField> fields() {
        var fields = new LinkedHashMap<String, TextField>();
        fields.put("thing", thing);
        fields.put("shelf", shelf);
        return fields;
    }

    Loan loan() {
        return new Loan(Check.text("thing", thing.getValue(), 100), Check.text("shelf", shelf.getValue(), 40));
    }

    void clear() {
        thing.clear();
        shelf.clear();
    }
}
