package org.hemu.query.employment;

import java.util.List;

/** A sixteenth of the relationships of one employer, by id. */
public record RosterBucket(List<RosterEntry> relationships) {}
