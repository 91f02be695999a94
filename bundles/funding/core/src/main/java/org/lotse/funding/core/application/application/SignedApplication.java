package org.lotse.funding.core.application.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.core.domain.application.StoredApplication;

/** An application as it was signed, for keeping as a document. Amounts are texts, so that no digit is lost. */
record SignedApplication(
        String title,
        String rules,
        int version,
        LocalDate day,
        ApplicantKind applicant,
        @Nullable String grouping,
        List<Member> members,
        List<Post> posts,
        @Nullable String ownContribution,
        @Nullable String requested,
        @Nullable LocalDate dueOn,
        @Nullable String note) {

    static SignedApplication of(StoredApplication application) {
        var data = application.data();
        return new SignedApplication(
                data.title(),
                application.rules().rules(),
                application.rules().version(),
                application.day(),
                application.applicant(),
                data.grouping() == null ? null : data.grouping().toString(),
                data.members().stream().map(Member::of).toList(),
                data.posts().stream().map(Post::of).toList(),
                written(data.ownContribution()),
                written(data.requested()),
                data.dueOn(),
                data.note());
    }

    ApplicationData data() {
        return new ApplicationData(
                title,
                new RuleRef(rules, version),
                day,
                applicant,
                grouping == null ? null : new GroupingId(UUID.fromString(grouping)),
                members.stream().map(Member::member).toList(),
                posts.stream().map(Post::entry).toList(),
                read(ownContribution),
                read(requested),
                dueOn,
                note);
    }

    private static @Nullable String written(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable BigDecimal read(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    /** A municipality. */
    record Member(
            String municipality,
            @Nullable Integer estimated,
            @Nullable Integer counted,
            @Nullable LocalDate consentedOn,
            @Nullable String consentedBy) {

        private static Member of(ApplicationMember member) {
            return new Member(
                    member.municipality().value(),
                    member.estimated(),
                    member.counted(),
                    member.consentedOn(),
                    member.consentedBy());
        }

        private ApplicationMember member() {
            return new ApplicationMember(new Ags(municipality), estimated, counted, consentedOn, consentedBy);
        }
    }

    /** A post. */
    record Post(
            int number,
            @Nullable Qualification qualification,
            @Nullable String share,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String municipality) {

        private static Post of(PostEntry post) {
            return new Post(
                    post.number(),
                    post.qualification(),
                    written(post.share()),
                    post.from(),
                    post.until(),
                    post.municipality() == null ? null : post.municipality().value());
        }

        private PostEntry entry() {
            return new PostEntry(
                    number,
                    qualification,
                    read(share),
                    from,
                    until,
                    municipality == null ? null : new Ags(municipality));
        }
    }
}
