package org.hemu.query.jurisdiction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a subtree, own level before children, children in the order of their codes, leaving out branches where
 * nothing is. It can be resumed at any place it has met.
 */
public final class Walk implements Iterator<Place> {

    /** Where something may be found, asked for many units at once. */
    public interface Occupancy {
        /** Those of the codes under which, at the unit's own level, there is something on record. */
        Set<JurisdictionCode> ownLevel(Collection<JurisdictionCode> codes);

        /** Those of the units with anything at all in their subtree, by what is on record under their code. */
        Set<JurisdictionCode> subtree(Collection<JurisdictionCode> codes);
    }

    private final Territory territory;
    private final Occupancy occupancy;
    private final boolean below;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Deque<List<JurisdictionCode>> branches = new ArrayDeque<>();

    /** @param resumeAt the place to begin with, which must lie in the subtree; null for its beginning */
    public Walk(Territory territory, Occupancy occupancy, JurisdictionCode top, @Nullable Place resumeAt) {
        this(territory, occupancy, top, resumeAt, true);
    }

    private Walk(
            Territory territory, Occupancy occupancy, JurisdictionCode top, @Nullable Place resumeAt, boolean below) {
        this.territory = territory;
        this.occupancy = occupancy;
        this.below = below;
        enter(List.of(top), resumeAt);
    }

    /**
     * A walk that stays at the own level (本级) of the unit.
     *
     * @param resumeAt the place to begin with, which must be one of the unit itself; null for its beginning
     */
    public static Walk atOwnLevel(
            Territory territory, Occupancy occupancy, JurisdictionCode unit, @Nullable Place resumeAt) {
        return new Walk(territory, occupancy, unit, resumeAt, false);
    }

    private void enter(List<JurisdictionCode> path, @Nullable Place resumeAt) {
        JurisdictionCode unit = path.getLast();
        boolean here = resumeAt == null || resumeAt.path().size() == path.size();
        if (here) {
            List<JurisdictionCode> records = territory.ownRecords(unit);
            Set<JurisdictionCode> occupied = occupancy.ownLevel(records);
            int from = resumeAt == null ? 0 : Math.max(0, records.indexOf(resumeAt.recordedUnder()));
            records.subList(from, records.size()).stream()
                    .filter(occupied::contains)
                    .forEach(record -> places.add(new Place(path, record)));
        }
        if (!below) {
            return;
        }
        JurisdictionCode next =
                here || resumeAt == null ? null : resumeAt.path().get(path.size());
        List<JurisdictionCode> children = territory.children(unit);
        Set<JurisdictionCode> occupied = occupancy.subtree(children);
        List<JurisdictionCode> remaining = children.stream()
                .filter(child -> next == null || child.compareTo(next) > 0)
                .filter(child -> occupied.contains(child) || territory.hasJoined(child))
                .toList();
        for (JurisdictionCode child : remaining.reversed()) {
            branches.push(below(path, child));
        }
        if (next != null && children.contains(next)) {
            enter(below(path, next), resumeAt);
        }
    }

    private static List<JurisdictionCode> below(List<JurisdictionCode> path, JurisdictionCode child) {
        List<JurisdictionCode> longer = new ArrayList<>(path);
        longer.add(child);
        return longer;
    }

    @Override
    public boolean hasNext() {
        while (places.isEmpty() && !branches.isEmpty()) {
            enter(branches.pop(), null);
        }
        return !places.isEmpty();
    }

    @Override
    public Place next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return places.remove();
    }
}
