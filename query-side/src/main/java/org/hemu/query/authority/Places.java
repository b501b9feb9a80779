package org.hemu.query.authority;

import java.util.Collection;
import java.util.Map;
import org.hemu.api.authority.Target;

/** Where things are now. */
@FunctionalInterface
public interface Places {

    /**
     * The targets with the unit that is accountable for them today. A target without unit is where its employer is; one that
     * nobody can place stays without.
     */
    Map<Target, Target> now(Collection<Target> recorded);
}
