package org.hemu.app.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.PublishedLanguage;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Authority.Verdict;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.PurposesOfDuty;
import org.hemu.api.authority.Relation;
import org.hemu.api.authority.Target;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RecordKind;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final Authority TABLE = Authority.table();
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final EmployerId HESHUN = new EmployerId("D2143569X");

    private static Actor actor(Role role) {
        return Actor.of("somebody", "某人", role, NANGUAN, "test");
    }

    private static Actor agent(String employer) {
        return new Actor("agent", "经办人", Role.EMPLOYER_AGENT, NANGUAN, employer, "test");
    }

    @Test
    void hasARowForEveryOperation() {
        assertThat(TABLE.operations()).isEqualTo(EnumSet.allOf(Operation.class));
    }

    @Test
    void hasAnOperationForEveryCommandAndNoOther() {
        Set<Operation> commands = PublishedLanguage.COMMANDS.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(command -> Operation.of(command.asSubclass(Command.class)))
                .collect(Collectors.toSet());
        assertThat(Stream.of(Operation.values()).filter(Operation::isCommand)).hasSameElementsAs(commands);
    }

    @Test
    void letsNobodyChangeWhatTheyMayNotRead() {
        for (Operation operation : Operation.values()) {
            for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
                for (Relation relation : Relation.values()) {
                    if (operation.isCommand() && TABLE.permits(operation, role, relation)) {
                        assertThat(TABLE.judge(operation, actorIn(role), List.of()))
                                .isEqualTo(Verdict.PERMITTED);
                        assertThat(readingOf(operation))
                                .as("%s %s %s", operation, role, relation)
                                .allMatch(reading -> TABLE.permits(reading, role, relation)
                                        || role == Role.INTEGRATOR
                                        || role == Role.ADMINISTRATOR);
                    }
                }
            }
        }
    }

    private static Actor actorIn(Role role) {
        return role == Role.EMPLOYER_AGENT ? agent(HESHUN.value()) : actor(role);
    }

    private static Set<Operation> readingOf(Operation command) {
        if (command == Operation.RECORD_HOLIDAY_NOTICE) {
            return Set.of(Operation.READ_DEFINITIONS);
        }
        if (command.name().contains("JURISDICTION")) {
            return Set.of(Operation.READ_JURISDICTIONS);
        }
        if (command == Operation.REGISTER_PETITION) {
            return Set.of(Operation.READ_JURISDICTIONS);
        }
        return MediationOperations.reading(command)
                .or(() -> PetitionOperations.reading(command))
                .or(() -> InspectionOperations.reading(command))
                .map(Set::of)
                .orElseGet(() -> Set.of(Operation.READ_EMPLOYERS));
    }

    /** Whoever supervises how others handle petitions decides none of them. */
    @Test
    void separatesThoseWhoReadFromThoseWhoDecide() {
        Set<Operation> supervising = EnumSet.of(Operation.OPEN_SUPERVISION, Operation.CLOSE_SUPERVISION);
        for (Operation operation : Operation.values()) {
            if (operation.isCommand() && operation != Operation.DISCLOSE_PERSONAL_DATA) {
                assertThat(Stream.of(Role.AUDITOR, Role.STATISTICIAN, Role.LEADER)
                                .anyMatch(role -> TABLE.everPermits(operation, role)))
                        .as(operation.name())
                        .isFalse();
                assertThat(TABLE.everPermits(operation, Role.SUPERVISOR))
                        .as(operation.name())
                        .isEqualTo(supervising.contains(operation));
            }
        }
        assertThat(Stream.of(Operation.values()).filter(operation -> TABLE.everPermits(operation, Role.ADMINISTRATOR)))
                .doesNotContain(Operation.READ_EMPLOYERS, Operation.READ_RELATIONSHIPS, Operation.READ_AUDIT);
    }

    /** It is a command only because each reading is recorded. */
    @Test
    void disclosesPersonalDataToWhoeverHasADutyThatNeedsIt() {
        for (Role role : Role.values()) {
            assertThat(TABLE.everPermits(Operation.DISCLOSE_PERSONAL_DATA, role))
                    .as(role.name())
                    .isEqualTo(!PurposesOfDuty.of(role).isEmpty());
        }
        assertThat(Stream.of(Role.ADMINISTRATOR, Role.INTEGRATOR, Role.STATISTICIAN, Role.EMPLOYER_AGENT, Role.SYSTEM))
                .allMatch(role -> PurposesOfDuty.of(role).isEmpty());
        assertThat(Stream.of(DisclosurePurpose.values()))
                .allMatch(purpose -> Stream.of(Role.values())
                        .anyMatch(role -> PurposesOfDuty.of(role).contains(purpose)));
        assertThat(PurposesOfDuty.of(Role.AUDITOR)).containsExactly(DisclosurePurpose.AUDIT);
        assertThat(Stream.of(DisclosurePurpose.values()))
                .allMatch(purpose -> PurposesOfDuty.needed(purpose).contains(PersonalField.NAME));
    }

    @Test
    void disclosesToEachPurposeItsOwnKindsOfRecords() {
        Set<RecordKind> filed = EnumSet.of(RecordKind.EMPLOYER, RecordKind.RELATIONSHIP);
        assertThat(PurposesOfDuty.records(DisclosurePurpose.FILING_REVIEW)).isEqualTo(filed);
        assertThat(PurposesOfDuty.records(DisclosurePurpose.MEDIATION))
                .isEqualTo(EnumSet.of(RecordKind.MEDIATION_BODY, RecordKind.MEDIATION_CASE));
        assertThat(PurposesOfDuty.records(DisclosurePurpose.PETITION)).isEqualTo(EnumSet.of(RecordKind.PETITION));
        assertThat(Stream.of(DisclosurePurpose.INSPECTION, DisclosurePurpose.SUBJECT_REQUEST, DisclosurePurpose.AUDIT))
                .allMatch(purpose -> PurposesOfDuty.records(purpose).equals(EnumSet.allOf(RecordKind.class)));
    }

    @Test
    void knowsHowUnitsStandToEachOther() {
        Actor clerk = actor(Role.FILING_CLERK);
        assertThat(Relation.of(clerk, unit("220102000000"))).isEqualTo(Relation.OWN);
        assertThat(Relation.of(clerk, unit("220102001000"))).isEqualTo(Relation.DESCENDANT);
        assertThat(Relation.of(clerk, unit("220100000000"))).isEqualTo(Relation.ANCESTOR);
        assertThat(Relation.of(clerk, unit("220103000000"))).isEqualTo(Relation.ELSEWHERE);
        assertThat(Relation.of(clerk, unit("000000000000"))).isEqualTo(Relation.OWN);
        assertThat(Relation.of(clerk, unit("220000000001"))).isEqualTo(Relation.ELSEWHERE);
        assertThat(Relation.of(clerk, new Target(null, HESHUN))).isEqualTo(Relation.ELSEWHERE);
    }

    @Test
    void bindsAnAgentToTheEmployerWhereverThatIs() {
        Target target = Target.employer(HESHUN, new JurisdictionCode("220300000000"));
        assertThat(Relation.of(agent(HESHUN.value()), target)).isEqualTo(Relation.OWN);
        assertThat(Relation.of(agent("200000002"), target)).isEqualTo(Relation.ELSEWHERE);
        assertThat(Relation.of(agent(HESHUN.value()), Target.unit(NANGUAN))).isEqualTo(Relation.ELSEWHERE);
    }

    @Test
    void hidesWhatCannotBeSeenAndForbidsWhatCan() {
        Target here = Target.employer(HESHUN, NANGUAN);
        Target there = Target.employer(HESHUN, new JurisdictionCode("220103000000"));
        Operation accept = Operation.ACCEPT_INITIAL_FILING;
        assertThat(TABLE.judge(accept, actor(Role.FILING_CLERK), List.of(here))).isEqualTo(Verdict.PERMITTED);
        assertThat(TABLE.judge(accept, actor(Role.FILING_CLERK), List.of(there)))
                .isEqualTo(Verdict.UNSEEN);
        assertThat(TABLE.judge(accept, actor(Role.AUDITOR), List.of(there))).isEqualTo(Verdict.NOT_PERMITTED);
        assertThat(TABLE.judge(accept, actor(Role.AUDITOR), List.of())).isEqualTo(Verdict.NOT_PERMITTED);
        assertThat(TABLE.judge(accept, actor(Role.FILING_CLERK), List.of())).isEqualTo(Verdict.PERMITTED);
        Target below = Target.employer(HESHUN, new JurisdictionCode("220102001000"));
        assertThat(TABLE.judge(Operation.SUBMIT_INITIAL_FILING, actor(Role.COORDINATOR), List.of(below)))
                .isEqualTo(Verdict.NOT_PERMITTED);
    }

    @Test
    void asksForBothEndsOfAMoveOfUnits() {
        Actor administrator = actor(Role.ADMINISTRATOR);
        assertThat(TABLE.judge(
                        Operation.REPARENT_JURISDICTION,
                        administrator,
                        List.of(unit("220102001000"), unit("220103001000"))))
                .isEqualTo(Verdict.NOT_PERMITTED);
    }

    private static Target unit(String code) {
        return Target.unit(new JurisdictionCode(code));
    }

    /** What one proposes is confirmed by another: what is for good, and what a figure would lose; nothing else is decided by two. */
    @Test
    void asksForTwoPersonsWhereSomethingIsForGood() {
        assertThat(Stream.of(Operation.values()).filter(TABLE::takesTwoPersons))
                .containsExactlyInAnyOrder(
                        Operation.PROPOSE_ERASURE,
                        Operation.CONFIRM_ERASURE,
                        Operation.PROPOSE_RECLASSIFICATION,
                        Operation.CONFIRM_RECLASSIFICATION);
    }

    @Test
    void marksWhatTakesTwoPersons() {
        String heading =
                "OPERATION # AGENT CLERK COORD MEDIA INSPE PETIT FUND TRIPA STATI SUPER LEADE AUDIT INTEG ADMIN SYSTE\n";
        Authority two = Authority.parse(heading + "FILE_HIRE 2" + " OD".repeat(15));
        assertThat(two.takesTwoPersons(Operation.FILE_HIRE)).isTrue();
        assertThat(two.takesTwoPersons(Operation.ACCEPT_FILING)).isFalse();
        assertThat(two.everPermits(Operation.ACCEPT_FILING, Role.FILING_CLERK)).isFalse();
        assertThatThrownBy(() -> Authority.parse(heading + "FILE_HIRE 3" + " OD".repeat(15)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Authority.parse(heading + "FILE_HIRE 1" + " OD".repeat(14)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Authority.parse(heading + "FILE_HIRE 1" + " OX".repeat(15)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Authority.parse(heading.replace(" SYSTE", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
