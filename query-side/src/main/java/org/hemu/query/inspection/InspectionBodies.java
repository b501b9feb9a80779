package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.CardRenewed;
import org.hemu.api.inspection.InspectionBodyEvent.CardWithdrawn;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyEvent.InspectorRegistered;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.inspection.InspectionBodyOnFile.Inspector;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per body that inspects, by id. */
public final class InspectionBodies implements Projection<InspectionBodyOnFile> {
    public static final String NAME = "inspection-body";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InspectionBodyOnFile> rowType() {
        return InspectionBodyOnFile.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(InspectionBodyEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return Stream.of(recorded.aggregateId());
    }

    @Override
    public InspectionBodyOnFile evolve(String key, @Nullable InspectionBodyOnFile row, Recorded recorded) {
        long version = recorded.sequence();
        return switch ((InspectionBodyEvent) recorded.event()) {
            case InspectionBodyEstablished e ->
                new InspectionBodyOnFile(
                        e.bodyId(), e.jurisdiction(), e.name(), e.establishedOn(), List.of(), null, version);
            case InspectorRegistered e -> {
                InspectionBodyOnFile body = MissingRow.unless(row, key);
                yield with(body, registered(body.inspectors(), e), body.dissolvedOn(), version);
            }
            case CardRenewed e ->
                changed(
                        MissingRow.unless(row, key),
                        e.inspector(),
                        version,
                        each -> new Inspector(
                                each.subject(), each.person(), each.post(), e.cardFrom(), e.cardUntil(), null, null));
            case CardWithdrawn e ->
                changed(
                        MissingRow.unless(row, key),
                        e.inspector(),
                        version,
                        each -> new Inspector(
                                each.subject(),
                                each.person(),
                                each.post(),
                                each.cardFrom(),
                                each.cardUntil(),
                                e.withdrawnOn(),
                                e.reason()));
            case InspectionBodyDissolved e -> {
                InspectionBodyOnFile body = MissingRow.unless(row, key);
                yield with(body, body.inspectors(), e.dissolvedOn(), version);
            }
        };
    }

    /** Somebody who comes again stands where they stood. */
    private static List<Inspector> registered(List<Inspector> before, InspectorRegistered e) {
        Inspector registered = new Inspector(
                e.inspector(), SealedPerson.of(e.person()), e.post(), e.cardFrom(), e.cardUntil(), null, null);
        return before.stream().anyMatch(each -> each.subject().equals(e.inspector()))
                ? before.stream()
                        .map(each -> each.subject().equals(e.inspector()) ? registered : each)
                        .toList()
                : Stream.concat(before.stream(), Stream.of(registered)).toList();
    }

    private static InspectionBodyOnFile changed(
            InspectionBodyOnFile body, SubjectId inspector, long version, UnaryOperator<Inspector> change) {
        return with(
                body,
                body.inspectors().stream()
                        .map(each -> each.subject().equals(inspector) ? change.apply(each) : each)
                        .toList(),
                body.dissolvedOn(),
                version);
    }

    private static InspectionBodyOnFile with(
            InspectionBodyOnFile b, List<Inspector> inspectors, @Nullable LocalDate dissolvedOn, long version) {
        return new InspectionBodyOnFile(
                b.id(), b.jurisdiction(), b.name(), b.establishedOn(), inspectors, dissolvedOn, version);
    }
}
