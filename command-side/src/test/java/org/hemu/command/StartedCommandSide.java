package org.hemu.command;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.hemu.api.calendar.CalendarCommand;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.command.casework.CasesDueHandler;
import org.hemu.command.casework.ClockAuthority;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Outcome;
import org.hemu.command.employment.EmployerSnapshots;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.axon.HemuEventStorageEngine;
import org.hemu.eventstore.axon.SnapshotCodec;
import org.hemu.eventstore.codec.EventCodec;

/** The command side of one process on a log, without HTTP. Another one on the same log is another process. */
public final class StartedCommandSide implements AutoCloseable {
    private static final EventCodec CODEC = EventCodec.ofHemu();

    private final EventLog log;
    private final LogSurroundings surroundings;
    private final Configuration axon;
    private final Commands commands;

    private StartedCommandSide(EventLog log, List<SnapshotCodec<?, ?>> snapshots) {
        CommandSide assembly = new CommandSide();
        this.log = log;
        surroundings = assembly.logSurroundings(log, CODEC::decode, SealedForTests.VAULT, SealedForTests.SUBJECTS);
        axon = assembly.axon(
                new HemuEventStorageEngine(log, CODEC, snapshots, InstantSource.system()),
                log,
                surroundings,
                assembly.erasures(log, CODEC::decode, SealedForTests.VAULT));
        axon.start();
        commands = assembly.commands(axon);
    }

    public static StartedCommandSide on(EventLog log) {
        return new StartedCommandSide(log, List.of(EmployerSnapshots.CODEC));
    }

    /** Neither reads snapshots nor can it store any. */
    public static StartedCommandSide withoutSnapshots(EventLog log) {
        return new StartedCommandSide(log, List.of());
    }

    public Outcome send(Command command, LocalDate today) {
        return commands.send(command, Envelope.of(sender(command), today, "correlation"));
    }

    /** Sends a command of somebody in particular. */
    public Outcome send(Command command, LocalDate today, Actor sender) {
        return commands.send(command, Envelope.of(sender, today, "correlation"));
    }

    /** Somebody of the province in the capacity that the command needs. */
    private static Actor sender(Command command) {
        Role role = switch (command) {
            case JurisdictionCommand _ -> Role.ADMINISTRATOR;
            case CalendarCommand _ -> Role.ADMINISTRATOR;
            case EmployerCommand.DeclareHeadcount _ -> Role.INTEGRATOR;
            case MediationBodyCommand _ -> Role.COORDINATOR;
            case MediationCaseCommand _ -> Role.MEDIATOR;
            case PetitionCommand _ -> Role.PETITION_OFFICER;
            default -> Role.FILING_CLERK;
        };
        String who = command instanceof SubjectCommand.ConfirmErasure ? "second" : "tester";
        return Actor.of(who, "测试", role, new JurisdictionCode("220000000000"), "test");
    }

    /** What looks after deadlines in this process, by whatever tells which are due. */
    public DeadlineSweeper sweeper(Function<FindCasesDue, CasesDue> due, Clock clock) {
        new CasesDueHandler(axon.queryBus(), due);
        return new DeadlineSweeper(
                axon.queryGateway(), commands, new ClockAuthority(log, CODEC::decode, surroundings), clock);
    }

    /** Sends a command that insists on a version of its aggregate. */
    public Outcome send(Command command, LocalDate today, long expectedVersion) {
        return commands.send(command, new Envelope(sender(command), today, "correlation", expectedVersion, null));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
