package org.hemu.query.figure;

import java.util.Arrays;
import org.hemu.domain.figure.Measure;
import org.hemu.query.shared.NotFound;

/** The indicators that can be derived from filings: which measure is divided by which. */
enum Indicator {
    I1("I1", 1, Measure.UNDER_CONTRACT_AT_FILED_EMPLOYERS, Measure.SHOULD_SIGN_AT_FILED_EMPLOYERS),
    I1B("I1b", 1, Measure.UNDER_CONTRACT, Measure.SHOULD_SIGN),
    I2("I2", 1, Measure.EMPLOYERS_FILED, Measure.EMPLOYERS_OBLIGED),
    I2B("I2b", 1, Measure.WORKERS_ON_FILE, Measure.WORKERS_ON_ROLL);

    private final String id;
    private final int version;
    private final Measure numerator;
    private final Measure denominator;

    Indicator(String id, int version, Measure numerator, Measure denominator) {
        this.id = id;
        this.version = version;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The indicator with the id.
     *
     * @throws NotFound if there is none
     */
    static Indicator named(String id) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR_UNKNOWN, id));
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    Measure measure(Side side) {
        return switch (side) {
            case NUMERATOR -> numerator;
            case DENOMINATOR -> denominator;
        };
    }
}
