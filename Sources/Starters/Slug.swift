/// The part of a path or address that stands for a text: lower-case letters, digits and hyphens.
///
/// Empty where the text has nothing that could be kept. It ends with a whole word and is no longer than 60 letters.
func slug(of text: String) -> String {
  var words: [String] = [""]
  for character in text.lowercased() {
    if let plain = plainLetters(of: character) {
      words[words.count - 1] += plain
    } else if !isApostrophe(character) {
      words.append("")
    }
  }
  return joined(words.filter { !$0.isEmpty })
}

private func joined(_ words: [String]) -> String {
  var slug = ""
  for word in words {
    let longer = slug.isEmpty ? String(word.prefix(60)) : slug + "-" + word
    guard longer.utf8.count <= 60 else { break }
    slug = longer
  }
  return slug
}

/// What a letter or digit is without its accents; `nil` for anything else.
private func plainLetters(of character: Character) -> String? {
  if character.isASCII { return character.isLetter || character.isNumber ? String(character) : nil }
  return accented[character]
}

private func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

/// The letters of Welsh and of the names most often met beside English ones.
private let accented: [Character: String] = {
  let letters = [
    "a": "áàâäãåāăą", "c": "çćč", "d": "ďđð", "e": "éèêëēęě", "g": "ğģ", "i": "íìîïīı", "l": "łľļ",
    "n": "ñńňņ", "o": "óòôöõøōő", "r": "řŕ", "s": "śšşș", "t": "ťţț", "u": "úùûüūůűų", "w": "ẁẃŵẅ",
    "y": "ýỳŷÿ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
  ]
  return letters.reduce(into: [:]) { table, pair in
    for letter in pair.value { table[letter] = pair.key }
  }
}()
