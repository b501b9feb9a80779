package org.hemu.app.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.employment.FilingsOnTrial.Noted;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.RelationshipCircumstances;
import org.hemu.domain.employment.Transfers;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.shared.Decision;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.query.employment.FilingOnFile;
import org.hemu.query.employment.Relationship;
import org.hemu.query.employment.Relationships;
import org.hemu.query.employment.Roster;
import org.hemu.query.employment.RosterBucket;
import org.hemu.query.employment.RosterEntry;
import org.hemu.query.figure.EmployerLedgers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is filed, returned, corrected, withdrawn, handed over and accepted, in whatever order: what decides, what is shown
 * and what is counted stay one, and are what they would be had everything been filed right at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomFilingsTest {
    private static final List<String> CODES = List.of("D2143569X", "123456788", "717178906");
    private static final int STEPS = 500;

    /** After a step, what it was about is looked at; after so many, everything. */
    private static final int EVERYTHING_EVERY = 50;

    private static final Actor CLERK =
            Actor.of("tester", "tester", Role.FILING_CLERK, new JurisdictionCode("220000000000"), "test");

    private RunningHemu hemu;
    private long read;

    private final Map<RelationshipId, org.hemu.domain.employment.Relationship> decided = new HashMap<>();
    private final Map<EmployerId, Employer> employers = new HashMap<>();
    private final Map<String, Relationship> shown = new HashMap<>();
    private final Map<String, RosterBucket> roster = new HashMap<>();
    private final Map<String, EmployerLedger> ledgers = new HashMap<>();
    private final FilingsOnTrial noted = new FilingsOnTrial();

    private final Set<RelationshipId> stepped = new HashSet<>();
    private final Set<String> recounted = new HashSet<>();

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
        for (String code : CODES) {
            assertThat(hemu.register(code, "第" + code + "厂").status()).isEqualTo(201);
        }
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private void readOn() {
        EventLog log = hemu.bean(EventLog.class);
        EventCodec codec = hemu.bean(EventCodec.class);
        while (read < log.head()) {
            log.read(read, 100).stream().map(codec::decode).forEach(this::fold);
        }
    }

    private void fold(Recorded event) {
        read = event.position() + 1;
        if (event.event() instanceof EmployerEvent e) {
            employers.merge(
                    e.employerId(), Employer.evolve(Employer.initial(), e), (was, _) -> Employer.evolve(was, e));
        }
        if (event.event() instanceof RelationshipEvent e) {
            noted.note(e);
            stepped.add(e.relationshipId());
            decided.put(
                    e.relationshipId(),
                    org.hemu.domain.employment.Relationship.evolve(
                            decided.getOrDefault(e.relationshipId(), org.hemu.domain.employment.Relationship.INITIAL),
                            e));
            shown.put(e.aggregateId(), new Relationships().evolve(e.aggregateId(), shown.get(e.aggregateId()), event));
            new Roster().keys(event).forEach(key -> roster.put(key, new Roster().evolve(key, roster.get(key), event)));
        }
        if (event.event() instanceof EmployerEvent || event.event() instanceof RelationshipEvent) {
            new EmployerLedgers().keys(event).forEach(key -> {
                ledgers.put(key, new EmployerLedgers().evolve(key, ledgers.get(key), event));
                recounted.add(key);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leaveOneTruth(long seed) {
        RandomClerk clerk =
                new RandomClerk(seed, CODES.stream().map(EmployerId::new).toList());
        readOn();
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            RelationshipCommand command = clerk.next(noted);
            Outcome outcome = hemu.bean(Commands.class).send(command, Envelope.of(CLERK, clerk.today(), "step" + step));
            assertThat(outcome).isInstanceOfAny(Outcome.Accepted.class, Outcome.Refused.class);
            if (outcome instanceof Outcome.Accepted) {
                accepted++;
                readOn();
                String when = "seed " + seed + ", step " + step + ": " + command;
                stepped.forEach(id -> assertOneTruth(id, when));
                recounted.forEach(employer -> assertCounted(employer, ledgers.get(employer)));
                stepped.clear();
                recounted.clear();
            }
            if (step % EVERYTHING_EVERY == EVERYTHING_EVERY - 1) {
                String when = "seed " + seed + ", after step " + step;
                noted.relationships().forEach(id -> assertOneTruth(id, when));
                ledgers.forEach(this::assertCounted);
            }
        }
        assertThat(accepted).isGreaterThan(STEPS / 10);
    }

    private void assertOneTruth(RelationshipId id, String when) {
        var state = decided.get(id);
        Relationship row = shown.get(id.value());
        RosterEntry entry = roster.values().stream()
                .flatMap(bucket -> bucket.relationships().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(row.standings()).as(when).isEqualTo(state.standings());
        assertThat(entry.standings()).as(when).isEqualTo(state.standings());
        assertThat(state.standings()).as(when).isEqualTo(hadItBeenFiledAtOnce(id, when));
        assertThat(row.filings()).as(when).hasSameSizeAs(noted.of(id).keySet());
        for (FilingOnFile filing : row.filings()) {
            Noted now = noted.of(id).get(filing.number());
            assertThat(filing.state()).as(when).isEqualTo(now.state());
            assertThat(filing.late()).as(when).isEqualTo(now.filing().late());
            assertThat(filing.findings()).as(when).isEqualTo(now.filing().findings());
        }
        noted.undecided(id).forEach(number -> assertHandedOver(id, number, when));
    }

    /** The accepted filings as they were accepted, each filed and accepted at once by an employer that makes no mistakes. */
    private Map<Regime, Standing> hadItBeenFiledAtOnce(RelationshipId id, String when) {
        var first = noted.hired(id);
        var state = org.hemu.domain.employment.Relationship.INITIAL;
        var now = new RelationshipCircumstances(
                LocalDate.of(2100, 1, 1),
                employers.get(first.employerId()),
                RandomClerk.WORKER,
                org.hemu.domain.employment.Relationship.INITIAL);
        int number = 0;
        for (Noted filing : noted.of(id).values()) {
            if (filing.state() != FilingOnFile.State.ACCEPTED) {
                continue;
            }
            number++;
            RelationshipCommand filed = switch (filing.content()) {
                case Hire hire ->
                    new FileHire(id, first.employerId(), first.workerId(), filing.regime(), RandomClerk.WORKER, hire);
                case TransferOut out ->
                    new TransferRelationship(
                            id, out.toEmployer(), out.toRelationship(), out.lastDay(), null, out.basis());
                default -> new SubmitFiling(id, filing.content());
            };
            for (RelationshipCommand command : List.of(filed, new AcceptFiling(id, number))) {
                var decision = org.hemu.domain.employment.Relationship.decide(command, state, now);
                assertThat(decision).as(when + ": " + command).isInstanceOf(Decision.Accepted.class);
                for (RelationshipEvent event : ((Decision.Accepted<RelationshipEvent>) decision).events()) {
                    state = org.hemu.domain.employment.Relationship.evolve(state, event);
                }
            }
        }
        return state.standings();
    }

    /** As long as neither half of a transfer is decided, the hire there says what is handed over now. */
    private void assertHandedOver(RelationshipId id, int number, String when) {
        boolean last = noted.of(id).keySet().stream().noneMatch(other -> other > number);
        if (!last || !(noted.content(id, number) instanceof TransferOut out)) {
            return;
        }
        Predicate<Integer> half = other -> noted.content(out.toRelationship(), other) instanceof Hire hire
                && id.equals(hire.transferredFrom())
                && hire.startedOn().equals(out.lastDay().plusDays(1));
        var hire = (Hire) noted.undecided(out.toRelationship()).stream()
                .filter(half)
                .findFirst()
                .map(other -> noted.content(out.toRelationship(), other))
                .orElse(null);
        assertThat(hire).as(when).isNotNull();
        var asked = new TransferRelationship(
                id, out.toEmployer(), out.toRelationship(), out.lastDay(), hire.contract(), out.basis());
        assertThat(Transfers.takeOver(decided.get(id), asked, RandomClerk.WORKER)
                        .hire())
                .as(when)
                .isEqualTo(hire);
    }

    private void assertCounted(String employer, EmployerLedger ledger) {
        List<Standing> fullTime = standings(employer, Regime::fullTime);
        List<Standing> standard = standings(employer, Regime.STANDARD::equals);
        long onFile = 0;
        long underContract = 0;
        for (YearMonth month = YearMonth.of(2009, 1); month.getYear() < 2032; month = month.plusMonths(1)) {
            onFile += ledger.onFile().getOrDefault(month, 0L);
            underContract += ledger.underContract().getOrDefault(month, 0L);
            LocalDate end = month.atEndOfMonth();
            assertThat(onFile)
                    .as(employer + " on file " + month)
                    .isEqualTo(fullTime.stream()
                            .filter(standing -> standing.employed().stream().anyMatch(period -> period.covers(end)))
                            .count());
            assertThat(underContract)
                    .as(employer + " under contract " + month)
                    .isEqualTo(standard.stream()
                            .filter(standing ->
                                    standing.underContract().stream().anyMatch(period -> period.covers(end)))
                            .count());
        }
    }

    private List<Standing> standings(String employer, Predicate<Regime> under) {
        return decided.values().stream()
                .filter(relationship ->
                        relationship.employerId().orElseThrow().value().equals(employer))
                .flatMap(relationship -> relationship.standings().entrySet().stream())
                .filter(each -> under.test(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
