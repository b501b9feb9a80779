package org.hemu.app.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.identity.OpenDoor;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.play.ProvincePlay;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Commands;
import org.hemu.domain.employment.EmployerCodes;
import org.hemu.domain.employment.WorkerIdentity;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;

/**
 * Real events to measure with: three years of one city, played through the program, and as many copies of its employers,
 * workers and relationships under other ids as are asked for.
 */
final class Population implements AutoCloseable {
    private static final long SEED = 20100101;
    private static final int EMPLOYER_ID = 9;
    private static final int READ_AT_ONCE = 5_000;
    private static final int APPENDED_AT_ONCE = 1_000;
    private static final Pattern TEXT = Pattern.compile("\"([0-9A-Z]{8}[0-9X]|[a-z2-7]{26})\"");
    private static final int MARK = 4;
    private static final String OUTSIDE = "0189";
    private static final String EMPLOYER_MARK = "Z";

    /** Of no matter whom. */
    static final Provenance PROVENANCE = new Provenance(
            Actor.of("benchmark", "benchmark", Role.FILING_CLERK, new JurisdictionCode("220600000000"), "benchmark"),
            "Benchmark",
            "benchmark",
            "benchmark",
            null);

    private final RunningHemu hemu;
    private final List<StoredEvent> units;
    private final List<StoredEvent> filings;

    private Population(RunningHemu hemu, List<StoredEvent> units, List<StoredEvent> filings) {
        this.hemu = hemu;
        this.units = units;
        this.filings = filings;
    }

    /** Plays the scenario in the city of Baishan, which has five levels of units, on a process with the command role. */
    static Population played(Path directory, int employers) {
        Divisions baishan = Divisions.parse(Divisions.ofJilin()
                .all()
                .filter(unit -> unit.code().value().equals("220000000000")
                        || unit.code().value().startsWith("2206"))
                .map(unit -> unit.code() + "," + unit.name() + "," + unit.level() + ",," + unit.kind()));
        RunningHemu hemu = RunningHemu.empty(
                directory, "--hemu.roles=command", "--spring.main.sources=" + OpenDoor.class.getName());
        byte[] key = "key of the benchmark".getBytes(StandardCharsets.UTF_8);
        Scenario scenario = new Scenario(SEED, employers, baishan, document -> WorkerIdentity.derive(key, document));
        EventLog log = hemu.bean(EventLog.class);
        EventCodec codec = EventCodec.ofHemu();
        ProvincePlay.of(baishan, scenario, hemu.bean(Commands.class)::send, log, codec::decode, InstantSource.system())
                .run(progress -> {});
        List<StoredEvent> units = new ArrayList<>();
        List<StoredEvent> filings = new ArrayList<>();
        for (StoredEvent event : all(log)) {
            (event.aggregateType().equals("jurisdiction") ? units : filings).add(event);
        }
        return new Population(hemu, units, filings);
    }

    private static List<StoredEvent> all(EventLog log) {
        List<StoredEvent> all = new ArrayList<>();
        while (all.size() < log.head()) {
            all.addAll(log.read(all.size(), READ_AT_ONCE));
        }
        return all;
    }

    /** The program on which it was played. */
    RunningHemu hemu() {
        return hemu;
    }

    /** Number of events of one copy, and of the units. */
    int size() {
        return units.size() + filings.size();
    }

    /** Appends units first and then copies until the log has so many events. */
    void fill(EventLog log, long events) {
        long head = log.head();
        if (head == 0) {
            append(log, units());
            head = log.head();
        }
        while (head < events) {
            int copy = Math.toIntExact((head - units.size()) / filings.size());
            int from = Math.toIntExact((head - units.size()) % filings.size());
            int to = Math.toIntExact(Math.min(filings.size(), from + events - head));
            append(log, copies(copy, from, to));
            head = log.head();
        }
    }

    private static void append(EventLog log, List<NewEvent> events) {
        for (int from = 0; from < events.size(); from += APPENDED_AT_ONCE) {
            log.append(new Append(events.subList(from, Math.min(events.size(), from + APPENDED_AT_ONCE)), null));
        }
    }

    /** Filings of the numbered copy, in order. */
    List<NewEvent> copies(int copy, int from, int to) {
        Map<String, String> ids = new HashMap<>();
        UnaryOperator<String> rename = id -> ids.computeIfAbsent(id, known -> renamed(known, copy));
        return filings.subList(from, to).stream()
                .map(event -> copy(event, rename))
                .toList();
    }

    /** The units, in order. */
    List<NewEvent> units() {
        return units.stream()
                .map(event -> copy(event, UnaryOperator.identity()))
                .toList();
    }

    int filings() {
        return filings.size();
    }

    private static NewEvent copy(StoredEvent event, UnaryOperator<String> rename) {
        return new NewEvent(
                event.aggregateType(),
                event.aggregateType().equals("jurisdiction") ? event.aggregateId() : rename.apply(event.aggregateId()),
                event.sequence(),
                UUID.randomUUID().toString(),
                event.type(),
                event.revision(),
                JsonBytes.of(TEXT.matcher(event.payload().toString())
                        .replaceAll(text -> '"' + rename.apply(text.group(1)) + '"')),
                event.metadata());
    }

    /** Another id of the same form, whose check character is right; the first copy keeps the ids. */
    private static String renamed(String id, int copy) {
        if (copy == 0) {
            return id;
        }
        if (id.length() != EMPLOYER_ID) {
            return id.substring(0, id.length() - MARK) + mark(copy);
        }
        if (!EmployerCodes.isRight(new OrganizationCode(id))) {
            return id;
        }
        String eight = EMPLOYER_MARK + String.format("%03d", copy) + id.substring(4, 8);
        return eight + EmployerCodes.check(eight);
    }

    /** Characters that no original id ends with. */
    private static String mark(int copy) {
        StringBuilder mark = new StringBuilder();
        for (int i = 0, rest = copy; i < MARK; i++, rest /= OUTSIDE.length()) {
            mark.append(OUTSIDE.charAt(rest % OUTSIDE.length()));
        }
        return mark.toString();
    }

    /** What was filed, in order. */
    List<Event> events() {
        EventCodec codec = EventCodec.ofHemu();
        return filings.stream().map(stored -> codec.decode(stored).event()).toList();
    }

    /** Ids of employers that still exist, in no particular order but always the same. */
    List<String> employers() {
        List<String> ceased = filings.stream()
                .filter(event -> event.type().equals("employer.deregistered"))
                .map(StoredEvent::aggregateId)
                .toList();
        List<String> employers = new ArrayList<>(filings.stream()
                .filter(event -> event.type().equals("employer.registered"))
                .map(StoredEvent::aggregateId)
                .filter(id -> !ceased.contains(id))
                .toList());
        Collections.shuffle(employers, new Random(SEED));
        return employers;
    }

    @Override
    public void close() {
        hemu.close();
    }
}
