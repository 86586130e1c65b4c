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
    xml.element("definedNames") { xml in
      for (place, sheet) in sheets.enumerated() {
        let local = String(place)
        if let filter = sheet.filter {
          xml.element(
            "definedName",
            ["name": "_xlnm._FilterDatabase", "localSheetId": local, "hidden": "1"],
            text: names.formula(place: place, filter.absolute))
        }
        if sheet.frozenRows > 0 {
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": local],
            text: names.formula(place: place, "$1:$\(sheet.frozenRows)"))
        }
      }
      for name in definedNames {
        if let formula = names.formula(sheet: name.sheet, name.range.absolute) {
          xml.element("definedName", ["name": name.name], text: formula)
        }
      }
    }
  }
}
