package org.hemu.api.shared;

/** A request to one aggregate, in the imperative. It is either accepted, yielding events, or refused. */
public interface Command {
    /** The aggregate that decides. */
    String aggregateId();
}
