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
import org.hemu.eventstore.codec.StateCodec;

/** The surroundings of a decision, read from the log at the moment they are asked for. */
public final class LogSurroundings {
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

    /** The relationship as it is now. */
    public Relationship relationship(RelationshipId id) {
        return relationships.read(id.value());
    }

    /** The surroundings on a business date. */
    public Surroundings on(LocalDate today) {
        return new On(today);
    }

    private final class On implements Surroundings {
        private final LocalDate today;

        On(LocalDate today) {
            this.today = today;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public Employer employer(EmployerId id) {
            return employers.read(id.value());
        }

        @Override
        public Relationship relationship(RelationshipId id) {
            return relationships.read(id.value());
        }

        @Override
        public Jurisdiction jurisdiction(JurisdictionCode code) {
            return jurisdictions.read(code.value());
        }

        @Override
        public List<Jurisdiction> unitsBelow(JurisdictionCode code) {
            return log.aggregateIds("jurisdiction", code.prefix()).stream()
                    .filter(id -> !id.equals(code.value()))
                    .map(JurisdictionCode::new)
                    .sorted(Comparator.comparing(JurisdictionCode::level))
                    .map(this::jurisdiction)
                    .toList();
        }
    }
}
