/// Where a run of letters may begin and end, and what may stand inside it.
///
/// Letters are matched whatever stands between them, so this is what keeps "Amy" out of "team yes"
/// and "Will" out of "willing".
extension LetterStream {
  /// Whether the letters stand as a word: at an edge, beside something that is no letter, or at the
  /// hump of `camelCase`.
  func isWord(_ range: Range<Int>) -> Bool {
    startsWord(range.lowerBound) && endsWord(range.upperBound)
  }

  func startsWord(_ letter: Int) -> Bool {
    guard letter > 0, starts[letter] <= ends[letter - 1] || isInvisible(gap(after: letter - 1))
    else { return true }
    return changesKind(letter - 1, letter) || isHump(letter)
  }

  func endsWord(_ end: Int) -> Bool {
    guard end < letters.count, starts[end] <= ends[end - 1] || isInvisible(gap(after: end - 1))
    else { return true }
    return changesKind(end - 1, end) || isHump(end)
  }

  /// A digit beside a letter ends a word: `saz91`.
  private func changesKind(_ left: Int, _ right: Int) -> Bool {
    isDigit(left) != isDigit(right)
  }

  private func isHump(_ letter: Int) -> Bool {
    isUppercase(letter) && !isUppercase(letter - 1)
  }

  func isDigit(_ letter: Int) -> Bool { ("0"..."9").contains(letters[letter]) }

  func isUppercase(_ letter: Int) -> Bool {
    scalar(at: starts[letter])?.properties.isUppercase == true
  }

  /// Whether each word of the letters is written "Name" or "NAME": what everyday words must be to
  /// be a name.
  func isCapitalised(_ range: Range<Int>, seams: Set<Int>) -> Bool {
    let cuts = [0] + seams.sorted() + [range.count]
    return zip(cuts, cuts.dropFirst()).allSatisfy { from, to in
      isCapitalised((range.lowerBound + from)..<(range.lowerBound + to))
    }
  }

  private func isCapitalised(_ word: Range<Int>) -> Bool {
    guard isUppercase(word.lowerBound) else { return false }
    let rest = word.dropFirst()
    return rest.allSatisfy { !isUppercase($0) } || rest.allSatisfy(isUppercase)
  }

  /// Whether what stands inside a pattern's letters may stand there.
  func holdsTogether(_ range: Range<Int>, as pattern: NamePattern) -> Bool {
    for index in range.dropFirst() {
      let between = gap(after: index - 1)
      let isSeam = pattern.seams.contains(index - range.lowerBound)
      if between.isEmpty || isInvisible(between) {
        if isSeam && pattern.needsSeparators { return false }
        continue
      }
      guard isSeam ? mayPart(pattern, between) : isBrokenWord(between) else { return false }
    }
    return true
  }

  private func mayPart(_ pattern: NamePattern, _ between: Substring) -> Bool {
    if pattern.part == .phrase { return between.unicodeScalars.count <= 6 }
    // "I told Sarah. Ahmed was out": two people, or one twice, but never one name.
    let isInName =
      between.unicodeScalars.count == 1 && between.unicodeScalars.allSatisfy(isApostrophe)
    return pattern.isJoined
      ? isJoin(between) || isInName : isNameGap(between) && !endsSentence(between)
  }
}

/// Characters that are not seen: soft hyphens, zero-width and direction marks, loose accents.
func isInvisible(_ gap: Substring) -> Bool {
  !gap.isEmpty
    && gap.unicodeScalars.allSatisfy {
      $0.properties.isDefaultIgnorableCodePoint || $0.properties.generalCategory == .nonspacingMark
        || $0.properties.generalCategory == .format
    }
}

/// What may stand between two parts of a name: at most a few spaces, hyphens, dots, apostrophes,
/// underscores, slashes or a plus sign.
func isNameGap(_ gap: Substring) -> Bool {
  gap.unicodeScalars.count <= 6
    && gap.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || isDash($0) || isApostrophe($0)
        || "._/+%".unicodeScalars.contains($0)
        || $0.properties.isDefaultIgnorableCodePoint
    }
}

/// What may stand between a forename and a surname: spaces on one line or over one break, or a single
/// mark without spaces ("sarah.ahmed").
func isJoin(_ gap: Substring) -> Bool {
  let visible = gap.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
  if visible.allSatisfy(\.properties.isWhitespace) {
    return visible.count <= 4 && visible.count { $0 == "\n" } <= 1
  }
  return visible.count == 1
    && visible.allSatisfy { isDash($0) || "._+".unicodeScalars.contains($0) }
}

/// Whether a full stop and a space part what stands on the two sides.
private func endsSentence(_ gap: Substring) -> Bool {
  gap.contains(".") && gap.contains(where: \.isWhitespace)
}

/// What may stand inside a word: the hyphen and line break of a divided word.
private func isBrokenWord(_ gap: Substring) -> Bool {
  let visible = gap.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
  return visible.first.map(isDash) == true && visible.contains("\n")
    && visible.dropFirst().allSatisfy(\.properties.isWhitespace)
}

func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
}

func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
  "'’‘ʼ′`´＇‛".unicodeScalars.contains(scalar)
}
