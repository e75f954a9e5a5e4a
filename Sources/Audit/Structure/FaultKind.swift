/// What a pseudonymised view may not hold, whatever it says.
enum FaultKind: String {
  case comment = "AUD-01"
  case sourceMap = "AUD-02"
  case dataAddress = "AUD-03"
  case hiddenText = "AUD-04"
  case registerId = "AUD-05"
  case outside = "AUD-06"
  case duplicate = "AUD-07"

  var headline: String {
    switch self {
    case .comment: "A page of a pseudonymised view holds no comment"
    case .sourceMap: "A pseudonymised view holds no source map"
    case .dataAddress: "A 'data:' address holds nothing but an image without metadata"
    case .hiddenText: "A pseudonymised view hides no text by its style"
    case .registerId: "An id of the register is no id, class or path of a pseudonymised view"
    case .outside: "A file of an archive lies inside the folder that it is unpacked to"
    case .duplicate: "No two files of an archive have the same name"
    }
  }
}

extension AuditFault {
  init(_ kind: FaultKind, file: String, line: Int) {
    self.init(file: file, line: line, code: kind.rawValue, headline: kind.headline)
  }
}
