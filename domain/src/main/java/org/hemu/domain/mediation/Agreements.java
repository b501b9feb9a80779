package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.AgreementCommand;
import org.hemu.api.mediation.AgreementCommand.ReachAgreement;
import org.hemu.api.mediation.AgreementCommand.RecordBreach;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.RecordWorkerConsent;
import org.hemu.api.mediation.AgreementCommand.RepudiateAgreement;
import org.hemu.api.mediation.AgreementCommand.SetAsideAgreement;
import org.hemu.api.mediation.AgreementCommand.SignAgreement;
import org.hemu.api.mediation.AgreementCommand.SuperviseAgreement;
import org.hemu.api.mediation.AgreementEvent.AgreementEffective;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.AgreementEvent.AgreementSigned;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection.AgreementBinds;
import org.hemu.api.mediation.MediationCaseRejection.SignedBefore;
import org.hemu.api.mediation.MediationCaseRejection.WrittenAgreementNeeded;
import org.hemu.api.mediation.Signature;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.Agreed;
import org.hemu.domain.mediation.Stage.InEffect;
import org.hemu.domain.mediation.Stage.InMediation;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * An agreement from the handshake to its effect. It binds once both parties and the mediator have signed and the body has put
 * its seal to it (劳动争议调解仲裁法 第十四条第二款); until then a party can go back on it, afterwards none can.
 */
final class Agreements {
    private Agreements() {}

    static Decision<MediationCaseEvent> decide(AgreementCommand command, Opened opened, MediationCircumstances now) {
        return switch (command) {
            case ReachAgreement c
            when opened.stageOn(c.reachedOn()) instanceof InMediation m -> reach(c, opened, m, now);
            case ReachAgreement _ -> refuse(opened.notIn(CaseStage.IN_MEDIATION));
            case SignAgreement c
            when opened.stage() instanceof Agreed(var agreement) -> sign(c, opened.facts(), agreement, now);
            case SignAgreement _ -> refuse(opened.notIn(CaseStage.AGREED));
            case RepudiateAgreement c -> repudiate(c, opened, now);
            case RecordWorkerConsent c -> Representation.consent(c, opened, now);
            case RecordPerformance _, RecordBreach _, SuperviseAgreement _, SetAsideAgreement _ ->
                opened.stage() instanceof InEffect effect
                        ? Performance.decide(command, opened, effect, now)
                        : refuse(opened.notIn(CaseStage.IN_EFFECT));
        };
    }

    private static Decision<MediationCaseEvent> reach(
            ReachAgreement c, Opened opened, InMediation m, MediationCircumstances now) {
        boolean oral = c.form() == AgreementForm.ORAL;
        Optional<Rejection> why = Refusals.first(
                () -> Proceedings.nobodyAssigned(opened, m),
                () -> BusinessDay.wrong(c.reachedOn(), Proceedings.since(m), now.today(), "/reachedOn"),
                () -> Steps.over(opened, c.reachedOn(), "/reachedOn"),
                () -> oral && !Bodies.isOfThePeople(now.body(), c.reachedOn())
                        ? Optional.of(new WrittenAgreementNeeded(MediationRules.IN_WRITING.citation(), "/form"))
                        : Optional.empty(),
                () -> Obligations.wrong(c.obligations(), c.reachedOn()),
                () -> BusinessDay.wrong(c.agreement(), "/agreement/sha256"));
        if (why.isPresent()) {
            return refuse(why.get());
        }
        CaseFacts facts = opened.facts();
        AgreementReached reached = new AgreementReached(
                c.caseId(),
                facts.jurisdiction(),
                c.form(),
                List.copyOf(c.obligations()),
                c.agreement(),
                c.reachedOn(),
                ClockChanges.stopping(opened.clocks().all()));
        return new Decision.Accepted<>(
                oral
                        ? List.of(
                                reached,
                                effective(
                                        facts,
                                        MediationAgreement.reached(c.reachedOn(), c.obligations()),
                                        c.reachedOn(),
                                        now))
                        : List.of(reached));
    }

    private static Decision<MediationCaseEvent> sign(
            SignAgreement c, CaseFacts facts, MediationAgreement agreement, MediationCircumstances now) {
        LocalDate before = agreement.signatures().get(c.signature());
        Optional<Rejection> why = Refusals.first(
                () -> before == null ? Optional.empty() : Optional.of(new SignedBefore(c.signature(), before)),
                () -> BusinessDay.wrong(c.signedOn(), agreement.reachedOn(), now.today(), "/signedOn"));
        if (why.isPresent()) {
            return refuse(why.get());
        }
        MediationAgreement signed = agreement.signed(c.signature(), c.signedOn());
        List<MediationCaseEvent> events = new ArrayList<>();
        events.add(new AgreementSigned(c.caseId(), facts.jurisdiction(), c.signature(), c.signedOn()));
        if (signed.signatures().size() == Signature.values().length) {
            LocalDate last = signed.signatures().values().stream()
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(c.signedOn());
            events.add(effective(facts, signed, last, now));
        }
        return new Decision.Accepted<>(List.copyOf(events));
    }

    /** From its effect on the parties can have it reviewed or confirmed, as far as the law of the body goes, and perform it. */
    private static AgreementEffective effective(
            CaseFacts facts, MediationAgreement agreement, LocalDate on, MediationCircumstances now) {
        Stream<Deadline> remedies = Stream.of(
                        MediationLimits.ARBITRATION_REVIEW.from(on, now.calendar()),
                        MediationLimits.JUDICIAL_CONFIRMATION
                                .from(on, now.calendar())
                                .filter(_ -> Bodies.isOfThePeople(now.body(), on)))
                .flatMap(Optional::stream);
        List<Deadline> clocks = Stream.concat(Performance.next(agreement, on, now).stream(), remedies)
                .toList();
        return new AgreementEffective(
                facts.id(),
                facts.jurisdiction(),
                on,
                Representation.bound(facts, agreement),
                ClockChanges.starting(clocks));
    }

    private static Decision<MediationCaseEvent> repudiate(
            RepudiateAgreement c, Opened opened, MediationCircumstances now) {
        return switch (opened.stage()) {
            case Agreed(var agreement) ->
                Decision.unless(
                        BusinessDay.wrong(c.repudiatedOn(), agreement.reachedOn(), now.today(), "/repudiatedOn"),
                        () -> new AgreementRepudiated(
                                c.caseId(),
                                opened.facts().jurisdiction(),
                                c.side(),
                                c.repudiatedOn(),
                                Interruptions.of(InterruptionCause.NOT_REACHED, c.repudiatedOn())));
            case InEffect effect -> refuse(new AgreementBinds(effect.effectiveOn(), MediationRules.EFFECT.citation()));
            default -> refuse(opened.notIn(CaseStage.AGREED));
        };
    }
}
