/// What the word after an everyday word says of it: whether a name, a word or both can stand before it.
enum FollowingWords {
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// "Hope herself".
  static let reflexives = words("herself himself themself themselves")

  /// Past tenses without -ed that are no base forms: no modal stands before them.
  static let irregularPasts = words(
    """
    dealt got rode found lost made kept held sat fell died bought sold paid owed spent stole broke
    began became chose led bit lay drove grew threw shook swore tore wore froze forgot forgave swam
    sang sank slid slung stuck struck swung taught sought shot shone sent slept spoke stood strode
    swept thought told took understood went wept woke won wrote brought built burnt caught clung
    crept drank drew dug ate fed felt fled flew flung fought gave hid heard hung knelt knew learnt
    leapt left lent lit meant met misled mistook overheard oversaw ran rang rose said saw withdrew
    withheld undertook upheld did was were had has does is
    """)

  /// Of those that people and things do, and nothing tells which: forms that are base forms too.
  private static let unchanged = words(
    "put read set cut let shut hurt hit quit beat cost burst come run")

  private static let participles = words(
    """
    spoken seen taken gone given shown known written driven broken chosen forgotten hidden stolen
    woken sworn beaten bitten eaten fallen done been begun drunk
    """)

  private static let modals = words(
    """
    will would can could may might must shall should cannot cant wont wouldnt couldnt shouldnt
    mustnt neednt ought dare need used
    """)

  private static let joints = words(
    """
    to of in on at by for from with without within into onto over under above below behind beside
    besides between through throughout during until till since before after when while whilst
    although though if unless because as than or but nor so yet that which who whom whose where why
    how whether against towards toward upon about around across along down off out up away back
    near like unlike despite except per via not no then there here again too also
    """)

  private static let adverbs = words(
    """
    apparently never always still only just even already often sometimes soon now later once twice
    today yesterday tomorrow tonight afterwards alone together instead almost perhaps maybe both
    either neither alive aged age
    """)

  private static let adjectives = words(
    """
    unwell unhappy unsafe unhurt absent present nervous missing safe well fine okay ok abroad
    outside inside upstairs downstairs nearby next last worse better older younger fit keen
    """)

  /// Words in -ing that name things: "Force training", "Price fixing".
  private static let thingsInIng = words(
    """
    training building meeting hearing fixing planning setting policing housing warning marking
    rating evening morning thing nothing something funding finding reading spring string recording
    pricing listing heading wedding parking clothing ceiling painting wing king ring swing
    """)

  /// Words in -s that are no verbs.
  private static let things = words(
    """
    files studies policies officers staff workers owners areas figures details centres summaries
    conferences papers laws rules terms boards trends holders services managers meetings members
    points tags wars handlers crews cars systems standards codes news goods comparisons lists
    series analysis status process business access class address progress
    """)

  /// Words in -s that are verbs too: only what is no person's name can stand before them as a thing.
  private static let thingsAndDeeds = words(
    "notes reviews records reports forms plans changes orders visits calls rises cuts logs charges")

  /// Whether what follows may follow a name, so that nothing says that the word is only a word.
  static func mayFollowName(_ word: String, after name: String) -> Bool {
    if [reflexives, irregularPasts, unchanged, participles, modals, joints, adverbs, adjectives]
      .contains(where: { $0.contains(word) })
    {
      return true
    }
    if EverydayLists.adverbs.contains(word) || EverydayLists.states.contains(word) { return true }
    if ["ly", "ed", "ful", "less", "ous"].contains(where: { isEnding($0, of: word) }) {
      return true
    }
    if isEnding("ing", of: word) { return !thingsInIng.contains(word) }
    guard word.hasSuffix("s"), word.utf8.count > 3, !things.contains(word) else { return false }
    if thingsAndDeeds.contains(word) { return !EverydayLists.isThing(name) }
    return !word.hasSuffix("ss") && !word.hasSuffix("ous")
  }

  private static func isEnding(_ ending: String, of word: String) -> Bool {
    word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending)
  }

  /// Base forms that follow a modal as an order or a note, and past tenses too: "Will put".
  static func mayBePast(_ word: String) -> Bool { unchanged.contains(word) }

  /// "Grace was shown a photograph": what is shown to somebody.
  static let shownToPeople = words("shown offered handed told asked served")
  /// "had left": what only people have done.
  static let doneByPeople = words(
    """
    left told rung phoned called asked said spoken written driven walked texted returned arrived
    attended slept drunk drunken seen met visited reported disclosed moved
    """)
  /// "opened the door": what takes hands.
  static let doneByHand = words(
    "opened closed locked unlocked pulled dragged picked packed carried smashed knocked unpacked")
  static let determiners = words("a an the his her their some this that two three four")

  /// "and friends", "and another".
  static let company = words(
    """
    friends friend others another two three four both family relatives neighbours neighbour parents
    children colleagues officers staff daughter son sons daughters sister brother mother father
    """)

  /// What makes a number behind a name a count: "told Grace 3 times".
  static let units = words(
    """
    times time years year months month weeks week days day hours hour minutes minute days miles
    texts calls messages pounds
    """)
}
