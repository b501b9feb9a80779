package org.hemu.app.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.EmployerCircumstances;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.employment.RelationshipCircumstances;
import org.hemu.domain.employment.Transfers;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.domain.figure.Tally;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.mediation.MediationBody;
import org.hemu.domain.mediation.MediationBodyCircumstances;
import org.hemu.domain.mediation.MediationCase;
import org.hemu.domain.mediation.MediationCircumstances;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** Decides a scenario's commands with the domain alone, in memory, and keeps every event and refusal. */
final class Recount {
    private final Divisions divisions;
    private final Map<EmployerId, Employer> employers = new HashMap<>();
    private final Map<RelationshipId, Relationship> relationships = new HashMap<>();
    private final Map<MediationBodyId, MediationBody> bodies = new HashMap<>();
    private final Map<CaseId, MediationCase> mediations = new HashMap<>();
    private final Map<EmployerId, EmployerLedger> ledgers =
            new TreeMap<>(java.util.Comparator.comparing(EmployerId::value));
    private final Map<String, Long> refusals = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Recorded> events = new ArrayList<>();
    private final Set<JurisdictionCode> accountable = new HashSet<>();
    private long steps;
    private final List<Step> unchanged = new ArrayList<>();

    record Refused(Step step, Rejection why) {}

    record Recorded(LocalDate day, Event event) {}

    Recount(Divisions divisions) {
        this.divisions = divisions;
    }

    static Recount of(Scenario scenario, Divisions divisions) {
        Recount recount = new Recount(divisions);
        scenario.daysFrom(Scenario.FIRST_DAY)
                .forEachRemaining(day -> day.steps().forEach(recount::send));
        return recount;
    }

