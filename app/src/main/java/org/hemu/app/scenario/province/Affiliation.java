package org.hemu.app.scenario.province;

/** Which level receives an employer's filings, and with it what kind of employer it is. */
public enum Affiliation {
    /** Central and provincial enterprises, received by the province itself (省本级). */
    PROVINCIAL(90, 0.7, 500),
    /** Enterprises of a prefecture-level city, received by the city itself (市本级). */
    MUNICIPAL(45, 0.8, 400),
    /** Enterprises in industrial parks, received by the functional zone or county. */
    PARK(20, 0.9, 400),
    /** Ordinary enterprises, received by the county. */
    ORDINARY(11, 0.9, 300),
    /** Self-employed people who employ others (个体工商户), received by the township or the community it commissions. */
    SELF_EMPLOYED(3, 0.5, 9);

    private final double median;
    private final double spread;
    private final int most;

    Affiliation(double median, double spread, int most) {
        this.median = median;
        this.spread = spread;
        this.most = most;
    }

    /** How many people such an employer employs, log-normally distributed. */
    public int staff(Chance chance) {
        long drawn = StrictMath.round(median * StrictMath.exp(spread * chance.normal()));
        return Math.clamp(drawn, this == SELF_EMPLOYED ? 1 : 3, most);
    }
}
