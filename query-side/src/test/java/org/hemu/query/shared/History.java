package org.hemu.query.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;

/** A log in memory and its folds: what tests of projections start from. */
public final class History {
    private static final Instant BEGINNING = Instant.parse("2011-01-01T00:00:00Z");

    private final List<Recorded> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private String subject = "clerk-1";

    public static History of(Event... events) {
        return new History().and(events);
    }

    /** Who records what follows. */
    public History by(String actor) {
        subject = actor;
        return this;
    }

    public History and(Event... more) {
        for (Event event : more) {
            long sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
            long position = events.size();
            events.add(new Recorded(
                    position,
                    aggregateType(event),
                    event.aggregateId(),
                    sequence,
                    "event-" + position,
                    type(event),
                    BEGINNING.plusSeconds(position),
                    new Provenance(
                            Actor.of(subject, subject, Role.FILING_CLERK, new JurisdictionCode("220000000000"), "test"),
                            "Command-" + position,
                            "correlation-" + position,
                            "cause-" + position,
                            null),
                    event));
        }
        return this;
    }

    public List<Recorded> events() {
        return List.copyOf(events);
    }

    /** All rows of the projection after the last event, by key. */
    public <R> Map<String, R> rows(Projection<R> projection) {
        Map<String, R> rows = new TreeMap<>();
        for (Recorded event : events) {
            if (projection.families().stream().noneMatch(family -> family.isInstance(event.event()))) {
                continue;
            }
            projection.keys(event).forEach(key -> {
                R row = projection.evolve(key, rows.get(key), event);
                if (row == null) {
                    rows.remove(key);
                } else {
                    rows.put(key, row);
                }
            });
        }
        return rows;
    }

    /** The rows, to be asked by key. */
    public <R> Rows<R> reading(Projection<R> projection) {
        return reading(rows(projection));
    }

    public static <R> Rows<R> reading(Map<String, R> rows) {
        return keys -> {
            Map<String, R> found = new HashMap<>(rows);
            found.keySet().retainAll(List.copyOf(keys));
            return found;
        };
    }

    private static String aggregateType(Event event) {
        return switch (event) {
            case CalendarEvent _ -> "calendar";
            case JurisdictionEvent _ -> "jurisdiction";
            case EmployerEvent _ -> "employer";
            case RelationshipEvent _ -> "relationship";
            case SubjectEvent _ -> "subject";
            case MediationBodyEvent _ -> "mediation-body";
            case MediationCaseEvent _ -> "mediation-case";
            case PetitionEvent _ -> "petition";
            case InspectionBodyEvent _ -> "inspection-body";
            case InspectionCaseEvent _ -> "inspection-case";
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private static String type(Event event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }
}
