package org.hemu.query.figure;

/** The two sides of a rate. */
public enum Side {
    NUMERATOR,
    DENOMINATOR
}
