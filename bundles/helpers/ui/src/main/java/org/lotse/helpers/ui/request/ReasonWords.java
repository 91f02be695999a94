package org.lotse.helpers.ui.request;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.MatchReason;
import org.lotse.helpers.ui.Words;

/**
 * Why a volunteer is suggested, in words.
 *
 * @param words of the module
 * @param asked the request
 */
record ReasonWords(Words words, HelpRequestData asked) {

    String of(MatchReason reason) {
        return switch (reason) {
            case MatchReason.Speaks speaks -> words.text("helpers.reason.speaks", words.of(speaks.best()));
            case MatchReason.SpeaksNone none -> words.text("helpers.reason.speaks-none");
            case MatchReason.HasSkill has -> words.text("helpers.reason.skill", words.skill(asked.skill()));
            case MatchReason.LacksSkill lacks -> words.text("helpers.reason.no-skill", words.skill(asked.skill()));
            case MatchReason.WantsArea wants ->
                words.text("helpers.reason.area", asked.area() == null ? "" : words.of(asked.area()));
            case MatchReason.HasTime time -> words.text("helpers.reason.time", words.availability(time.slots()));
            case MatchReason.HasNoTime none -> words.text("helpers.reason.no-time");
            case MatchReason.HasRoom room -> room(room);
            case MatchReason.BeyondLimit beyond -> words.text("helpers.reason.beyond", beyond.hours(), beyond.limit());
        };
    }

    private String room(MatchReason.HasRoom room) {
        var limit = limit(room.limit());
        return switch (room.running()) {
            case 0 -> words.text("helpers.reason.free", limit);
            case 1 -> words.text("helpers.reason.one", room.hours(), limit);
            default -> words.text("helpers.reason.several", room.running(), room.hours(), limit);
        };
    }

    private String limit(@Nullable Integer limit) {
        return limit == null ? words.text("helpers.reason.no-limit") : words.text("helpers.reason.limit", limit);
    }
}
