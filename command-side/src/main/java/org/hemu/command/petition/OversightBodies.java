package org.hemu.command.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.OversightCommand;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;

/** Bodies of the requests that keep the register and the organs honest. */
final class OversightBodies {
    private static final int MOST_SUPERVISIONS = 1_000;

    private OversightBodies() {}

    record PetitionReclassificationBody(
            @Valid ReceptionBodies.ClassificationBody classification,
            ReclassificationGround ground,
            @Valid DigestBody grounds) {
        OversightCommand command(CaseId id) {
            return new OversightCommand.ProposeReclassification(
                    id, classification.classification(), ground, grounds.digest());
        }
    }

    record PetitionSupervisionBody(
            SupervisionGround ground, @Valid DigestBody advice, LocalDate openedOn) {
        OversightCommand command(CaseId id) {
            return new OversightCommand.OpenSupervision(id, ground, advice.digest(), openedOn);
        }
    }

    record SupervisionAnswerBody(
            @Min(0) @Max(MOST_SUPERVISIONS) int number,
            boolean adopted,
            @Valid DigestBody report,
            LocalDate answeredOn) {
        OversightCommand command(CaseId id) {
            return new OversightCommand.AnswerSupervision(id, number, adopted, report.digest(), answeredOn);
        }
    }

    record SupervisionClosingBody(
            @Min(0) @Max(MOST_SUPERVISIONS) int number, LocalDate closedOn) {
        OversightCommand command(CaseId id) {
            return new OversightCommand.CloseSupervision(id, number, closedOn);
        }
    }

    record PetitionEscalationBody(
            @Pattern(regexp = Codes.UNIT) String to, LocalDate escalatedOn) {
        OversightCommand command(CaseId id) {
            return new OversightCommand.EscalatePetition(id, new JurisdictionCode(to), escalatedOn);
        }
    }
}
