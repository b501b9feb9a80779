package org.hemu.command.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.casework.CaseBefore;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.employment.Retention;
import org.hemu.domain.inspection.InspectionBody;
import org.hemu.domain.inspection.InspectionRetention;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.mediation.CaseFacts;
import org.hemu.domain.mediation.MediationBody;
import org.hemu.domain.mediation.MediationRetention;
import org.hemu.domain.person.HeldRecord;
import org.hemu.domain.person.Subject;
import org.hemu.domain.petition.PetitionFacts;
import org.hemu.domain.petition.PetitionRetention;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.axon.ReadSet;
import org.hemu.eventstore.codec.StateCodec;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a decision, read from the log at the moment they are asked for. What is read is noted in the
 * {@link ReadSet} of the command's unit of work: if it has changed when the events are about to be recorded, they are not,
 * and the command is decided anew.
 */
public final class LogSurroundings {
    private static final String JURISDICTION = "jurisdiction";
    private static final String EMPLOYER = "employer";
    private static final String RELATIONSHIP = "relationship";

    private static final long RELATIONSHIPS_KNOWN = 500_000;

    private final EventLog log;
    private final Sealing sealing;
    private final StateReader<Employer, EmployerEvent> employers;
    private final StateReader<Jurisdiction, JurisdictionEvent> jurisdictions;
    private final StateReader<Relationship, RelationshipEvent> relationships;
    private final StateReader<Subject, SubjectEvent> subjects;
    private final MediationOnRecord mediation;
    private final PetitionsOnRecord petitions;
    private final InspectionOnRecord inspection;
    private final List<Holding<?>> holdings;
    private final Holders holders;
    private final Cache<RelationshipId, EmployerId> employerOf =
            Caffeine.newBuilder().maximumSize(RELATIONSHIPS_KNOWN).build();

    /** Surroundings of which employers are read from their snapshots on. */
    public LogSurroundings(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            StateCodec<Employer> employerSnapshots,
            Sealing sealing) {
        this.log = log;
        this.sealing = sealing;
        this.employers = new StateReader<>(log, decode, EmployerEvent.class, Employer.initial(), Employer::evolve)
                .fromSnapshots(employerSnapshots);
        this.jurisdictions =
                new StateReader<>(log, decode, JurisdictionEvent.class, Jurisdiction.initial(), Jurisdiction::evolve);
        this.relationships =
                new StateReader<>(log, decode, RelationshipEvent.class, Relationship.INITIAL, Relationship::evolve);
        this.subjects = new StateReader<>(log, decode, SubjectEvent.class, Subject.INITIAL, Subject::evolve);
        this.mediation = new MediationOnRecord(log, decode);
        this.petitions = new PetitionsOnRecord(log, decode);
        this.inspection = new InspectionOnRecord(log, decode);
        this.holdings = holdings();
        this.holders = new Holders(log, decode, sealing);
    }

    /** Employers and relationships apart, everything that holds persons. */
    private List<Holding<?>> holdings() {
        return List.of(
                new Holding<>(
                        RecordKind.MEDIATION_CASE,
                        "mediation-case",
                        mediation.cases,
                        state -> MediationOnRecord.factsOf(state).map(CaseFacts::jurisdiction),
                        (subject, state, _) -> MediationRetention.needs(subject, state)),
                new Holding<>(
                        RecordKind.MEDIATION_BODY,
                        "mediation-body",
                        mediation.bodies,
                        MediationOnRecord::unitOf,
                        MediationRetention::needs),
                new Holding<>(
                        RecordKind.PETITION,
                        "petition",
                        petitions.petitions,
                        state -> PetitionsOnRecord.factsOf(state).map(PetitionFacts::jurisdiction),
                        (subject, state, _) -> PetitionRetention.needs(subject, state)),
                new Holding<>(
                        RecordKind.INSPECTION_CASE,
                        "inspection-case",
                        inspection.cases,
                        state -> InspectionOnRecord.factsOf(state)
                                .map(org.hemu.domain.inspection.CaseFacts::jurisdiction),
                        (subject, state, _) -> InspectionRetention.needs(subject, state)),
                new Holding<>(
                        RecordKind.INSPECTION_BODY,
                        "inspection-body",
                        inspection.bodies,
                        InspectionOnRecord::unitOf,
                        InspectionRetention::needs));
    }

    /** Bodies and cases as they are now: nobody notices if they change. */
    MediationOnRecord mediation() {
        return mediation;
    }

    /** Petitions as they are now: nobody notices if they change. */
    PetitionsOnRecord petitions() {
        return petitions;
    }

    /** Inspection bodies and cases as they are now: nobody notices if they change. */
    InspectionOnRecord inspection() {
        return inspection;
    }

