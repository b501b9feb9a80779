package org.hemu.query.employment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.jurisdiction.Place;
import org.hemu.query.jurisdiction.Walk;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;

/** The employers on record along a walk through a subtree, at each code by id. */
public final class EmployerWalk implements Iterator<EmployerWalk.Met> {

    /** An employer and where on the way it was met. */
    public record Met(Place place, Listed employer) {}

    private static final int PLACES_AT_ONCE = 16;

    private final Walk walk;
    private final Rows<DirectoryBucket> directory;
    private final Predicate<Listed> wanted;
    private final Deque<Met> ready = new ArrayDeque<>();

    /**
     * Begins at the first employer of the walk, or in the middle of its first place.
     *
     * @param from id of the first employer in the place at which the walk resumes; null for the beginning of the place
     */
    public EmployerWalk(
            Walk walk,
            Rows<DirectoryBucket> directory,
            Predicate<Listed> wanted,
            @Nullable Place resumeAt,
            @Nullable String from) {
        this.walk = walk;
        this.directory = directory;
        this.wanted = wanted;
        if (resumeAt != null && from != null && walk.hasNext()) {
            Place first = walk.next();
            meet(List.of(first), first.equals(resumeAt) ? from : "");
        }
    }

    /** Reads the directory of several places at once. */
    private void meet(List<Place> places, String from) {
        Map<String, DirectoryBucket> buckets = directory.find(places.stream()
                .flatMap(place -> Buckets.keys(place.recordedUnder().value()).stream())
                .toList());
        for (Place place : places) {
            Buckets.keys(place.recordedUnder().value()).stream()
                    .map(buckets::get)
                    .filter(Objects::nonNull)
                    .flatMap(bucket -> bucket.employers().stream())
                    .filter(each -> each.id().value().compareTo(from) >= 0)
                    .filter(wanted)
                    .sorted(Comparator.comparing(each -> each.id().value()))
                    .forEach(each -> ready.add(new Met(place, each)));
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && walk.hasNext()) {
            List<Place> places = new ArrayList<>();
            while (places.size() < PLACES_AT_ONCE && walk.hasNext()) {
                places.add(walk.next());
            }
            meet(places, "");
        }
        return !ready.isEmpty();
    }

    @Override
    public Met next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** The next employers, as many as there are up to the number. */
    public List<Met> next(int atMost) {
        List<Met> met = new ArrayList<>();
        while (met.size() < atMost && hasNext()) {
            met.add(next());
        }
        return met;
    }

    /** Branches are left out where no employer has ever come. */
    public static Walk.Occupancy byArrivals(Rows<Arrivals> arrivals) {
        Map<String, Arrivals> known = new HashMap<>();
        return new Walk.Occupancy() {
            @Override
            public Set<JurisdictionCode> ownLevel(Collection<JurisdictionCode> codes) {
                return where(codes, found -> found.ownLevel() > 0);
            }

            @Override
            public Set<JurisdictionCode> subtree(Collection<JurisdictionCode> codes) {
                return where(codes, found -> found.subtree() > 0);
            }

            private Set<JurisdictionCode> where(Collection<JurisdictionCode> codes, Predicate<Arrivals> holds) {
                List<String> unknown = codes.stream()
                        .map(JurisdictionCode::value)
                        .filter(code -> !known.containsKey(code))
                        .toList();
                if (!unknown.isEmpty()) {
                    Map<String, Arrivals> found = arrivals.find(unknown);
                    unknown.forEach(code -> known.put(code, found.getOrDefault(code, Arrivals.NONE)));
                }
                return codes.stream()
                        .filter(code -> holds.test(known.getOrDefault(code.value(), Arrivals.NONE)))
                        .collect(Collectors.toSet());
            }
        };
    }
}
