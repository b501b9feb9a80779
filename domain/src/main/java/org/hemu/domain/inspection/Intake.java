package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.CaseAlreadyOpened;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.Informant;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.ComplainantsMissing;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.IntakeCommand;
import org.hemu.api.inspection.IntakeCommand.AcceptInspection;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeCommand.ReceiveReport;
import org.hemu.api.inspection.IntakeCommand.RedirectInspection;
import org.hemu.api.inspection.IntakeCommand.RefuseInspection;
import org.hemu.api.inspection.IntakeCommand.RequestSupplement;
import org.hemu.api.inspection.IntakeCommand.SupplyMaterial;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.InspectionAccepted;
import org.hemu.api.inspection.IntakeEvent.InspectionFiled;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.inspection.InspectionBody.OnRecord;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.AwaitingSupplement;
import org.hemu.domain.inspection.Stage.Received;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** From the report or the complaint to the decision whether it is taken. */
final class Intake {
    private Intake() {}

    static Decision<InspectionCaseEvent> open(IntakeCommand command, InspectionCircumstances now) {
        return switch (command) {
            case ReceiveReport c -> receive(c, now);
            case ReceiveComplaint c -> receive(c, now);
            case RequestSupplement _, SupplyMaterial _, AcceptInspection _, RefuseInspection _, RedirectInspection _ ->
                refuse(new CaseUnknown(command.caseId()));
        };
    }

    static Decision<InspectionCaseEvent> decide(IntakeCommand command, Opened opened, InspectionCircumstances now) {
        return switch (command) {
            case ReceiveReport _, ReceiveComplaint _ -> refuse(new CaseAlreadyOpened(command.caseId()));
            case RequestSupplement c
            when opened.stage() instanceof Received received -> Supplements.request(c, opened, received, now);
            case RequestSupplement _ -> refuse(opened.notIn(InspectionStage.RECEIVED));
            case SupplyMaterial c
            when opened.stage() instanceof AwaitingSupplement awaiting -> Supplements.supply(c, opened, awaiting, now);
            case SupplyMaterial _ -> refuse(opened.notIn(InspectionStage.SUPPLEMENT_REQUESTED));
            case AcceptInspection c
            when opened.stage() instanceof Received received -> acceptAndFile(c, opened, received, now);
            case AcceptInspection _ -> refuse(opened.notIn(InspectionStage.RECEIVED));
            case RefuseInspection c -> Refusing.decide(c, opened, now);
            case RedirectInspection c -> Refusing.decide(c, opened, now);
        };
    }

    private static Decision<InspectionCaseEvent> receive(ReceiveReport c, InspectionCircumstances now) {
        Informant informant = c.informant();
        return unless(
                wrong(c.bodyId(), c.caseId(), c.report(), c.allegation(), c.origin(), c.receivedOn(), now),
                () -> new ReportReceived(
                        c.caseId(),
                        unit(now),
                        c.bodyId(),
                        c.manner(),
                        informant == null ? null : informant.person(),
                        c.report(),
                        c.allegation(),
                        c.origin(),
                        Parties.matter(c.origin(), c.caseId(), now.matterOfOrigin()),
                        c.receivedOn()));
    }

    private static Decision<InspectionCaseEvent> receive(ReceiveComplaint c, InspectionCircumstances now) {
        List<SubjectId> complainants =
                c.complainants().stream().map(WorkerParty::subject).toList();
        return unless(
                Refusals.first(
                        () -> wrong(
                                c.bodyId(), c.caseId(), c.report(), c.allegation(), c.origin(), c.receivedOn(), now),
                        () -> complainants.isEmpty()
                                ? Optional.of(new ComplainantsMissing("/complainants"))
                                : Optional.empty(),
                        () -> Parties.twice(complainants, "/complainants")),
                () -> new ComplaintReceived(
                        c.caseId(),
                        unit(now),
                        c.bodyId(),
                        c.form(),
                        c.complainants(),
                        c.report(),
                        c.allegation(),
                        c.origin(),
                        Parties.matter(c.origin(), c.caseId(), now.matterOfOrigin()),
                        c.receivedOn(),
                        interruption(c.receivedOn()),
                        ClockChanges.starting(acceptanceFrom(c.receivedOn(), now))));
    }

    private static Optional<? extends Rejection> wrong(
            InspectionBodyId bodyId,
            CaseId self,
            DocumentDigest report,
            Allegation allegation,
            @Nullable Origin origin,
            LocalDate receivedOn,
            InspectionCircumstances now) {
        return Refusals.first(
                () -> Bodies.notAtWork(bodyId, now.body(), receivedOn, "/receivedOn"),
                () -> BusinessDay.wrong(receivedOn, now.today(), "/receivedOn"),
                () -> BusinessDay.wrong(report, "/report/sha256"),
                () -> Allegations.wrong(allegation, receivedOn),
                () -> Parties.wrong(origin, self, now.matterOfOrigin()));
    }

    private static JurisdictionCode unit(InspectionCircumstances now) {
        return ((OnRecord) now.body()).jurisdiction();
    }

    private static @Nullable LimitationInterruption interruption(LocalDate on) {
        return InspectionRules.INTERRUPTION.inForceOn(on)
                ? new LimitationInterruption(
                        on, InterruptionCause.REQUEST_TO_AUTHORITY, InspectionRules.INTERRUPTION.citation())
                : null;
    }

    static List<Deadline> acceptanceFrom(LocalDate day, InspectionCircumstances now) {
        return InspectionLimits.ACCEPTANCE.from(day, now.calendar()).stream().toList();
    }

    /** What is accepted is filed the same day (若干规定 第十八条: 于受理之日立案), so that nobody can come late with it. */
    private static Decision<InspectionCaseEvent> acceptAndFile(
            AcceptInspection c, Opened opened, Received received, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        Optional<Rejection> why = Refusals.first(
                () -> BusinessDay.wrong(c.acceptedOn(), received.since(), now.today(), "/acceptedOn"),
                () -> Allegations.unacceptable(facts));
        return why.<Decision<InspectionCaseEvent>>map(Decision::refuse)
                .orElseGet(() -> new Decision.Accepted<>(List.of(
                        new InspectionAccepted(
                                c.caseId(),
                                facts.jurisdiction(),
                                c.acceptedOn(),
                                ClockChanges.stopping(opened.clocks().running(ClockKind.INSPECTION_ACCEPTANCE))),
                        new InspectionFiled(
                                c.caseId(),
                                facts.jurisdiction(),
                                c.acceptedOn(),
                                ClockChanges.starting(
                                        InspectionLimits.INVESTIGATION.from(c.acceptedOn(), now.calendar()).stream()
                                                .toList())))));
    }
}