    /** A relationship as it is now, for what of it never changes: nobody notices if it does. */
    public Relationship relationship(RelationshipId id) {
        return relationships.read(id.value()).state();
    }

    /** The employers that hold a person, themselves or in a relationship. */
    List<EmployerId> employersHolding(SubjectId subject) {
        return Stream.concat(
                        holders.of(subject, EMPLOYER).map(EmployerId::new),
                        holders.of(subject, RELATIONSHIP).flatMap(id -> employerOf(new RelationshipId(id)).stream()))
                .distinct()
                .toList();
    }

    /** The units of the cases and bodies that hold a person. */
    List<JurisdictionCode> unitsHolding(SubjectId subject) {
        return holdings.stream()
                .flatMap(holding -> holders.of(subject, holding.type()).flatMap(id -> holding.unitOf(id).stream()))
                .distinct()
                .toList();
    }

    /** The employers that need a person now: who employ them, are represented by them, or wait for a decision about them. */
    List<EmployerId> employersInNeedOf(SubjectId subject) {
        return Stream.concat(
                        holders.of(subject, EMPLOYER)
                                .filter(id -> Retention.needs(
                                        subject, employers.read(id).state()))
                                .map(EmployerId::new),
                        holders.of(subject, RELATIONSHIP)
                                .map(id -> relationship(new RelationshipId(id)))
                                .filter(Retention::needs)
                                .flatMap(needing -> needing.employerId().stream()))
                .distinct()
                .toList();
    }

    /** The units of the cases that are not over and of the bodies that need a person now. */
    List<JurisdictionCode> unitsInNeedOf(SubjectId subject, LocalDate today) {
        return holdings.stream()
                .flatMap(holding -> holders.of(subject, holding.type())
                        .filter(id -> holding.needs(subject, id, today))
                        .flatMap(id -> holding.unitOf(id).stream()))
                .distinct()
                .toList();
    }

    /** A subject as it is now. */
    public Subject subject(SubjectId id) {
        return subjects.read(id.value()).state();
    }

    /**
     * A record as far as it holds the person, with the person as of the given position; empty when it does not.
     *
     * @param today the day on which somebody is accountable for it
     */
    public Optional<HeldRecord> record(String id, SubjectId subject, long before, LocalDate today) {
        return placeOfRecord(id)
                .flatMap(place -> holders.held(id, subject, before)
                        .map(held -> new HeldRecord(id, accountableFor(place, today), sealing.opened(held))));
    }

    /** The employer that a record is about, or is; empty when there is no such record. */
    Optional<EmployerId> employerOfRecord(String id) {
        if (holders.isOnRecord(EMPLOYER, id)) {
            return Optional.of(new EmployerId(id));
        }
        return holders.isOnRecord(RELATIONSHIP, id) ? employerOf(new RelationshipId(id)) : Optional.empty();
    }

    /** What a record is of; empty when there is no such record of which persons are told. */
    Optional<RecordKind> kindOf(String id) {
        if (holders.isOnRecord(EMPLOYER, id)) {
            return Optional.of(RecordKind.EMPLOYER);
        }
        if (holders.isOnRecord(RELATIONSHIP, id)) {
            return Optional.of(RecordKind.RELATIONSHIP);
        }
        return holdings.stream()
                .filter(holding -> holders.isOnRecord(holding.type(), id))
                .<RecordKind>map(Holding::kind)
                .findFirst();
    }

    /** The unit under which a record is; empty when there is no such record. */
    private Optional<JurisdictionCode> placeOfRecord(String id) {
        return employerOfRecord(id)
                .flatMap(this::placeOf)
                .or(() -> holdings.stream()
                        .flatMap(holding -> holding.unitOf(id).stream())
                        .findFirst());
    }

    /** The employer of a relationship, which never changes; empty while there is no such relationship. */
    Optional<EmployerId> employerOf(RelationshipId id) {
        EmployerId known = employerOf.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<EmployerId> found = relationship(id).employerId();
        found.ifPresent(employer -> employerOf.put(id, employer));
        return found;
    }

    /** Spares reading whose the relationship is that was just recorded. */
    void filed(RelationshipId id, EmployerId employer) {
        employerOf.put(id, employer);
    }

    /** The employer to which a code belongs: the one registered with it, or the one to which it came. */
    EmployerId holderOf(EmployerId code) {
        return employers.read(code.value()).state() instanceof Employer.UnderAnotherCode known ? known.id() : code;
    }

