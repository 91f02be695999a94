package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.hours.HoursPapers;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.ViewLink;

/** The hours of a volunteer at a glance, the way to write more down, and the certificate. */
public final class HoursPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient HoursList hours;
    private final transient HoursPapers papers;
    private final transient Words words;
    private final VolunteerId volunteer;

    /** What is confirmed and what waits. */
    public HoursPanel(HoursList hours, HoursPapers papers, Access access, Words words, VolunteerId volunteer) {
        this.hours = hours;
        this.papers = papers;
        this.words = words;
        this.volunteer = volunteer;
        var sums = hours.sums(volunteer);
        getContent().setId("own-hours");
        getContent()
                .add(new Paragraph(words.text(
                        "helpers.hours.sums",
                        String.valueOf(sums.year()),
                        DurationText.of(sums.ofYear()),
                        DurationText.of(sums.ever()))));
        if (sums.waiting() > 0) {
            getContent().add(new Paragraph(words.text("helpers.hours.waiting", DurationText.of(sums.waiting()))));
        }
        var links = new Div(new ViewLink(words.text("helpers.hours.all-of"), "helpers/hours?volunteer=" + volunteer));
        links.addClassName("helpers-papers");
        if (access.may(HelpersPermissions.LOG_HOURS)) {
            links.add(new ViewLink(words.text("helpers.hours.log"), "helpers/hours/new?volunteer=" + volunteer));
        }
        getContent().add(links);
        if (access.may(HelpersPermissions.CONFIRM_HOURS) && sums.ever() > 0) {
            getContent().add(certificate());
        }
    }

    @Override
    protected Section initContent() {
        return FormParts.section(getTranslation("helpers.hours.title"));
    }

    /** The link is made anew for each period, so that what it prints is what stood beside it. */
    private Div certificate() {
        var first = Localized.datePicker(words.text("helpers.hours.first"));
        var last = Localized.datePicker(words.text("helpers.hours.last"));
        var link = new Div();
        link.getElement().setAttribute("role", "status");
        first.setValue(Localized.today().withDayOfYear(1));
        last.setValue(Localized.today());
        Runnable draw = () -> {
            link.removeAll();
            var from = first.getValue();
            var to = last.getValue();
            var minutes = from == null || to == null || to.isBefore(from) ? 0 : hours.confirmed(volunteer, from, to);
            if (minutes == 0) {
                link.add(new Paragraph(words.text("helpers.rule.no-hours-confirmed")));
            } else {
                link.add(new PdfDownload(
                        words.text("helpers.hours.certificate", DurationText.of(minutes)),
                        () -> words.text("helpers.hours.certificate-file"),
                        out -> papers.certificate(volunteer, from, to, out)));
            }
        };
        first.addValueChangeListener(change -> draw.run());
        last.addValueChangeListener(change -> draw.run());
        draw.run();
        var line = new Div(first, last, link);
        line.addClassName("helpers-certificate-of-hours");
        return line;
    }
}
