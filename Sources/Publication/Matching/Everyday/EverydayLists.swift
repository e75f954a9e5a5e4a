/// The words that tell a name from the everyday word that it also is.
enum EverydayLists {
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Names of two or three letters that are grammar everywhere: "He", "An", "So".
  static let grammar = words(
    "an a so he we do in my to on at or no is it us me be by if of up as the")

  static let months = words(
    "january february march april may june july august september october november december")

  /// Names of days and months that the list of words has with a capital only.
  static let calendar = months.union(
    words(
      """
      monday tuesday wednesday thursday friday saturday sunday christmas easter eid diwali ramadan
      """))

  /// Countries, counties, languages, faiths, weekdays, feasts and ranks that are names of people too.
  static let proper = calendar.subtracting(months).union(
    words(
      """
      england wales ireland scotland britain france holland germany spain kent norfolk
      suffolk essex sussex surrey cornwall somerset dorset derby durham cheshire rutland
      wiltshire berkshire cumbria gwent dyfed powys
      english welsh irish scottish french german dutch spanish polish danish christian
      christians muslim sikh hindu catholic baptist jewish constable athena niche
      """))

  /// Whether a name is an everyday word that the list of words has with a capital only.
  static func isProper(_ word: String) -> Bool { calendar.contains(word) || proper.contains(word) }

  /// "Boxing Day", "New Year's Eve".
  static let holidays = words(
    """
    boxing christmas may new years year mothers fathers valentines easter remembrance armistice st
    davids georges patricks andrews ve vj sports pancake labour
    """)

  /// "Good Friday", "Easter Monday".
  static let feasts = words("good black ash palm shrove easter whit cyber holy summer winter")

  static let beforeMonths = words(
    """
    in during since from by until till before after early late mid to of last next this each every
    and or between following previous
    """)

  /// "the 14th May", "first of April".
  static func isOrdinalDay(_ word: String) -> Bool {
    word.first?.isNumber == true || words("first second third fourth fifth").contains(word)
  }

  /// What stands before a noun and no name: "the Force". "That" is none: "said that Hope left".
  static let articles = words("the a an this these those some any each every no another such")

  /// Before a name as well, "told her Hope was out"; before a thing they are its owner's.
  static let owners = words("his her my our your their its whose")

  static let determiners = words(
    """
    the a an this that these those some any each every no another such his her my our your their
    its whose which what one all
    """
  )

  /// Nouns that make even an everyday word a family's; "the Young children" may be only young.
  static let families = words("family household brothers sisters siblings")

  static let pronouns = words("i im ive ill id")

  static let relatives = words("who whos whose whom")

  static let modals = words("will may can might must shall")

  /// Who says something after the colon of a transcript.
  static let speakers = words(
    "i im ive id ill he hes she shes we were you youre yes no well they my")

  /// Verbs of what people do and nothing else does: a thing does not say, ring or sleep.
  static let deeds = words(
    """
    said says told tells rang then wrote went came hit took gave knew spoke drove stood asked
    phoned replied answered disclosed described explained texted lived remembered recalled
    declined walked pushed punched kicked visited wanted tried denied confirmed apologised stayed
    shouted screamed cried refused thinks knows wants thought loved hated slept woke ate
    drank smoked swore admitted begged laughed wept ran fled hid lied vomited collapsed sobbed
    whispered yelled messaged grabbed slapped strangled threatened insisted complained promised
    wished attended rings lives saw
    """)

  /// Verbs that are also done to what stands in records: "Price agreed", "Case heard at court".
  private static let looseDeeds = words(
    """
    stated noticed believed agreed reported returned arrived moved left felt sent met heard called
    works worked went came took gave stood denied confirmed described explained answered visited
    """)

  private static let records = words(
    """
    case page bill mark price law force chance charge court order note report statement record fine
    trust grant ward file form log plan visit call bond pound will may
    """)

  static func isRecord(_ word: String) -> Bool { records.contains(word) }

