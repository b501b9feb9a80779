package org.hemu.api.mediation;

/**
 * Who sits on a committee, in numbers.
 *
 * @param workerRepresentatives members for the workers; none on a people's committee
 * @param enterpriseRepresentatives members for the enterprise; none on a people's committee
 * @param chairFromUnionOrChosenByBoth whether an enterprise committee is chaired by a member of the union, or by whom both sides chose
 */
public record Composition(
        int members,
        int women,
        int workerRepresentatives,
        int enterpriseRepresentatives,
        boolean chairFromUnionOrChosenByBoth) {}
