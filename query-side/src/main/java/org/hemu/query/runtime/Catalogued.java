package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which builds of a projection there are.
 *
 * @param live the one that readers see
 * @param building the one that is built beside it
 * @param last the highest number given to a build so far
 * @param retired builds that nobody reads any more and that are to be dropped
 * @param switchedBy the request that made the live one what it is, if it was one that can be sent again
 */
public record Catalogued(
        String projection,
        Generation live,
        @Nullable Generation building,
        int last,
        List<Generation> retired,
        @Nullable String switchedBy) {

    static Catalogued first(Projection<?> projection) {
        return new Catalogued(projection.name(), new Generation(projection.version(), 1), null, 1, List.of(), null);
    }

    /** With a new build of the version under way. */
    Catalogued startingToBuild(int version) {
        return new Catalogued(projection, live, new Generation(version, last + 1), last + 1, retired, switchedBy);
    }

    /** Without the build that was under way, if there was one. */
    Catalogued givenUp() {
        return building == null ? this : new Catalogued(projection, live, null, last, and(building), switchedBy);
    }

    /** With the build that was under way as the live one. */
    Catalogued switched(@Nullable String request) {
        Generation built = building;
        if (built == null) {
            throw new IllegalStateException("nothing is being built of " + projection);
        }
        return new Catalogued(projection, built, null, last, and(live), request);
    }

    /** Without a build that was dropped. */
    Catalogued dropped(Generation generation) {
        return new Catalogued(
                projection,
                live,
                building,
                last,
                retired.stream().filter(g -> !g.equals(generation)).toList(),
                switchedBy);
    }

    private List<Generation> and(Generation more) {
        List<Generation> all = new ArrayList<>(retired);
        all.add(more);
        return List.copyOf(all);
    }
}
