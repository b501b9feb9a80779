package org.hemu.query.employment;

import java.util.List;

/** A sixteenth of the employers that one unit itself is or was accountable for, by id. */
public record DirectoryBucket(List<Listed> employers) {}
