package org.hemu.app.scenario.play;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionAlreadyEstablished;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;

/** Establishes the divisions of a province, from the top down; what the log already knows of is left as it is. */
public final class JurisdictionBootstrap {
    /** Day from which all of them are in force. */
    public static final LocalDate EFFECTIVE_ON = LocalDate.of(2009, 1, 1);

    private static final String AGGREGATE_TYPE = "jurisdiction";
    private static final String CORRELATION = "divisions:";

    private final CommandDoor door;
    private final EventLog log;
    private final int concurrency;
    private volatile boolean stopped;

    public JurisdictionBootstrap(CommandDoor door, EventLog log, int concurrency) {
        this.door = door;
        this.log = log;
        this.concurrency = concurrency;
    }

    /** Whether the correlation id is that of an establishment from here. */
    static boolean sent(String correlationId) {
        return correlationId.startsWith(CORRELATION);
    }

    /** The commands for the divisions of one level. */
    static List<EstablishJurisdiction> commands(Divisions divisions, Level level) {
        return divisions.at(level).stream()
                .map(unit -> new EstablishJurisdiction(unit.code(), unit.name(), unit.kind(), EFFECTIVE_ON))
                .toList();
    }

    /**
     * Establishes what is missing, until it is stopped. Interrupted at any instruction and started again, it does nothing
     * twice.
     *
     * @return how many units were established now
     * @throws LogUnavailable if the log cannot take events at the moment; starting again goes on
     */
    public long establish(Divisions divisions) {
        JurisdictionCode province = divisions.at(Level.PROVINCE).getFirst().code();
        Set<String> known = new HashSet<>(log.aggregateIds(AGGREGATE_TYPE, province.prefix()));
        Actor registry = Actor.system("division-register", province);
        LongAdder established = new LongAdder();
        Lanes lanes = new Lanes(concurrency, () -> stopped, () -> {});
        for (Level level : Arrays.asList(Level.values())) {
            List<List<EstablishJurisdiction>> missing = commands(divisions, level).stream()
                    .filter(command -> !known.contains(command.aggregateId()))
                    .map(List::of)
                    .toList();
            lanes.run(missing, command -> established.add(send(command, registry)));
        }
        return established.sum();
    }

    /** Lets what is on its way arrive and sends nothing more. */
    public void stop() {
        stopped = true;
    }

    private int send(Command command, Actor registry) {
        Envelope envelope = Envelope.of(registry, EFFECTIVE_ON, CORRELATION + command.aggregateId());
        Outcome outcome = door.send(command, envelope);
        return switch (outcome) {
            case Outcome.Accepted _ -> 1;
            case Outcome.Refused(JurisdictionAlreadyEstablished _) -> 0;
            case Outcome.Refused _,
                    Outcome.Denied _,
                    Outcome.Outdated _,
                    Outcome.Contended _,
                    Outcome.AnsweredBefore _ -> throw new IllegalStateException(command + ": " + outcome);
        };
    }
}
