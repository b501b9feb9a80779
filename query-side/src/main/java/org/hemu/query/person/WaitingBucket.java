package org.hemu.query.person;

import java.util.List;

/** The erasures that wait, of the subjects whose ids begin with the same two characters, by id. */
public record WaitingBucket(List<WaitingErasure> erasures) {}
