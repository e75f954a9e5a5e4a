internal import Mustache

/// What templates are offered about one kind of subject.
///
/// A field is declared once, with its name, a sentence for theme authors, its shape and how it is made, so
/// that what a template is checked against and what it is given cannot differ. Fields are made when
/// a template asks for them, and never otherwise.
struct Offer<Subject: Sendable>: Sendable {
  typealias Make = @Sendable (Subject, Scene) -> Value

  /// One named part.
  struct Field: Sendable {
    let name: String
    let description: String
    let shape: Shape
    let make: Make
  }

  /// What one declaration brings: as a rule one field; a list brings with it the flag that says
  /// whether it holds anything.
  struct Fields: Sendable {
    let fields: [Field]

    init(_ fields: [Field]) { self.fields = fields }

    init(_ name: String, _ description: String, _ shape: Shape, _ make: @escaping Make) {
      fields = [Field(name: name, description: description, shape: shape, make: make)]
    }
  }

  let fields: [Field]
  private let makers: [String: Make]

  init(_ declared: [Fields]) {
    fields = declared.flatMap(\.fields)
    makers = Dictionary(fields.map { ($0.name, $0.make) }, uniquingKeysWith: { first, _ in first })
  }

  /// The shape of the whole, for checking templates and for documentation.
  var shape: Shape { .object(shapeFields) }

  var shapeFields: [Shape.Field] {
    fields.map { Shape.Field($0.name, $0.shape, $0.description) }
  }

  func value(named name: String, of subject: Subject, in scene: Scene) -> Value? {
    makers[name].map { $0(subject, scene) }
  }

  /// The subject, ready to be asked by a template.
  func callAsFunction(_ subject: Subject, in scene: Scene) -> Value {
    .object(Offered(offer: self, subject: subject, scene: scene))
  }
}

/// A subject together with what is offered about it.
struct Offered<Subject: Sendable>: Lookup {
  let offer: Offer<Subject>
  let subject: Subject
  let scene: Scene

  func value(named name: String) -> Value? { offer.value(named: name, of: subject, in: scene) }
}
