package io.github.certif.referentials.format;

import io.github.certif.model.decision.Severity;

/**
 * Every finding about packs, with its severity and the arguments that its message speaks of. The code of a finding is the
 * name of its constant.
 *
 * <p>Findings of the JSON itself ({@code JSON_SYNTAX}, {@code JSON_UNKNOWN_PROPERTY}, ...) come from {@link
 * io.github.certif.model.json.CertifJson}, findings about the outcome of a worked case from the {@link
 * io.github.certif.model.worked.CaseJudge}.
 */
public enum PackProblem {
    /** A folder of packs, or a zip, does not exist or cannot be listed. Arguments: {@code folder}. */
    PACK_FOLDER_MISSING(Severity.BLOCKING),
    /** A folder or a zip neither is a pack nor holds one. Arguments: {@code folder}. */
    PACK_FOLDER_EMPTY(Severity.BLOCKING),
    /** A file is no zip, or cannot be read as one. Arguments: {@code file}, {@code problem}. */
    PACK_ZIP_UNREADABLE(Severity.BLOCKING),
    /** A zip, or everything in it unpacked, is larger than the ceiling. Arguments: {@code file}, {@code limit} in bytes. */
    PACK_ZIP_TOO_LARGE(Severity.BLOCKING),
    /** A file in a zip is so many times larger than packed that it may be made to fill the memory. Arguments: {@code file}, {@code limit}. */
    PACK_ZIP_TOO_DENSE(Severity.BLOCKING),
    /** Two entries of a zip have one name. Arguments: {@code file}. */
    PACK_ZIP_NAME_TWICE(Severity.BLOCKING),
    /** An entry of a zip is a link. Arguments: {@code file}. */
    PACK_ZIP_LINK(Severity.BLOCKING),
    /** A file that the pack lists, or {@code pack.json} itself, is not there. Arguments: {@code file}. */
    PACK_FILE_MISSING(Severity.BLOCKING),
    /** No file of the pack has a format that every pack needs. Arguments: {@code expected}. */
    PACK_FILE_NEEDED(Severity.BLOCKING),
    /** Two files have a format, or a language, that a pack has once. Arguments: {@code format}, {@code file}, {@code other}. */
    PACK_FILE_SURPLUS(Severity.BLOCKING),
    /** The pack lists a file twice. Arguments: {@code file}. */
    PACK_FILE_LISTED_TWICE(Severity.BLOCKING),
    /** A JSON file stands in the folder and the pack does not list it. Arguments: {@code file}. */
    PACK_FILE_NOT_LISTED(Severity.WARNING),
    /** A file cannot be opened or read. Arguments: {@code file}, {@code problem}. */
    PACK_FILE_UNREADABLE(Severity.BLOCKING),
    /** A file has more values than the ceiling. Arguments: {@code file}, {@code limit}. */
    PACK_FILE_TOO_FULL(Severity.BLOCKING),
    /** A file is larger than the ceiling. Arguments: {@code file}, {@code limit} in bytes. */
    PACK_FILE_TOO_LARGE(Severity.BLOCKING),
    /** Values are nested deeper than the ceiling. Arguments: {@code file}, {@code limit}. */
    PACK_FILE_TOO_DEEP(Severity.BLOCKING),
    /** A file is not UTF-8 text. Arguments: {@code file}. */
    PACK_FILE_NOT_UTF8(Severity.BLOCKING),
    /** The pack lists, or the zip holds, more files than the ceiling; those above it are not read. Arguments: {@code found}, {@code limit}. */
    PACK_FILES_TOO_MANY(Severity.BLOCKING),
    /** A path is absolute, leads upwards or is not written with slashes. Arguments: {@code file}. */
    PACK_PATH_OUTSIDE(Severity.BLOCKING),
    /** A link leads out of the folder of the pack. Arguments: {@code file}. */
    PACK_LINK_OUTSIDE(Severity.BLOCKING),
    /** A file has no format, or not one that is expected there. Arguments: {@code found}, {@code expected}. */
    PACK_FORMAT_UNKNOWN(Severity.BLOCKING),
    /** A provider offers a pack under another id than the pack has. Arguments: {@code found}, {@code expected}. */
    PACK_ID_DIFFERS(Severity.BLOCKING),
    /** A provider of packs cannot be loaded or asked; its packs are missing. Arguments: {@code provider}, {@code problem}. */
    PACK_PROVIDER_FAILED(Severity.BLOCKING),
    /** Two packs have one id; neither is offered. Arguments: {@code pack}, {@code places}. */
    PACK_TWICE(Severity.BLOCKING),
    /** A pack takes the place of another one, as asked. Arguments: {@code pack}, {@code places} of the replaced, {@code by}. */
    PACK_OVERRIDDEN(Severity.INFO),
    /** A pack should take the place of another one and is not offered; neither is the other. Arguments: {@code pack}, {@code expected}. */
    PACK_OVERRIDE_MISSING(Severity.BLOCKING),
    /** A pack should take the place of another one, and there is no other. Arguments: {@code pack}. */
    PACK_OVERRIDE_OF_NOTHING(Severity.WARNING),
    /** A pack could not be checked; it is not offered. Arguments: {@code place}, {@code problem}. */
    PACK_CHECK_FAILED(Severity.BLOCKING),
    /** A pack is replaced by one that is not there. Arguments: {@code pack}, {@code successor}. */
    PACK_REPLACED_BY_UNKNOWN(Severity.WARNING),
    /** A pack is replaced, in the end, by itself. Arguments: {@code pack}. */
    PACK_REPLACED_IN_CIRCLE(Severity.WARNING),
    /** A pack states no dates, so it cannot be told whether its text is in force. Arguments: {@code pack}, {@code day}. */
    VALIDITY_NOT_STATED(Severity.WARNING),
    /** An overlay does not say which pack it is for, or who provides the official wording. Arguments: {@code missing}. */
    OVERLAY_INCOMPLETE(Severity.BLOCKING),
    /** An overlay is for a pack that is not there. Arguments: {@code pack}, {@code expected}. */
    OVERLAY_PACK_UNKNOWN(Severity.BLOCKING),
    /** An overlay words something that the pack does not have; the text is left out. Arguments: {@code pack}, {@code key}. */
    OVERLAY_KEY_UNKNOWN(Severity.WARNING),
    /** Two blocs have one code. Arguments: {@code code}. */
    PACK_BLOC_TWICE(Severity.BLOCKING),
    /** Two competencies have one code. Arguments: {@code code}. */
    PACK_COMPETENCY_TWICE(Severity.BLOCKING),
    /** Two criteria have one code. Arguments: {@code code}. */
    PACK_CRITERION_TWICE(Severity.BLOCKING),
    /** Two activities or tasks have one code. Arguments: {@code code}. */
    PACK_ACTIVITY_TWICE(Severity.BLOCKING),
    /** Two assessments, or two rules for one assessment, have one code. Arguments: {@code code}. */
    PACK_ASSESSMENT_TWICE(Severity.BLOCKING),
    /** Two deliverables of an assessment have one name. Arguments: {@code code}, {@code assessment}. */
    PACK_DELIVERABLE_TWICE(Severity.BLOCKING),
    /** Two clauses have one id. Arguments: {@code code}. */
    PACK_CLAUSE_TWICE(Severity.BLOCKING),
    /** Two policies have one id. Arguments: {@code code}. */
    PACK_POLICY_TWICE(Severity.BLOCKING),
    /** Two access routes have one name. Arguments: {@code code}. */
    PACK_ROUTE_TWICE(Severity.BLOCKING),
    /** Two rights to sit again have one name. Arguments: {@code code}. */
    PACK_RIGHT_TWICE(Severity.BLOCKING),
    /** Two parts of the minutes have one name. Arguments: {@code code}. */
    PACK_PART_TWICE(Severity.BLOCKING),
    /** Two forms have one name. Arguments: {@code code}. */
    PACK_FORM_TWICE(Severity.BLOCKING),
    /** A form is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_FORM_UNKNOWN(Severity.BLOCKING),
    /** A form stands in itself, through other forms or at once. Arguments: {@code code}. */
    PACK_FORM_IN_CIRCLE(Severity.BLOCKING),
    /** A form, or a place of one, lacks what makes it complete. Arguments: {@code code}, {@code missing}. */
    PACK_FORM_INCOMPLETE(Severity.BLOCKING),
    /** Two worked cases have one id. Arguments: {@code code}, {@code other}. */
    PACK_CASE_TWICE(Severity.BLOCKING),
    /** A list names one thing twice. Arguments: {@code code}. */
    PACK_MENTION_TWICE(Severity.WARNING),
    /** A bloc is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_BLOC_UNKNOWN(Severity.BLOCKING),
    /** A competency is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_COMPETENCY_UNKNOWN(Severity.BLOCKING),
    /** A criterion is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_CRITERION_UNKNOWN(Severity.BLOCKING),
    /** An assessment is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_ASSESSMENT_UNKNOWN(Severity.BLOCKING),
    /** A selection ranges over what belongs to a unit that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_UNIT_UNKNOWN(Severity.BLOCKING),
    /** A body is named that the regulation does not declare. Arguments: {@code code}, {@code near}. */
    PACK_BODY_UNKNOWN(Severity.BLOCKING),
    /** Two rules of procedure have one id. Arguments: {@code code}. */
    PACK_CHECK_TWICE(Severity.BLOCKING),
    /** A rule about grids and minutes looks at a part of the regulation that is not there. Arguments: {@code missing}. */
    PACK_CHECK_IDLE(Severity.WARNING),
    /** A rule of procedure asks how long an oral takes, and the pack plans none. Arguments: {@code code}. */
    PACK_ORAL_MISSING(Severity.BLOCKING),
    /** Two bodies have one id. Arguments: {@code code}. */
    PACK_BODY_TWICE(Severity.BLOCKING),
    /** The source announces another number of units than the pack lists. Arguments: {@code kind}, {@code announced}, {@code found}. */
    PACK_COUNT_DIFFERS(Severity.WARNING),
    /** An activity is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_ACTIVITY_UNKNOWN(Severity.BLOCKING),
    /** A text leaves to the centre what it awards, and names a certification or a default for it. Arguments: {@code code}. */
    PACK_UNITS_STATED(Severity.BLOCKING),
    /** A clause is cited that the clause table does not have. Arguments: {@code code}, {@code near}. */
    PACK_CLAUSE_UNKNOWN(Severity.BLOCKING),
    /** A policy or parameter is named that the pack does not have. Arguments: {@code code}, {@code near}. */
    PACK_POLICY_UNKNOWN(Severity.BLOCKING),
    /** A scale is named that the regulation does not have. Arguments: {@code code}, {@code near}. */
    PACK_SCALE_UNKNOWN(Severity.BLOCKING),
    /** A level is named that stands on no scale in question. Arguments: {@code code}, {@code near}. */
    PACK_LEVEL_UNKNOWN(Severity.BLOCKING),
    /** A competency belongs to no bloc though the title has blocs. Arguments: {@code code}. */
    PACK_COMPETENCY_IN_NO_BLOC(Severity.WARNING),
    /** A competency belongs to several blocs. Arguments: {@code code}, {@code blocs}. */
    PACK_COMPETENCY_IN_SEVERAL_BLOCS(Severity.WARNING),
    /** No assessment judges a competency. Arguments: {@code code}. */
    PACK_COMPETENCY_NOT_ASSESSED(Severity.WARNING),
    /** An assessment judges no competency and bears no mark. Arguments: {@code code}. */
    PACK_ASSESSMENT_OF_NOTHING(Severity.BLOCKING),
    /** A bloc has no competency and no assessment serves it. Arguments: {@code code}. */
    PACK_BLOC_EMPTY(Severity.BLOCKING),
    /** No rule of the award says what acquires a bloc. Arguments: {@code code}. */
    PACK_BLOC_WITHOUT_AWARD(Severity.BLOCKING),
    /** Competencies are judged, and no scale is called {@code competency}. No arguments. */
    PACK_SCALE_MISSING(Severity.BLOCKING),
    /** The mark of an assessment is used, and the assessment bears none. Arguments: {@code code}. */
    PACK_ASSESSMENT_WITHOUT_SCALE(Severity.BLOCKING),
    /** A selection holds nothing, so it can never be satisfied. Arguments: {@code selection}. */
    PACK_SELECTION_EMPTY(Severity.BLOCKING),
    /** The word {@code self} stands where no bloc or competency is being judged. No arguments. */
    PACK_SELF_OUT_OF_PLACE(Severity.BLOCKING),
    /** A kind is not one of the usual words. Arguments: {@code found}, {@code expected}. */
    PACK_WORD_UNKNOWN(Severity.WARNING),
    /** A value is not one of those that are understood there. Arguments: {@code found}, {@code expected}. */
    PACK_SETTING_INVALID(Severity.BLOCKING),
    /** An award or proposal refuses somebody for acquiring more. No arguments. */
    PACK_AWARD_BOUNDED_ABOVE(Severity.BLOCKING),
    /** A requirement asks for more than there can be. Arguments: {@code found}, {@code limit}. */
    PACK_REQUIREMENT_UNREACHABLE(Severity.WARNING),
    /** A lower bound lies above the upper one. Arguments: {@code from}, {@code to}. */
    PACK_BOUNDS_REVERSED(Severity.BLOCKING),
    /** Marks of different scales are added, averaged or ranked. Arguments: {@code scales}. */
    PACK_SCALES_MIXED(Severity.BLOCKING),
    /** The weight of an item is not above zero. Arguments: {@code found}. */
    PACK_WEIGHT_NOT_POSITIVE(Severity.BLOCKING),
    /** Weights that look like shares of one or of a hundred do not add up to it. Arguments: {@code found}, {@code expected}. */
    PACK_WEIGHTS_DO_NOT_ADD_UP(Severity.WARNING),
    /** A rule may decide about competencies, and no proposal gives it. No arguments. */
    PACK_RULE_MISSING(Severity.BLOCKING),
    /** A mean keeps more items than it has. Arguments: {@code found}, {@code limit}. */
    PACK_BEST_TOO_MANY(Severity.WARNING),
    /** Attempts are counted from an anchor that every sitting moves, so they never run out. No arguments. */
    PACK_ATTEMPTS_ENDLESS(Severity.WARNING),
    /** The first day lies after the last one. Arguments: {@code from}, {@code to}. */
    PACK_DATES_REVERSED(Severity.BLOCKING),
    /** The default of a policy is not one of its values, or not of its type. Arguments: {@code code}, {@code found}, {@code expected}. */
    PACK_POLICY_DEFAULT_INVALID(Severity.BLOCKING),
    /** A value is asked of a policy, or chosen for it, that it does not have. Arguments: {@code code}, {@code found}, {@code expected}. */
    PACK_POLICY_VALUE_UNKNOWN(Severity.BLOCKING),
    /** A policy has a value that is not understood where the policy is used. Arguments: {@code code}, {@code found}, {@code expected}. */
    PACK_POLICY_VALUE_UNFIT(Severity.BLOCKING),
    /** A policy of type CHOICE lists no values. Arguments: {@code code}. */
    PACK_POLICY_WITHOUT_VALUES(Severity.BLOCKING),
    /** A value is left to a policy without default; it should be called a parameter. Arguments: {@code code}. */
    PACK_POLICY_WITHOUT_DEFAULT(Severity.WARNING),
    /** A value is left to a parameter that has a default; it should be called a policy. Arguments: {@code code}. */
    PACK_PARAMETER_WITH_DEFAULT(Severity.WARNING),
    /** The clause of a policy does not have the force POLICY. Arguments: {@code code}, {@code clause}, {@code found}. */
    PACK_POLICY_CLAUSE_FORCE(Severity.BLOCKING),
    /** Nothing in the regulation reads a policy. Arguments: {@code code}. */
    PACK_POLICY_NOT_USED(Severity.WARNING),
    /** A clause of force POLICY belongs to no policy. Arguments: {@code code}. */
    PACK_CLAUSE_POLICY_UNUSED(Severity.WARNING),
    /** No entry cites a clause. Arguments: {@code code}. */
    PACK_CLAUSE_NOT_CITED(Severity.INFO),
    /** A requirement cites no clause, and nothing around it does. No arguments. */
    PACK_CLAUSE_MISSING(Severity.WARNING),
    /** A rule rests on a document that the source only names. Arguments: {@code clause}, {@code document}. */
    RELIES_ON(Severity.WARNING),
    /** A text that documents show is missing; the code stands in its place. Arguments: {@code key}, {@code language}. */
    PACK_TEXT_MISSING(Severity.WARNING),
    /** A text that explanations need is missing: of a clause, a policy or one of its values. Arguments: {@code key}, {@code language}. */
    PACK_TEXT_NEEDED(Severity.BLOCKING),
    /** A label of the first language is missing in a further one. Arguments: {@code key}, {@code language}. */
    PACK_LABEL_MISSING(Severity.WARNING),
    /** A text words something that the pack does not have. Arguments: {@code key}, {@code near}. */
    PACK_TEXT_OF_NOTHING(Severity.WARNING),
    /** A text uses a term that belongs to another kind of certification. Arguments: {@code key}, {@code term}, {@code kind}. */
    PACK_TERM_OF_ANOTHER_KIND(Severity.WARNING),
    /** The dossier of a worked case belongs to another referential or edition. Arguments: {@code found}, {@code expected}. */
    PACK_CASE_OF_ANOTHER_PACK(Severity.BLOCKING),
    /** A requirement is of a kind that no evaluator at hand offers. Arguments: {@code code}, {@code near}. */
    PACK_CUSTOM_NOT_OFFERED(Severity.BLOCKING),
    /** A worked case could not be judged. Arguments: {@code case}, {@code problem}. */
    PACK_CASE_FAILED(Severity.BLOCKING),
    /** Worked cases were not judged, because the pack has blocking findings. No arguments. */
    PACK_CASES_NOT_JUDGED(Severity.INFO),
    /** An acknowledgement fits no warning. Arguments: {@code code}. */
    PACK_ACKNOWLEDGED_NOTHING(Severity.WARNING);

    private final Severity severity;

    PackProblem(Severity severity) {
        this.severity = severity;
    }

    /**
     * How serious it is. A warning that the author of a pack acknowledges is shown as an information.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
