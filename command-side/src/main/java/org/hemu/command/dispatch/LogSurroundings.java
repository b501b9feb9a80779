package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.axon.ReadSet;
import org.hemu.eventstore.codec.StateCodec;

/**
 * The surroundings of a decision, read from the log at the moment they are asked for. What is read is noted in the
 * {@link ReadSet} of the command's unit of work: if it has changed when the events are about to be recorded, they are not,
 * and the command is decided anew.
 */
public final class LogSurroundings {
    private static final String JURISDICTION = "jurisdiction";

    private final EventLog log;
    private final StateReader<Employer, EmployerEvent> employers;
    private final StateReader<Jurisdiction, JurisdictionEvent> jurisdictions;
    private final StateReader<Relationship, RelationshipEvent> relationships;

    /** Surroundings of which employers are read from their snapshots on. */
    public LogSurroundings(
            EventLog log, Function<StoredEvent, Recorded> decode, StateCodec<Employer> employerSnapshots) {
        this.log = log;
        this.employers = new StateReader<>(log, decode, EmployerEvent.class, Employer.initial(), Employer::evolve)
                .fromSnapshots(employerSnapshots);
        this.jurisdictions =
                new StateReader<>(log, decode, JurisdictionEvent.class, Jurisdiction.initial(), Jurisdiction::evolve);
        this.relationships =
                new StateReader<>(log, decode, RelationshipEvent.class, Relationship.INITIAL, Relationship::evolve);
    }

    /** A relationship as it is now, for what of it never changes: nobody notices if it does. */
    public Relationship relationship(RelationshipId id) {
        return relationships.read(id.value()).state();
    }

    /**
     * The surroundings of the command at hand on a business date.
     *
     * @throws IllegalStateException outside of a unit of work
     */
    public Surroundings on(LocalDate today) {
        return new On(today, ReadSet.current());
    }

    private final class On implements Surroundings {
        private final LocalDate today;
        private final ReadSet readSet;

        On(LocalDate today, ReadSet readSet) {
            this.today = today;
            this.readSet = readSet;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public Employer employer(EmployerId id) {
            return noted(id.value(), employers);
        }

        @Override
        public Relationship relationship(RelationshipId id) {
            return noted(id.value(), relationships);
        }

        @Override
        public Jurisdiction jurisdiction(JurisdictionCode code) {
            return noted(code.value(), jurisdictions);
        }

        private <S> S noted(String id, StateReader<S, ?> states) {
            StateReader.Folded<S> read = states.read(id);
            readSet.aggregate(id, read.nextSequence());
            return read.state();
        }

        /** One note for all of them, which also covers those that come into being. */
        @Override
        public List<Jurisdiction> unitsBelow(JurisdictionCode code) {
            readSet.range(JURISDICTION, code.prefix(), log.head());
            return log.aggregateIds(JURISDICTION, code.prefix()).stream()
                    .filter(id -> !id.equals(code.value()))
                    .map(JurisdictionCode::new)
                    .sorted(Comparator.comparing(JurisdictionCode::level))
                    .map(unit -> jurisdictions.read(unit.value()).state())
                    .toList();
        }
    }
}
