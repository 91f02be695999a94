package org.lotse.loans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.loans.LendingBook;
import org.lotse.loans.Loan;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The lending book: a line to write in, and below it what is written already. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "loans", permission = "loans.lend", title = "loans.list.title", icon = "toolbox")
public final class LoansView extends Composite<VerticalLayout> implements View, KeepsInput {

    private final LendingBook book;
    private final Feedback feedback;
    private final LoanForm form;
    private final Grid<Loan> lent = new Grid<>();

    @Activate
    public LoansView(@Reference LendingBook book, @Reference Texts texts, @Reference Feedback feedback) {
        this.book = book;
        this.feedback = feedback;
        var language = UI.getCurrent().getLocale();
        form = new LoanForm(texts, language);
        LoanForm.columns(lent, texts, language);
        getContent()
                .add(new ViewHeader(texts.get(language, "loans.list.title")), form, new Button(texts.get(language, "loans.loan.add"), click -> enter()), lent);
        refresh();
    }

    @Override
    public boolean hasUnsavedInput() {
        return !unsavedInput().isEmpty();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<String, String>();
        form.fields().values().stream()
                .filter(field -> !field.isEmpty())
                .forEach(field -> input.put(field.getLabel(), field.getValue()));
        return input;
    }

    private void enter() {
        feedback.attempt(form.fields(), () -> {
            var loan = form.loan();
            book.enter(loan);
            form.clear();
            refresh();
            feedback.done("loans.loan.added", loan.thing());
        });
    }

    private void refresh() {
        lent.setItems(book.all());
    }
}
