package org.hemu.api.authority;

import java.util.Locale;
import org.hemu.api.shared.Command;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be done: one constant for each command, under its name; one for each kind of data that can be read;
 * and what operators do. Each has its row in {@link Authority}.
 */
public enum Operation {
    /** Who one is to the program. */
    READ_SELF,
    READ_DEFINITIONS,
    READ_ACTIVITY,
    READ_JURISDICTIONS,
    READ_FIGURES,
    READ_FLOW,
    READ_EMPLOYERS,
    READ_RELATIONSHIPS,
    /** Bodies that mediate, with their mediators; an enterprise reads its own committee. */
    READ_MEDIATION_BODIES,
    /** A party that is an employer on record reads its own cases, one by one. */
    READ_MEDIATION_CASES,
    /** Letters and visits; nobody reads them of whose unit or employer they may complain. */
    READ_PETITIONS,
    /** Bodies that inspect, with their inspectors. */
    READ_INSPECTION_BODIES,
    /** Whoever is inspected reads none of them. */
    READ_INSPECTION_CASES,
    /** What speaks against an employer; it reads its own. */
    READ_COMPLIANCE_RECORDS,
    /** Which deadlines run in cases, and how many on the boards. */
    READ_CLOCKS,
    /** What became of cases, in numbers. */
    READ_CASE_STATISTICS,
    /** The history of one aggregate, for those who may read that kind of aggregate. */
    READ_TIMELINES,
    /** What one actor did, what was recorded about a unit, and past states. */
    READ_AUDIT,
    /** What is held about a person, who has looked at it in full, and the erasures that wait. */
    READ_SUBJECTS,
    READ_OPERATION_STATUS,

    REBUILD_READ_MODEL,
    SWITCH_READ_MODEL,
    RETRY_QUARANTINED,

    /** About the whole system: the calendar is one for everybody. */
    RECORD_HOLIDAY_NOTICE(READ_DEFINITIONS),

    ESTABLISH_JURISDICTION(READ_JURISDICTIONS),
    RENAME_JURISDICTION(READ_JURISDICTIONS),
    REPARENT_JURISDICTION(READ_JURISDICTIONS),
    ABOLISH_JURISDICTION(READ_JURISDICTIONS),

    /** About the place that is to be accountable: every place is known, the employer is not there yet. */
    REGISTER_EMPLOYER(READ_JURISDICTIONS),
    RENAME_EMPLOYER(READ_EMPLOYERS),
    CHANGE_LEGAL_REPRESENTATIVE(READ_EMPLOYERS),
    CHANGE_REGISTRATION_TYPE(READ_EMPLOYERS),
    ADOPT_CREDIT_CODE(READ_EMPLOYERS),
    CHANGE_ORGANIZATION_CODE(READ_EMPLOYERS),
    /** Follows from another command and is decided on its authority; nobody asks for it. */
    ASSIGN_ORGANIZATION_CODE(READ_EMPLOYERS),
    CHANGE_REGISTRATION_NUMBER(READ_EMPLOYERS),
    MOVE_EMPLOYER(READ_EMPLOYERS),
    RECLASSIFY_EMPLOYER(READ_EMPLOYERS),
    DEREGISTER_EMPLOYER(READ_EMPLOYERS),
    DECLARE_HEADCOUNT(READ_EMPLOYERS),
    SUBMIT_INITIAL_FILING(READ_EMPLOYERS),
    CORRECT_INITIAL_FILING(READ_EMPLOYERS),
    ACCEPT_INITIAL_FILING(READ_EMPLOYERS),
    RETURN_INITIAL_FILING(READ_EMPLOYERS),

    FILE_HIRE(READ_EMPLOYERS),
    SUBMIT_FILING(READ_RELATIONSHIPS),
    TRANSFER_RELATIONSHIP(READ_RELATIONSHIPS),
    CORRECT_FILING(READ_RELATIONSHIPS),
    WITHDRAW_FILING(READ_RELATIONSHIPS),
    ACCEPT_FILING(READ_RELATIONSHIPS),
    RETURN_FILING(READ_RELATIONSHIPS),
    /** Follows from another command and is decided on its authority; nobody asks for it. */
    CORRECT_TAKE_OVER(READ_RELATIONSHIPS),

