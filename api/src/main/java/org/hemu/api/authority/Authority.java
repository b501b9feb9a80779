package org.hemu.api.authority;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Role;

/**
 * Who may do what, and where. The table below is the whole of it, for commands, for reading and for operating alike; what
 * is not in it is denied. A cell says in which relations the role may do the operation: {@code O} to what is its own,
 * {@code D} to what lies below, {@code A} to what lies above, {@code E} to anything else. Things of the whole system, such as
 * a read model, are everybody's own. The second column tells how many persons it takes: where it says 2, one proposes and
 * another confirms (four eyes).
 *
 * <p>Where a command moves something from one unit to another:
 *
 * <ul>
 *   <li>a unit is re-parented, or ended with a successor, by whoever may do that at both ends, for the other unit answers for
 *       everything from that day on;
 *   <li>mediation is applied for on the authority over the unit of the body; the agent of an employer that is a party applies to
 *       whichever body that employer wants;
 *   <li>a petition is forwarded, and goes to the next higher organ, on the authority over the unit that has it: what is received
 *       is taken where it belongs; brought forward again, it is registered by whoever may do that at both;
 *   <li>an employer changes its place, and a worker is handed over, on the authority over where they are: an employer may go
 *       where it wants, and a hire by transfer is decided at the other end like every hire.
 * </ul>
 */
