package org.hemu.query.figure;

import org.hemu.domain.figure.PetitionLedger;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.petition.PetitionOnFile;
import org.hemu.query.shared.Rows;

/**
 * The rows that lead from a figure to the petitions that it counts. Those of the petitions show only what the actor may see; nothing
 * is computed from them.
 */
public record PetitionFigureRows(
        Rows<TreeNode> tree,
        Rows<PetitionLedger> ledgers,
        Rows<CaseDirectory.Month> directory,
        Rows<PetitionOnFile> petitions) {}
