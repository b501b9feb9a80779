package org.hemu.app.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.employment.RelationshipId;
import org.hemu.query.employment.FilingOnFile.State;
import org.jspecify.annotations.Nullable;

/** The filings as a careful reader of the events would note them on paper: the latest content of each, and where it stands. */
final class FilingsOnTrial {
    record Noted(Filing filing, FilingContent content, Regime regime, State state) {}

    private final Map<RelationshipId, TreeMap<Integer, Noted>> filings = new HashMap<>();
    private final Map<RelationshipId, HireFiled> hired = new HashMap<>();

    void note(RelationshipEvent event) {
        TreeMap<Integer, Noted> of = filings.computeIfAbsent(event.relationshipId(), _ -> new TreeMap<>());
        switch (event) {
            case HireFiled e -> {
                hired.put(e.relationshipId(), e);
                of.put(e.number(), new Noted(e.filing(), e.hire(), e.regime(), State.SUBMITTED));
            }
            case FilingSubmitted e ->
                of.put(e.number(), new Noted(e.filing(), e.content(), Regime.STANDARD, State.SUBMITTED));
            case FilingCorrected e ->
                of.computeIfPresent(
                        e.number(),
                        (_, was) -> new Noted(
                                e.filing(),
                                e.content(),
                                was.regime(),
                                e.resubmitted() ? State.SUBMITTED : was.state()));
            case FilingReturned e -> move(of, e.number(), State.RETURNED);
            case FilingAccepted e -> move(of, e.number(), State.ACCEPTED);
            case FilingWithdrawn e -> move(of, e.number(), State.WITHDRAWN);
            case WorkerCorrected _ -> {}
        }
    }

    private static void move(Map<Integer, Noted> of, int number, State state) {
        of.computeIfPresent(number, (_, was) -> new Noted(was.filing(), was.content(), was.regime(), state));
    }

    Map<Integer, Noted> of(RelationshipId id) {
        return filings.getOrDefault(id, new TreeMap<>());
    }

    Iterable<RelationshipId> relationships() {
        return new ArrayList<>(filings.keySet());
    }

    HireFiled hired(RelationshipId id) {
        return Objects.requireNonNull(hired.get(id));
    }

    List<Integer> undecided(RelationshipId id) {
        return of(id).entrySet().stream()
                .filter(each -> each.getValue().state() == State.SUBMITTED
                        || each.getValue().state() == State.RETURNED)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Nullable
    FilingContent content(RelationshipId id, int number) {
        Noted noted = of(id).get(number);
        return noted == null ? null : noted.content();
    }
}
