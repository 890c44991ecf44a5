import ParvisCore
import ParvisInput
import Testing

@Suite struct `Typing accidents` {
  private static let head = "concertation: Test\nparties prenantes:\n"

  /// The map of a text that must have no problem at all.
  private func map(_ text: String) throws -> StakeholderMap {
    let result = MapReader.read(text, file: "carte.yaml")
    #expect(result.diagnostics.map(\.code) == [])
    return try #require(result.map)
  }

  private func printed(_ text: String, in language: Language = .french) -> String {
    let result = MapReader.read(text, file: "carte.yaml")
    return result.formatter(in: language).string(for: result.diagnostics)
  }

  @Test func `a no-break space before or after the colon and in the indentation is a space`() throws
  {
    let map = try map(
      "concertation\u{A0}:\u{A0}Test\nparties prenantes\u{202F}:\n"
        + "\u{A0}\u{A0}- Maire\u{A0}:\u{A0}élus, influence\u{A0}4, intérêt 3\n"
        + "\u{A0}\u{A0}-\u{A0}CCAS\u{202F}: {\u{A0}catégorie\u{A0}: services, influence :\u{A0}1, "
        + "intérêt: 2\u{A0}}\n")
    #expect(map.stakeholders.map(\.name) == ["Maire", "CCAS"])
    #expect(map.stakeholders[0].influence.value == Score(4))
    #expect(map.stakeholders[1].influence.value == Score(1))
  }

