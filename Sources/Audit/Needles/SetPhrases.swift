/// Schemes, saints and counties that hold a forename and name nobody: `Clare's Law`, `St Paul's`.
let setPhrases: [String] =
  ["Clare", "Claire", "Sarah", "Megan", "Jade", "Martha", "Raneem"].map { "\($0)'s Law" }
  + [
    "Paul", "Peter", "John", "James", "Mary", "Thomas", "George", "Andrew", "David", "Patrick",
    "Luke", "Mark", "Matthew", "Michael", "Stephen", "Anne", "Martin", "Nicholas", "Joseph",
    "Helen",
    "Catherine", "Margaret", "Philip", "Barnabas", "Bartholomew", "Giles", "Clement", "Cuthbert",
  ].map { "St \($0)'s" } + ["St Thomas'", "St James'"]
  + ["Kerry", "Clare", "Durham", "Down", "Kildare", "Tyrone", "Donegal"].map { "County \($0)" }
