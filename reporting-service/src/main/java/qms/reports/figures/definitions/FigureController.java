package qms.reports.figures.definitions;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of figures over HTTP. */
@RestController
@RequestMapping("/api/figures")
class FigureController {

    /** Every figure there is: what it counts and leaves out, of which events, since when it is kept and which paragraph asks for it. */
    @GetMapping
    List<DefinedFigure> all() {
        return Definitions.ALL.stream().map(DefinedFigure::of).toList();
    }
}
