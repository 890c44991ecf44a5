import TestSupport
import ParvisCore
import Testing

@testable import ParvisReport

@Suite("Parts of the page")
struct PagePartsTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `A digest is that of the standard`(text: String, digest: String) {
    let found = SHA256.digest(of: text.utf8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(found == digest)
  }

  @Test func `A digest of many blocks is that of the standard`() {
    let found = SHA256.digest(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(found.prefix(4) == [0xcd, 0xc7, 0x6e, 0x5c])
    #expect(found.suffix(4) == [0xc7, 0x11, 0x2c, 0xd0])
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `Base 64 is that of RFC 4648`(text: String, encoded: String) {
    #expect(Base64.text(of: Array(text.utf8)) == encoded)
  }

  @Test func `Text that enters HTML loses its markup`() {
    let name = #"<img src=x onerror="alert('1')"> & ]]>"#
    let inner: HTML = "<b>\(name)</b>"
    let outer: HTML = "<p title=\"\(name)\">\(inner)\([inner, inner])\(3)</p>"
    let escaped = "&lt;img src=x onerror=&quot;alert('1')&quot;&gt; &amp; ]]&gt;"
    let bold = "<b>\(escaped)</b>"
    #expect(outer.source == "<p title=\"\(escaped)\">\(bold)\(bold)\(bold)3</p>")
  }

  @Test func `A picture in a page gets names of its own and says who is linked to whom`() {
    let svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="842pt" height="595pt" viewBox="0 0 842 595" \
      role="img" aria-labelledby="parvis-title parvis-summary" class="parvis network">
      <title id="parvis-title">T</title>
      <g id="influence--s-a--s-b" class="link influence" data-source="A" data-target="B">
      <path fill="none" stroke="#6b7785" d="M10,-20C10.25,-20 11.04,-19.96 12,-20 12,-20 7,-20 7,-20 7,-20 7,-15 7,-15"/>
      </g>
      <g id="s-a" class="stakeholder cat-services" role="img" tabindex="0" data-x="1" data-y="2">
      <polygon fill="#ffffff" stroke="none" points="842,-595 0,-595 0,-590 842,-590 842,-595"/>
      <text x="1.25" y="-2.04" font-size="8.50" fill="#ffffff">points="1,1" stroke="none"</text>
      <polygon fill="#ffffff" stroke="none" points="1e3,0 0,-595 0,-590"/>
      </g>
      <g id="title" class="furniture">
      </g>
      </svg>
      """
    var styles = PictureStyles(
      darkColours: [PictureColour(light: "#ffffff", dark: "#121c26")])
    let inlined = InlineSVG.inlined(
      svg, prefix: "network-2", summary: "network-summary", styles: &styles)
    #expect(
      inlined == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 842 595" role="img" \
        aria-labelledby="network-2-parvis-title" aria-describedby="network-summary" class="parvis network">
        <title id="network-2-parvis-title">T</title>
        <g data-from="s-a" data-to="s-b" class="link">
        <path class=k0 d="M10-20c.3 0 1 0 2 0h-5v5"/>
        </g>
        <g data-key="s-a">
        <path class=k1 d="M842-595h-842v5h842z"/>
        <text class=k2 x="1.3" y="-2">points="1,1" stroke="none"</text>
        <polygon class=k1 points="1e3,0 0,-595 0,-590"/>
        </g>
        <g>
        </g>
        </svg>

        """)
    #expect(styles.sheet.contains("svg .k0{fill:none;stroke:#6b7785}"))
    #expect(styles.sheet.contains("svg .k2{fill:#ffffff;font-size:8.50px}"))
    #expect(styles.sheet.contains(":root[data-theme=\"dark\"] svg .k1{fill:#121c26}"))
  }
}
