package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkRejection.CaseAlreadyOpened;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DeclineReason;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.IntakeCommand.DeclineMediation;
import org.hemu.api.mediation.IntakeCommand.InitiateMediation;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.IntakeCommand.RecordConsent;
import org.hemu.api.mediation.IntakeCommand.RecordRefusal;
import org.hemu.api.mediation.IntakeEvent.ConsentGiven;
import org.hemu.api.mediation.IntakeEvent.ConsentRefused;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection.ApplicantCannotRefuse;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.NobodyRefused;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.mediation.MediationBody.OnRecord;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.Requested;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** From the application, or the proposal of the body, to the decision whether the body takes the case. */
final class Intake {
    private Intake() {}

    static Decision<MediationCaseEvent> open(IntakeCommand command, MediationCircumstances now) {
        return switch (command) {
            case ApplyForMediation c -> apply(c, now);
            case InitiateMediation c -> initiate(c, now);
            case RecordConsent _, RecordRefusal _, NameRepresentatives _, AcceptMediation _, DeclineMediation _ ->
                refuse(new CaseUnknown(command.caseId()));
        };
    }

    static Decision<MediationCaseEvent> decide(IntakeCommand command, Opened opened, MediationCircumstances now) {
        if (command instanceof NameRepresentatives c) {
            return Representation.name(c, opened, now);
        }
        if (command instanceof ApplyForMediation || command instanceof InitiateMediation) {
            return refuse(new CaseAlreadyOpened(command.caseId()));
        }
        return opened.stage() instanceof Requested requested
                ? decide(command, opened, requested, now)
                : refuse(opened.notIn(CaseStage.REQUESTED));
    }

    private static Decision<MediationCaseEvent> decide(
            IntakeCommand command, Opened opened, Requested requested, MediationCircumstances now) {
        return switch (command) {
            case RecordConsent c -> consent(c, opened, requested, now);
            case RecordRefusal c -> refusal(c, opened, requested, now);
            case AcceptMediation c -> acceptCase(c, opened, requested, now);
            case DeclineMediation c -> decline(c, opened, requested, now);
            case ApplyForMediation _, InitiateMediation _, NameRepresentatives _ ->
                refuse(new CaseAlreadyOpened(command.caseId()));
        };
    }

    private static Decision<MediationCaseEvent> apply(ApplyForMediation c, MediationCircumstances now) {
        Optional<Rejection> why = Refusals.first(
                () -> Bodies.notAtWork(c.bodyId(), now.body(), c.receivedOn(), "/receivedOn"),
                () -> BusinessDay.wrong(c.receivedOn(), now.today(), "/receivedOn"),
                () -> BusinessDay.wrong(c.application(), "/application/sha256"),
                () -> DisputeRules.wrong(c.dispute()),
                () -> DisputeRules.notOnRecord(c.dispute().employer(), now),
                () -> Parties.wrong(c.origin(), c.caseId(), now.matterOfOrigin(c.dispute())));
        return Decision.unless(
                why,
                () -> new MediationApplied(
                        c.caseId(),
                        unit(now),
                        c.bodyId(),
                        c.applicant(),
                        c.form(),
                        c.application(),
                        DisputeRules.onRecord(c.dispute(), now),
                        c.origin(),
                        Parties.matter(c.origin(), c.caseId(), now.matterOfOrigin(c.dispute())),
                        c.receivedOn(),
                        Interruptions.of(InterruptionCause.APPLICATION, c.receivedOn()),
                        ClockChanges.starting(clocksFrom(c.receivedOn(), now))));
    }

    private static List<Deadline> clocksFrom(LocalDate receivedOn, MediationCircumstances now) {
        return Stream.of(MediationLimits.ACCEPTANCE, MediationLimits.WITHOUT_AGREEMENT)
                .flatMap(limit -> limit.from(receivedOn, now.calendar()).stream())
                .toList();
    }

