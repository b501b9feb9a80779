package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.shared.JurisdictionCode;

/** What keeps the register and the organs honest. */
public sealed interface OversightCommand extends PetitionCommand {

    /**
     * Proposes to count it as something else; it takes another person to confirm it.
     *
     * @param grounds where it is written why
     */
    record ProposeReclassification(
            CaseId caseId, Classification classification, ReclassificationGround ground, DocumentDigest grounds)
            implements OversightCommand {}

    /** Counts it as what was proposed. */
    record ConfirmReclassification(CaseId caseId) implements OversightCommand {}

    /** Takes back what was proposed, or turns it down. */
    record WithdrawReclassification(CaseId caseId) implements OversightCommand {}

    /**
     * An office for letters and visits supervises how it is handled (督办).
     *
     * @param advice how to do better (改进建议)
     */
    record OpenSupervision(CaseId caseId, SupervisionGround ground, DocumentDigest advice, LocalDate openedOn)
            implements OversightCommand {}

    /**
     * The organ says what it did about it.
     *
     * @param number of the supervision, the first one being 1
     * @param adopted whether it follows the advice; else the report says why not
     */
    record AnswerSupervision(CaseId caseId, int number, boolean adopted, DocumentDigest report, LocalDate answeredOn)
            implements OversightCommand {}

    /** The office is content with what was done. */
    record CloseSupervision(CaseId caseId, int number, LocalDate closedOn) implements OversightCommand {}

    /**
     * A grave and urgent matter is reported upward at once.
     *
     * @param to unit above the one that has it
     */
    record EscalatePetition(CaseId caseId, JurisdictionCode to, LocalDate escalatedOn) implements OversightCommand {}
}
