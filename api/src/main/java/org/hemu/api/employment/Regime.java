package org.hemu.api.employment;

/** Under which part of the Labour Contract Law a relationship stands. */
public enum Regime {
    /** Full-time employment, which needs a written contract (劳动合同法 第十条). */
    STANDARD,
    /** Non-full-time employment (非全日制用工): the contract may be oral (第六十八条至第七十二条). */
    PART_TIME,
    /** Employment by a dispatch agency (劳务派遣, 第五十七条至第六十七条). */
    DISPATCH;

    /** Whether it is full-time work, of which a pair has one relationship at a time. */
    public boolean fullTime() {
        return this != PART_TIME;
    }
}
