package io.github.certif.render.layout;

import java.util.EnumMap;
import java.util.Map;

/** How the library itself lays out each kind of document. */
public final class Layouts {

    private Layouts() {}

    /**
     * The layouts of the library.
     *
     * @return a layout for each kind
     */
    public static Map<DocumentKind, Layout> standard() {
        Map<DocumentKind, Layout> layouts = new EnumMap<>(DocumentKind.class);
        layouts.put(DocumentKind.MINUTES, MinutesLayout::papers);
        layouts.put(DocumentKind.EVALUATION_GRID, EvaluationGridLayout::papers);
        layouts.put(DocumentKind.BOOKLET, BookletLayout::papers);
        layouts.put(DocumentKind.RETAKE_NOTICE, RetakeNoticeLayout::papers);
        layouts.put(DocumentKind.FORM, FormLayout::papers);
        return layouts;
    }
}
