/// A form that was found and held to be one, in the letters of a compact text.
struct Find {
  var needle: Int
  var letters: ClosedRange<Int>
}

/// A find in the file itself.
struct FindInFile {
  var needle: Int
  /// Offsets in the file; the upper one is that of the last letter.
  var bytes: ClosedRange<Int>
  var surface: Surface
}
