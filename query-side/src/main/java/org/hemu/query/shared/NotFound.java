package org.hemu.query.shared;

/** What was asked for does not exist. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final String id;

    /** @param id of what was asked for; empty where it must not be told */
    public NotFound(Kind kind, String id) {
        super(kind + " " + id);
        this.kind = kind;
        this.id = id;
    }

    public Kind kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    /** What is missing. */
    public enum Kind {
        JURISDICTION_UNKNOWN,
        EMPLOYER_UNKNOWN,
        RELATIONSHIP_UNKNOWN,
        SUBJECT_UNKNOWN,
        MEDIATION_BODY_UNKNOWN,
        INSPECTION_BODY_UNKNOWN,
        CASE_UNKNOWN,
        INDICATOR_UNKNOWN,
        AGGREGATE_UNKNOWN,
        /** The aggregate exists, but had no event yet at the moment asked for. */
        NOTHING_BEFORE_THAT_MOMENT,
        PROJECTION_UNKNOWN,
        CODE_SET_UNKNOWN,
        /** No notice about the year is on record. */
        CALENDAR_YEAR_UNKNOWN
    }
}