  @Test func `names keep the columns of the typed text after repairs`() {
    let result = MapReader.read("concertation\u{A0}: T\nparties prenantes\u{A0}:\n  - Maire\n")
    #expect(
      result.locations[.stakeholder("Maire")] == SourceLocation(line: 3, column: 5, length: 5))
    let place = MapReader.read(
      Self.head + "\u{A0}\u{A0}- É\u{A0}: élus, influence\u{A0}7, intérêt 1\n"
    ).diagnostics[0].location
    #expect(place == SourceLocation(line: 3, column: 25))
  }

  @Test func `curly and straight apostrophes, ligatures and accents in both encodings are one`()
    throws
  {
    let map = try map(
      Self.head + "  - Adjointe à l’œuvre\u{301} : élus, influence 1, intérêt 1\n"
        + "  - Élus : élus, influence 1, intérêt 1\nliens:\n"
        + "  - ADJOINTE A L'OEUVRE -> E\u{301}lus : contact 2\n")
    #expect(map.links.map(\.from.name) == ["Adjointe à l’œuvre\u{301}"])
    #expect(map.links.map(\.to.name) == ["Élus"])
  }

  @Test func `guillemets round a name are accepted with a warning`() {
    #expect(
      printed(
        Self.head + "  - Maire : élus, influence 1, intérêt 1\n  - A : asso, influence 1, "
          + "intérêt 1\nliens:\n  - « Maire » -> A : contact\n") == """
          carte.yaml:6:5: attention\u{A0}: «\u{A0}“Maire”\u{A0}» est lu comme «\u{A0}Maire\u{A0}» \
          [nom-approche]
              - « Maire » -> A : contact
                ^~~~~~~~~
            carte.yaml:3:5: défini ici
              - Maire : élus, influence 1, intérêt 1
                ^~~~~
            → écrivez ce nom sans guillemets

          """)
  }

  @Test func `tabs in the indentation are two spaces, said once`() throws {
    let text =
      "concertation:\tTest\nparties prenantes:\n\t- Maire :\télus, influence 4, intérêt 3\n"
      + "\t-\tCCAS : services, influence 1, intérêt 2\n"
    let result = MapReader.read(text, file: "carte.yaml")
    #expect(result.map?.stakeholders.map(\.name) == ["Maire", "CCAS"])
    #expect(
      printed(text) == """
        carte.yaml:3:1: attention\u{A0}: 2 lignes commencent par une tabulation, lue comme deux \
        espaces [tabulation]
            \\t- Maire :\\télus, influence 4, intérêt 3
            ^~
          → remplacez les tabulations du début de ligne par des espaces

        """)
  }

  @Test func `a byte-order mark and CRLF lines change nothing`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(SampleFiles.minimal.utf8)
    let windows = SampleFiles.minimal.replacing("\n", with: "\r\n")
    let plain = MapReader.read(SampleFiles.minimal)
    #expect(MapReader.read(bytes).map == plain.map)
    #expect(MapReader.read(windows).map == plain.map)
    #expect(MapReader.read(windows).locations == plain.locations)
    #expect(plain.map != nil)
  }

  @Test(arguments: [true, false]) func `UTF-16 with its mark is read`(isBigEndian: Bool) throws {
    let bytes = ("\u{FEFF}" + SampleFiles.minimal).utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let map = try #require(MapReader.read(bytes).map)
    #expect(map == MapReader.read(SampleFiles.minimal).map)
  }

  @Test func `Windows-1252 is refused with the line and the remedy`() {
    let bytes =
      Array("concertation: Test\nparties prenantes:\n  - ".utf8) + [0xC9]
      + Array("lus d".utf8) + [0x92] + Array("ici\n".utf8)
    let result = MapReader.read(bytes, file: "carte.yaml")
    #expect(
      result.formatter(in: .french).string(for: result.diagnostics) == """
        carte.yaml:3:5: erreur\u{A0}: à partir de la ligne 3, le texte n’est pas enregistré en \
        UTF-8 [encodage]
            - Élus d’ici
              ^
          → enregistrez le fichier en UTF-8 (dans l’éditeur\u{A0}: «\u{A0}Enregistrer sous\u{A0}», \
        «\u{A0}Codage\u{A0}», «\u{A0}UTF-8\u{A0}»)

        """)
  }

  @Test(arguments: [
    ("oui", true), ("Non", false), ("vrai", true), ("FAUX", false), ("x", true), ("yes", true),
    ("no", false), ("true", true), ("false", false),
  ])
  func `yes and no in any spelling`(word: String, value: Bool) throws {
    let map = try map(
      "concertation: T\npublics attendus:\n  - nom: Jeunes\n    éloigné: \(word)\n"
        + "parties prenantes:\n  - M : élus, influence 1, intérêt 1\n")
    #expect(map.audiences[0].isHardToReach == value)
  }

  @Test func `numbers as a French office types them`() throws {
    let map = try map(
      "concertation: T\nparties prenantes:\n  - nom: M\n    catégorie: élus\n    influence: 1\n"
        + "    intérêt: 1\n    disponibilité: 2,5 jours\n"
        + "publics attendus:\n  - { nom: A, effectif: 3 100, part: 17,5 % }\n"
        + "moyens: { budget: 18 000 €, jours agents: 40, tour de table: 12 }\n"
        + "profil de la population: { âge: { moins de 30: 17 %, 30 et plus: 83 % } }\n")
    #expect(map.resources?.budget == 18000)
    #expect(map.audiences[0].size == 3100)
    #expect(map.audiences[0].share == 0.175)
    #expect(map.stakeholders[0].availability == "2,5 jours")
    #expect(map.census[0].groups.map(\.amount) == [0.17, 0.83])
  }

  @Test func `times, codes and exponents stay text`() throws {
    let map = try map(
      "concertation: T\ndate: 18:30\nversion: 01004\ncommune: 75E10\nsujet: 3.10\n"
        + "parties prenantes:\n  - no : élus, influence 1, intérêt 1\n"
        + "  - 012 : élus, influence 1, intérêt 1\n")
    #expect(map.exercise.date == "18:30")
    #expect(map.exercise.version == "01004")
    #expect(map.exercise.town == "75E10")
    #expect(map.exercise.subject == "3.10")
    #expect(map.stakeholders.map(\.name) == ["no", "012"])
  }

  @Test func `names hold dashes, colons, hashes, ampersands, apostrophes and tags`() throws {
    let map = try map(
      Self.head + "  - Agglo - mobilités : élus, influence 1, intérêt 1\n"
        + "  - \"Lieu : la Halle\"\n  - \"CCI #2\" : élus, influence 1, intérêt 1\n"
        + "  - Tissot & fils : élus, influence 1, intérêt 1\n"
        + "  - <script>\\\"x\\\" : élus, influence 1, intérêt 1\n"
        + "  - L'école : élus, influence 1, intérêt 1\nliens:\n"
        + "  - \"Lieu : la Halle -> CCI #2 : influence 3\"\n"
        + "  - Tissot & fils -> Agglo - mobilités : influence 3\n"
        + "  - <script>\\\"x\\\" -> L’école : contact 1\n",
      allowing: ["note-absente", "categorie-absente"])
    #expect(
      map.links.map(\.from.name) == ["Lieu : la Halle", "Tissot & fils", "<script>\\\"x\\\""])
    #expect(map.links.map(\.to.name) == ["CCI #2", "Agglo - mobilités", "L'école"])
  }

  private func map(_ text: String, allowing codes: Set<String>) throws -> StakeholderMap {
    let result = MapReader.read(text)
    #expect(Set(result.diagnostics.map(\.code)) == codes)
    return try #require(result.map)
  }

  @Test func `a scalar is a list of one and a list of lines is a mapping`() throws {
    let one = try map(
      "concertation: T\nterritoires: Nord\npublics attendus: Jeunes\nparties prenantes:\n"
        + "  - nom: M\n    catégorie: élus\n    influence: 1\n    intérêt: 1\n"
        + "    représente: Jeunes\n    territoire: Nord\nréférences: Un livre, page 3\n")
    let many = try map(
      "concertation: T\nterritoires: [Nord]\npublics attendus:\n  - Jeunes\nparties prenantes:\n"
        + "  M:\n    - catégorie: élus\n    - influence: 1\n    - intérêt: 1\n"
        + "    - représente: [Jeunes]\n    - territoire: [Nord]\nréférences: ['Un livre, page 3']\n"
    )
    #expect(one == many)
    #expect(one.representations.count == 1)
  }

  @Test func `one stakeholder written twice is merged when nothing contradicts`() {
    let text = Self.head + "  - Maire : élus, influence 4\n  - maire : intérêt 3\n"
    #expect(MapReader.read(text).map?.stakeholders.map(\.interest.value) == [Score(3)])
    #expect(
      printed(text) == """
        carte.yaml:4:5: attention\u{A0}: «\u{A0}Maire\u{A0}» est écrit deux fois, lignes 3 et 4\u{A0}: \
        les deux lignes sont réunies [partie-en-double]
            - maire : intérêt 3
              ^~~~~
          carte.yaml:3:5: déjà écrit ici
            - Maire : élus, influence 4
              ^~~~~
          → gardez une seule des deux lignes, ou changez un des noms

        """)
  }

  @Test func `one stakeholder written twice with a contradiction is an error`() {
    let text = Self.head + "  - Maire : élus, influence 4, intérêt 1\n  - Maire : influence 3\n"
    let result = MapReader.read(text)
    #expect(result.map == nil)
    #expect(result.diagnostics.map(\.code) == ["partie-contradictoire"])
    #expect(
      result.diagnostics[0].message.english
        == "“Maire” is written twice, lines 3 and 4, and the two contradict each other (influence)")
  }

  @Test func `a public named as a stakeholder is a warning and no voice of itself`() {
    let text =
      "concertation: T\npublics attendus: [Riverains]\nparties prenantes:\n"
      + "  - Riverains : habitants, influence 1, intérêt 1, représente Riverains\n"
    let result = MapReader.read(text)
    #expect(result.map?.representations == [])
    #expect(result.diagnostics.map(\.code) == ["public-et-partie"])
  }

  @Test func `a lone question mark is an unknown score`() throws {
    let map = try map(
      Self.head + "  - A : { catégorie: élus, influence: ?, intérêt: 3 }\n"
        + "  - B : élus, influence ?, intérêt ?\n  - nom: C\n    catégorie: élus\n"
        + "    influence: ?   # on ne sait pas\n    intérêt : ?\nliens:\n  - A -> B : influence ?\n"
    )
    #expect(map.stakeholders.map(\.influence.value) == Array(repeating: Score(0, to: 4), count: 3))
    #expect(map.stakeholders.map(\.interest.value.low) == [3, 0, 0])
    #expect(map.links[0].strength.value == Score(0, to: 4))
  }

  @Test func `a colon without a space after it is read in braces and after a known key`() throws {
    let map = try map(
      Self.head + "  - A : {catégorie:élus, influence:4, intérêt:3}\n"
        + "  - nom:B\n    catégorie:services\n    influence:1\n    intérêt:2\n")
    #expect(map.stakeholders.map(\.name) == ["A", "B"])
    #expect(map.stakeholders.map(\.influence.value) == [Score(4), Score(1)])
  }

  @Test func `colons after the keys of a line are read`() throws {
    let map = try map(
      Self.head + "  - Maire : élus, influence: 4, intérêt : 3   # noté\n"
        + "  - CCAS: services, influence: 1, intérêt:2\n")
    #expect(map.stakeholders.map(\.influence.value) == [Score(4), Score(1)])
    #expect(map.stakeholders.map(\.interest.value) == [Score(3), Score(2)])
  }

  @Test func `a decimal comma in braces is no separator`() throws {
    let map = try map(
      Self.head + "  - A : {catégorie: élus, disponibilité: 2,5 jours, influence: 1, intérêt: 1}\n")
    #expect(map.stakeholders[0].availability == "2,5 jours")
  }

  private static let people =
    head + "  - A : élus, influence 1, intérêt 1\n  - \"& D\" : asso, influence 1, intérêt 1\n"
    + "  - \"CCI #2\" : institutions, influence 1, intérêt 1\nliens:\n"

  @Test func `a hash in a sentence is a warning and the sentence is read whole`() {
    let text = Self.people + "  - CCI #2 -> A : influence 3\n  - A -> CCI #2 : contact 2   # oui\n"
    #expect(
      MapReader.read(text).map?.links.map { "\($0.from) \($0.to)" } == ["CCI #2 A", "A CCI #2"])
    #expect(
      printed(Self.people + "  - CCI #2 -> A : influence 3\n") == """
        carte.yaml:7:9: attention\u{A0}: un dièse après un espace commence une remarque\u{A0}: la \
        phrase serait coupée ici [diese-dans-phrase]
            - CCI #2 -> A : influence 3
                  ^
          → elle est lue en entier\u{202F}; pour que tout programme la lise ainsi, écrivez\u{A0}: \
        `- "CCI #2 -> A : influence 3"`

        """)
  }

  @Test func `quotation marks round one end show the corrected line`() {
    #expect(
      printed(Self.people + "  - \"A\" -> CCI #2 : contact 2\n", in: .english) == """
        carte.yaml:7:5: error: this sign cuts the sentence in two: the whole sentence needs \
        quotation marks [phrase-a-citer]
            - "A" -> CCI #2 : contact 2
              ^~~
          → write: `- "A -> CCI #2 : contact 2"`

        """)
  }

  @Test func `an ampersand at the beginning shows the corrected line`() {
    #expect(
      printed(Self.people + "  - & D -> A : influence 3  # noté\n") == """
        carte.yaml:7:5: erreur\u{A0}: ce signe coupe la phrase en deux\u{A0}: il faut des guillemets \
        autour de la phrase entière [phrase-a-citer]
            - & D -> A : influence 3  # noté
              ^
          → écrivez\u{A0}: `- "& D -> A : influence 3"  # noté`

        """)
  }

  @Test func `a second colon in a sentence shows the corrected line and the rest is read`() {
    let text = Self.people + "  - A -> CCI #2 : contact 1\n  - A : annexe -> A : influence 3\n"
    let result = MapReader.read(text, file: "carte.yaml")
    #expect(
      result.diagnostics.map(\.code) == ["diese-dans-phrase", "lien-inconnu", "phrase-a-citer"])
    #expect(
      result.diagnostics[2].advice?.french
        == "écrivez\u{A0}: `- \"A : annexe -> A : influence 3\"`")
  }
}
