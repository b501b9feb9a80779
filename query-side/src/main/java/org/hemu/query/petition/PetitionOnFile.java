package org.hemu.query.petition;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.Origin;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.DocumentOnFile;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its events left it. It stays on the register whatever becomes of it, and what it was counted as stays visible.
 *
 * @param jurisdiction the unit that has it now
 * @param since the day since which that one has it
 * @param registeredBy the unit that registered it
 * @param matter the first case of the matter
 * @param classification what it is counted as now
 * @param batches every time that it was brought forward, the first one first
 * @param reclassifications what was proposed, confirmed by a second person or not
 * @param end absent while it is not over
 * @param version number of its last event, from 0
 */
public record PetitionOnFile(
        CaseId id,
        JurisdictionCode jurisdiction,
        LocalDate since,
        JurisdictionCode registeredBy,
        CaseId matter,
        @Nullable Origin origin,
        Recipient recipient,
        Classification classification,
        @Nullable JurisdictionCode competent,
        @Nullable JurisdictionCode accused,
        LocalDate openedOn,
        List<BatchOnFile> batches,
        PetitionStage stage,
        @Nullable LocalDate acceptedOn,
        List<Answered> answers,
        List<Reclassification> reclassifications,
        List<Supervision> supervisions,
        List<JurisdictionCode> escalatedTo,
        @Nullable End end,
        List<DocumentOnFile> documents,
        @Nullable LocalDate archivedOn,
        long version) {

    /**
     * A letter, visit, call or message (批次), of so many persons (人次).
     *
     * @param receivedBy the unit that received it
     * @param petitioners those who said who they are
     * @param skipLevel whether it passed over the competent level (越级)
     */
    public record BatchOnFile(
            JurisdictionCode receivedBy,
            PetitionForm form,
            int persons,
            boolean group,
            boolean skipLevel,
            List<PetitionerOnFile> petitioners,
            LocalDate receivedOn) {}

    /**
     * Somebody who petitions.
     *
     * @param representative whether they speak for the others
     */
    public record PetitionerOnFile(SubjectId subject, SealedPerson person, boolean representative) {}

    /** What an organ answered. */
    public record Answered(
            PetitionInstance instance,
            JurisdictionCode by,
            Opinion opinion,
            LocalDate issuedOn,
            @Nullable LocalDate deliveredOn) {}

    /**
     * A change of what it is counted as, which takes two persons.
     *
     * @param was what it was counted as before
     * @param confirmer absent while nobody has confirmed it
     * @param on day of the last step
     */
    public record Reclassification(
            Classification was,
            Classification classification,
            String proposer,
            @Nullable String confirmer,
            boolean withdrawn,
            LocalDate on) {}

    /** How it was supervised (督办). */
    public record Supervision(
            int number,
            SupervisionGround ground,
            JurisdictionCode supervisor,
            LocalDate openedOn,
            @Nullable Boolean adopted,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn) {}

    /** How a petition is over. */
    public enum Ending {
        DECLINED,
        REFERRED,
        WITHDRAWN
    }

    /**
     * How it ended otherwise than by an answer.
     *
     * @param reason why it was not accepted; absent otherwise
     * @param route where it belongs by law; absent where it belongs nowhere else
     * @param to channel that deals with it; absent when none does
     * @param toCase the case that it is there, or that it is the same as; absent when none is on record here
     */
    public record End(
            Ending ending,
            LocalDate on,
            @Nullable NonAcceptance reason,
            @Nullable LegalRoute route,
            @Nullable Channel to,
            @Nullable CaseId toCase) {}

    /** How many persons brought it forward, each time counted anew. */
    public int persons() {
        return batches.stream().mapToInt(BatchOnFile::persons).sum();
    }

    /** Everybody who said who they are, once. */
    public List<PetitionerOnFile> petitioners() {
        return batches.stream()
                .flatMap(batch -> batch.petitioners().stream())
                .distinct()
                .toList();
    }
}
