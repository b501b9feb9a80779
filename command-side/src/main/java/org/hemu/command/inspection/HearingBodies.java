package org.hemu.command.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.HearingCommand;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.person.SubjectId;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about what an employer is told and may say before something is decided against it. */
final class HearingBodies {
    static final int PENALTIES = 5;

    private HearingBodies() {}

    record AnnouncementBody(
            DecisionKind intended,
            @Nullable @Size(max = PENALTIES) List<@NotNull PenaltyKind> penalties,
            @Valid DigestBody notice,
            LocalDate announcedOn) {
        HearingCommand command(CaseId id) {
            return new HearingCommand.AnnounceDecision(
                    id, intended, penalties == null ? List.of() : penalties, notice.digest(), announcedOn);
        }
    }

    record DefenceBody(@Valid DigestBody record, LocalDate statedOn) {
        HearingCommand command(CaseId id) {
            return new HearingCommand.RecordDefence(id, record.digest(), statedOn);
        }
    }

    record HearingRequestBody(LocalDate requestedOn) {
        HearingCommand command(CaseId id) {
            return new HearingCommand.RequestHearing(id, requestedOn);
        }
    }

    record HearingAppointmentBody(
            @Pattern(regexp = Codes.ID) String chair,
            LocalDate hearingOn,
            @Valid DigestBody notice,
            LocalDate toldOn) {
        HearingCommand command(CaseId id) {
            return new HearingCommand.AppointHearing(id, new SubjectId(chair), hearingOn, notice.digest(), toldOn);
        }
    }

    record HearingBody(@Valid DigestBody record, LocalDate heldOn) {
        HearingCommand command(CaseId id) {
            return new HearingCommand.HoldHearing(id, record.digest(), heldOn);
        }
    }
}
