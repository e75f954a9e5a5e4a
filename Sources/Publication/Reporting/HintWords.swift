/// Words beside which a quasi-identifier often stands.
enum HintWords {
  static func of(_ kind: SheetHint.Kind) -> Set<String> {
    switch kind {
    case .occupation: occupation
    case .school: school
    case .health: health
    case .faith: faith
    case .language: language
    case .family: family
    case .age: age
    case .place: []
    }
  }

  private static let occupation: Set<String> = [
    "job", "jobs", "employed", "employer", "employment", "selfemployed", "unemployed", "retired",
    "apprentice", "nurse", "teacher", "carer", "cleaner", "cook", "chef", "builder", "electrician",
    "plumber", "driver", "courier", "shop", "factory", "warehouse", "farm", "soldier", "army",
    "veteran", "student", "salon", "shift", "shifts", "workplace", "colleagues", "trade", "barber",
    "hairdresser", "mechanic", "councillor", "accountant", "fisherman", "labourer",
  ]

  private static let school: Set<String> = [
    "school", "schools", "nursery", "college", "university", "academy", "pupil", "pupils",
    "classroom", "headteacher", "playgroup", "sixthform",
  ]

  private static let health: Set<String> = [
    "hospital", "surgery", "clinic", "ward", "midwife", "gp", "pregnant", "pregnancy", "diagnosis",
    "diagnosed", "epilepsy", "dementia", "autism", "autistic", "wheelchair", "blind",
    "deaf", "sectioned", "medication", "methadone", "insulin", "diabetes", "cancer", "hospice",
  ]

  private static let faith: Set<String> = [
    "church", "chapel", "mosque", "temple", "synagogue", "gurdwara", "imam", "vicar", "priest",
    "pastor", "rabbi", "congregation", "christian", "muslim", "hindu", "sikh", "jewish",
    "buddhist", "catholic",
  ]

  private static let language: Set<String> = [
    "interpreter", "interpreters", "translated", "translator", "urdu", "polish", "punjabi",
    "romanian", "arabic", "welsh", "bengali", "gujarati", "somali", "farsi", "kurdish", "turkish",
    "portuguese", "spanish", "lithuanian", "tamil", "mandarin", "cantonese", "ukrainian", "pashto",
    "refugee", "asylum", "visa", "traveller", "travellers", "born", "nationality",
  ]

  private static let family: Set<String> = [
    "twin", "twins", "triplets", "adopted", "fostered", "stepfather", "stepmother", "widow",
    "widower", "grandchildren", "eldest", "youngest", "expecting", "divorced", "remarried",
  ]

  private static let age: Set<String> = ["aged", "birthday", "birthdays", "year-old", "years-old"]

  static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "christmas", "easter",
  ]
}
