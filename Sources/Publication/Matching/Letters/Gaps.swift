/// Characters that are not seen: soft hyphens, zero-width and direction marks, loose accents.
func isInvisible(_ gap: Substring) -> Bool {
  !gap.isEmpty
    && gap.unicodeScalars.allSatisfy {
      $0.isIgnorable || $0.properties.generalCategory == .nonspacingMark
        || $0.properties.generalCategory == .enclosingMark
        || $0.properties.generalCategory == .format
    }
}

/// What may stand between two parts of a name: at most a few spaces, hyphens, dots, apostrophes,
/// underscores, slashes or a plus sign.
func isNameGap(_ gap: Substring) -> Bool {
  gap.unicodeScalars.count <= 6
    && gap.unicodeScalars.allSatisfy {
      $0.isSpace || isDash($0) || isApostrophe($0)
        || "._/+%".unicodeScalars.contains($0)
        || $0.isIgnorable
    }
}

/// What may stand between a forename and a surname: spaces on one line or over one break, or a single
/// mark without spaces ("sarah.ahmed").
func isJoin(_ gap: Substring) -> Bool {
  var (spaces, breaks, marks) = (0, 0, 0)
  for scalar in gap.unicodeScalars where !scalar.isIgnorable {
    if scalar.isSpace {
      spaces += 1
      if scalar == "\n" { breaks += 1 }
    } else if isDash(scalar) || scalar == "." || scalar == "_" || scalar == "+" {
      marks += 1
    } else {
      return false
    }
  }
  return marks == 0 ? spaces <= 4 && breaks <= 1 : marks == 1 && spaces == 0
}

/// Whether a full stop and a space part what stands on the two sides.
func endsSentence(_ gap: Substring) -> Bool {
  gap.utf8.contains(UInt8(ascii: ".")) && gap.contains(where: \.isWhitespace)
}

/// What may stand inside a word: the hyphen and line break of a divided word.
func isBrokenWord(_ gap: Substring) -> Bool {
  guard gap.utf8.contains(0x0A) else { return false }
  let visible = gap.unicodeScalars.filter { !$0.isIgnorable }
  return visible.first.map(isDash) == true && visible.contains("\n")
    && visible.dropFirst().allSatisfy(\.isSpace)
}

/// Marks that no list of figures is written with.
func isMarks(_ gap: Substring) -> Bool {
  gap.unicodeScalars.count <= 3
    && gap.unicodeScalars.allSatisfy { "_~*\\\"'`".unicodeScalars.contains($0) }
}

func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80
    ? scalar == "-"
    : scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
}

func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "'", "’", "‘", "ʼ", "′", "`", "´", "＇", "‛": true
  default: false
  }
}

/// What parts the letters of a word that is spelled out.
func isSpellingGap(_ gap: Substring) -> Bool {
  gap.unicodeScalars.allSatisfy {
    isDash($0) || ($0.isSpace && $0 != "\n") || ".,_*·…".unicodeScalars.contains($0)
  }
}
