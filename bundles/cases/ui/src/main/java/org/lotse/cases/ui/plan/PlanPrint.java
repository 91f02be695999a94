package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanSheets;
import org.lotse.cases.ui.SheetLanguageField;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.PdfDownload;

/** Prints the version that is shown, in the person's language if there is a sheet in it. */
final class PlanPrint extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SheetLanguageField language;
    private transient volatile @Nullable Order order;

    /** What the next click prints; read outside the session's lock. */
    private record Order(PlanDetails plan, String language) {}

    PlanPrint(PlanSheets sheets, Words words) {
        language = new SheetLanguageField(words, sheets.languages());
        language.addValueChangeListener(change -> ordered().ifPresent(this::order));
        var file = words.get("cases.plan.file");
        var print = new PdfDownload(
                words.get("cases.plan.print"),
                () -> "%s-%d-%s".formatted(file, now().plan().number(), now().language()),
                to -> sheets.print(now().plan().id(), now().language(), to));
        getContent().addClassName("cases-plan-print");
        getContent().add(language, print);
    }

    /** Offers the language that the person reads. */
    void suggestFor(CaseDetails file) {
        language.suggestFor(file);
    }

    /** From now on this version is printed. */
    void order(PlanDetails plan) {
        order = new Order(plan, language.getValue().code());
    }

    private Optional<PlanDetails> ordered() {
        return Optional.ofNullable(order).map(Order::plan);
    }

    private Order now() {
        return Optional.ofNullable(order).orElseThrow();
    }
}
