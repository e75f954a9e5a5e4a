/// The named entities that can stand for, or between, the letters of a name.
enum NamedEntities {
  static func text(of name: String) -> String? {
    known[name] ?? accented(name) ?? mathematical(name)
  }

  private static let known: [String: String] = [
    "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"",
    "QUOT": "\"", "apos": "'", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "rsquor": "\u{2019}",
    "ldquo": "\u{201C}", "rdquo": "\u{201D}", "sbquo": "\u{201A}", "prime": "\u{2032}",
    "grave": "`", "acute": "\u{B4}", "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "hairsp": "\u{200A}", "numsp": "\u{2007}", "puncsp": "\u{2008}",
    "NonBreakingSpace": "\u{A0}", "NoBreak": "\u{2060}", "ZeroWidthSpace": "\u{200B}",
    "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "shy": "\u{AD}",
    "hyphen": "\u{2010}", "dash": "\u{2010}", "ndash": "\u{2013}", "mdash": "\u{2014}",
    "horbar": "\u{2015}", "minus": "\u{2212}", "Tab": "\t", "NewLine": "\n", "lowbar": "_",
    "UnderBar": "_", "period": ".", "comma": ",", "colon": ":", "semi": ";", "sol": "/",
    "bsol": "\\", "num": "#", "percnt": "%", "commat": "@", "lpar": "(", "rpar": ")",
    "plus": "+", "equals": "=", "excl": "!", "quest": "?", "ast": "*", "vert": "|",
    "middot": "\u{B7}", "bull": "\u{2022}", "hellip": "\u{2026}", "szlig": "ß", "AElig": "Æ",
    "aelig": "æ", "OElig": "Œ", "oelig": "œ", "ETH": "Ð", "eth": "ð", "THORN": "Þ",
    "thorn": "þ", "imath": "ı", "inodot": "ı", "jmath": "ȷ", "fflig": "ff", "filig": "fi",
    "fllig": "fl", "ffilig": "ffi", "ffllig": "ffl", "fjlig": "fj", "ij": "ĳ", "IJlig": "Ĳ",
    "ijlig": "ĳ", "ordf": "ª", "ordm": "º", "Alpha": "Α", "alpha": "α", "Beta": "Β",
    "beta": "β", "Epsilon": "Ε", "Zeta": "Ζ", "Eta": "Η", "Iota": "Ι", "iota": "ι",
    "Kappa": "Κ", "kappa": "κ", "Mu": "Μ", "Nu": "Ν", "nu": "ν", "Omicron": "Ο",
    "omicron": "ο", "Rho": "Ρ", "rho": "ρ", "Tau": "Τ", "tau": "τ", "Upsilon": "Υ",
    "upsilon": "υ", "Chi": "Χ", "chi": "χ", "Acy": "А", "acy": "а", "IEcy": "Е", "iecy": "е",
    "Ocy": "О", "ocy": "о", "Rcy": "Р", "rcy": "р", "Scy": "С", "scy": "с", "KHcy": "Х",
    "khcy": "х", "Ucy": "У", "ucy": "у", "Iukcy": "І", "iukcy": "і", "Jsercy": "Ј",
    "jsercy": "ј", "DScy": "Ѕ", "dscy": "ѕ",
  ]

  private static let accents: [(name: String, mark: String)] = [
    ("grave", "\u{300}"), ("acute", "\u{301}"), ("circ", "\u{302}"), ("tilde", "\u{303}"),
    ("macr", "\u{304}"), ("breve", "\u{306}"), ("dot", "\u{307}"), ("uml", "\u{308}"),
    ("ring", "\u{30A}"), ("dblac", "\u{30B}"), ("caron", "\u{30C}"), ("cedil", "\u{327}"),
    ("ogon", "\u{328}"), ("slash", "\u{338}"), ("strok", "\u{335}"), ("midot", ""),
  ]

  /// `eacute`: a letter and the name of its accent.
  private static func accented(_ name: String) -> String? {
    guard let letter = name.first, letter.isLetter else { return nil }
    let rest = name.dropFirst()
    guard let accent = accents.first(where: { $0.name == rest }) else { return nil }
    return String(letter) + accent.mark
  }

  /// `Sscr`, `Sfr`, `Sopf`: letters of mathematics, which fold to the plain letter anyway.
  private static func mathematical(_ name: String) -> String? {
    guard let letter = name.first, letter.isLetter else { return nil }
    return ["scr", "fr", "opf"].contains(String(name.dropFirst())) ? String(letter) : nil
  }
}