    void send(Step step) {
        steps++;
        switch (step.command()) {
            case EmployerCommand c -> {
                Employer state = employers.getOrDefault(c.employerId(), Employer.initial());
                decided(
                        step,
                        Employer.decide(
                                c, state, new EmployerCircumstances(step.day(), representative(state), addressed(c))),
                        this::on);
            }
            case RelationshipCommand.TransferRelationship c -> {
                Relationship before = state(c.relationshipId());
                if (decided(step, decide(c, before, step.day()), this::on)) {
                    var hire = Transfers.takeOver(before, c, Objects.requireNonNull(person(before)));
                    decided(step, decide(hire, state(hire.relationshipId()), step.day()), this::on);
                }
            }
            case RelationshipCommand c -> decided(step, decide(c, state(c.relationshipId()), step.day()), this::on);
            case MediationBodyCommand c ->
                decided(step, MediationBody.decide(c, body(c.bodyId()), circumstances(c, step.day())), this::on);
            case MediationCaseCommand c ->
                decided(step, MediationCase.decide(c, mediation(c.caseId()), circumstances(c, step.day())), this::on);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private MediationBody body(MediationBodyId id) {
        return bodies.getOrDefault(id, MediationBody.initial());
    }

    private MediationCase mediation(CaseId id) {
        return mediations.getOrDefault(id, MediationCase.initial());
    }

    private MediationBodyCircumstances circumstances(MediationBodyCommand command, LocalDate day) {
        return command instanceof MediationBodyCommand.EstablishMediationBody c
                ? new MediationBodyCircumstances(day, inForce(c.jurisdiction()), known(c.employer()))
                : new MediationBodyCircumstances(day, Jurisdiction.initial(), null);
    }

    private MediationCircumstances circumstances(MediationCaseCommand command, LocalDate day) {
        StatutoryCalendar calendar = StateCouncilNotices.calendar();
        return command instanceof IntakeCommand.ApplyForMediation c
                ? new MediationCircumstances(
                        day,
                        calendar,
                        body(c.bodyId()),
                        null,
                        known(c.dispute().employer().employerId()))
                : new MediationCircumstances(
                        day,
                        calendar,
                        mediation(command.caseId()) instanceof MediationCase.Opened opened
                                ? body(opened.facts().bodyId())
                                : MediationBody.initial(),
                        null,
                        null);
    }

    private @Nullable EmployerId known(@Nullable EmployerId employer) {
        return employer != null && employers.containsKey(employer) ? employer : null;
    }

    private Jurisdiction addressed(EmployerCommand command) {
        JurisdictionCode code = switch (command) {
            case EmployerCommand.RegisterEmployer c -> c.jurisdiction();
            case EmployerCommand.MoveEmployer c -> c.jurisdiction();
            default -> null;
        };
        return code == null ? Jurisdiction.initial() : inForce(code);
    }

    private Jurisdiction inForce(JurisdictionCode code) {
        LocalDate since = LocalDate.of(2009, 1, 1);
        UnitKind kind = divisions.unit(code).kind();
        return new Jurisdiction.InForce(code, divisions.unit(code).name(), kind, since, since);
    }

    /** Nothing is sealed here, for nothing is recorded. */
    private static @Nullable PersonalData person(Relationship state) {
        return (PersonalData) state.pair().map(Relationship.Pair::person).orElse(null);
    }

    private static @Nullable PersonalData representative(Employer state) {
        return state instanceof Employer.Registered employer
                ? (PersonalData) employer.particulars().legalRepresentative()
                : null;
    }

    private Relationship state(RelationshipId id) {
        return relationships.getOrDefault(id, Relationship.INITIAL);
    }

    private Decision<RelationshipEvent> decide(RelationshipCommand command, Relationship state, LocalDate day) {
        EmployerId employer = command instanceof RelationshipCommand.FileHire hire
                ? hire.employerId()
                : state.employerId().orElse(null);
        Employer known = employer == null ? Employer.initial() : employers.getOrDefault(employer, Employer.initial());
        Relationship handingOver = command instanceof RelationshipCommand.AcceptFiling accept
                ? state.transferredFrom(accept.number()).map(this::state).orElse(Relationship.INITIAL)
                : Relationship.INITIAL;
        return Relationship.decide(
                command, state, new RelationshipCircumstances(day, known, person(state), handingOver));
    }

    private <E extends Event> boolean decided(Step step, Decision<E> decision, Consumer<E> evolve) {
        switch (decision) {
            case Decision.Accepted<E>(var accepted) -> {
                if (accepted.isEmpty()) {
                    unchanged.add(step);
                }
                for (E event : accepted) {
                    evolve.accept(event);
                    events.add(new Recorded(step.day(), event));
                    accountable.add(event.jurisdiction());
                }
                return true;
            }
            case Decision.Refused<E>(var why) -> {
                refusals.merge(why.getClass().getSimpleName(), 1L, Long::sum);
                refused.add(new Refused(step, why));
                return false;
            }
        }
    }

    private void on(EmployerEvent event) {
        employers.merge(
                event.employerId(),
                Employer.evolve(employers.getOrDefault(event.employerId(), Employer.initial()), event),
                (before, after) -> after);
        ledgers.put(event.employerId(), EmployerLedger.evolve(ledgers.get(event.employerId()), event));
    }

    private void on(RelationshipEvent event) {
        relationships.put(event.relationshipId(), Relationship.evolve(state(event.relationshipId()), event));
        EmployerLedger ledger = Objects.requireNonNull(ledgers.get(event.employerId()));
        ledgers.put(event.employerId(), EmployerLedger.evolve(ledger, event));
    }

    private void on(MediationBodyEvent event) {
        bodies.put(event.bodyId(), MediationBody.evolve(body(event.bodyId()), event));
    }

    private void on(MediationCaseEvent event) {
        mediations.put(event.caseId(), MediationCase.evolve(mediation(event.caseId()), event));
    }

    /** The indicator over the whole province at a month's end, as all that was recorded by the last day says. */
    double rate(IndicatorDefinition indicator, YearMonth month) {
        long numerator = 0;
        long denominator = 0;
        for (EmployerLedger ledger : ledgers.values()) {
            for (Tally tally : ledger.contributions().values()) {
                numerator += tally.at(indicator.numerator(), month);
                denominator += tally.at(indicator.denominator(), month);
            }
        }
        return (double) numerator / denominator;
    }

    long steps() {
        return steps;
    }

    List<Step> unchanged() {
        return unchanged;
    }

    Map<String, Long> refusals() {
        return refusals;
    }

    List<Refused> refused() {
        return refused;
    }

    List<Recorded> events() {
        return events;
    }

    Set<JurisdictionCode> accountable() {
        return accountable;
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return events.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
