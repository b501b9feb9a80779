package org.hemu.command.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.CustodyCommand;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeCommand.ReceiveReport;
import org.hemu.api.inspection.IntakeCommand.RefuseInspection;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.casework.CaseBefore;
import org.hemu.domain.inspection.InspectionBody;
import org.hemu.domain.inspection.InspectionCase;
import org.hemu.domain.inspection.InspectionCircumstances;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link InspectionCase}. */
@AggregateRoot(type = "inspection-case")
public class InspectionCaseAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private InspectionCase state = InspectionCase.initial();

    @CommandHandler(commandName = CommandNames.INSPECTION_CASE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            InspectionCaseCommand command,
            LogSurroundings log,
            MetaData metadata,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        Surroundings surroundings = log.on(today);
        Actor actor = ProvenanceMetadata.provenance(metadata).actor();
        Decisions.apply(
                InspectionCase.decide(command, state, circumstances(command, actor, surroundings)),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                surroundings);
    }

    private InspectionCircumstances circumstances(InspectionCaseCommand command, Actor actor, Surroundings now) {
        return switch (command) {
            case ReceiveReport c -> opening(c.bodyId(), c.allegation(), List.of(), c.origin(), actor, now);
            case ReceiveComplaint c ->
                opening(
                        c.bodyId(),
                        c.allegation(),
                        c.complainants().stream().map(WorkerParty::subject).toList(),
                        c.origin(),
                        actor,
                        now);
            case RefuseInspection c ->
                before(
                        InspectionBody.initial(),
                        c.duplicateOf() != null
                                && now.caseOnRecord(c.duplicateOf()).isPresent(),
                        now);
            case CustodyCommand _ -> before(InspectionBody.initial(), false, now);
            default -> before(body(now), false, now);
        };
    }

    private InspectionBody body(Surroundings now) {
        return state instanceof InspectionCase.Opened opened
                ? now.inspectionBody(opened.facts().bodyId())
                : InspectionBody.initial();
    }

    private static InspectionCircumstances opening(
            InspectionBodyId body,
            Allegation allegation,
            Collection<SubjectId> complainants,
            @Nullable Origin origin,
            Actor actor,
            Surroundings now) {
        CaseId matter = origin == null || origin.caseId() == null
                ? null
                : now.caseBefore(origin.caseId(), actor)
                        .filter(before -> before.concerns(allegation.employer(), complainants))
                        .map(CaseBefore::matter)
                        .orElse(null);
        return new InspectionCircumstances(now.today(), now.calendar(), now.inspectionBody(body), matter, false);
    }

    private static InspectionCircumstances before(InspectionBody body, boolean duplicateOnRecord, Surroundings now) {
        return new InspectionCircumstances(now.today(), now.calendar(), body, null, duplicateOnRecord);
    }

    @EventSourcingHandler
    void evolve(InspectionCaseEvent event) {
        id = event.aggregateId();
        state = InspectionCase.evolve(state, event);
    }
}
