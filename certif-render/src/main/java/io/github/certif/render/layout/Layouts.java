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
        layouts.put(DocumentKind.RECTIFICATION, RectificationLayout::papers);
        layouts.put(DocumentKind.TRANSMISSION_SLIP, TransmissionSlipLayout::papers);
        layouts.put(DocumentKind.COMMITTEE_REPORT, CommitteeReportLayout::papers);
        layouts.put(DocumentKind.PLANNING, PlanningLayout::papers);
        layouts.put(DocumentKind.SHARING_CALENDAR, SharingCalendarLayout::papers);
        layouts.put(DocumentKind.ACCOMMODATIONS, AccommodationsLayout::papers);
        layouts.put(DocumentKind.JURY_DOSSIER, JuryDossierLayout::papers);
        layouts.put(DocumentKind.JURY_QUESTIONS, JuryQuestionsLayout::papers);
        layouts.put(DocumentKind.LINKS_DECLARATION, LinksDeclarationLayout::papers);
        layouts.put(DocumentKind.JURY_GRID, JuryGridLayout::papers);
        layouts.put(DocumentKind.EVALUATION_GRID, EvaluationGridLayout::papers);
        layouts.put(DocumentKind.ASSESSMENT_GRID, AssessmentGridLayout::papers);
        layouts.put(DocumentKind.BOOKLET, BookletLayout::papers);
        layouts.put(DocumentKind.RETAKE_NOTICE, RetakeNoticeLayout::papers);
        layouts.put(DocumentKind.FORM, FormLayout::papers);
        layouts.put(DocumentKind.DIPLOMA, DiplomaLayout::papers);
        layouts.put(DocumentKind.NOTICE, NoticeLayout::papers);
        layouts.put(DocumentKind.DECISION_LETTER, DecisionLetterLayout::papers);
        layouts.put(DocumentKind.VAE_NOTICE, VaeNoticeLayout::papers);
        layouts.put(DocumentKind.COMPETENCY_RECAP, CompetencyRecapLayout::papers);
        layouts.put(DocumentKind.CHECKLIST, ChecklistLayout::papers);
        layouts.put(DocumentKind.VALIDATION_RECORD, ValidationRecordLayout::papers);
        layouts.put(DocumentKind.REFERENTIAL_GUIDE, ReferentialGuideLayout::papers);
        layouts.put(DocumentKind.REGULATION_GUIDE, RegulationGuideLayout::papers);
        layouts.put(DocumentKind.POLICIES_GUIDE, PoliciesGuideLayout::papers);
        layouts.put(DocumentKind.CASES_GUIDE, CasesGuideLayout::papers);
        layouts.replaceAll((kind, layout) -> PageFoot.on(layout));
        return layouts;
    }
}
