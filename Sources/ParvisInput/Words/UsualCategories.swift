package import ParvisCore

/// The category to propose for words by which files of others sort bodies; never taken without
/// asking.
package enum UsualCategories {
  private static let table = WordTable<StakeholderCategory>([
    (
      .institutions, "État", "state",
      [
        "services de l'État", "service de l'État", "préfecture", "sous-préfecture", "bailleur",
        "bailleur social", "bailleurs sociaux", "école", "collège", "lycée", "université",
        "établissement scolaire", "établissement public", "hôpital", "région", "département",
        "intercommunalité", "syndicat mixte", "chambre consulaire", "partenaire institutionnel",
        "partenaires institutionnels", "administration", "landlord", "school", "hospital",
        "prefecture", "government", "housing association",
      ]
    ),
    (
      .associations, "syndicat", "union",
      [
        "syndicat professionnel", "fédération", "collectif", "club", "ONG", "fondation",
        "organisation professionnelle", "trade union", "charity", "club", "NGO", "federation",
      ]
    ),
    (
      .contractors, "entreprise", "company",
      [
        "bureau d'études", "BE", "consultant", "architecte", "maîtrise d'œuvre", "aménageur",
        "firm", "design office",
      ]
    ),
    (
      .inhabitants, "riverains", "neighbours",
      ["usager", "usagère", "locataires", "population", "public", "neighbors", "tenants", "users"]
    ),
    (
      .electedOfficials, "maire", "mayor",
      ["adjoint", "adjointe", "conseiller municipal", "conseillère municipale", "élu local"]
    ),
    (
      .services, "direction", "service",
      ["mairie", "commune", "collectivité", "service technique", "services techniques", "council"]
    ),
  ])

  /// The category that a word usually stands for; nil for any other word.
  package static func category(of word: String) -> StakeholderCategory? { table[word] }
}
