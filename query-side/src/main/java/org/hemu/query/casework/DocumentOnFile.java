package org.hemu.query.casework;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case, which is kept outside.
 *
 * @param on day of what it belongs to
 * @param eventType of the event that names it
 */
public record DocumentOnFile(DocumentKind kind, String sha256, LocalDate on, String eventType) {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
        }
    };

    /** The documents before, and those that the event names. */
    public static List<DocumentOnFile> after(List<DocumentOnFile> before, CaseworkEvent event, String eventType) {
        List<DocumentOnFile> all = new ArrayList<>(before);
        named(event)
                .map(digest -> new DocumentOnFile(digest.kind(), digest.sha256(), event.occurredOn(), eventType))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Whatever of the published language an event consists of, in the order of its components. */
    private static Stream<DocumentDigest> named(Object part) {
        if (part instanceof DocumentDigest digest) {
            return Stream.of(digest);
        }
        return part.getClass().getName().startsWith("org.hemu.api.")
                ? COMPONENTS.get(part.getClass()).stream()
                        .flatMap(component -> Stream.ofNullable(value(component, part)))
                        .flatMap(DocumentOnFile::named)
                : Stream.empty();
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
