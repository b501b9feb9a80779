package org.hemu.query.employment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

    private final Walk walk;
    private final Rows<DirectoryBucket> directory;
    private final Predicate<Listed> wanted;
    private Iterator<Met> here = List.<Met>of().iterator();

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
            here = first.equals(resumeAt) ? at(first, from) : at(first, "");
        }
    }

    private Iterator<Met> at(Place place, String from) {
        List<Listed> employers = new ArrayList<>();
        directory
                .find(Buckets.keys(place.recordedUnder().value()))
                .values()
                .forEach(bucket -> employers.addAll(bucket.employers()));
        return employers.stream()
                .filter(each -> each.id().value().compareTo(from) >= 0)
                .filter(wanted)
                .sorted(Comparator.comparing(each -> each.id().value()))
                .map(each -> new Met(place, each))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (!here.hasNext() && walk.hasNext()) {
            here = at(walk.next(), "");
        }
        return here.hasNext();
    }

    @Override
    public Met next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return here.next();
    }

    /** The next employers, as many as there are up to the number, and all at one place. */
    public List<Met> nextAtOnePlace(int atMost) {
        List<Met> met = new ArrayList<>();
        if (hasNext()) {
            do {
                met.add(here.next());
            } while (met.size() < atMost && here.hasNext());
        }
        return met;
    }

    /** Branches are left out where no employer has ever come. */
    public static Walk.Occupancy byArrivals(Rows<Arrivals> arrivals) {
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
                return arrivals.find(codes.stream().map(JurisdictionCode::value).toList()).entrySet().stream()
                        .filter(found -> holds.test(found.getValue()))
                        .map(Map.Entry::getKey)
                        .map(JurisdictionCode::new)
                        .collect(Collectors.toSet());
            }
        };
    }
}
