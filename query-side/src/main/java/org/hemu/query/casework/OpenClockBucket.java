package org.hemu.query.casework;

import java.util.List;

/** A part of the clocks that run in the cases of a unit with everything below it, by case and kind. */
public record OpenClockBucket(List<OpenClock> clocks) {}