public final class Authority {
    private static final Authority HEMU = parse("""
            OPERATION                  # AGENT CLERK COORD MEDIA INSPE PETIT FUND  TRIPA STATI SUPER LEADE AUDIT INTEG ADMIN SYSTE
            READ_SELF                  1 O     O     O     O     O     O     O     O     O     O     O     O     O     O     .
            READ_DEFINITIONS           1 O     O     O     O     O     O     O     O     O     O     O     O     O     O     .
            READ_ACTIVITY              1 O     O     O     O     O     O     O     O     O     O     O     O     O     O     .
            READ_JURISDICTIONS         1 ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  ODAE  .
            READ_FIGURES               1 .     OD    OD    OD    OD    OD    OD    OD    .     ODA   ODA   ODAE  .     .     .
            READ_FLOW                  1 .     OD    OD    .     .     .     .     .     .     OD    OD    ODAE  .     .     .
            READ_EMPLOYERS             1 O     OD    OD    OD    OD    OD    OD    OD    .     OD    OD    ODAE  OD    .     .
            READ_RELATIONSHIPS         1 O     OD    OD    OD    OD    .     .     .     .     OD    OD    ODAE  .     .     .
            READ_MEDIATION_BODIES      1 O     .     OD    OD    OD    OD    .     OD    .     OD    OD    ODAE  .     .     .
            READ_MEDIATION_CASES       1 O     .     OD    OD    OD     OD    .     .     .     OD    OD    ODAE  .     .     .
            READ_PETITIONS             1 .     .     OD    .     OD    OD    .     .     .     OD    OD    ODAE  .     .     .
            READ_INSPECTION_BODIES     1 .     .     OD    .     OD    OD    .     .     .     OD    OD    ODAE  .     .     .
            READ_INSPECTION_CASES      1 .     .     .     .     OD    OD    .     .     .     OD    OD    ODAE  .     .     .
            READ_COMPLIANCE_RECORDS    1 O     OD    OD    .     OD    .     OD    .     .     OD    OD    ODAE  .     .     .
            READ_CLOCKS                1 .     .     OD    OD    OD    OD     .     .     .     OD    OD    ODAE  .     .     .
            READ_CASE_STATISTICS       1 .     .     OD    OD    OD    OD    .     OD    .     ODA   ODA   ODAE  .     .     .
            READ_TIMELINES             1 O     OD    OD    OD    OD    OD    .     .     .     OD    OD    ODAE  .     OD    .
            READ_AUDIT                 1 .     .     .     .     .     .     .     .     .     .     .     ODAE  .     .     .
            READ_SUBJECTS              1 .     OD    .     .     .     .     .     .     .     OD    .     ODAE  .     .     .
            READ_OPERATION_STATUS      1 .     .     .     .     .     .     .     .     .     .     .     O     .     O     .

            REBUILD_READ_MODEL         1 .     .     .     .     .     .     .     .     .     .     .     .     .     O     .
            SWITCH_READ_MODEL          1 .     .     .     .     .     .     .     .     .     .     .     .     .     O     .
            RETRY_QUARANTINED          1 .     .     .     .     .     .     .     .     .     .     .     .     .     O     .

            RECORD_HOLIDAY_NOTICE      1 .     .     .     .     .     .     .     .     .     .     .     .     .     O     O

            ESTABLISH_JURISDICTION     1 .     .     .     .     .     .     .     .     .     .     .     .     .     OD    OD
            RENAME_JURISDICTION        1 .     .     .     .     .     .     .     .     .     .     .     .     .     OD    .
            REPARENT_JURISDICTION      1 .     .     .     .     .     .     .     .     .     .     .     .     .     OD    .
            ABOLISH_JURISDICTION       1 .     .     .     .     .     .     .     .     .     .     .     .     .     OD    .

            REGISTER_EMPLOYER          1 .     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            RENAME_EMPLOYER            1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            CHANGE_LEGAL_REPRESENTATIVE 1 O    OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            CHANGE_REGISTRATION_TYPE   1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            ADOPT_CREDIT_CODE          1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            CHANGE_ORGANIZATION_CODE   1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            ASSIGN_ORGANIZATION_CODE   1 .     .     .     .     .     .     .     .     .     .     .     .     .     .     .
            CHANGE_REGISTRATION_NUMBER 1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            MOVE_EMPLOYER              1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            RECLASSIFY_EMPLOYER        1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            DEREGISTER_EMPLOYER        1 O     OD    .     .     .     .     .     .     .     .     .     .     OD    .     .
            DECLARE_HEADCOUNT          1 .     .     .     .     .     .     .     .     .     .     .     .     OD    .     .
            SUBMIT_INITIAL_FILING      1 O     OD    O     .     .     .     .     .     .     .     .     .     .     .     .
            CORRECT_INITIAL_FILING     1 O     OD    O     .     .     .     .     .     .     .     .     .     .     .     .
            ACCEPT_INITIAL_FILING      1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            RETURN_INITIAL_FILING      1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .

            FILE_HIRE                  1 O     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            SUBMIT_FILING              1 O     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            TRANSFER_RELATIONSHIP      1 O     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            CORRECT_FILING             1 O     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            WITHDRAW_FILING            1 O     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            ACCEPT_FILING              1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            RETURN_FILING              1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            CORRECT_TAKE_OVER          1 .     .     .     .     .     .     .     .     .     .     .     .     .     .     .

            ESTABLISH_MEDIATION_BODY   1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .
            CHANGE_LEGAL_BASIS         1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .
            CONSTITUTE_COMMITTEE       1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .
            APPOINT_MEDIATOR           1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .
            RENEW_APPOINTMENT          1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .
            END_APPOINTMENT            1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .
            DISSOLVE_MEDIATION_BODY    1 .     .     OD    .     .     .     .     .     .     .     .     .     .     .     .

            APPLY_FOR_MEDIATION        1 O     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            INITIATE_MEDIATION         1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            RECORD_CONSENT             1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            RECORD_REFUSAL             1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            NAME_REPRESENTATIVES       1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            ACCEPT_MEDIATION           1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            DECLINE_MEDIATION          1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            ASSIGN_MEDIATORS           1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            RECUSE_MEDIATOR            1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            HOLD_SESSION               1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            EXTEND_MEDIATION           1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            END_MEDIATION              1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            TRANSFER_MEDIATION         1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            REACH_AGREEMENT            1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            SIGN_AGREEMENT             1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            REPUDIATE_AGREEMENT        1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            RECORD_WORKER_CONSENT      1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            RECORD_PERFORMANCE         1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            SUPERVISE_AGREEMENT        1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .
            RECORD_BREACH              1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            SET_ASIDE_AGREEMENT        1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            REQUEST_ARBITRATION_REVIEW 1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            REQUEST_JUDICIAL_CONFIRMATION 1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            REQUEST_PAYMENT_ORDER      1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            RECORD_REMEDY_RESULT       1 .     .     .     O     .     .     .     .     .     .     .     .     .     .     .
            REVIEW_DEADLINES           1 .     .     .     .     .     .     .     .     .     .     .     .     .     .     O
            ARCHIVE_CASE               1 .     .     OD    O     .     .     .     .     .     .     .     .     .     .     .

            REGISTER_PETITION          1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            REPEAT_PETITION            1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            FORWARD_PETITION           1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            ACCEPT_PETITION            1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            DECLINE_PETITION           1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            REFER_PETITION             1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            WITHDRAW_PETITION          1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            EXTEND_HANDLING            1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            ISSUE_OPINION              1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            DELIVER_REPLY              1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            REQUEST_REVIEW             1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            REQUEST_REEXAMINATION      1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            HOLD_REEXAMINATION_HEARING 1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            PROPOSE_RECLASSIFICATION   2 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            CONFIRM_RECLASSIFICATION   2 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            WITHDRAW_RECLASSIFICATION  1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            OPEN_SUPERVISION           1 .     .     .     .     .     OD    .     .     .     OD    .     .     .     .     .
            ANSWER_SUPERVISION         1 .     .     .     .     .     O     .     .     .     .     .     .     .     .     .
            CLOSE_SUPERVISION          1 .     .     .     .     .     OD    .     .     .     OD    .     .     .     .     .
            ESCALATE_PETITION          1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .
            REVIEW_PETITION_DEADLINES  1 .     .     .     .     .     .     .     .     .     .     .     .     .     .     O
            ARCHIVE_PETITION           1 .     .     .     .     .     OD    .     .     .     .     .     .     .     .     .

            ESTABLISH_INSPECTION_BODY  1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            REGISTER_INSPECTOR         1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            RENEW_CARD                 1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            WITHDRAW_CARD              1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            DISSOLVE_INSPECTION_BODY   1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .

            RECEIVE_REPORT             1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            RECEIVE_COMPLAINT          1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            REQUEST_SUPPLEMENT         1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            SUPPLY_MATERIAL            1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            ACCEPT_INSPECTION          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            REFUSE_INSPECTION          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            REDIRECT_INSPECTION        1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            ASSIGN_INSPECTORS          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            RECUSE_INSPECTOR           1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            CARRY_OUT_INSPECTION       1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            RECORD_OBSTRUCTION         1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            ESCALATE_GROUP_INCIDENT    1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            EXTEND_INVESTIGATION       1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            COMPLETE_INVESTIGATION     1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            CANCEL_INSPECTION          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            TRANSFER_INSPECTION        1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            ANNOUNCE_DECISION          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            RECORD_DEFENCE             1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            REQUEST_HEARING            1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            APPOINT_HEARING            1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            HOLD_HEARING               1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            EXTEND_DECISION            1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            DECIDE_INSPECTION          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            RECORD_COMPLIANCE          1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            REMIND_PERFORMANCE         1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            APPLY_FOR_ENFORCEMENT      1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            RECORD_ENFORCEMENT         1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            SET_ASIDE_DECISION         1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .
            PUBLISH_VIOLATION          1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            CLOSE_INSPECTION           1 .     .     .     .     O     .     .     .     .     .     .     .     .     .     .
            REVIEW_INSPECTION_DEADLINES 1 .     .     .     .     .     .     .     .     .     .     .     .     .     .     O
            ARCHIVE_INSPECTION         1 .     .     .     .     OD    .     .     .     .     .     .     .     .     .     .

            PROPOSE_ERASURE            2 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            CONFIRM_ERASURE            2 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            WITHDRAW_ERASURE           1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            RESTRICT_PROCESSING        1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            LIFT_RESTRICTION           1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            DISCLOSE_PERSONAL_DATA     1 .     OD    .     OD    OD    OD    .     .     .     OD    .     ODAE  .     .     .
            CORRECT_WORKER             1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            CORRECT_REPRESENTATIVE     1 .     OD    .     .     .     .     .     .     .     .     .     .     .     .     .
            """);

