package org.lotse.helpers.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.paper.VolunteerPapers;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.file.FileDownload;
import org.lotse.platform.ui.api.file.ServedFile;

/** Sheets about a volunteer that can be written now: only those that make sense are offered. */
public final class PapersPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What the reader may print of this volunteer. */
    public PapersPanel(VolunteerPapers papers, Access access, Words words, VolunteerDetails found) {
        var id = found.id();
        var sheets = new Div();
        sheets.addClassName("helpers-papers");
        var need = found.data().clearing().certificateNeed();
        if (access.may(HelpersPermissions.EDIT) && need != null && need != CertificateNeed.NOT_NEEDED) {
            sheets.add(new PdfDownload(
                    words.text("helpers.paper.confirmation"),
                    () -> words.text("helpers.paper.confirmation-file"),
                    to -> papers.confirmation(id, to)));
        }
        if (access.may(HelpersPermissions.EDIT) && found.status().isAvailable()) {
            sheets.add(new PdfDownload(
                    words.text("helpers.paper.card"),
                    () -> words.text("helpers.paper.card-file"),
                    to -> papers.card(id, to)));
        }
        if (access.may(HelpersPermissions.EXPORT) && access.may(HelpersPermissions.CERTIFICATES)) {
            sheets.add(new PdfDownload(
                    words.text("helpers.paper.disclosure"),
                    () -> words.text("helpers.paper.disclosure-file"),
                    to -> papers.disclosure(id, to)));
            sheets.add(new FileDownload(
                    words.text("helpers.paper.data"),
                    () -> served(words.text("helpers.paper.disclosure-file") + ".json", papers.disclosureData(id))));
        }
        if (sheets.getChildren().findAny().isPresent()) {
            var section = FormParts.section(words.text("helpers.paper.title"), sheets);
            section.setId("papers");
            getContent().add(section);
        }
    }

    private static ServedFile served(String name, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return new ServedFile(name, "application/json", bytes.length, to -> to.write(bytes));
    }
}
