package org.hemu.app.benchmark;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured ratio.
 *
 * @param ours median of {@code oursSamples}
 * @param baseline median of {@code baselineSamples}
 * @param target what the ratio is to be; absent when it is reported only
 */
record Ratio(
        String name,
        String what,
        double ours,
        String unit,
        String baselineWhat,
        double baseline,
        double ratio,
        @Nullable Target target,
        @Nullable Boolean met,
        List<Double> oursSamples,
        List<Double> baselineSamples) {

    /** What a ratio is to be: at least or at most a number. */
    record Target(boolean atLeast, double value) {
        static Target atLeast(double value) {
            return new Target(true, value);
        }

        static Target atMost(double value) {
            return new Target(false, value);
        }

        boolean isMetBy(double ratio) {
            return atLeast ? ratio >= value : ratio <= value;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.2f", atLeast ? "≥" : "≤", value);
        }
    }

    static Ratio of(
            String name, String what, String unit, String baselineWhat, Samples samples, @Nullable Target target) {
        double ratio = samples.ours() / samples.baseline();
        return new Ratio(
                name,
                what,
                samples.ours(),
                unit,
                baselineWhat,
                samples.baseline(),
                ratio,
                target,
                target == null ? null : Boolean.valueOf(target.isMetBy(ratio)),
                samples.oursAll(),
                samples.baselineAll());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-5s %s: %s %s; %s: %s; ratio %.2f %s",
                name,
                what,
                number(ours),
                unit,
                baselineWhat,
                number(baseline),
                ratio,
                target == null ? "" : "(" + target + (isMissed() ? ", missed)" : ")"));
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s, %s | %s | %s | %s | %.2f | %s | %s |",
                name,
                what,
                unit,
                number(ours),
                number(baseline),
                baselineWhat,
                ratio,
                target == null ? "" : target,
                target == null ? "" : isMissed() ? "missed" : "✓");
    }

    private boolean isMissed() {
        return Boolean.FALSE.equals(met);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