    /** About the place that it is to belong to: every place is known, the body is not there yet. */
    ESTABLISH_MEDIATION_BODY(READ_JURISDICTIONS),
    CHANGE_LEGAL_BASIS(READ_MEDIATION_BODIES),
    CONSTITUTE_COMMITTEE(READ_MEDIATION_BODIES),
    APPOINT_MEDIATOR(READ_MEDIATION_BODIES),
    RENEW_APPOINTMENT(READ_MEDIATION_BODIES),
    END_APPOINTMENT(READ_MEDIATION_BODIES),
    DISSOLVE_MEDIATION_BODY(READ_MEDIATION_BODIES),

    /** About the body that is to mediate, and the employer as a party: the case is not there yet. */
    APPLY_FOR_MEDIATION(READ_MEDIATION_BODIES),
    INITIATE_MEDIATION(READ_MEDIATION_BODIES),
    RECORD_CONSENT(READ_MEDIATION_CASES),
    RECORD_REFUSAL(READ_MEDIATION_CASES),
    NAME_REPRESENTATIVES(READ_MEDIATION_CASES),
    ACCEPT_MEDIATION(READ_MEDIATION_CASES),
    DECLINE_MEDIATION(READ_MEDIATION_CASES),
    ASSIGN_MEDIATORS(READ_MEDIATION_CASES),
    RECUSE_MEDIATOR(READ_MEDIATION_CASES),
    HOLD_SESSION(READ_MEDIATION_CASES),
    EXTEND_MEDIATION(READ_MEDIATION_CASES),
    END_MEDIATION(READ_MEDIATION_CASES),
    TRANSFER_MEDIATION(READ_MEDIATION_CASES),
    REACH_AGREEMENT(READ_MEDIATION_CASES),
    SIGN_AGREEMENT(READ_MEDIATION_CASES),
    REPUDIATE_AGREEMENT(READ_MEDIATION_CASES),
    RECORD_WORKER_CONSENT(READ_MEDIATION_CASES),
    RECORD_PERFORMANCE(READ_MEDIATION_CASES),
    SUPERVISE_AGREEMENT(READ_MEDIATION_CASES),
    RECORD_BREACH(READ_MEDIATION_CASES),
    SET_ASIDE_AGREEMENT(READ_MEDIATION_CASES),
    REQUEST_ARBITRATION_REVIEW(READ_MEDIATION_CASES),
    REQUEST_JUDICIAL_CONFIRMATION(READ_MEDIATION_CASES),
    REQUEST_PAYMENT_ORDER(READ_MEDIATION_CASES),
    RECORD_REMEDY_RESULT(READ_MEDIATION_CASES),
    /** Follows from the time that passes; the program looks, and nobody asks for it. */
    REVIEW_DEADLINES(READ_MEDIATION_CASES),
    ARCHIVE_CASE(READ_MEDIATION_CASES),

    /** About the unit that receives it: every unit is known, the petition is not there yet. */
    REGISTER_PETITION(READ_JURISDICTIONS),
    /** About the unit that has it, and the one that receives it once more. */
    REPEAT_PETITION(READ_PETITIONS),
    FORWARD_PETITION(READ_PETITIONS),
    ACCEPT_PETITION(READ_PETITIONS),
    DECLINE_PETITION(READ_PETITIONS),
    REFER_PETITION(READ_PETITIONS),
    WITHDRAW_PETITION(READ_PETITIONS),
    EXTEND_HANDLING(READ_PETITIONS),
    ISSUE_OPINION(READ_PETITIONS),
    DELIVER_REPLY(READ_PETITIONS),
    REQUEST_REVIEW(READ_PETITIONS),
    REQUEST_REEXAMINATION(READ_PETITIONS),
    HOLD_REEXAMINATION_HEARING(READ_PETITIONS),
    PROPOSE_RECLASSIFICATION(READ_PETITIONS),
    CONFIRM_RECLASSIFICATION(READ_PETITIONS),
    WITHDRAW_RECLASSIFICATION(READ_PETITIONS),
    OPEN_SUPERVISION(READ_PETITIONS),
    ANSWER_SUPERVISION(READ_PETITIONS),
    CLOSE_SUPERVISION(READ_PETITIONS),
    ESCALATE_PETITION(READ_PETITIONS),
    /** Follows from the time that passes; the program looks, and nobody asks for it. */
    REVIEW_PETITION_DEADLINES(READ_PETITIONS),
    ARCHIVE_PETITION(READ_PETITIONS),

    /** About the unit that it is to inspect in: every place is known, the body is not there yet. */
    ESTABLISH_INSPECTION_BODY(READ_JURISDICTIONS),
    REGISTER_INSPECTOR(READ_INSPECTION_BODIES),
    RENEW_CARD(READ_INSPECTION_BODIES),
    WITHDRAW_CARD(READ_INSPECTION_BODIES),
    DISSOLVE_INSPECTION_BODY(READ_INSPECTION_BODIES),

