package org.hemu.api.shared;

import java.util.Map;

/**
 * Something the law has to say about a filing that was nevertheless accepted into the record: a warning, never a refusal.
 *
 * @param citation the rule and its article
 * @param facts the facts the rule looked at, ISO dates and plain numbers as text, for example {@code dueOn=2011-03-15}
 */
public record Finding(Citation citation, Map<String, String> facts) {}
