/// Numbers that everybody may know: emergency and support lines that reports of this kind give.
enum Helplines {
  static let numbers: Set<String> = [
    "999", "112", "101", "111", "105", "119", "18000", "18001",
    "116000",  // Missing People
    "116123",  // Samaritans
    "85258",  // Shout
    "08082000247",  // National Domestic Abuse Helpline
    "08088010800",  // Live Fear Free, Wales
    "08088010327",  // Men's Advice Line
    "08088024040",  // Respect
    "08088020300",  // National Stalking Helpline
    "08009995428",  // Galop
    "08005999247",  // Karma Nirvana
    "08088088141",  // Hourglass
    "08085002222", "08088029999",  // Rape Crisis, and its number before
    "08081689111",  // Victim Support
    "08001111",  // Childline
    "08088005000",  // NSPCC
    "0800555111",  // Crimestoppers
    "08000684141",  // Papyrus
    "03001233393",  // Mind
    "03000200096",  // Independent Office for Police Conduct
    "03031231113",  // Information Commissioner's Office
  ]
}
