package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A mediation case as its events left it. A mediation that was deemed failed did not fail when a step of an earlier day is recorded
 * later that ended or extended it; then nothing here says that it did.
 *
 * @param matter the first case of the chain that it belongs to; itself when it is new, and for an employer
 * @param origin where the matter was before; absent when it is new, and for an employer
 * @param applicant absent when the body proposed to mediate
 * @param form absent likewise
 * @param openedOn day on which it was applied for or proposed
 * @param outcome absent while there is none
 * @param answers what the parties said to being mediated, the last word of each
 * @param mediators who mediate now
 * @param recusals who stepped back
 * @param extendedUntil last day that both parties agreed on
 * @param documents digests only, in the order in which they were recorded
 * @param interruptions of the limitation of arbitration
 * @param deemedFailedOn day on which the days that the law gives were over; absent when they were not
 * @param transfer where it went; absent when it did not
 * @param version number of its last event, from 0
 */
public record CaseOnFile(
        CaseId id,
        JurisdictionCode jurisdiction,
        MediationBodyId body,
        CaseId matter,
        @Nullable Origin origin,
        @Nullable Side applicant,
        @Nullable ApplicationForm form,
        LocalDate openedOn,
        List<Worker> workers,
        EmployerParty employer,
        Categories categories,
        boolean collective,
        @Nullable Long claimedFen,
        CaseStage stage,
        @Nullable Result outcome,
        List<PartyAnswer> answers,
        @Nullable LocalDate acceptedOn,
        List<SubjectId> mediators,
        @Nullable SubjectId head,
        List<Recusal> recusals,
        List<Session> sessions,
        @Nullable LocalDate extendedUntil,
        @Nullable AgreementOnFile agreement,
        List<RemedyOnFile> remedies,
        List<Document> documents,
        List<LimitationInterruption> interruptions,
        @Nullable LocalDate deemedFailedOn,
        @Nullable Transfer transfer,
        @Nullable LocalDate archivedOn,
        long version) {

    /**
     * A worker as a party.
     *
     * @param representative whether the worker stands for the others
     * @param consentedOn day of the consent to the result of somebody who was represented
     * @param bound whether the agreement binds the worker
     */
    public record Worker(
            SubjectId subject,
            SealedPerson person,
            boolean representative,
            @Nullable LocalDate consentedOn,
            boolean bound) {}

    /** How it ended, and when. */
    public record Result(Outcome outcome, LocalDate on) {}

    /** Whether a party consents to be mediated. */
    public record PartyAnswer(Side side, boolean consents, LocalDate on) {}

    /** A mediator who stepped back. */
    public record Recusal(SubjectId mediator, RecusalGround ground, LocalDate on) {}

    /** A session, by its number. */
    public record Session(int number, LocalDate heldOn, boolean openToPublic) {}

    /**
     * A document, which is kept outside.
     *
     * @param on day of what it belongs to
     * @param eventType of the event that names it
     */
    public record Document(DocumentKind kind, String sha256, LocalDate on, String eventType) {}

    /**
     * Where a case went.
     *
     * @param toCase absent when it is not on record here, and for an employer
     */
    public record Transfer(Channel to, @Nullable CaseId toCase, LocalDate on) {}

    /** The case without where the matter was before, and without the other cases that it is. */
    CaseOnFile byItself() {
        return new CaseOnFile(
                id,
                jurisdiction,
                body,
                id,
                null,
                applicant,
                form,
                openedOn,
                workers,
                employer,
                categories,
                collective,
                claimedFen,
                stage,
                outcome,
                answers,
                acceptedOn,
                mediators,
                head,
                recusals,
                sessions,
                extendedUntil,
                agreement,
                remedies,
                documents,
                interruptions,
                deemedFailedOn,
                transfer == null ? null : new Transfer(transfer.to(), null, transfer.on()),
                archivedOn,
                version);
    }

    /** Whether somebody is a party to it as a worker. */
    public boolean isOf(SubjectId subject) {
        return workers.stream().anyMatch(worker -> worker.subject().equals(subject));
    }
}
