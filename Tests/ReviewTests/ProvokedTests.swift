import Diagnostics
import Testing

private let cases =
  markingCases + peopleCases + methodologyCases + contactCases + analysisCases + learningCases
  + returnCases + proseCases

@Test(arguments: cases) func whatIsAmissIsTold(_ one: Case) throws {
  let told = told(try findings(try project(one.edits)))
  #expect(told == one.told)
}
