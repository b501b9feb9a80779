package org.hemu.query.shared;

/** A question that cannot be understood: a malformed cursor, a limit out of range, a date that is none. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Violation violation;
    private final String parameter;

    public BadRequest(Violation violation, String parameter) {
        super(parameter + ": " + violation);
        this.violation = violation;
        this.parameter = parameter;
    }

    public Violation violation() {
        return violation;
    }

    /** Name of the request parameter, path variable or header at fault. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong with it. */
    public enum Violation {
        MISSING,
        MALFORMED,
        /** The cursor is not one of this list. */
        FOREIGN_CURSOR,
        OUT_OF_RANGE,
        /** The end lies before the beginning. */
        REVERSED,
        /** Two parameters exclude each other. */
        CONTRADICTORY
    }
}
