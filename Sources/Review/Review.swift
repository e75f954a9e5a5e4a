package import Content
internal import Diagnostics

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
/// - Parameter bodies: The way to what stands below the keys of the files.
package func review(
  _ project: Project, by standards: Standards, bodies: BodyReader
) -> ReviewOutcome {
  let prose = ProjectProse(project, bodies: bodies, language: standards.language)
  let asked =
    checks(standards).flatMap { $0.prompts(for: project) }
    + proseChecks(standards).flatMap { $0.prompts(for: project, in: prose) }
  let weighed = asked.compactMap(standards.settings.weighed)
  let ticked = CHK01AnsweredYes(
    questions: standards.checklist, open: weighed.filter(\.isOpen))
  return ReviewOutcome(
    weighed + ticked.prompts(for: project).compactMap(standards.settings.weighed))
}

/// Every check, by section of the advice.
private func checks(_ standards: Standards) -> [any Check] {
  [
    CLS01NoMarking(),
    CHR01BlankRow(), CHR02UnusualCategory(table: standards.characteristics),
    CHR03UnspecifiedDisability(),
    CHR06NotConsidered(), CHR07IntersectionalityAndVoice(),
    MTH01NoSystems(), MTH02NotAccessed(), MTH03NotInterviewed(), MTH04NotSpokenTo(),
    MTH05NoPolicies(), MTH06NoApproach(),
    EVT04NoContextSummary(), EVT01OutOfOrder(), EVT02IncompleteContact(), EVT03OutsideTimescale(),
    ANL01NotAnalysed(), ANL02NoJudgement(), ANL03UnexplainedJudgement(), ANL04NothingAcrossEvents(),
    ANL05OneSided(), ANL06PolicyNotInForce(),
    TOR01NotAnswered(),
    LRN01NoLearning(), LRN02UnlinkedLearning(), LRN03ActionNotStated(),
    LRN05NoWayOnward(), REC01UnlinkedRecommendation(), REC02IncompleteRecommendation(),
    REC04NotAgreed(), ACT01NoActionPlan(), ACT02BlankCell(),
    DIS01NoWayBack(), DIS02NoStrategyLink(), DAT01Dates(),
    DAT02LongInterval(longestInDays: standards.settings.longInterval),
  ]
}

/// The checks that read what was written in sentences.
private func proseChecks(_ standards: Standards) -> [any ProseCheck] {
  [
    CHR08VictimWithoutName(),
    Wordings(book: RuleBook(standards.languageRules, standards.settings)),
    LNG02PreferredWords(standards: standards),
    ACR01Unexplained(standards: standards), ACR02ExplainedLate(standards: standards),
    ACR03ExplainedTwoWays(standards: standards), ACR04Unused(),
    ACR05InLearning(standards: standards), REP01SaidTwice(standards: standards),
    LRN04SameAsRecommendation(),
  ]
}
