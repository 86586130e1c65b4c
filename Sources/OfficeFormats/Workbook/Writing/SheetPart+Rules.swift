extension SheetPart {
  /// Writes what stands between the cells and the links, in the order of the standard.
  func writeRules(_ xml: inout XMLWriter, _ sheet: Sheet, _ shared: inout Shared) {
    writeProtection(sheet, &xml)
    if let filter = sheet.filter { xml.element("autoFilter", ["ref": filter.description]) }
    writeMergedRanges(sheet, &xml)
    writeHighlights(sheet, &xml, &shared)
    writeValidations(sheet, &xml, shared.names)
  }

  // Widths and heights may be changed: what does not fit should not stay hidden.
  private func writeProtection(_ sheet: Sheet, _ xml: inout XMLWriter) {
    guard sheet.isProtected else { return }
    xml.element(
      "sheetProtection",
      [
        "sheet": "1", "objects": "1", "scenarios": "1", "formatColumns": "0", "formatRows": "0",
        "autoFilter": sheet.filter == nil ? nil : "0",
      ])
  }

  private func writeMergedRanges(_ sheet: Sheet, _ xml: inout XMLWriter) {
    let ranges = sheet.mergedRanges.filter { $0.first != $0.last }
    guard !ranges.isEmpty else { return }
    xml.element("mergeCells", ["count": String(ranges.count)]) { xml in
      for range in ranges { xml.element("mergeCell", ["ref": range.description]) }
    }
  }

  private func writeHighlights(
    _ sheet: Sheet, _ xml: inout XMLWriter, _ shared: inout Shared
  ) {
    for (place, highlight) in sheet.highlights.enumerated() {
      xml.element("conditionalFormatting", ["sqref": highlight.range.description]) { xml in
        xml.element(
          "cfRule",
          [
            "type": "cellIs", "dxfId": String(shared.highlights.count),
            "priority": String(place + 1), "operator": "equal",
          ]
        ) { $0.element("formula", text: Self.quoted(highlight.text)) }
      }
      shared.highlights.append(highlight)
    }
  }
}

// MARK: - Validation

extension SheetPart {
  private func writeValidations(_ sheet: Sheet, _ xml: inout XMLWriter, _ names: SheetNames) {
    guard !sheet.validations.isEmpty else { return }
    xml.element("dataValidations", ["count": String(sheet.validations.count)]) { xml in
      for validation in sheet.validations { write(validation, &xml, names) }
    }
  }

  private func write(
    _ validation: DataValidation, _ xml: inout XMLWriter, _ names: SheetNames
  ) {
    let rule = ValidationRule(validation.rule, names: names)
    xml.element(
      "dataValidation",
      [
        "type": rule.type, "errorStyle": validation.isStrict ? nil : "warning",
        "operator": rule.comparison, "allowBlank": "1",
        "showInputMessage": validation.prompt == nil ? nil : "1", "showErrorMessage": "1",
        "errorTitle": Self.heading(validation.complaint),
        "error": Self.words(validation.complaint),
        "promptTitle": Self.heading(validation.prompt), "prompt": Self.words(validation.prompt),
        "sqref": validation.range.description,
      ]
    ) { xml in
      for (place, formula) in rule.formulas.enumerated() {
        xml.element("formula\(place + 1)", text: formula)
      }
    }
  }

  // Longer ones make a spreadsheet call the whole file damaged.
  private static func heading(_ message: DataValidation.Message?) -> String? {
    message.map { CellText.encoded(CellText.shortened($0.title, to: 32)) }
  }

  private static func words(_ message: DataValidation.Message?) -> String? {
    message.map { CellText.encoded(CellText.shortened($0.text, to: 225)) }
  }

  /// A text as formulas write it.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
