internal import ParvisCore

/// The style and the script of the page, as they stand in `page.css` and `page.js`.
enum PageSources {
  static let style = "\n" + String(decoding: PackageResources.page_css, as: UTF8.self)
  static let script = "\n" + String(decoding: PackageResources.page_js, as: UTF8.self)

  /// The source expression by which a policy admits an inline text: `'sha256-…'`.
  static func admission(of text: String) -> String {
    "'sha256-\(Base64.text(of: SHA256.digest(of: text.utf8)))'"
  }
}
