package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyCommand.AppointMediator;
import org.hemu.api.mediation.MediationBodyCommand.ChangeLegalBasis;
import org.hemu.api.mediation.MediationBodyCommand.ConstituteCommittee;
import org.hemu.api.mediation.MediationBodyCommand.DissolveMediationBody;
import org.hemu.api.mediation.MediationBodyCommand.EndAppointment;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyCommand.RenewAppointment;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.mediation.MediationBodyRejection.CompositionImpossible;
import org.hemu.api.mediation.MediationBodyRejection.EmployerDoesNotFit;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyAlreadyEstablished;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyNotAtWork;
import org.hemu.api.mediation.MediationBodyRejection.MediatorAlreadyAppointed;
import org.hemu.api.mediation.MediationBodyRejection.MediatorNotAppointed;
import org.hemu.api.mediation.MediationBodyRejection.NoCommittee;
import org.hemu.api.mediation.MediationBodyRejection.TermTooShort;
import org.hemu.api.mediation.MediationBodyRejection.UnitOfAnotherLevel;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.mediation.MediationBody.OnRecord;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** How a body comes to be, changes and ends. */
final class BodyDecisions {
    private BodyDecisions() {}

    static Decision<MediationBodyEvent> establish(EstablishMediationBody c, MediationBodyCircumstances now) {
        Optional<Rejection> why = Refusals.first(
                () -> BusinessDay.wrong(c.establishedOn(), now.today(), "/establishedOn"),
                () -> wrongUnit(c, now),
                () -> (c.kind() == BodyKind.ENTERPRISE_COMMITTEE) == (c.employer() != null)
                        ? Optional.empty()
                        : Optional.of(new EmployerDoesNotFit(c.kind(), "/employer")),
                () -> Optional.ofNullable(c.employer())
                        .filter(_ -> now.employer() == null)
                        .map(named -> new EmployerUnknown(named, "/employer")),
                () -> LegalBases.wrong(c.kind(), c.legalBasis(), c.establishedOn(), "/legalBasis"));
        return unless(
                why,
                () -> new MediationBodyEstablished(
                        c.bodyId(),
                        c.jurisdiction(),
                        c.kind(),
                        c.legalBasis(),
                        c.name(),
                        c.employer() == null ? null : now.employer(),
                        c.establishedOn()));
    }

    private static Optional<Rejection> wrongUnit(EstablishMediationBody c, MediationBodyCircumstances now) {
        JurisdictionCode unit = c.jurisdiction();
        if (!JurisdictionCode.isWellFormed(unit.value()) || !now.addressed().inForceOn(c.establishedOn())) {
            return Optional.of(new UnitNotInForce(unit, "/jurisdiction"));
        }
        boolean fits = switch (c.kind()) {
            case TOWNSHIP_BODY -> unit.level() == Level.TOWNSHIP;
            case COMMUNITY_BODY -> unit.level() == Level.COMMUNITY;
            case ENTERPRISE_COMMITTEE, PEOPLES_MEDIATION_COMMITTEE -> true;
        };
        return fits ? Optional.empty() : Optional.of(new UnitOfAnotherLevel(c.kind(), unit, "/jurisdiction"));
    }

    static Decision<MediationBodyEvent> decide(
            MediationBodyCommand command, OnRecord body, MediationBodyCircumstances now) {
        return switch (command) {
            case EstablishMediationBody c -> refuse(new MediationBodyAlreadyEstablished(c.bodyId()));
            case ChangeLegalBasis c -> changeBasis(c, body, now);
            case ConstituteCommittee c -> constitute(c, body, now);
            case AppointMediator c -> appoint(c, body, now);
            case RenewAppointment c -> renew(c, body, now);
            case EndAppointment c -> end(c, body, now);
            case DissolveMediationBody c ->
                unless(
                        Refusals.first(() -> wrongDay(body, c.dissolvedOn(), now, "/dissolvedOn")),
                        () -> new MediationBodyDissolved(c.bodyId(), body.jurisdiction(), c.dissolvedOn()));
        };
    }

    private static Decision<MediationBodyEvent> changeBasis(
            ChangeLegalBasis c, OnRecord body, MediationBodyCircumstances now) {
        LocalDate last = body.bases().getLast().from();
        if (body.bases().getLast().basis() == c.legalBasis()) {
            return unchanged();
        }
        return unless(
                Refusals.first(
                        () -> wrongDay(body, c.effectiveOn(), now, "/effectiveOn"),
                        () -> BusinessDay.wrong(c.effectiveOn(), last, now.today(), "/effectiveOn"),
                        () -> LegalBases.wrong(body.kind(), c.legalBasis(), c.effectiveOn(), "/legalBasis")),
                () -> new LegalBasisChanged(c.bodyId(), body.jurisdiction(), c.legalBasis(), c.effectiveOn()));
    }

