/// Letters and digits of other scripts that are read as Latin ones: the letter by its looks, so
/// that a Greek capital Eta is an H and a small one an n.
let confusables: [Unicode.Scalar: Unicode.Scalar] = {
  var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (foreign, latin) in [cyrillic, greek, others, smallCapitals] {
    for (from, to) in zip(foreign.unicodeScalars, latin.unicodeScalars) { letters[from] = to }
  }
  for first: UInt32 in [0x1F150, 0x1F170] {
    for letter: UInt32 in 0..<26 {
      if let from = Unicode.Scalar(first + letter), let to = Unicode.Scalar(0x41 + letter) {
        letters[from] = to
      }
    }
  }
  for zero: UInt32 in [0x0660, 0x06F0, 0x0966] {
    for digit: UInt32 in 0..<10 {
      if let from = Unicode.Scalar(zero + digit), let to = Unicode.Scalar(0x30 + digit) {
        letters[from] = to
      }
    }
  }
  return letters
}()

private let cyrillic = (
  "АВЕЅІЈКМНОРСТУХҮԌԚԜӀҺавеѕіјкмнорстухүԍԛԝӏһԁ",
  "ABESIJKMHOPCTYXYGQWIHabesijkmhopctyxygqwlhd"
)

private let greek = (
  "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεηικνορτυχωϲϳ", "ABEZHIKMNOPTYXabenikvoptyxwcj"
)

private let smallCapitals = ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")

private let others = ("ɑɡɩıȷƖօսհո", "agiijlouhn")
