package org.hemu.command.calendar;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.domain.calendar.HolidayNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link HolidayNotices}. */
@AggregateRoot(type = "calendar")
public class CalendarAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private StatutoryCalendar state = StatutoryCalendar.empty();

    @CommandHandler(commandName = CommandNames.CALENDAR)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RecordHolidayNotice command,
            LogSurroundings log,
            MetaData metadata,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        Decisions.apply(
                HolidayNotices.decide(
                        command,
                        state,
                        ProvenanceMetadata.provenance(metadata).actor().jurisdiction(),
                        today),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                log.on(today));
    }

    @EventSourcingHandler
    void evolve(CalendarEvent event) {
        id = event.aggregateId();
        state = HolidayNotices.evolve(state, event);
    }
}
