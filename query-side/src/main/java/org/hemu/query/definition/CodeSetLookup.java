package org.hemu.query.definition;

import java.util.List;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.query.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Code sets over HTTP. */
@RestController
@RequestMapping("/api/v1/code-sets")
class CodeSetLookup {

    @Needs(Operation.READ_DEFINITIONS)
    @GetMapping
    List<CodeSet> codeSets() {
        return CodeSets.ALL;
    }

    @Needs(Operation.READ_DEFINITIONS)
    @GetMapping("/{set}")
    CodeSet codeSet(@PathVariable String set) {
        return CodeSets.find(set).orElseThrow(() -> new NotFound(NotFound.Kind.CODE_SET_UNKNOWN, set));
    }
}