    private final Map<Operation, Row> rows;

    private record Row(boolean fourEyes, Map<Role, Set<Relation>> cells) {}

    private Authority(Map<Operation, Row> rows) {
        this.rows = rows;
    }

    /** The table in force. */
    public static Authority table() {
        return HEMU;
    }

    /** What an operation on a target comes to. */
    public enum Verdict {
        PERMITTED,
        /** The role does not go so far; what it is about is no secret. */
        NOT_PERMITTED,
        /** To this actor, what it is about does not exist. */
        UNSEEN
    }

    /**
     * Judges an operation.
     *
     * @param target empty when there is no such thing; whoever may do the operation somewhere is left to find that out
     */
    public Verdict judge(Operation operation, Actor actor, List<Target> target) {
        if (!everPermits(operation, actor.role())) {
            return Verdict.NOT_PERMITTED;
        }
        Set<Relation> relations =
                target.stream().map(each -> Relation.of(actor, each)).collect(Collectors.toSet());
        if (permitted(operation, actor.role()).containsAll(relations)) {
            return Verdict.PERMITTED;
        }
        return operation.isCommand()
                        && permitted(operation.shownBy(), actor.role()).containsAll(relations)
                ? Verdict.NOT_PERMITTED
                : Verdict.UNSEEN;
    }

