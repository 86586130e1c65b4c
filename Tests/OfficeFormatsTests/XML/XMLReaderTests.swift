import Testing

@testable import OfficeFormats

@Suite("Reading XML")
struct XMLReaderTests {
  @Test(
    "Documents and what they say",
    arguments: [
      ("<a/>", "(a)"), ("<a></a>", "(a)"), ("\u{FEFF}<?xml version='1.0'?><a/>\n", "(a)"),
      ("<a x='1' y=\"2\"/>", "(a x=1)"), ("<p:a x = '1'>t</p:a>", "(a x=1 t)"),
      ("<a>1<b>2</b>3</a>", "(a 1(b 2)3)"), ("<a> <!-- <b> --> </a>", "(a    )"),
      ("<a><?do <b>?>x</a>", "(a x)"), ("<a>&lt;&gt;&amp;&quot;&apos;</a>", "(a <>&\"')"),
      ("<a>&#20013;&#x4e2D;&#x10FFFD;</a>", "(a 中中\u{10FFFD})"),
      ("<a><![CDATA[<b>&amp;]]]></a>", "(a <b>&amp;])"), ("<a x='&lt;\t\n'/>", "(a x=<  )"),
      ("<a>1\r\n2\r3</a>", "(a 1\n2\n3)"), ("<a x='1\r\n2'/>", "(a x=1 2)"),
      ("<a xmlns:x='y' x:x='2'/>", "(a)"), ("<!-- c --><a/><!-- d -->", "(a)"),
      ("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>", "(a)"), ("<绿/>", "(绿)"),
    ])
  func documents(text: String, meaning: String) throws {
    #expect(try Self.meaning(Array(text.utf8)) == meaning)
  }

  @Test("UTF-16 is read either way round", arguments: [true, false])
  func utf16(lowByteFirst: Bool) throws {
    let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a>绿色𠜎</a>"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return lowByteFirst ? [low, high] : [high, low]
    }
    #expect(try Self.meaning(bytes) == "(a 绿色𠜎)")
  }

  @Test(
    "What is no document is refused",
    arguments: [
      ("", .malformed), (" ", .malformed), ("x", .malformed), ("<a>", .malformed),
      ("<a></b>", .malformed), ("</a>", .malformed), ("<a/><b/>", .malformed),
      ("<a/>x", .malformed), ("<a", .malformed), ("<a x>", .malformed), ("<a x=1/>", .malformed),
      ("<a x='1'y='2'/>", .malformed), ("<a x='1' x='1'/>", .malformed), ("<a x='<'/>", .malformed),
      ("<a x='1", .malformed), ("< a/>", .malformed), ("<a/ >", .malformed),
      ("<a><!-- </a>", .malformed), ("<a><![CDATA[</a>", .malformed), ("<a>&lt</a>", .malformed),
      ("<a>&#0;</a>", .malformed), ("<a>&#x1F;</a>", .malformed), ("<a>&#xD800;</a>", .malformed),
      ("<a>&#x110000;</a>", .malformed), ("<a>&#99999999999;</a>", .malformed),
      ("<a>&#-1;</a>", .malformed), ("<a>&#+65;</a>", .malformed), ("<a>\u{1}</a>", .malformed),
      ("<a><![CDATA[\u{0}]]></a>", .malformed), ("<a>&nbsp;</a>", .unknownEntity),
      ("<!DOCTYPE a><a/>", .documentType), ("<a><!DOCTYPE b></a>", .documentType),
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .documentType),
      ("<!ELEMENT a><a/>", .malformed), ("<?xml version='1.0' encoding='GBK'?><a/>", .encoding),
    ] as [(String, XMLFault.Kind)])
  func faults(text: String, kind: XMLFault.Kind) {
    #expect(Self.fault(Array(text.utf8)) == kind)
  }

  @Test(
    "Bytes that are no UTF-8 or UTF-16 are refused",
    arguments: [
      Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), [0xFF, 0xFE, 0x3C], [0xFF, 0xFE, 0, 0xD8],
      Array("<a x='".utf8) + [0xC0, 0x80] + Array("'/>".utf8),
    ])
  func encodings(bytes: [UInt8]) {
    #expect(Self.fault(bytes) == .encoding)
  }

  @Test("Depth has a limit")
  func depth() throws {
    let most = XMLReader.maximumDepth
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    #expect(Self.fault(nested(most)) == nil)
    #expect(Self.fault(nested(most + 1)) == .tooDeep)
    #expect(Self.fault(nested(1_000_000)) == .tooDeep)
  }

  @Test("The attributes of an element have a limit, so that comparing them takes no time")
  func attributes() {
    func element(_ count: Int) -> [UInt8] {
      Array(("<a" + (0..<count).map { " x\($0)='1'" }.joined() + "/>").utf8)
    }
    #expect(Self.fault(element(256)) == nil)
    #expect(Self.fault(element(257)) == .malformed)
  }

  @Test("A fault tells its place")
  func place() {
    #expect(throws: XMLFault(kind: .unknownEntity, offset: 7)) {
      var reader = try XMLReader(Array("<a>abc &x;</a>".utf8))
      while try reader.next() != .finish {}
    }
  }

  @Test("Whatever of a child is not read is left out")
  func children() throws {
    let text =
      "<a>x<b><c>1</c><d/></b><e k='v' p:id='7' id='8'>2<f>9</f>3</e><g><h><i/></h></g></a>"
    var reader = try XMLReader(Array(text.utf8))
    try reader.readRoot("a")
    var seen: [String] = []
    try reader.forEachChild { reader in
      seen.append(reader.name)
      if reader.name == "e" {
        seen.append(try reader.attribute("k") ?? "-")
        seen.append(try reader.prefixedAttribute("id") ?? "-")
        seen.append(try reader.attribute("none") ?? "-")
        seen.append(try reader.readContents())
      }
      if reader.name == "g" { #expect(try reader.next() == .start) }
    }
    #expect(seen == ["b", "e", "v", "7", "-", "23", "g"])
    #expect(try reader.next() == .finish)
  }

  @Test("A document cut short anywhere is refused")
  func truncation() throws {
    let whole = Array("<?xml version='1.0'?><a x='1'><b>绿&amp;</b><![CDATA[c]]><!--d--></a>".utf8)
    #expect(Self.fault(whole) == nil)
    for end in whole.indices { #expect(Self.fault(Array(whole[..<end])) != nil) }
  }
}

extension XMLReaderTests {
  /// The elements in brackets, each with its attribute `x`, if any, and its text.
  private static func meaning(_ bytes: [UInt8]) throws -> String {
    var reader = try XMLReader(bytes)
    var meaning = ""
    while true {
      switch try reader.next() {
      case .start:
        meaning += "(" + reader.name
        if let value = try reader.attribute("x") { meaning += " x=" + value }
      case .end: meaning += ")"
      case .text: meaning += (meaning.hasSuffix(")") ? "" : " ") + reader.text
      case .finish: return meaning
      }
    }
  }

  private static func fault(_ bytes: [UInt8]) -> XMLFault.Kind? {
    do {
      _ = try meaning(bytes)
      return nil
    } catch {
      return (error as? XMLFault)?.kind
    }
  }
}