    private static Decision<MediationBodyEvent> constitute(
            ConstituteCommittee c, OnRecord body, MediationBodyCircumstances now) {
        boolean committee =
                body.kind() == BodyKind.ENTERPRISE_COMMITTEE || body.kind() == BodyKind.PEOPLES_MEDIATION_COMMITTEE;
        return unless(
                Refusals.first(
                        () -> committee ? Optional.empty() : Optional.of(new NoCommittee(body.kind())),
                        () -> wrongDay(body, c.constitutedOn(), now, "/constitutedOn"),
                        () -> isPossible(c.composition())
                                ? Optional.empty()
                                : Optional.of(new CompositionImpossible(
                                        c.composition().members(), "/composition"))),
                () -> new CommitteeConstituted(
                        c.bodyId(),
                        body.jurisdiction(),
                        c.composition(),
                        c.constitutedOn(),
                        CommitteeRules.electedAgainBy(body.kind(), c.constitutedOn())
                                .orElse(null),
                        CommitteeRules.findings(
                                body.kind(), c.composition(), c.constitutedOn(), body.electedAgainBy())));
    }

    private static boolean isPossible(Composition c) {
        return c.members() > 0
                && c.women() >= 0
                && c.women() <= c.members()
                && c.workerRepresentatives() >= 0
                && c.enterpriseRepresentatives() >= 0
                && c.workerRepresentatives() + c.enterpriseRepresentatives() <= c.members();
    }

    private static Decision<MediationBodyEvent> appoint(
            AppointMediator c, OnRecord body, MediationBodyCircumstances now) {
        return unless(
                Refusals.first(
                        () -> wrongDay(body, c.appointedOn(), now, "/appointedOn"),
                        () -> tooShort(c.appointedOn(), c.until()),
                        () -> body.lastDayOf(c.mediator())
                                .filter(last -> !last.isBefore(c.appointedOn()))
                                .map(last -> new MediatorAlreadyAppointed(c.mediator(), last))),
                () -> new MediatorAppointed(
                        c.bodyId(),
                        body.jurisdiction(),
                        c.mediator(),
                        c.person(),
                        c.appointedOn(),
                        c.until(),
                        CommitteeRules.onAppointment(body.kind(), c.appointedOn(), c.until())));
    }

    private static Decision<MediationBodyEvent> renew(
            RenewAppointment c, OnRecord body, MediationBodyCircumstances now) {
        return unless(
                Refusals.first(
                        () -> wrongDay(body, c.renewedOn(), now, "/renewedOn"),
                        () -> notAppointed(body, c.mediator(), c.renewedOn()),
                        () -> body.lastDayOf(c.mediator()).flatMap(last -> tooShort(last, c.until()))),
                () -> new AppointmentRenewed(c.bodyId(), body.jurisdiction(), c.mediator(), c.renewedOn(), c.until()));
    }

    private static Decision<MediationBodyEvent> end(EndAppointment c, OnRecord body, MediationBodyCircumstances now) {
        return unless(
                Refusals.first(
                        () -> wrongDay(body, c.endedOn(), now, "/endedOn"),
                        () -> notAppointed(body, c.mediator(), c.endedOn())),
                () -> new AppointmentEnded(c.bodyId(), body.jurisdiction(), c.mediator(), c.reason(), c.endedOn()));
    }

    private static Optional<Rejection> notAppointed(OnRecord body, SubjectId mediator, LocalDate day) {
        return body.isAppointed(mediator, day)
                ? Optional.empty()
                : Optional.of(new MediatorNotAppointed(mediator, day, ""));
    }

    private static Optional<Rejection> tooShort(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? Optional.empty() : Optional.of(new TermTooShort(from, until, "/until"));
    }

    /** The day has come, and the body worked on it. */
    private static Optional<? extends Rejection> wrongDay(
            OnRecord body, LocalDate day, MediationBodyCircumstances now, String pointer) {
        return Refusals.first(
                () -> BusinessDay.wrong(day, now.today(), pointer),
                () -> body.worksOn(day)
                        ? Optional.empty()
                        : Optional.of(new MediationBodyNotAtWork(body.id(), day, pointer)));
    }
}
