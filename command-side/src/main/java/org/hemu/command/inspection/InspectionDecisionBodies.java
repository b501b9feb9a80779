package org.hemu.command.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.DecisionCommand;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Duty;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.ReviewAuthority;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about what is decided, and what becomes of it. */
final class InspectionDecisionBodies {
    private static final int MOST_DUTIES = 50;
    private static final int MOST_DECISIONS = 1_000;

    private InspectionDecisionBodies() {}

    record DecisionExtensionBody(LocalDate until, @Valid DigestBody approval, LocalDate approvedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.ExtendDecision(id, until, approval.digest(), approvedOn);
        }
    }

    /** What the employer has to do; the amount in fen. */
    record DutyBody(
            DutyKind kind, @Nullable @Max(Codes.MOST_FEN) Long amountFen) {
        Duty duty() {
            return new Duty(kind, amountFen);
        }
    }

    record InspectionDecisionBody(
            DecisionKind kind,
            @Nullable @Size(max = HearingBodies.PENALTIES) List<@NotNull PenaltyKind> penalties,
            @Size(max = MOST_DUTIES) List<@NotNull @Valid DutyBody> duties,
            LocalDate dueOn,
            @Valid DigestBody decision,
            LocalDate decidedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.DecideInspection(
                    id,
                    kind,
                    penalties == null ? List.of() : penalties,
                    duties.stream().map(DutyBody::duty).toList(),
                    dueOn,
                    decision.digest(),
                    decidedOn);
        }
    }

    record ComplianceBody(
            @Min(0) @Max(MOST_DECISIONS) int number, @Valid DigestBody record, LocalDate performedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.RecordCompliance(id, number, record.digest(), performedOn);
        }
    }

    record ReminderBody(
            @Min(0) @Max(MOST_DECISIONS) int number, @Valid DigestBody notice, LocalDate remindedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.RemindPerformance(id, number, notice.digest(), remindedOn);
        }
    }

    record EnforcementApplicationBody(
            @Min(0) @Max(MOST_DECISIONS) int number, @Valid DigestBody application, LocalDate appliedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.ApplyForEnforcement(id, number, application.digest(), appliedOn);
        }
    }

    record EnforcementResultBody(
            @Min(0) @Max(MOST_DECISIONS) int number,
            EnforcementResult result,
            @Valid DigestBody decision,
            LocalDate enforcedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.RecordEnforcement(id, number, result, decision.digest(), enforcedOn);
        }
    }

    record DecisionSettingAsideBody(
            @Min(0) @Max(MOST_DECISIONS) int number,
            ReviewAuthority authority,
            @Valid DigestBody decision,
            LocalDate setAsideOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.SetAsideDecision(id, number, authority, decision.digest(), setAsideOn);
        }
    }

    record PublicationBody(@Valid DigestBody publication, LocalDate publishedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.PublishViolation(id, publication.digest(), publishedOn);
        }
    }

    record ClosingBody(@Valid DigestBody record, LocalDate closedOn) {
        DecisionCommand command(CaseId id) {
            return new DecisionCommand.CloseInspection(id, record.digest(), closedOn);
        }
    }
}
