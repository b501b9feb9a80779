package org.hemu.app.scenario.province;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A share that changes over time: straight lines between given days, constant before the first and after the last.
 *
 * @param points in order of their days
 */
public record Curve(List<Point> points) {

    /** The share on one day. */
    public record Point(LocalDate day, double share) {}

    public static Point on(String day, double share) {
        return new Point(LocalDate.parse(day), share);
    }

    public static Curve through(Point... points) {
        return new Curve(List.of(points));
    }

    public double at(LocalDate day) {
        Point before = points.getFirst();
        for (Point next : points) {
            if (next.day().isAfter(day)) {
                return between(before, next, day);
            }
            before = next;
        }
        return before.share();
    }

    private static double between(Point before, Point next, LocalDate day) {
        long length = ChronoUnit.DAYS.between(before.day(), next.day());
        long passed = ChronoUnit.DAYS.between(before.day(), day);
        return length == 0 || passed <= 0
                ? before.share()
                : before.share() + (next.share() - before.share()) * passed / length;
    }

    /** The first day on which a rising share has grown past the value; empty when it never does. */
    public Optional<LocalDate> passes(double value) {
        Point before = points.getFirst();
        for (Point next : points) {
            if (next.share() > value) {
                double part =
                        next.share() == before.share() ? 0 : (value - before.share()) / (next.share() - before.share());
                long length = ChronoUnit.DAYS.between(before.day(), next.day());
                return Optional.of(before.day().plusDays(StrictMath.max(0, (long) (part * length))));
            }
            before = next;
        }
        return Optional.empty();
    }
}
