public import ParvisCore

extension SceneFinding {
  /// The finding as a sentence for whoever drew the map.
  public var sentence: Bilingual {
    let first = names.first ?? ""
    let second = names.count > 1 ? names[1] : ""
    return switch rule {
    case .outside:
      Bilingual(
        fr: "\(quoted: first) dépasse de la page.", en: "\(quoted: first) runs off the page.")
    case .small:
      Bilingual(
        fr: "\(quoted: first) est écrit en moins de 7 points.",
        en: "\(quoted: first) is set below 7 points.")
    case .contrast:
      Bilingual(
        fr: "\(quoted: first) se détache trop peu de son fond.",
        en: "\(quoted: first) hardly differs from what is behind it.")
    case .textOverText:
      Bilingual(
        fr: "\(quoted: first) empiète sur \(quoted: second).",
        en: "\(quoted: first) runs into \(quoted: second).")
    case .boxOverText:
      Bilingual(
        fr: "La forme de \(quoted: first) couvre le texte \(quoted: second).",
        en: "The shape of \(quoted: first) covers the text \(quoted: second).")
    case .overflow:
      Bilingual(
        fr: "\(quoted: first) déborde de sa forme.", en: "\(quoted: first) leaves its shape.")
    case .chipGap:
      Bilingual(
        fr: "\(quoted: first) et \(quoted: second) se touchent presque.",
        en: "\(quoted: first) and \(quoted: second) nearly touch.")
    case .linkThroughText:
      Bilingual(
        fr: "Le lien \(quoted: first) passe sur le texte \(quoted: second).",
        en: "The link \(quoted: first) crosses the text \(quoted: second).")
    case .linkThroughChip:
      Bilingual(
        fr: "Le lien \(quoted: first) passe sous \(quoted: second).",
        en: "The link \(quoted: first) passes under \(quoted: second).")
    case .shortArrow:
      Bilingual(
        fr: "Le lien \(quoted: first) est trop court pour ses flèches.",
        en: "The link \(quoted: first) is too short for its arrows.")
    case .unrouted:
      Bilingual(
        fr: "Le lien \(quoted: first) n'est pas dessiné.",
        en: "The link \(quoted: first) is not drawn.")
    case .missing:
      Bilingual(
        fr: "\(quoted: first) manque sur la carte.", en: "\(quoted: first) is not on the map.")
    case .double:
      Bilingual(
        fr: "\(quoted: first) est plusieurs fois sur la carte.",
        en: "\(quoted: first) is on the map more than once.")
    case .identifier:
      Bilingual(
        fr: "\(quoted: first) partage son identifiant avec un autre élément.",
        en: "\(quoted: first) shares its identifier with something else.")
    case .unexplained:
      Bilingual(
        fr: "La légende n'explique pas un signe de la carte (\(first), \(quoted: second)).",
        en: "The legend does not explain a sign of the map (\(first), \(quoted: second)).")
    case .superfluous:
      Bilingual(
        fr: "La légende explique un signe absent de la carte (\(first)).",
        en: "The legend explains a sign that is not on the map (\(first)).")
    case .foot:
      Bilingual(
        fr: "\(quoted: first) descend dans le pied de page.",
        en: "\(quoted: first) runs into the foot of the page.")
    case .unpainted:
      Bilingual(
        fr: "Le texte \(quoted: first) manque dans le dessin.",
        en: "The text \(quoted: first) is not in the drawing.")
    case .used:
      Bilingual(
        fr: "Plus de 40 % de la page de \(quoted: first) est vide.",
        en: "More than 40% of the page of \(quoted: first) is empty.")
    }
  }
}
