package org.hemu.command.dispatch;

/** Names under which handlers subscribe to the command bus: one per family, and one for each step over two aggregates. */
public final class CommandNames {
    public static final String CALENDAR = "calendar";
    public static final String JURISDICTION = "jurisdiction";
    public static final String REPARENTING = "jurisdiction.reparent";
    public static final String EMPLOYER = "employer";
    public static final String ORGANIZATION_CODE = "employer.organization-code";
    public static final String RELATIONSHIP = "relationship";
    public static final String TRANSFER = "relationship.transfer";

    public static final String SUBJECT = "subject";
    public static final String CORRECTION = "record.correction";

    public static final String MEDIATION_BODY = "mediation-body";
    public static final String MEDIATION_CASE = "mediation-case";

    public static final String PETITION = "petition";

    public static final String INSPECTION_BODY = "inspection-body";
    public static final String INSPECTION_CASE = "inspection-case";

    private CommandNames() {}
}
