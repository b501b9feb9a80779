package org.hemu.eventstore.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.PublishedLanguage;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;

/** Which record is stored under which name and revision. */
public final class EventCatalogue {
    private final Map<String, Entry> byName = new TreeMap<>();
    private final Map<Class<?>, Entry> byRecord = new HashMap<>();

    /**
     * One kind of event.
     *
     * @param revision the newest revision, the one that is written
     */
    public record Entry(String name, int revision, Class<? extends Event> event) {}

    /** The catalogue of all events of Hemu. */
    public static EventCatalogue ofHemu() {
        return new EventCatalogue(PublishedLanguage.EVENTS);
    }

    /**
     * @param families sealed interfaces; families may be nested
     * @throws IllegalStateException if an event has no name, or two have the same
     */
    public EventCatalogue(List<Class<? extends Event>> families) {
        for (Class<? extends Event> family : families) {
            records(family).forEach(this::add);
        }
    }

    private static List<Class<? extends Event>> records(Class<? extends Event> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<? extends Event>> records = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            records.addAll(records(permitted.asSubclass(Event.class)));
        }
        return records;
    }

    private void add(Class<? extends Event> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getName() + " has no @EventType");
        }
        Entry entry = new Entry(type.value(), type.revision(), event);
        Entry other = byName.putIfAbsent(entry.name(), entry);
        if (other != null) {
            throw new IllegalStateException("the name " + entry.name() + " belongs to both "
                    + other.event().getName() + " and " + event.getName());
        }
        byRecord.put(event, entry);
    }

    /** All kinds of events, in the order of their names. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /**
     * The entry of an event's record.
     *
     * @throws UnknownEventType if the record is not catalogued
     */
    public Entry of(Event event) {
        Entry entry = byRecord.get(event.getClass());
        if (entry == null) {
            throw new UnknownEventType("the record " + event.getClass().getName() + " is not in the event catalogue");
        }
        return entry;
    }

    /**
     * The entry of a stored name.
     *
     * @throws UnknownEventType if the name is unknown, or the revision newer than this program
     */
    public Entry named(String name, int revision) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw new UnknownEventType("unknown event type " + name + " revision " + revision);
        }
        if (revision > entry.revision() || revision < 1) {
            throw new UnknownEventType("event type " + name + " has revision " + revision + ", this program knows 1 to "
                    + entry.revision());
        }
        return entry;
    }
}
