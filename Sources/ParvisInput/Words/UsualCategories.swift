package import ParvisCore

/// The categories to propose for words by which files of others sort bodies; never taken without
/// asking.
package enum UsualCategories {
  /// What to do of such a word.
  package enum Proposal: Hashable, Sendable {
    /// One of the six, the likeliest first.
    case standard([StakeholderCategory])
    /// A category of its own; prestataires where it works under contract.
    case own
  }

  private static let table = WordTable<Proposal>([
    (
      .standard([.institutions]), "État", "state",
      [
        "services de l'État", "service de l'État", "services déconcentrés", "préfecture",
        "sous-préfecture", "préfet", "préfète", "DDT", "DREAL", "ARS", "rectorat", "ministère",
        "bailleur", "bailleur social", "bailleurs sociaux", "office HLM", "collectivité",
        "collectivité territoriale", "collectivités locales", "communes voisines",
        "intercommunalité", "EPCI", "métropole", "agglomération", "communauté de communes",
        "communauté d'agglomération", "syndicat mixte", "syndicat intercommunal", "région",
        "département", "conseil départemental", "conseil régional", "chambre",
        "chambre consulaire", "chambre de commerce", "chambre d'agriculture", "CCI", "CMA",
        "université", "faculté", "recherche", "laboratoire", "hôpital", "établissement public",
        "établissement de santé", "santé", "police", "gendarmerie", "pompiers", "SDIS", "tribunal",
        "autorité", "autorité organisatrice", "institutionnel", "partenaire institutionnel",
        "partenaires institutionnels", "acteur institutionnel", "tutelle", "administration",
        "public authority", "local authority", "authority", "government", "ministry", "agency",
        "landlord", "housing association", "chamber", "chamber of commerce", "university",
        "academia", "research", "hospital", "prefecture", "police", "region", "county", "regulator",
      ]
    ),
    (
      .standard([.services, .institutions]), "école", "school",
      [
        "écoles", "collège", "lycée", "établissement scolaire", "enseignement", "éducation",
        "équipement", "équipement public", "crèche", "médiathèque", "centre social", "schools",
        "education",
      ]
    ),
    (
      .standard([.associations]), "syndicat", "union",
      [
        "syndicat professionnel", "syndicat de salariés", "fédération", "collectif", "comité",
        "club", "ONG", "fondation", "amicale", "union commerciale", "parents d'élèves",
        "société civile", "tissu associatif", "associatif", "associative",
        "organisation professionnelle", "trade union", "charity", "NGO", "non-profit", "nonprofit",
        "federation", "foundation", "civil society", "community group", "society",
      ]
    ),
    (
      .standard([.contractors]), "bureau d'études", "consultant",
      [
        "bureaux d'études", "bureau d'étude", "BE", "BET", "consultante", "cabinet", "architecte",
        "urbaniste", "paysagiste", "maîtrise d'œuvre", "maître d'œuvre", "MOE", "AMO",
        "aménageur", "opérateur", "délégataire", "exploitant", "concessionnaire", "fournisseur",
        "sous-traitant", "design office", "designer", "architect", "supplier", "operator",
        "consultancy",
      ]
    ),
    (
      .standard([.inhabitants]), "riverains", "neighbours",
      [
        "riveraine", "usager", "usagère", "locataires", "propriétaires", "population", "public",
        "grand public", "familles", "parents", "jeunes", "conseil de quartier", "conseil citoyen",
        "comité de quartier", "habitat", "neighbors", "tenants", "users", "public", "families",
        "community", "local residents", "householders",
      ]
    ),
    (
      .standard([.electedOfficials]), "maire", "mayor",
      [
        "adjoint", "adjointe", "conseiller municipal", "conseillère municipale",
        "conseillers municipaux", "élu local", "élus locaux", "politique", "politiques",
        "opposition", "majorité", "député", "sénateur", "exécutif", "politician", "politicians",
        "politics", "councillor", "councilors",
      ]
    ),
    (
      .standard([.services]), "direction", "service",
      [
        "mairie", "ville", "commune", "CCAS", "service technique", "services techniques",
        "direction générale", "technicien", "technicienne", "agents", "interne", "équipe projet",
        "council", "town hall", "municipality", "staff", "internal", "department",
      ]
    ),
    (
      .own, "entreprise", "company",
      [
        "entreprise privée", "entreprises locales", "PME", "TPE", "société", "start-up", "privé",
        "secteur privé", "acteur privé", "acteur économique", "acteurs économiques", "économique",
        "industriel", "industrie", "commerce", "commerçant", "commerçante", "artisan",
        "agriculteur", "agricultrice", "promoteur", "banque", "média", "médias", "presse",
        "journal", "journaliste", "radio", "business", "businesses", "firm", "private sector",
        "industry", "shop", "shopkeepers", "trader", "traders", "farmer", "farmers", "bank",
        "developer", "media", "press", "newspaper", "corporate",
      ]
    ),
  ])

  /// What to propose for a word, alone or at the beginning of a phrase; nil for any other word.
  package static func proposal(for word: String) -> Proposal? {
    if let proposal = table[word] { return proposal }
    return table.value(atStartOf: word).flatMap { table[$0] }
  }

  /// The likeliest of the six for a word; nil when it is best declared, and for any other word.
  package static func category(of word: String) -> StakeholderCategory? {
    guard case .standard(let categories) = proposal(for: word) else { return nil }
    return categories.first
  }
}
