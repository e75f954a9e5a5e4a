/// Whether an id is listed before another: numbers in them count as numbers, so that `L2` comes before `L10`.
package func comesBefore(_ left: String, _ right: String) -> Bool {
  let (first, second) = (pieces(of: left), pieces(of: right))
  for (one, other) in zip(first, second) where one != other {
    if let number = Int(one), let next = Int(other), number != next { return number < next }
    return one < other
  }
  return first.count < second.count
}

/// Runs of digits and runs of everything else.
private func pieces(of id: String) -> [String] {
  var pieces: [String] = []
  var wasDigit: Bool?
  for character in id {
    let isDigit = character.isASCII && character.isNumber
    if isDigit == wasDigit {
      pieces[pieces.count - 1].append(character)
    } else {
      pieces.append(String(character))
    }
    wasDigit = isDigit
  }
  return pieces
}
