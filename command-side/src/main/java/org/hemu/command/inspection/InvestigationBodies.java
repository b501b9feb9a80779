package org.hemu.command.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.inspection.CancellationGround;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InvestigationCommand;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests while a case is investigated. */
final class InvestigationBodies {
    private static final int MOST_INSPECTORS = 50;
    private static final int MOST_PERSONS = 1_000_000;

    private InvestigationBodies() {}

    private static List<SubjectId> subjects(List<String> ids) {
        return ids.stream().map(SubjectId::new).toList();
    }

    record InspectorsBody(
            @Size(max = MOST_INSPECTORS) List<@NotNull @Pattern(regexp = Codes.ID) String> inspectors,
            LocalDate assignedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.AssignInspectors(id, subjects(inspectors), assignedOn);
        }
    }

    record InspectorRecusalBody(
            @Pattern(regexp = Codes.ID) String inspector, RecusalGround ground, LocalDate recusedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.RecuseInspector(id, new SubjectId(inspector), ground, recusedOn);
        }
    }

    record InspectionVisitBody(
            @Size(max = MOST_INSPECTORS) List<@NotNull @Pattern(regexp = Codes.ID) String> inspectors,
            boolean cardsShown,
            @Valid DigestBody record,
            LocalDate inspectedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.CarryOutInspection(
                    id, subjects(inspectors), cardsShown, record.digest(), inspectedOn);
        }
    }

    record ObstructionBody(@Valid DigestBody record, LocalDate obstructedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.RecordObstruction(id, record.digest(), obstructedOn);
        }
    }

    record GroupIncidentBody(
            @Min(0) @Max(MOST_PERSONS) int persons,
            @Pattern(regexp = Codes.UNIT) String escalatedTo,
            @Valid DigestBody report,
            LocalDate knownOn,
            LocalDate escalatedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.EscalateGroupIncident(
                    id, persons, new JurisdictionCode(escalatedTo), report.digest(), knownOn, escalatedOn);
        }
    }

    record InvestigationExtensionBody(@Valid DigestBody approval, LocalDate approvedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.ExtendInvestigation(id, approval.digest(), approvedOn);
        }
    }

    record InvestigationCompletionBody(@Valid DigestBody report, LocalDate completedOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.CompleteInvestigation(id, report.digest(), completedOn);
        }
    }

    record InspectionCancellationBody(
            CancellationGround ground, @Valid DigestBody decision, LocalDate cancelledOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.CancelInspection(id, ground, decision.digest(), cancelledOn);
        }
    }

    record InspectionTransferBody(
            Destination to,
            @Nullable @Pattern(regexp = Codes.ID) String toCase,
            @Valid DigestBody notice,
            LocalDate transferredOn) {
        InvestigationCommand command(CaseId id) {
            return new InvestigationCommand.TransferInspection(
                    id, to, InspectionIntakeBodies.named(toCase), notice.digest(), transferredOn);
        }
    }
}