    private static Decision<MediationCaseEvent> initiate(InitiateMediation c, MediationCircumstances now) {
        Optional<Rejection> why = Refusals.first(
                () -> Bodies.notAtWork(c.bodyId(), now.body(), c.initiatedOn(), "/initiatedOn"),
                () -> BusinessDay.wrong(c.initiatedOn(), now.today(), "/initiatedOn"),
                () -> BusinessDay.wrong(c.record(), "/record/sha256"),
                () -> DisputeRules.wrong(c.dispute()),
                () -> DisputeRules.notOnRecord(c.dispute().employer(), now),
                () -> Parties.wrong(c.origin(), c.caseId(), now.matterOfOrigin(c.dispute())));
        return Decision.unless(
                why,
                () -> new MediationInitiated(
                        c.caseId(),
                        unit(now),
                        c.bodyId(),
                        c.record(),
                        DisputeRules.onRecord(c.dispute(), now),
                        c.origin(),
                        Parties.matter(c.origin(), c.caseId(), now.matterOfOrigin(c.dispute())),
                        c.initiatedOn()));
    }

    private static JurisdictionCode unit(MediationCircumstances now) {
        return ((OnRecord) now.body()).jurisdiction();
    }

    private static Decision<MediationCaseEvent> consent(
            RecordConsent c, Opened opened, Requested requested, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        LocalDate followed = requested.refusals().getOrDefault(c.side(), facts.openedOn());
        if (requested.consents().containsKey(c.side())) {
            return unchanged();
        }
        return Decision.unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.consentedOn(), followed, now.today(), "/consentedOn"),
                        () -> Optional.ofNullable(c.consent())
                                .flatMap(consent -> BusinessDay.wrong(consent, "/consent/sha256"))),
                () -> new ConsentGiven(c.caseId(), facts.jurisdiction(), c.side(), c.consent(), c.consentedOn()));
    }

    private static Decision<MediationCaseEvent> refusal(
            RecordRefusal c, Opened opened, Requested requested, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        LocalDate followed = requested.consents().getOrDefault(c.side(), facts.openedOn());
        if (requested.refusals().containsKey(c.side())) {
            return unchanged();
        }
        return Decision.unless(
                Refusals.first(
                        () -> c.side() == facts.applicant()
                                ? Optional.of(new ApplicantCannotRefuse(c.side(), "/side"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.refusedOn(), followed, now.today(), "/refusedOn")),
                () -> new ConsentRefused(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.side(),
                        c.refusedOn(),
                        facts.applicant() == null
                                ? null
                                : Interruptions.of(InterruptionCause.CONSENT_REFUSED, c.refusedOn())));
    }

    private static Decision<MediationCaseEvent> acceptCase(
            AcceptMediation c, Opened opened, Requested requested, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        List<Side> missing = Steps.missing(requested.consents().keySet());
        LocalDate last =
                requested.consents().values().stream().max(LocalDate::compareTo).orElse(facts.openedOn());
        return Decision.unless(
                Refusals.first(
                        () -> missing.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new BothPartiesNeeded(missing, MediationRules.VOLUNTARY.citation(), "")),
                        () -> BusinessDay.wrong(c.acceptedOn(), last, now.today(), "/acceptedOn")),
                () -> new MediationAccepted(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.acceptedOn(),
                        new ClockChanges(
                                opened.clocks().running(ClockKind.MEDIATION_ACCEPTANCE),
                                MediationLimits.CONCLUSION.from(c.acceptedOn(), now.calendar()).stream()
                                        .toList(),
                                List.of())));
    }

    private static Decision<MediationCaseEvent> decline(
            DeclineMediation c, Opened opened, Requested requested, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        boolean refused = c.reason() == DeclineReason.PARTY_REFUSED;
        LocalDate followed = requested.refusals().values().stream()
                .filter(_ -> refused)
                .min(LocalDate::compareTo)
                .orElse(facts.openedOn());
        return Decision.unless(
                Refusals.first(
                        () -> refused && requested.refusals().isEmpty()
                                ? Optional.of(new NobodyRefused(c.caseId(), "/reason"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.declinedOn(), followed, now.today(), "/declinedOn"),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new MediationDeclined(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.reason().outcome(),
                        c.notice(),
                        c.declinedOn(),
                        ClockChanges.stopping(opened.clocks().all())));
    }
}
