package org.hemu.app.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Two things measured in turn, so that whatever else the machine does falls on both. */
record Samples(List<Double> oursAll, List<Double> baselineAll) {

    /** One measurement. */
    interface Measurement {
        double measure() throws Exception;
    }

    /** Measures both the given number of times, after a run of each that does not count. */
    static Samples interleaved(int times, Measurement ours, Measurement baseline) throws Exception {
        ours.measure();
        baseline.measure();
        return unprepared(times, ours, baseline);
    }

    /** Measures both the given number of times. */
    static Samples unprepared(int times, Measurement ours, Measurement baseline) throws Exception {
        List<Double> oursAll = new ArrayList<>();
        List<Double> baselineAll = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            oursAll.add(ours.measure());
            baselineAll.add(baseline.measure());
        }
        return new Samples(List.copyOf(oursAll), List.copyOf(baselineAll));
    }

    static Samples of(double ours, double baseline) {
        return new Samples(List.of(ours), List.of(baseline));
    }

    double ours() {
        return median(oursAll);
    }

    double baseline() {
        return median(baselineAll);
    }

    static double median(List<Double> samples) {
        List<Double> sorted = samples.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