    /** About the body that receives it: the case is not there yet. */
    RECEIVE_REPORT(READ_INSPECTION_BODIES),
    RECEIVE_COMPLAINT(READ_INSPECTION_BODIES),
    REQUEST_SUPPLEMENT(READ_INSPECTION_CASES),
    SUPPLY_MATERIAL(READ_INSPECTION_CASES),
    ACCEPT_INSPECTION(READ_INSPECTION_CASES),
    REFUSE_INSPECTION(READ_INSPECTION_CASES),
    REDIRECT_INSPECTION(READ_INSPECTION_CASES),
    ASSIGN_INSPECTORS(READ_INSPECTION_CASES),
    RECUSE_INSPECTOR(READ_INSPECTION_CASES),
    CARRY_OUT_INSPECTION(READ_INSPECTION_CASES),
    RECORD_OBSTRUCTION(READ_INSPECTION_CASES),
    ESCALATE_GROUP_INCIDENT(READ_INSPECTION_CASES),
    EXTEND_INVESTIGATION(READ_INSPECTION_CASES),
    COMPLETE_INVESTIGATION(READ_INSPECTION_CASES),
    CANCEL_INSPECTION(READ_INSPECTION_CASES),
    TRANSFER_INSPECTION(READ_INSPECTION_CASES),
    ANNOUNCE_DECISION(READ_INSPECTION_CASES),
    RECORD_DEFENCE(READ_INSPECTION_CASES),
    REQUEST_HEARING(READ_INSPECTION_CASES),
    APPOINT_HEARING(READ_INSPECTION_CASES),
    HOLD_HEARING(READ_INSPECTION_CASES),
    EXTEND_DECISION(READ_INSPECTION_CASES),
    DECIDE_INSPECTION(READ_INSPECTION_CASES),
    RECORD_COMPLIANCE(READ_INSPECTION_CASES),
    REMIND_PERFORMANCE(READ_INSPECTION_CASES),
    APPLY_FOR_ENFORCEMENT(READ_INSPECTION_CASES),
    RECORD_ENFORCEMENT(READ_INSPECTION_CASES),
    SET_ASIDE_DECISION(READ_INSPECTION_CASES),
    PUBLISH_VIOLATION(READ_INSPECTION_CASES),
    CLOSE_INSPECTION(READ_INSPECTION_CASES),
    /** Follows from the time that passes; the program looks, and nobody asks for it. */
    REVIEW_INSPECTION_DEADLINES(READ_INSPECTION_CASES),
    ARCHIVE_INSPECTION(READ_INSPECTION_CASES),

    /** About the unit that handles it, and everybody who holds the person. */
    PROPOSE_ERASURE(READ_EMPLOYERS),
    CONFIRM_ERASURE(READ_EMPLOYERS),
    /** About the unit that handles it alone, for somebody else may hold the person meanwhile. */
    WITHDRAW_ERASURE(READ_EMPLOYERS),
    RESTRICT_PROCESSING(READ_EMPLOYERS),
    LIFT_RESTRICTION(READ_EMPLOYERS),
    /** About the employer of the record that is read: reading in full, which is recorded like whatever is changed. */
    DISCLOSE_PERSONAL_DATA(READ_EMPLOYERS),
    CORRECT_WORKER(READ_RELATIONSHIPS),
    CORRECT_REPRESENTATIVE(READ_EMPLOYERS);

    private static final ClassValue<Operation> BY_COMMAND = new ClassValue<>() {
        @Override
        protected Operation computeValue(Class<?> command) {
            return valueOf(command.getSimpleName()
                    .replaceAll("([a-z])([A-Z])", "$1_$2")
                    .toUpperCase(Locale.ROOT));
        }
    };

    private final @Nullable Operation shownBy;

    Operation() {
        this.shownBy = null;
    }

    Operation(Operation shownBy) {
        this.shownBy = shownBy;
    }

    /**
     * The operation that a command is.
     *
     * @throws IllegalArgumentException if there is none of its name
     */
    public static Operation of(Class<? extends Command> command) {
        return BY_COMMAND.get(command);
    }

    /**
     * The reading that shows what this is about. Whoever may read that is told that they may not do this; everybody else is
     * told that there is no such thing.
     */
    Operation shownBy() {
        return shownBy == null ? this : shownBy;
    }

    /** Whether this is a command, recorded in the log as events. */
    public boolean isCommand() {
        return shownBy != null;
    }
}
