package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.PenaltyKind;
import org.jspecify.annotations.Nullable;

/**
 * What an employer was told is to be decided, and what it did upon that.
 *
 * @param requestedOn when it asked for a hearing; absent when it did not
 * @param hearingOn for when a hearing is appointed; absent when none is
 * @param heldOn when it was heard; absent when it was not
 */
public record Announcement(
        LocalDate announcedOn,
        DecisionKind intended,
        List<PenaltyKind> penalties,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate hearingOn,
        @Nullable LocalDate heldOn) {

    static Announcement of(LocalDate announcedOn, DecisionKind intended, List<PenaltyKind> penalties) {
        return new Announcement(announcedOn, intended, List.copyOf(penalties), null, null, null, null);
    }

    /** Whether the employer can ask for a hearing. */
    boolean opensHearing() {
        return penalties.stream().anyMatch(PenaltyKind::opensHearing);
    }

    Announcement requested(LocalDate on) {
        return new Announcement(announcedOn, intended, penalties, on, toldOn, hearingOn, heldOn);
    }

    Announcement appointed(LocalDate on, LocalDate hearing) {
        return new Announcement(announcedOn, intended, penalties, requestedOn, on, hearing, heldOn);
    }

    Announcement held(LocalDate on) {
        return new Announcement(announcedOn, intended, penalties, requestedOn, toldOn, hearingOn, on);
    }
}
