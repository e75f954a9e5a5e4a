package import Content
package import Diagnostics

/// What the practice advice would ask the writer of a project about.
///
/// The advice is voluntary, so that these are prompts and warnings, in the order in which a writer would deal
/// with them: by the sections of the advice. A finding is answered on the page on which it stands, by its code and
/// by what its headline quotes first:
///
///     answered: [{code: ANL-03, about: A04a, reason: the log was lost, by: review officer, date: 2024-02-01}]
///
/// A finding that concerns a page as a whole can be answered without `about`. What stops a build cannot be answered.
///
/// A file that could not be read is missing from the project; whoever shows these findings shows those of the
/// reading first.
///
/// - Parameters:
///   - checklist: The site's questions. Without them, what was ticked is not held against what was found.
///   - characteristics: The site's table of suggested categories.
package func review(
  _ project: Project, checklist: Checklist?, characteristics: CharacteristicsTable?
) -> [Finding] {
  let open = checks(characteristics).flatMap { $0.prompts(for: project) }.filter(\.isOpen)
  let ticked = CHK01AnsweredYes(questions: checklist, open: open)
  return (open + ticked.prompts(for: project).filter(\.isOpen)).map(\.finding)
}

/// Every check, by section of the advice.
private func checks(_ table: CharacteristicsTable?) -> [any Check] {
  [
    CLS01NoMarking(),
    CHR01BlankRow(), CHR02UnusualCategory(table: table), CHR03UnspecifiedDisability(),
    CHR06NotConsidered(), CHR07IntersectionalityAndVoice(),
    MTH01NoSystems(), MTH02NotAccessed(), MTH03NotInterviewed(), MTH04NotSpokenTo(),
    MTH05NoPolicies(), MTH06NoApproach(),
    EVT04NoContextSummary(), EVT02IncompleteContact(), EVT03OutsideTimescale(),
    ANL01NotAnalysed(), ANL02NoJudgement(), ANL03UnexplainedJudgement(), ANL04NothingAcrossEvents(),
    ANL05OneSided(), ANL06PolicyNotInForce(),
    TOR01NotAnswered(),
    LRN01NoLearning(), LRN02UnlinkedLearning(), LRN03ActionNotStated(),
    LRN05NoWayOnward(), REC01UnlinkedRecommendation(), REC02IncompleteRecommendation(),
    REC04NotAgreed(), ACT01NoActionPlan(), ACT02BlankCell(),
    DIS01NoWayBack(), DIS02NoStrategyLink(), DAT01Dates(), DAT02LongInterval(),
  ]
}
