package org.hemu.app.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.NotPermitted;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.PurposesOfDuty;
import org.hemu.api.authority.Relation;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The table of authority, cell by cell, against the running program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCellTest {
    private static final Authority TABLE = Authority.table();

    /** They are about the whole system, which is everybody's own. */
    private static final Set<Operation> OF_THE_WHOLE_SYSTEM = EnumSet.of(
            Operation.READ_SELF,
            Operation.READ_DEFINITIONS,
            Operation.READ_ACTIVITY,
            Operation.READ_OPERATION_STATUS,
            Operation.REBUILD_READ_MODEL,
            Operation.SWITCH_READ_MODEL,
            Operation.RETRY_QUARANTINED,
            Operation.RECORD_HOLIDAY_NOTICE);

    /** Nobody can send these. */
    private static final Set<Operation> FOLLOWING_FROM_OTHERS = EnumSet.of(
            Operation.CORRECT_TAKE_OVER,
            Operation.ASSIGN_ORGANIZATION_CODE,
            Operation.REVIEW_DEADLINES,
            Operation.REVIEW_PETITION_DEADLINES,
            Operation.REVIEW_INSPECTION_DEADLINES);

    private static final Set<String> NO_SUCH_THING = Set.of(
            "urn:hemu:problem:employer-unknown",
            "urn:hemu:problem:relationship-unknown",
            "urn:hemu:problem:jurisdiction-unknown",
            "urn:hemu:problem:aggregate-unknown",
            "urn:hemu:problem:mediation-body-unknown",
            "urn:hemu:problem:inspection-body-unknown",
            "urn:hemu:problem:case-unknown",
            "urn:hemu:problem:subject-unknown");

    private RunningHemu hemu;
    private Ground ground;
    private Requests requests;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        ground = new Ground(hemu);
        requests = new Requests(ground);
        assertThat(hemu.get(
                                "/api/v1/mediation-cases/" + ground.mediationCase(Relation.ELSEWHERE),
                                "Hemu-Min-Position",
                                ground.position())
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    @TestFactory
    Stream<DynamicTest> isEnforced() {
        return Arrays.stream(Operation.values())
                .filter(operation -> !FOLLOWING_FROM_OTHERS.contains(operation))
                .flatMap(operation -> Arrays.stream(Role.values())
                        .filter(role -> role != Role.SYSTEM)
                        .flatMap(role -> Arrays.stream(Relation.values())
                                .map(relation -> dynamicTest(
                                        operation + " " + role + " " + relation,
                                        () -> check(operation, role, relation)))));
    }

    private void check(Operation operation, Role role, Relation asked) {
        Relation relation = OF_THE_WHOLE_SYSTEM.contains(operation) ? Relation.OWN : met(operation, role, asked);
        if (relation != asked && operation != Operation.READ_JURISDICTIONS) {
            assertThat(TABLE.permits(operation, role, asked))
                    .as("a permission for a relation that does not occur")
                    .isFalse();
        }
        String actor = InspectionOperations.isOne(operation)
                ? ground.actor("somebody", Ground.inspected(Relation.OWN), role)
                : ground.actor(role);
        Answer answer = send(requests.of(operation, asked, role), actor);
        String type = answer.status() >= 400 && !answer.response().body().isEmpty()
                ? answer.json().path("type").asString()
                : "";
        if (TABLE.permits(operation, role, relation)) {
            assertDone(operation, answer, type);
        } else if (TABLE.everPermits(operation, role)
                && !(operation.isCommand() && TABLE.permits(shows(operation), role, relation))) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(404);
            assertThat(type).isIn(NO_SUCH_THING);
        } else {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(403);
            assertThat(type).isEqualTo("urn:hemu:problem:not-permitted");
            assertThat(answer.json().at("/facts/operation").asString()).isEqualTo(operation.name());
            assertThat(answer.json().at("/facts/role").asString()).isEqualTo(role.name());
        }
    }

    /** It is done, or refused for the reason for which the request is refused to whoever may do it, and for no other. */
    private static void assertDone(Operation operation, Answer answer, String type) {
        String outcome = answer.status() < 300 ? "" : type.replace("urn:hemu:problem:", "");
        assertThat(outcome).as(answer.response().body()).isIn(Requests.outcomes(operation));
    }

    /** An agent has an employer and no unit: whatever is not that employer is elsewhere, as is every unit. */
    private static Relation met(Operation operation, Role role, Relation asked) {
        boolean aboutUnits = Set.of(
                                Operation.READ_JURISDICTIONS,
                                Operation.READ_FIGURES,
                                Operation.READ_FLOW,
                                Operation.READ_CLOCKS,
                                Operation.READ_CASE_STATISTICS)
                        .contains(operation)
                || shows(operation) == Operation.READ_JURISDICTIONS;
        return role != Role.EMPLOYER_AGENT || (asked == Relation.OWN && !aboutUnits) ? asked : Relation.ELSEWHERE;
    }

    private static Operation shows(Operation command) {
        if (command.name().endsWith("JURISDICTION")
                || command == Operation.REGISTER_EMPLOYER
                || command == Operation.ESTABLISH_MEDIATION_BODY
                || command == Operation.REGISTER_PETITION) {
            return Operation.READ_JURISDICTIONS;
        }
        return MediationOperations.reading(command)
                .or(() -> PetitionOperations.reading(command))
                .or(() -> InspectionOperations.reading(command))
                .orElseGet(() -> showsOfEmployment(command));
    }

    private static Operation showsOfEmployment(Operation command) {
        return command.name().endsWith("_FILING") && !command.name().contains("INITIAL")
                        || command == Operation.TRANSFER_RELATIONSHIP
                        || command == Operation.CORRECT_WORKER
                ? Operation.READ_RELATIONSHIPS
                : Operation.READ_EMPLOYERS;
    }

    private Answer send(Requests.Request request, String actor) {
        Map<String, ?> body = request.body();
        if (body != null) {
            return hemu.post(request.path(), body, RunningHemu.AS, actor);
        }
        return request.path().endsWith("/live")
                ? hemu.head(request.path(), RunningHemu.AS, actor)
                : hemu.get(request.path(), RunningHemu.AS, actor);
    }

    @TestFactory
    Stream<DynamicTest> isEnforcedForEveryPurpose() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .flatMap(role -> Arrays.stream(DisclosurePurpose.values())
                        .map(purpose -> dynamicTest(role + " " + purpose, () -> check(role, purpose))));
    }

    private void check(Role role, DisclosurePurpose purpose) {
        Answer answer = send(requests.disclosure(Relation.OWN, purpose), ground.actor(role));
        if (PurposesOfDuty.of(role).contains(purpose)) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            assertThat(answer.json().at("/person/name").asString())
                    .isEqualTo(
                            purpose == DisclosurePurpose.MEDIATION || purpose == DisclosurePurpose.PETITION
                                    ? "张敏"
                                    : "李强");
        } else {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(403);
            assertThat(answer.json().path("type").asString())
                    .isEqualTo(
                            PurposesOfDuty.of(role).isEmpty()
                                    ? "urn:hemu:problem:not-permitted"
                                    : "urn:hemu:problem:purpose-not-of-duty");
        }
    }

    @Test
    void holdsForWhatThePartsOfTheProgramDo() {
        Actor system = Actor.system("division-register", new JurisdictionCode(Ground.NANGUAN));
        assertThat(sent(system, establish("220102009000"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(sent(system, establish("220103009000"))).isInstanceOf(Outcome.Denied.class);
        for (Operation operation : Operation.values()) {
            assertThat(TABLE.everPermits(operation, Role.SYSTEM))
                    .as(operation.name())
                    .isEqualTo(operation == Operation.ESTABLISH_JURISDICTION
                            || operation == Operation.RECORD_HOLIDAY_NOTICE
                            || operation == Operation.REVIEW_DEADLINES
                            || operation == Operation.REVIEW_PETITION_DEADLINES
                            || operation == Operation.REVIEW_INSPECTION_DEADLINES);
        }
    }

    @Test
    void holdsForWhatFollowsFromAnotherCommandOnly() {
        for (Role role : Role.values()) {
            Actor actor = new Actor(
                    "somebody",
                    "某人",
                    role,
                    new JurisdictionCode(Ground.NANGUAN),
                    role == Role.EMPLOYER_AGENT ? ground.employer(Relation.OWN) : null,
                    "test");
            CorrectTakeOver command = new CorrectTakeOver(
                    new RelationshipId(ground.relationship(Relation.OWN)),
                    1,
                    LocalDate.of(2012, 5, 1),
                    null,
                    false,
                    null,
                    "更正");
            assertThat(sent(actor, command))
                    .isEqualTo(new Outcome.Denied(new NotPermitted(Operation.CORRECT_TAKE_OVER, role)));
            AssignOrganizationCode assign = new AssignOrganizationCode(
                    new EmployerId(ground.employer(Relation.OWN)),
                    new JurisdictionCode(Ground.NANGUAN),
                    new OrganizationCode("D2143569X"),
                    LocalDate.of(2012, 5, 1));
            assertThat(sent(actor, assign))
                    .isEqualTo(new Outcome.Denied(new NotPermitted(Operation.ASSIGN_ORGANIZATION_CODE, role)));
        }
    }

    private static EstablishJurisdiction establish(String code) {
        return new EstablishJurisdiction(
                new JurisdictionCode(code), "某街道", UnitKind.SUBDISTRICT, LocalDate.of(2010, 1, 1));
    }

    private Outcome sent(Actor actor, Command command) {
        return hemu.bean(Commands.class).send(command, Envelope.of(actor, LocalDate.of(2012, 6, 1), "test"));
    }
}
