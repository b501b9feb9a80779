package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.query.mediation.BodyOnFile.Basis;
import org.hemu.query.mediation.BodyOnFile.Committee;
import org.hemu.query.mediation.BodyOnFile.Mediator;
import org.jspecify.annotations.Nullable;

/** What an event changes about a mediation body. */
final class BodyFold {
    private BodyFold() {}

    static BodyOnFile established(MediationBodyEstablished e) {
        return new BodyOnFile(
                e.bodyId(),
                e.jurisdiction(),
                e.kind(),
                List.of(new Basis(e.legalBasis(), e.establishedOn())),
                e.name(),
                e.employer(),
                e.establishedOn(),
                null,
                List.of(),
                null,
                0);
    }

    static BodyOnFile after(BodyOnFile before, MediationBodyEvent event, long version) {
        return switch (event) {
            case MediationBodyEstablished e -> established(e);
            case LegalBasisChanged e ->
                with(before, plus(before.legalBases(), new Basis(e.legalBasis(), e.effectiveOn())), version);
            case CommitteeConstituted e ->
                with(
                        before,
                        new Committee(e.composition(), e.constitutedOn(), e.electedAgainBy(), e.findings()),
                        version);
            case MediatorAppointed e -> withMediators(before, appointed(before.mediators(), e), version);
            case AppointmentRenewed e ->
                withMediators(
                        before,
                        changed(before.mediators(), e.mediator(), each -> lasting(each, e.until(), null, null)),
                        version);
            case AppointmentEnded e ->
                withMediators(
                        before,
                        changed(
                                before.mediators(),
                                e.mediator(),
                                each -> lasting(each, each.until(), e.endedOn(), e.reason())),
                        version);
            case MediationBodyDissolved e -> dissolved(before, e.dissolvedOn(), version);
        };
    }

    private static List<Mediator> appointed(List<Mediator> before, MediatorAppointed e) {
        Mediator appointed = new Mediator(
                e.mediator(), SealedPerson.of(e.person()), e.appointedOn(), e.until(), null, null, e.findings());
        return before.stream().anyMatch(each -> each.subject().equals(e.mediator()))
                ? changed(before, e.mediator(), _ -> appointed)
                : plus(before, appointed);
    }

    private static List<Mediator> changed(List<Mediator> mediators, SubjectId subject, UnaryOperator<Mediator> change) {
        return mediators.stream()
                .map(each -> each.subject().equals(subject) ? change.apply(each) : each)
                .toList();
    }

    private static Mediator lasting(
            Mediator before, LocalDate until, @Nullable LocalDate endedOn, @Nullable AppointmentEnd end) {
        return new Mediator(
                before.subject(), before.person(), before.appointedOn(), until, endedOn, end, before.findings());
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static BodyOnFile with(BodyOnFile b, List<Basis> legalBases, long version) {
        return new BodyOnFile(
                b.id(),
                b.jurisdiction(),
                b.kind(),
                legalBases,
                b.name(),
                b.employer(),
                b.establishedOn(),
                b.committee(),
                b.mediators(),
                b.dissolvedOn(),
                version);
    }

    private static BodyOnFile with(BodyOnFile b, Committee committee, long version) {
        return new BodyOnFile(
                b.id(),
                b.jurisdiction(),
                b.kind(),
                b.legalBases(),
                b.name(),
                b.employer(),
                b.establishedOn(),
                committee,
                b.mediators(),
                b.dissolvedOn(),
                version);
    }

    private static BodyOnFile withMediators(BodyOnFile b, List<Mediator> mediators, long version) {
        return new BodyOnFile(
                b.id(),
                b.jurisdiction(),
                b.kind(),
                b.legalBases(),
                b.name(),
                b.employer(),
                b.establishedOn(),
                b.committee(),
                mediators,
                b.dissolvedOn(),
                version);
    }

    private static BodyOnFile dissolved(BodyOnFile b, LocalDate on, long version) {
        return new BodyOnFile(
                b.id(),
                b.jurisdiction(),
                b.kind(),
                b.legalBases(),
                b.name(),
                b.employer(),
                b.establishedOn(),
                b.committee(),
                b.mediators(),
                on,
                version);
    }
}
