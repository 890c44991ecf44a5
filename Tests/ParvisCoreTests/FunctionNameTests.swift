import Testing

@testable import ParvisCore

@Suite struct `Functions with a single holder` {
  @Test(arguments: [
    "Maire", "maire de Cressy", "La maire", "Mairesse", "1re adjointe", "Adjoint au commerce",
    "Maire-adjoint", "Directeur de l'école Pasteur", "DIRECTRICE GÉNÉRALE DES SERVICES", "DGS",
    "Présidente du conseil départemental", "Président(e) du club", "Vice-président", "Sous-préfète",
    "Préfet", "Chargée de mission mobilité", "Chargé·e de mission", "Cheffe de projet",
    "Responsable des marchés", "Conseillère municipale", "Élu à la mobilité", "Proviseure",
    "Architecte des Bâtiments de France", "Secrétaire général", "Porte-parole du collectif",
    "Mayor", "Deputy mayor", "Town clerk", "Head of planning", "Director of services",
    "Housing officer", "Chief executive", "Osage County Sheriff",
  ])
  func `are recognised in every gender and in both languages`(name: String) {
    #expect(FunctionName.isOfOne(name))
  }

  @Test(arguments: [
    "Mairie", "Adjoints", "Maires du canton", "Direction de l'éducation", "Présidence",
    "Préfecture",
    "Conseil municipal", "Conseillers municipaux", "Élus de l'opposition", "Secrétariat général",
    "Chefs d'entreprise", "Principale entreprise du bassin", "Directions techniques", "Club",
    "Boulevard du Président", "Chargeurs réunis", "Mayors of the county", "Housing department",
    "Town clerks", "Officers", "Head start", "", "1er",
  ])
  func `are not taken for bodies, services or plurals`(name: String) {
    #expect(!FunctionName.isOfOne(name))
  }

  @Test func `stand behind the comma of a name`() {
    #expect(PersonName.function(in: "M. Jean Vernet, maire") == "maire")
    #expect(PersonName.function(in: "Mme Roux,  Directrice  du CCAS") == "Directrice du CCAS")
    #expect(PersonName.function(in: "Vernet, Jean") == nil)
    #expect(PersonName.function(in: "M. Vernet") == nil)
    #expect(PersonName.function(in: "M. Vernet, ") == nil)
    #expect(PersonName.withoutFunction("M. Jean Vernet, maire") == "M. Jean Vernet")
    #expect(PersonName.withoutFunction("M. Vernet (maire)") == "M. Vernet")
    #expect(PersonName.withoutFunction("Club") == "Club")
  }
}