    /** Whether the role may do the operation to something in the relation. */
    public boolean permits(Operation operation, Role role, Relation relation) {
        return permitted(operation, role).contains(relation);
    }

    /** Whether the role may do the operation to anything at all. */
    public boolean everPermits(Operation operation, Role role) {
        return !permitted(operation, role).isEmpty();
    }

    /** Whether the operation is proposed by one and confirmed by another. */
    public boolean takesTwoPersons(Operation operation) {
        Row row = rows.get(operation);
        return row != null && row.fourEyes();
    }

    private Set<Relation> permitted(Operation operation, Role role) {
        Row row = rows.get(operation);
        return row == null ? Set.of() : row.cells().getOrDefault(role, Set.of());
    }

    /** The operations that have a row. */
    public Set<Operation> operations() {
        return EnumSet.copyOf(rows.keySet());
    }

    /**
     * Reads a table of the form above.
     *
     * @throws IllegalArgumentException if it cannot be understood, or lacks a role
     */
    public static Authority parse(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.trim().split(" +")))
                .toList();
        List<Role> roles =
                lines.getFirst().stream().skip(2).map(Authority::role).toList();
        if (!Set.copyOf(roles).equals(EnumSet.allOf(Role.class)) || roles.size() != Role.values().length) {
            throw new IllegalArgumentException("one column for each role: " + lines.getFirst());
        }
        Map<Operation, Row> rows = new EnumMap<>(Operation.class);
        for (List<String> line : lines.subList(1, lines.size())) {
            Operation operation = Operation.valueOf(line.getFirst());
            if (line.size() != roles.size() + 2 || rows.put(operation, row(line, roles)) != null) {
                throw new IllegalArgumentException("one cell for each role, one row for each operation: " + line);
            }
        }
        return new Authority(rows);
    }

    private static Row row(List<String> line, List<Role> roles) {
        Map<Role, Set<Relation>> cells = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            cells.put(roles.get(i), relations(line.get(i + 2)));
        }
        return new Row(
                switch (line.get(1)) {
                    case "1" -> false;
                    case "2" -> true;
                    default -> throw new IllegalArgumentException("one person or two: " + line);
                },
                cells);
    }

    private static Set<Relation> relations(String cell) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (!cell.equals(".")) {
            cell.chars().mapToObj(c -> relation((char) c)).forEach(relations::add);
        }
        return relations;
    }

    private static Relation relation(char letter) {
        return Stream.of(Relation.values())
                .filter(relation -> relation.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no relation: " + letter));
    }

    /** The role of which a word begins with the heading. */
    private static Role role(String heading) {
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> Arrays.stream(role.name().split("_")).anyMatch(word -> word.startsWith(heading)))
                .toList();
        if (roles.size() != 1) {
            throw new IllegalArgumentException("no role, or several: " + heading);
        }
        return Objects.requireNonNull(roles.getFirst());
    }
}
