package org.lotse.cases.core.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.letter.FilledLetter;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.Letters;
import org.lotse.cases.api.letter.Placeholder;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Dwellings;
import org.lotse.cases.core.domain.Release;
import org.lotse.cases.core.domain.Releases;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.cases.core.domain.letter.Letter;
import org.lotse.cases.core.domain.letter.LetterText;
import org.lotse.cases.core.domain.letter.Template;
import org.lotse.cases.core.domain.letter.Templates;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes letters; what is read for one is read in one transaction of the current tenant, and it is kept as any document is. */
@Component
public final class TransactionalLetters implements Letters {

    private final CaseFiles files;
    private final Dwellings dwellings;
    private final Templates templates;
    private final SettingsStore settings;
    private final Releases releases;
    private final CaseDocuments documents;
    private final Tenants tenants;
    private final Press press;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** What a letter is made of, what sets and keeps it, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalLetters(
            @Reference CaseFiles files,
            @Reference Dwellings dwellings,
            @Reference Templates templates,
            @Reference SettingsStore settings,
            @Reference Releases releases,
            @Reference CaseDocuments documents,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.dwellings = dwellings;
        this.templates = templates;
        this.settings = settings;
        this.releases = releases;
        this.documents = documents;
        this.tenants = tenants;
        this.press = press;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<TemplateEntry> templates() {
        access.require(CasesPermissions.DOCUMENTS);
        return transactions.read(() -> templates.all().stream()
                .map(Template::entry)
                .filter(template -> !template.archived())
                .toList());
    }

    @Override
    public LetterData begin(CaseId caseId) {
        access.require(CasesPermissions.DOCUMENTS);
        return transactions.read(() -> {
            var file = details(caseId);
            var address = home(caseId).map(LetterFilling::address).filter(lines -> !lines.isEmpty());
            return new LetterData(
                    true,
                    file.person().fullName(),
                    address.orElse(null),
                    "",
                    LocalDate.now(clock),
                    "",
                    file.responsible().name());
        });
    }

    @Override
    public FilledLetter fill(CaseId caseId, TemplateId template) {
        access.require(CasesPermissions.DOCUMENTS);
        return transactions.read(() -> {
            var data = templates
                    .find(template)
                    .map(Template::data)
                    .orElseThrow(() -> RuleViolation.at("template", "cases.rule.template-gone"));
            var known = LetterFilling.of(details(caseId), home(caseId).orElse(null), tenant(), LocalDate.now(clock));
            var subject = LetterText.fill(data.subject(), known);
            var text = LetterText.fill(data.text(), known);
            var missing = Arrays.stream(Placeholder.values())
                    .filter(placeholder ->
                            LetterText.holds(subject, placeholder) || LetterText.holds(text, placeholder))
                    .collect(Collectors.toSet());
            var gaps = Stream.of(subject, text)
                    .flatMap(part -> LetterText.gaps(part).stream())
                    .distinct()
                    .toList();
            return new FilledLetter(subject, text, missing, gaps);
        });
    }

    @Override
    public void preview(CaseId caseId, LetterData letter, OutputStream to) throws IOException {
        access.require(CasesPermissions.DOCUMENTS);
        var checked = Letter.checked(letter);
        press.print(transactions.read(() -> paper(caseId, checked)), to);
    }

    @Override
    public DocumentId keep(CaseId caseId, LetterData letter) {
        access.require(CasesPermissions.DOCUMENTS);
        var checked = Letter.checked(letter);
        var paper = transactions.read(() -> paper(caseId, checked));
        var command = new KeepDocument(
                caseId,
                new DocumentData(checked.subject(), DocumentKind.LETTER, checked.dated(), "An: " + checked.receiver()),
                "Brief-" + paper.foot() + ".pdf");
        try {
            var file = new ByteArrayOutputStream();
            press.print(paper, file);
            return documents.keep(command, new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    @Override
    public Set<ReleaseKind> uncovered(CaseId caseId, String receiver) {
        access.require(CasesPermissions.DOCUMENTS);
        var today = LocalDate.now(clock);
        var missing = EnumSet.allOf(ReleaseKind.class);
        transactions.read(() -> releases.of(caseId, ReleaseService.MOST)).stream()
                .filter(release -> Release.key(release.receiver()).equals(Release.key(receiver)))
                .map(release -> release.entry(today))
                .filter(release -> release.state() == ReleaseState.IN_FORCE)
                .forEach(release -> missing.remove(release.kind()));
        return Set.copyOf(missing);
    }

    private Paper paper(CaseId caseId, LetterData letter) {
        return LetterPaper.of(
                letter,
                settings.current().letterhead(),
                tenant(),
                details(caseId).number().value());
    }

    private CaseDetails details(CaseId id) {
        return files.find(id).map(CaseFile::details).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
    }

    /** Where the person lives now. */
    private Optional<DwellingData> home(CaseId caseId) {
        return dwellings.of(caseId).entries().stream()
                .map(DwellingEntry::dwelling)
                .filter(dwelling -> dwelling.movedOutOn() == null)
                .findFirst();
    }

    private String tenant() {
        return tenants.find(caller.tenant()).map(Tenant::name).orElse("");
    }
}
