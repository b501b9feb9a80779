package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyAlreadyEstablished;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyUnknown;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** A body that mediates, its committee and its mediators. */
public sealed interface MediationBody {
    /** Before anything is recorded of an id. */
    static MediationBody initial() {
        return new Unestablished();
    }

    /** Nothing is known of the id. */
    record Unestablished() implements MediationBody {}

    /**
     * The body is on record.
     *
     * @param bases by which law it mediates, from which day on, in the order of these days
     * @param electedAgainBy last day for the next election of its committee, when there is one
     * @param appointments of each mediator, the last one last; by the text of the subject's id
     * @param dissolvedOn first day without it; absent while it works
     */
    record OnRecord(
            MediationBodyId id,
            BodyKind kind,
            JurisdictionCode jurisdiction,
            LocalDate establishedOn,
            List<DatedBasis> bases,
            @Nullable LocalDate electedAgainBy,
            Map<String, List<Period>> appointments,
            @Nullable LocalDate dissolvedOn)
            implements MediationBody {

        /** Whether it takes cases on the day. */
        public boolean worksOn(LocalDate day) {
            return !day.isBefore(establishedOn) && (dissolvedOn == null || day.isBefore(dissolvedOn));
        }

        /** By which law it mediates on the day; empty before it was established. */
        public Optional<LegalBasis> basisOn(LocalDate day) {
            return bases.stream()
                    .filter(basis -> !basis.from().isAfter(day))
                    .reduce((_, later) -> later)
                    .map(DatedBasis::basis);
        }

        /** Whether somebody mediates for it on the day. */
        public boolean isAppointed(SubjectId mediator, LocalDate day) {
            return appointments(mediator).stream().anyMatch(term -> term.covers(day));
        }

        List<Period> appointments(SubjectId mediator) {
            return appointments.getOrDefault(mediator.value(), List.of());
        }

        /** Until when somebody was, or is, appointed last. */
        Optional<LocalDate> lastDayOf(SubjectId mediator) {
            List<Period> terms = appointments(mediator);
            return terms.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(terms.getLast().to());
        }

        private OnRecord with(List<DatedBasis> changed) {
            return new OnRecord(
                    id, kind, jurisdiction, establishedOn, changed, electedAgainBy, appointments, dissolvedOn);
        }

        private OnRecord electedAgainBy(@Nullable LocalDate day) {
            return new OnRecord(id, kind, jurisdiction, establishedOn, bases, day, appointments, dissolvedOn);
        }

        private OnRecord with(SubjectId mediator, List<Period> terms) {
            Map<String, List<Period>> changed = new TreeMap<>(appointments);
            changed.put(mediator.value(), List.copyOf(terms));
            return new OnRecord(
                    id, kind, jurisdiction, establishedOn, bases, electedAgainBy, Map.copyOf(changed), dissolvedOn);
        }

        /** The last appointment ends on another day. */
        private OnRecord lastUntil(SubjectId mediator, LocalDate until) {
            List<Period> terms = appointments(mediator);
            return terms.isEmpty()
                    ? this
                    : with(
                            mediator,
                            Stream.concat(
                                            terms.subList(0, terms.size() - 1).stream(),
                                            Stream.of(new Period(terms.getLast().from(), until)))
                                    .toList());
        }

        private OnRecord dissolved(LocalDate on) {
            return new OnRecord(id, kind, jurisdiction, establishedOn, bases, electedAgainBy, appointments, on);
        }
    }

    /** A law by which a body mediates, from a day on. */
    record DatedBasis(LocalDate from, LegalBasis basis) {}

    /** Decides what is asked of a body. */
    static Decision<MediationBodyEvent> decide(
            MediationBodyCommand command, MediationBody state, MediationBodyCircumstances now) {
        return switch (state) {
            case Unestablished _ when command instanceof EstablishMediationBody c -> BodyDecisions.establish(c, now);
            case Unestablished _ -> refuse(new MediationBodyUnknown(command.bodyId(), ""));
            case OnRecord _
            when command instanceof EstablishMediationBody ->
                refuse(new MediationBodyAlreadyEstablished(command.bodyId()));
            case OnRecord body -> BodyDecisions.decide(command, body, now);
        };
    }

    /** The body after an event. */
    static MediationBody evolve(MediationBody state, MediationBodyEvent event) {
        return switch (event) {
            case MediationBodyEstablished e ->
                new OnRecord(
                        e.bodyId(),
                        e.kind(),
                        e.jurisdiction(),
                        e.establishedOn(),
                        List.of(new DatedBasis(e.establishedOn(), e.legalBasis())),
                        null,
                        Map.of(),
                        null);
            case LegalBasisChanged e
            when state instanceof OnRecord body ->
                body.with(
                        Stream.concat(body.bases().stream(), Stream.of(new DatedBasis(e.effectiveOn(), e.legalBasis())))
                                .sorted(Comparator.comparing(DatedBasis::from))
                                .toList());
            case CommitteeConstituted e when state instanceof OnRecord body -> body.electedAgainBy(e.electedAgainBy());
            case MediatorAppointed e
            when state instanceof OnRecord body ->
                body.with(
                        e.mediator(),
                        Stream.concat(
                                        body.appointments(e.mediator()).stream(),
                                        Stream.of(new Period(e.appointedOn(), e.until())))
                                .toList());
            case AppointmentRenewed e when state instanceof OnRecord body -> body.lastUntil(e.mediator(), e.until());
            case AppointmentEnded e when state instanceof OnRecord body -> body.lastUntil(e.mediator(), e.endedOn());
            case MediationBodyDissolved e when state instanceof OnRecord body -> body.dissolved(e.dissolvedOn());
            case LegalBasisChanged _,
                    CommitteeConstituted _,
                    MediatorAppointed _,
                    AppointmentRenewed _,
                    AppointmentEnded _,
                    MediationBodyDissolved _ -> state;
        };
    }
}
