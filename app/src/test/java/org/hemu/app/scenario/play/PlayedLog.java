package org.hemu.app.scenario.play;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.app.RunningHemu;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Commands;
import org.hemu.domain.employment.WorkerIdentity;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.sealing.Vault;

/** The program itself, with a log of its own, on which a small scenario is played. */
record PlayedLog(RunningHemu hemu) implements AutoCloseable {
    static final int EMPLOYERS = 24;
    static final long SEED = 11;

    /** Baishan: the counties of one city with everything below them. */
    static final Divisions BAISHAN = Divisions.parse(Divisions.ofJilin()
            .all()
            .filter(unit -> unit.code().value().equals("220000000000")
                    || unit.code().value().startsWith("2206"))
            .map(unit -> unit.code() + "," + unit.name() + "," + unit.level() + ",," + unit.kind()));

    private static final byte[] KEY = "a key of the application".getBytes(StandardCharsets.UTF_8);
    private static final EventCodec CODEC = EventCodec.ofHemu();
    private static final int AT_ONCE = 8;

    static PlayedLog in(Path directory) {
        return new PlayedLog(RunningHemu.empty(directory, "--hemu.roles=command"));
    }

    EventLog events() {
        return hemu.bean(EventLog.class);
    }

    CommandDoor door() {
        return hemu.bean(Commands.class)::send;
    }

    long establish(CommandDoor door) {
        new CalendarBootstrap(door, events(), CODEC::decode).enter();
        return new JurisdictionBootstrap(door, events(), AT_ONCE).establish(BAISHAN);
    }

    PlayProgress play(CommandDoor door) {
        return play(door, EMPLOYERS);
    }

    PlayProgress play(CommandDoor door, int employers) {
        return new ScenarioPlayer(
                        scenario(SEED, employers), door, events(), CODEC::decode, InstantSource.system(), AT_ONCE)
                .play(progress -> {});
    }

    static Scenario scenario(long seed, int employers) {
        return new Scenario(seed, employers, BAISHAN, document -> WorkerIdentity.derive(KEY, document));
    }

    /** How far the log has got with the scenario, as somebody finds it who starts now. */
    PlayRecord record() {
        return PlayRecord.of(scenario(SEED, EMPLOYERS), events(), CODEC::decode, events().head());
    }

    UnfinishedPlay unfinished() {
        return new UnfinishedPlay(events(), CODEC::decode, PlayedLog::scenario);
    }

    /** What the log holds of each aggregate, in order: everything but positions, times, ids of events and commands, and how it is sealed. */
    Map<String, List<String>> histories() {
        Map<String, List<String>> histories = new TreeMap<>();
        for (StoredEvent e : events().read(0, Math.toIntExact(events().head()))) {
            histories
                    .computeIfAbsent(e.aggregateId(), id -> new ArrayList<>())
                    .add(e.sequence() + " " + e.type() + " " + opened(e) + " "
                            + CODEC.decode(e).provenance().causedBy(""));
        }
        return histories;
    }

    private JsonBytes opened(StoredEvent stored) {
        Recorded recorded = CODEC.decode(stored);
        Event event = recorded.event().withPersons(this::opened);
        return CODEC.encode(recorded.aggregateType(), 0, "id", event, recorded.provenance())
                .payload();
    }

    /** A person of whom everything can be read, in the form in which nothing should be. */
    private SealedPerson opened(Person person) {
        PersonalData data = hemu.bean(Vault.class).open(SealedPerson.of(person)).orElseThrow();
        IdentityDocument document = data.document();
        return new SealedPerson(
                new SubjectId("somebody"),
                data.name() + " " + (document == null ? "" : document.number()) + " " + data.phone() + " "
                        + data.address());
    }

    @Override
    public void close() {
        hemu.close();
    }
}
