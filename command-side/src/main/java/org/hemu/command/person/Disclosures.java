package org.hemu.command.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Rejection;
import org.hemu.command.dispatch.AuthorityCheck;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.domain.person.Disclosing;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/**
 * Opens what a recorded disclosure is about. A request that is sent again is answered from the same event; the person was
 * kept nowhere and is opened anew, as the record was then, if that is permitted still.
 */
public final class Disclosures {
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final LogSurroundings surroundings;
    private final AuthorityCheck authority;
    private final Clock clock;

    public Disclosures(
            EventLog log, Function<StoredEvent, Recorded> decode, LogSurroundings surroundings, Clock clock) {
        this.log = log;
        this.decode = decode;
        this.surroundings = surroundings;
        this.authority = new AuthorityCheck(surroundings);
        this.clock = clock;
    }

    /** What comes of it. */
    sealed interface Told {
        record Data(Disclosure disclosure) implements Told {}

        record Nothing(Rejection why) implements Told {}
    }

    /** @param position of the event that records the disclosure */
    Told told(DisclosePersonalData asked, long position, Actor actor) {
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        Optional<Rejection> denial = authority.denial(asked, actor, today);
        if (denial.isPresent()) {
            return new Told.Nothing(denial.get());
        }
        var record = surroundings
                .record(asked.record(), asked.subject(), position, today)
                .orElse(null);
        return switch (Disclosing.reading(asked, surroundings.subject(asked.subject()), record)) {
            case Disclosing.Reading.Hindered(var why) -> new Told.Nothing(why);
            case Disclosing.Reading.Open(var _, var person) ->
                new Told.Data(of(recorded(position), position, Disclosure.FullPerson.of(person)));
        };
    }

    private PersonalDataDisclosed recorded(long position) {
        return (PersonalDataDisclosed)
                decode.apply(log.read(position, 1).getFirst()).event();
    }

    private static Disclosure of(PersonalDataDisclosed event, long position, Disclosure.FullPerson person) {
        return new Disclosure(
                position,
                event.record(),
                event.purpose(),
                DisclosurePurpose.INSTRUMENT + " " + event.purpose().article(),
                event.disclosedOn(),
                person);
    }
}
