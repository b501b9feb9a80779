package org.hemu.query.runtime;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.HemuJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the payload of an event mentions, as far as it can be read without knowing the event.
 *
 * @param texts every text in it, any of which may be the key of a row
 * @param units the jurisdictions among them
 */
record Mentioned(Set<String> texts, Set<JurisdictionCode> units) {
    private static final JsonMapper JSON = HemuJson.mapper();

    static Mentioned in(StoredEvent event) {
        Set<String> texts = new LinkedHashSet<>();
        try {
            collect(JSON.readTree(event.payload().utf8()), texts);
        } catch (JacksonException e) {
            // no JSON: whoever asks finds that it mentions nothing, and takes it to concern everything
            texts.clear();
        }
        return new Mentioned(
                texts,
                texts.stream()
                        .filter(JurisdictionCode::isWellFormed)
                        .map(JurisdictionCode::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        } else {
            node.values().forEach(each -> collect(each, texts));
        }
    }
}
