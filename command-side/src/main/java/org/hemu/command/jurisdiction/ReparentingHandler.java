package org.hemu.command.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.hemu.api.jurisdiction.JurisdictionCommand.ReparentJurisdiction;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.Following;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Re-parents a unit with everything below it: the old codes are closed and the new ones established in one append, so
 * that no reader ever sees half a move.
 */
public final class ReparentingHandler {
    private static final String NAME = "re-parenting";

    private final Repository<JurisdictionAggregate> units;
    private final LogSurroundings log;

    public ReparentingHandler(Repository<JurisdictionAggregate> units, LogSurroundings log) {
        this.units = units;
        this.log = log;
    }

    @CommandHandler(commandName = CommandNames.REPARENTING)
    void handle(
            ReparentJurisdiction command,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion)
            throws Exception {
        Surroundings surroundings = log.on(today);
        Aggregate<JurisdictionAggregate> old = units.loadOrCreate(command.code().value(), JurisdictionAggregate::new);
        ExpectedVersion expected = new ExpectedVersion(command.aggregateId(), expectedVersion);
        List<Jurisdiction.InForce> below = surroundings.unitsBelow(command.code()).stream()
                .filter(Jurisdiction.InForce.class::isInstance)
                .map(Jurisdiction.InForce.class::cast)
                .toList();
        Jurisdiction before = old.invoke(JurisdictionAggregate::state);
        old.execute(unit -> unit.decide(command, expected, surroundings));
        Following following = Following.of(NAME, command.aggregateId(), command);
        if (before instanceof Jurisdiction.InForce unit) {
            establish(unit, command.newCode(), command.effectiveOn(), following);
        }
        for (Jurisdiction.InForce unit : below) {
            JurisdictionCode newCode = underNewParent(unit.code(), command.newCode());
            units.load(unit.code().value())
                    .execute(_ -> Decisions.apply(
                            Jurisdiction.moveAlong(unit, newCode, command.effectiveOn()), surroundings, following));
            establish(unit, newCode, command.effectiveOn(), following);
        }
    }

    private void establish(
            Jurisdiction.InForce unit, JurisdictionCode newCode, LocalDate effectiveOn, Following following)
            throws Exception {
        units.loadOrCreate(newCode.value(), JurisdictionAggregate::new)
                .execute(established ->
                        established.record(Jurisdiction.underNewCode(unit, newCode, effectiveOn), following));
    }

    private static JurisdictionCode underNewParent(JurisdictionCode code, JurisdictionCode newCode) {
        String prefix = newCode.prefix();
        return new JurisdictionCode(prefix + code.value().substring(prefix.length()));
    }
}
