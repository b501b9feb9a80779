package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import org.hemu.api.mediation.AgreementCommand.RecordWorkerConsent;
import org.hemu.api.mediation.AgreementEvent.WorkerConsented;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.IntakeEvent.RepresentativesNamed;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.NoParty;
import org.hemu.api.mediation.MediationCaseRejection.NobodyRepresented;
import org.hemu.api.mediation.MediationCaseRejection.NotCollective;
import org.hemu.api.mediation.MediationCaseRejection.RepresentativesOutOfRange;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.Agreed;
import org.hemu.domain.mediation.Stage.InEffect;
import org.hemu.domain.mediation.Stage.InMediation;
import org.hemu.domain.mediation.Stage.Requested;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * Ten workers and more with a common claim can be represented (劳动争议调解仲裁法 第七条). What their representatives agree to
 * binds the others only with their consent.
 */
final class Representation {
    private Representation() {}

    static Decision<MediationCaseEvent> name(NameRepresentatives c, Opened opened, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        Stage stage = opened.stageOn(c.namedOn());
        if (!(stage instanceof Requested || stage instanceof InMediation)) {
            return refuse(opened.notIn(CaseStage.REQUESTED, CaseStage.IN_MEDIATION));
        }
        return Decision.unless(
                Refusals.first(
                        () -> notCollective(facts.dispute()),
                        () -> outOfRange(c.representatives()),
                        () -> Parties.twice(c.representatives(), "/representatives"),
                        () -> notParties(c.representatives(), facts, "/representatives"),
                        () -> BusinessDay.wrong(c.namedOn(), facts.openedOn(), now.today(), "/namedOn")),
                () -> new RepresentativesNamed(
                        c.caseId(), facts.jurisdiction(), List.copyOf(c.representatives()), c.namedOn()));
    }

    private static Optional<MediationCaseRejection> notCollective(Dispute dispute) {
        return dispute.collective()
                ? Optional.empty()
                : Optional.of(new NotCollective(
                        dispute.workers().size(),
                        dispute.commonClaim(),
                        Dispute.COLLECTIVE_FROM,
                        MediationRules.COLLECTIVE.citation()));
    }

    private static Optional<MediationCaseRejection> outOfRange(List<SubjectId> named) {
        int fewest = MediationRules.FEWEST_REPRESENTATIVES;
        int most = MediationRules.MOST_REPRESENTATIVES;
        return named.size() >= fewest && named.size() <= most
                ? Optional.empty()
                : Optional.of(new RepresentativesOutOfRange(
                        named.size(), fewest, most, MediationRules.REPRESENTATIVES.citation(), "/representatives"));
    }

    private static Optional<MediationCaseRejection> notParties(List<SubjectId> named, CaseFacts facts, String pointer) {
        return named.stream()
                .filter(subject -> !facts.workers().contains(subject))
                .findFirst()
                .map(subject -> new NoParty(subject, pointer));
    }

    static Decision<MediationCaseEvent> consent(RecordWorkerConsent c, Opened opened, MediationCircumstances now) {
        return switch (opened.stage()) {
            case Agreed(var agreement) -> consent(c, opened.facts(), agreement, now);
            case InEffect effect -> consent(c, opened.facts(), effect.agreement(), now);
            default -> refuse(opened.notIn(CaseStage.AGREED, CaseStage.IN_EFFECT));
        };
    }

    private static Decision<MediationCaseEvent> consent(
            RecordWorkerConsent c, CaseFacts facts, MediationAgreement agreement, MediationCircumstances now) {
        if (facts.representatives().contains(c.worker())
                || agreement.consented().contains(c.worker())) {
            return unchanged();
        }
        return Decision.unless(
                Refusals.first(
                        () -> facts.representatives().isEmpty()
                                ? Optional.of(new NobodyRepresented(c.caseId()))
                                : Optional.empty(),
                        () -> notParties(List.of(c.worker()), facts, "/worker"),
                        () -> BusinessDay.wrong(c.consentedOn(), agreement.reachedOn(), now.today(), "/consentedOn")),
                () -> new WorkerConsented(c.caseId(), facts.jurisdiction(), c.worker(), c.consentedOn()));
    }

    /** The workers whom an agreement binds on the day of its effect. */
    static List<SubjectId> bound(CaseFacts facts, MediationAgreement agreement) {
        return facts.representatives().isEmpty()
                ? facts.workers()
                : facts.workers().stream()
                        .filter(worker -> facts.representatives().contains(worker)
                                || agreement.consented().contains(worker))
                        .toList();
    }
}
