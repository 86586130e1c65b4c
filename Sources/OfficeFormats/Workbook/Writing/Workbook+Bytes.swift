extension Workbook {
  /// The workbook as a file (XLSX: ECMA-376, Office Open XML); the same contents give the same bytes.
  ///
  /// Nothing in it is a formula or a macro, and nothing is loaded from elsewhere.
  public func xlsx() -> [UInt8] {
    let sheets = sheets.isEmpty ? [Sheet(name: "Sheet", rows: [])] : sheets
    let names = SheetNames(sheets.map(\.name))
    let first = sheets.firstIndex { !$0.isHidden } ?? 0
    var package = OfficePackage(title: title, language: language, mainPart: "xl/workbook.xml")
    package.add(
      "xl/workbook.xml", type: Self.type("sheet.main"),
      part(sheets: sheets, names, first: first))
    package.relate("xl/workbook.xml", Self.relations(sheets: sheets.count))
    var shared = SheetPart.Shared(names: names)
    for (place, sheet) in sheets.enumerated() {
      let part = SheetPart(sheet, isFirst: place == first, shared: &shared)
      let name = "xl/worksheets/sheet\(place + 1).xml"
      package.add(name, type: Self.type("worksheet"), part.bytes)
      package.relate(name, part.relations)
    }
    let styles = StylesPart(shared.styles, highlights: shared.highlights, language: language)
    package.add("xl/styles.xml", type: Self.type("styles"), styles.bytes)
    package.add("xl/sharedStrings.xml", type: Self.type("sharedStrings"), shared.strings.part)
    return package.finished()
  }

  private static func type(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
  }

  private static func relations(sheets: Int) -> [OfficePackage.Relation] {
    let parts = (1...sheets).map {
      OfficePackage.Relation(
        identifier: "rId\($0)", kind: "worksheet", target: "worksheets/sheet\($0).xml")
    }
    return parts + [
      OfficePackage.Relation(
        identifier: "rId\(sheets + 1)", kind: "styles", target: "styles.xml"),
      OfficePackage.Relation(
        identifier: "rId\(sheets + 2)", kind: "sharedStrings", target: "sharedStrings.xml"),
    ]
  }

  private func part(sheets: [Sheet], _ names: SheetNames, first: Int) -> [UInt8] {
    XMLWriter.document(
      "workbook", ["xmlns": OfficeNames.sheets, "xmlns:r": OfficeNames.relations]
    ) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["activeTab": String(first)]) }
      xml.element("sheets") { xml in
        for (place, sheet) in sheets.enumerated() {
          let number = String(place + 1)
          xml.element(
            "sheet",
            [
              "name": names.names[place], "sheetId": number,
              "state": sheet.isHidden && place != first ? "hidden" : nil, "r:id": "rId" + number,
            ])
        }
      }
      writeNames(sheets, names, &xml)
    }
  }

  private func writeNames(_ sheets: [Sheet], _ names: SheetNames, _ xml: inout XMLWriter) {
    let own = definedNames.compactMap { name in
      names.formula(sheet: name.sheet, name.range.absolute).map { (name.name, $0) }
    }
    let hasNames = !own.isEmpty || sheets.contains { $0.filter != nil || $0.frozenRows > 0 }
    guard hasNames else { return }
    xml.element("definedNames") { xml in
      for (place, sheet) in sheets.enumerated() { writeNames(of: sheet, at: place, names, &xml) }
      for (name, formula) in own { xml.element("definedName", ["name": name], text: formula) }
    }
  }

  /// Writes the names that programs look for: the cells to filter, and the rows to repeat in print.
  private func writeNames(
    of sheet: Sheet, at place: Int, _ names: SheetNames, _ xml: inout XMLWriter
  ) {
    if let filter = sheet.filter {
      xml.element(
        "definedName",
        ["name": "_xlnm._FilterDatabase", "localSheetId": String(place), "hidden": "1"],
        text: names.formula(place: place, filter.absolute))
    }
    if sheet.frozenRows > 0 {
      xml.element(
        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(place)],
        text: names.formula(place: place, "$1:$\(sheet.frozenRows)"))
    }
  }
}