    /** The unit under which an employer is on record; empty while there is no such employer. */
    Optional<JurisdictionCode> placeOf(EmployerId id) {
        return switch (employers.read(id.value()).state()) {
            case Employer.Unregistered _ -> Optional.empty();
            case Employer.UnderAnotherCode known -> placeOf(known.id());
            case Employer.Registered employer -> Optional.of(employer.jurisdiction());
            case Employer.Ceased employer -> Optional.of(employer.jurisdiction());
        };
    }

    /** The unit that answers on the day for what is on record under the code: the unit itself, or whoever took over from it. */
    public JurisdictionCode accountableFor(JurisdictionCode code, LocalDate day) {
        JurisdictionCode unit = code;
        while (jurisdictions.read(unit.value()).state() instanceof Jurisdiction.NoLongerInForce ended
                && ended.successor() != null
                && !ended.since().isAfter(day)) {
            unit = ended.successor();
        }
        return unit;
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

        @Override
        public StatutoryCalendar calendar() {
            return noted(CalendarEvent.CALENDAR, mediation.calendars);
        }

        @Override
        public MediationBody mediationBody(MediationBodyId id) {
            return noted(id.value(), mediation.bodies);
        }

        @Override
        public InspectionBody inspectionBody(InspectionBodyId id) {
            return noted(id.value(), inspection.bodies);
        }

        @Override
        public Optional<CaseBefore> caseBefore(CaseId id, Actor reader) {
            return MediationOnRecord.factsOf(noted(id.value(), mediation.cases))
                    .filter(_ -> new MediationTargets(LogSurroundings.this).shows(id, reader, today))
                    .map(CaseFacts::asBefore)
                    .or(() -> PetitionsOnRecord.factsOf(noted(id.value(), petitions.petitions))
                            .filter(_ -> new PetitionTargets(LogSurroundings.this).shows(id, reader, today))
                            .map(PetitionFacts::asBefore))
                    .or(() -> InspectionOnRecord.factsOf(noted(id.value(), inspection.cases))
                            .filter(_ -> new InspectionTargets(LogSurroundings.this).shows(id, reader, today))
                            .map(org.hemu.domain.inspection.CaseFacts::asBefore));
        }

        @Override
        public Optional<CaseBefore> caseOnRecord(CaseId id) {
            return MediationOnRecord.factsOf(noted(id.value(), mediation.cases))
                    .map(CaseFacts::asBefore)
                    .or(() -> PetitionsOnRecord.factsOf(noted(id.value(), petitions.petitions))
                            .map(PetitionFacts::asBefore))
                    .or(() -> InspectionOnRecord.factsOf(noted(id.value(), inspection.cases))
                            .map(org.hemu.domain.inspection.CaseFacts::asBefore));
        }

        @Override
        public Subject subject(SubjectId id) {
            return noted(id.value(), subjects);
        }

        @Override
        public OptionalLong keyOf(SubjectId subject) {
            return sealing.keyOf(subject);
        }

        /** Whoever comes to hold the subject from now on is noticed as well. */
        @Override
        public List<Relationship> relationshipsWith(SubjectId subject) {
            readSet.mentions(RELATIONSHIP, subject.value(), log.head());
            return holders.of(subject, RELATIONSHIP)
                    .map(id -> noted(id, relationships))
                    .toList();
        }

        @Override
        public List<Employer> employersWith(SubjectId subject) {
            readSet.mentions(EMPLOYER, subject.value(), log.head());
            return holders.of(subject, EMPLOYER).map(id -> noted(id, employers)).toList();
        }

        @Override
        public List<RecordKind> recordsInNeedOf(SubjectId subject) {
            return holdings.stream()
                    .flatMap(holding -> inNeedOf(subject, holding))
                    .toList();
        }

        private <S> Stream<RecordKind> inNeedOf(SubjectId subject, Holding<S> holding) {
            readSet.mentions(holding.type(), subject.value(), log.head());
            return holders.of(subject, holding.type())
                    .filter(id -> holding.needs().of(subject, noted(id, holding.states()), today))
                    .map(_ -> holding.kind());
        }

        @Override
        public Optional<HeldRecord> record(String id, SubjectId subject) {
            readSet.aggregate(id, log.lastSequence(id).orElse(-1) + 1);
            return LogSurroundings.this.record(id, subject, Long.MAX_VALUE, today);
        }

        @Override
        public @Nullable PersonalData opened(Person person) {
            return sealing.opened(person);
        }

        @Override
        public Event sealed(Event event) {
            return sealing.sealed(event, this::noErasedKey);
        }

        /**
         * Nobody is sealed with a key that is erased: not with one that will be when this is recorded, for then it is decided
         * anew, and not with one that has been and is still there.
         */
        private void noErasedKey(SubjectId subject) {
            SubjectErased erased = subject(subject).erased();
            if (erased != null) {
                sealing.destroy(subject, erased.key());
            }
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
