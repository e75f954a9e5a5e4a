import Testing

@testable import Audit

private let ordinary = Set(
  """
  serious case review crown court boxing day home office force young offender institution care act
  service prosecution mash dash red cross evidence achieving best crime major queen street law
  society police chief price dean grace hope station
  """.split { $0 == " " || $0 == "\n" }.map(String.init))

private func everydayRequest(_ name: String) -> AuditRequest {
  AuditRequest(
    identities: [WithheldIdentity(id: "p1", fullName: name)], allowedPhrases: [], pseudonyms: [],
    ordinaryWords: { ordinary.contains($0) }, decodings: .all)
}

@Test(arguments: [
  ("Jill Case", "This was a Serious Case Review."), ("Rose Court", "The Crown Court sat."),
  ("Will Day", "It was Boxing Day."), ("Ann Home", "The Home Office agreed."),
  ("Ann Force", "The Force agreed."), ("Ann Young", "The Young Offender Institution was full."),
  ("Ann Act", "It was the Care Act."), ("Ann Service", "So the Crown Prosecution Service said."),
  ("Ann Mash", "It went to the MASH and to MASH."), ("Ann Dash", "He did a DASH."),
  ("Ann Cross", "They rang the Red Cross."), ("Ann Evidence", "It is Achieving Best Evidence."),
  ("Ann Crime", "It went to Major Crime."), ("Ann Queen", "He lived in Queen Street."),
  ("Grace Law", "It was the Law Society."), ("Ann England", "It holds in England and Wales."),
  ("Jo Constable", "So the Chief Constable agreed."), ("Ann Friday", "So on Friday he left."),
  ("Clare Moss", "It was Clare's Law."), ("Paul Moss", "So St Paul's Church came."),
  ("Lee Kent", "So Kent Police came."), ("Pat English", "So she spoke English."),
])
func `words that are only words are nobody`(_ name: String, _ text: String) {
  #expect(hits("<p>\(text)</p>", everydayRequest(name)) == [])
}

@Test(arguments: [
  ("Dean Price", "On Monday Dean rang.", ["1 text p1 forename"]),
  ("Dean Price", "So we told Price to go.", ["1 text p1 surname"]),
  ("Jill Case", "So Ms Case rang.", ["1 text p1 surname"]),
  ("Ann England", "So Ann England rang.", ["1 text p1 full name"]),
  ("Grace Law", "They arrested Grace there.", ["1 text p1 forename"]),
])
func `names beside words are found`(_ name: String, _ text: String, _ expected: [String]) {
  #expect(hits("<p>\(text)</p>", everydayRequest(name)) == expected)
}
