package org.hemu.query.person;

import java.util.List;

/** A sixteenth of the subjects that something holds about, by id. */
public record StandingBucket(List<SubjectStanding> subjects) {}
