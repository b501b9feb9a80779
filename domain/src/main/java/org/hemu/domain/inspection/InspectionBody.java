package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyCommand.EstablishInspectionBody;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.CardRenewed;
import org.hemu.api.inspection.InspectionBodyEvent.CardWithdrawn;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyEvent.InspectorRegistered;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyUnknown;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** A body that inspects, and the cards of its inspectors. */
public sealed interface InspectionBody {
    /** Before anything is recorded of an id. */
    static InspectionBody initial() {
        return new Unestablished();
    }

    /** Nothing is known of the id. */
    record Unestablished() implements InspectionBody {}

    /**
     * The body is on record.
     *
     * @param cards spans in which the card of each inspector holds, the last one last; by the text of the subject's id
     * @param dissolvedOn first day without it; absent while it works
     */
    record OnRecord(
            InspectionBodyId id,
            JurisdictionCode jurisdiction,
            LocalDate establishedOn,
            Map<String, List<Period>> cards,
            @Nullable LocalDate dissolvedOn)
            implements InspectionBody {

        /** Whether it takes cases on the day. */
        public boolean worksOn(LocalDate day) {
            return !day.isBefore(establishedOn) && (dissolvedOn == null || day.isBefore(dissolvedOn));
        }

        /** Whether somebody inspects for it on the day, with a card that holds. */
        public boolean holdsCard(SubjectId inspector, LocalDate day) {
            return cards(inspector).stream().anyMatch(card -> card.covers(day));
        }

        List<Period> cards(SubjectId inspector) {
            return cards.getOrDefault(inspector.value(), List.of());
        }

        /** Until when somebody's last card holds, or held. */
        Optional<LocalDate> lastDayOf(SubjectId inspector) {
            List<Period> spans = cards(inspector);
            return spans.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(spans.getLast().to());
        }

        private OnRecord with(SubjectId inspector, List<Period> spans) {
            Map<String, List<Period>> changed = new TreeMap<>(cards);
            changed.put(inspector.value(), List.copyOf(spans));
            return new OnRecord(id, jurisdiction, establishedOn, Map.copyOf(changed), dissolvedOn);
        }

        private OnRecord plus(SubjectId inspector, Period card) {
            return with(
                    inspector,
                    Stream.concat(cards(inspector).stream(), Stream.of(card)).toList());
        }

        /** No card of the inspector holds from the day on. */
        private OnRecord without(SubjectId inspector, LocalDate from) {
            return with(
                    inspector,
                    cards(inspector).stream()
                            .filter(card -> card.from().isBefore(from))
                            .map(card -> card.covers(from) ? new Period(card.from(), from.minusDays(1)) : card)
                            .toList());
        }

        private OnRecord dissolved(LocalDate on) {
            return new OnRecord(id, jurisdiction, establishedOn, cards, on);
        }
    }

    /** Decides what is asked of a body. */
    static Decision<InspectionBodyEvent> decide(
            InspectionBodyCommand command, InspectionBody state, InspectionBodyCircumstances now) {
        return switch (state) {
            case Unestablished _ when command instanceof EstablishInspectionBody c -> BodyDecisions.establish(c, now);
            case Unestablished _ -> refuse(new InspectionBodyUnknown(command.bodyId(), ""));
            case OnRecord body -> BodyDecisions.decide(command, body, now);
        };
    }

    /** The body after an event. */
    static InspectionBody evolve(InspectionBody state, InspectionBodyEvent event) {
        return switch (event) {
            case InspectionBodyEstablished e ->
                new OnRecord(e.bodyId(), e.jurisdiction(), e.establishedOn(), Map.of(), null);
            case InspectorRegistered e
            when state instanceof OnRecord body -> body.plus(e.inspector(), new Period(e.cardFrom(), e.cardUntil()));
            case CardRenewed e
            when state instanceof OnRecord body -> body.plus(e.inspector(), new Period(e.cardFrom(), e.cardUntil()));
            case CardWithdrawn e when state instanceof OnRecord body -> body.without(e.inspector(), e.withdrawnOn());
            case InspectionBodyDissolved e when state instanceof OnRecord body -> body.dissolved(e.dissolvedOn());
            case InspectorRegistered _, CardRenewed _, CardWithdrawn _, InspectionBodyDissolved _ -> state;
        };
    }
}