  /// What nobody's name is likely to be short for: things, and what follows an agency's name.
  private static let bareThings = words(
    """
    case law force court order note report statement record fine form log plan visit ward service
    day home street church field light question act road office crown trust crime evidence grant
    charge centre party night eve state work queen
    """)

  static func isThing(_ word: String) -> Bool { bareThings.contains(word) }

  /// What is done to records and not to people.
  static let recordings = words(
    """
    closed opened adjourned finalised filed used applied passed issued updated completed created
    submitted signed reopened agreed dropped discontinued listed crimed
    """)

  private static let verbNames = words(
    """
    mark hope rob sue chase drew trust wade nick grant lance pierce skip dare cook hunt page bill
    price force case rose frank wait walk charge order note report record file form log plan visit
    call bond ring bank close field ward guard chance pat will may can watch pray
    """)

  /// Whether a name is a verb that takes an object or a clause: "Mark the log".
  static func isVerb(_ word: String) -> Bool { verbNames.contains(word) }

  /// "Hope to see", "Chance to speak".
  static func takesInfinitive(_ word: String) -> Bool {
    words("hope dare wait chance order plan call trust pray").contains(word)
  }

  /// Of what follows a verb, what follows a name as well.
  static let joints = words("to if how when not be")

  /// Words whose capitals stand for an agency or a form.
  static let acronyms = words("mash dash mind sar pip cad pace marac")

  /// Whether a verb right after the word is what a person did.
  static func isDeed(_ verb: String, of word: String) -> Bool {
    records.contains(word)
      ? deeds.contains(verb) && !looseDeeds.contains(verb)
      : deeds.contains(verb) || looseDeeds.contains(verb)
  }

  static let auxiliaries = words(
    """
    is was has had does did would could should isnt wasnt hasnt hadnt doesnt didnt wouldnt couldnt
    """)

  /// Every verb that is known here.
  static let verbs = deeds.union(looseDeeds).union(auxiliaries).union(
    words("met told asked called saw are were"))

  /// Whether a word is a verb that no modal and no bare noun of a job can stand before.
  static func isFinite(_ word: String) -> Bool {
    verbs.contains(word) || (word.utf8.count > 4 && word.hasSuffix("ed"))
  }

  /// What follows a verb in a command or a question: "Mark the log", "Hope to", "Trust that".
  static let objects = determiners.union(
    words("you we i it he she they them him us me not be to there anybody anyone if how when"))

  static let adverbs = words(
    """
    also never always still again immediately later soon now only just even already often
    sometimes usually eventually finally initially briefly quickly in at on with for from by near
    as after before but or because while
    """)

  /// Jobs that are commands as well: "Cook in batches".
  static let commands = words("cook chase hunt wade skip page rush hike")

  /// Between "was" and what somebody was.
  static let fillers = words(
    "not very so really quite also then now been being still again too never")

  /// What people are and things are not.
  static let states = words(
    """
    arrested charged bailed cautioned convicted sentenced interviewed frightened scared afraid
    upset crying tearful distressed angry drunk intoxicated sober pregnant born aged living married
    divorced unemployed employed homeless alone asleep awake ill unwell injured hurt bleeding
    unconscious conscious dead deceased alive worried anxious depressed suicidal calm happy unhappy
    sad ashamed embarrassed confused nervous sorry unsure aware unaware willing unwilling reluctant
    hostile abusive aggressive violent polite asked told advised spoken admitted discharged
    detained handcuffed assaulted attacked punched kicked strangled raped killed murdered stabbed
    abused bullied threatened visited contacted phoned sectioned rehoused adopted fostered
    terrified shaking limping shouting screaming sleeping eating drinking bruised bruises injuries
    autism epilepsy told interviewed hospitalised diagnosed reassured safeguarded sitting standing
    """)

  /// "at home", "in custody".
  static let whereabouts = words(
    "home work school college hospital custody bed prison tears pain shock court nursery")

