extension Event {
  init(_ fields: Fields, _ body: Body) {
    self.init(
      notes: PageNotes(fields, file: body.file), id: fields.id(example: "E04"),
      date: fields.uncertainDate("date"), time: fields.time("time"),
      title: fields.requiredText("title", example: "Welfare check"), body: body)
    if !fields.has("date") { fields.refuseMissing("date", example: "2022-06-11") }
    contactWith = fields.texts("contact-with", example: "[sarah]")
    agencies = fields.texts("agencies", example: "[Police, Ambulance]")
    action = fields.stated("action")
    officers = fields.texts("officers", example: "[whitcombe]")
    source = fields.stated("source")
    isSignificant = fields.isSet("significant")
    outsideScope = fields.text("outside-scope")
    termsOfReference = fields.texts("terms-of-reference", example: "[T1]")
    notAnalysed = fields.text("not-analysed")
    let itself = id
    analysis = Judgement.all(fields).map { judgement in
      var judgement = judgement
      judgement.events = [itself] + judgement.events.filter { $0.text != itself.text }
      return judgement
    }
  }
}
