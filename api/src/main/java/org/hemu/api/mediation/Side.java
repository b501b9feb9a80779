package org.hemu.api.mediation;

/** A side of a dispute (争议一方). */
public enum Side {
    /** One worker or several (劳动者一方). */
    WORKER,
    /** 用人单位一方. */
    EMPLOYER;

    /** The side across. */
    public Side other() {
        return this == WORKER ? EMPLOYER : WORKER;
    }
}