  /// Whether a word is what somebody does or is like, and so no subject without an article.
  static func isDoer(_ word: String) -> Bool {
    if doers.contains(word) { return true }
    guard !thingsInEr.contains(word), word.utf8.count > 4 else { return false }
    return ["er", "or", "man", "smith", "wright"].contains { word.hasSuffix($0) }
  }

  private static let doers = words(
    """
    cook fox king knight bishop pope abbot dean duke earl priest prince guy page monk major squire
    young brown long rich strong frank moody sharp black white green gray grey short little small
    swift wise smart savage noble sweet good gay jolly bright bold stern hardy wild keen lamb wolf
    bird crane drake finch hare hart hawk heron martin nightingale partridge peacock pike raven
    robin sparrow swan wren bull nun friend hunt guest child bachelor cox jack sailor
    """
  ).subtracting(["page"])

  private static let thingsInEr = words(
    """
    water power summer winter order letter paper silver amber ginger heather tower river flower
    pepper cover corner easter chapter quarter copper timber under over never butter border factor
    """)

  /// Orders before a name: "Arrest Dean!", "Ask Dean or Sarah".
  static let orders = words(
    """
    ask tell leave arrest call ring contact phone visit speak see meet help find stop take give
    bring send get let make put keep watch follow warn advise interview text email thank message
    remember love hate trust believe meet poor collect detain release remind
    """)

  /// Words that a sentence starts with before a name.
  static let leadIns = words(
    """
    then when after before while as if because although though however both and but so with did was
    is had has that now later once since until also for from to by in on at of about against
    neither either only even will would could should can may are were do does what how where why
    whether despite like unlike without between during yes no ok please thanks dear hi hello sorry
    yesterday today tomorrow tonight afterwards meanwhile instead overnight next again
    """)

  /// Who somebody is, right before the name: "Witness Walker".
  static let roles = words(
    """
    witness victim suspect complainant caller neighbour patient tenant resident defendant mother
    father sister brother son daughter aunt uncle partner husband wife mum dad nan child teacher
    nurse doctor manager colleague client offender perpetrator informant cousin niece nephew friend
    auntie granny grandma grandpa grandad nana gran baby little old big dear poor saint stepdad
    stepmum stepfather stepmother godmother ex applicant claimant landlord landlady
    """)

  /// "Statement of Grace": what is somebody's.
  static let statements = words(
    """
    statement account interview evidence arrest death murder assault mother father sister brother
    family friend support care treatment assessment questioning
    """)

  /// Names that are verbs and modals in lower case: two side by side ("will mark") are still no name.
  static let lowerCaseVerbs = words(
    """
    will may mark can rob sue pat drew chase hope bill price trust wade nick rose grant lance grace
    frank rich pierce skip wait dare cook hunt walk page case force law hill young long brown
    """)

  /// Before a name in lower case: "text from will young".
  static let namers = askers.union(words("from by with im"))

  /// Verbs that take a person.
  static let askers = words(
    """
    ask asks asked asking told tell tells telling called call named met rang ring saw seen phoned
    phone texted text mr mrs ms miss
    """)

  /// What stands behind the hyphen of somebody's name: "Grace-related".
  static let ofPeople = words("related led based specific centred focused focussed like type style")

  /// Forenames that are subjects without an article.
  static let massNouns = words(
    "hope grace joy faith love patience charity prudence mercy honour honor dawn eve may april june "
      + "august summer autumn will")

  /// Past tenses that are no participles: "Mark went", but "Bill paid" may be a note.
  static let plainPasts = words(
    """
    went took gave saw came ran drove spoke wrote broke chose began knew threw rode rang drank sang ate
    fell forgot did woke swore stole shook tore wore grew flew drew became arose
    """)

  /// "and grace price said".
  static let joiningWords = words("and but that because then when so if that's thats says said its")

  /// After one: "ask will young now".
  static let afterNames = words(
    """
    now said says and is was has had if at on about again today rang who then told later yesterday
    tonight tomorrow called because but shes hes she he im i isnt wasnt hasnt didnt did does went
    came hit took got lives lived knows wants
    """)
}
