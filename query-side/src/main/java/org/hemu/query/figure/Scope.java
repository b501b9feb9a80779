package org.hemu.query.figure;

/** How much of a unit a question is about. */
public enum Scope {
    /** The unit and everything below it. */
    SUBTREE,
    /** The unit itself (本级), without the units below. */
    OWN_LEVEL
}
