extension Derivation {
  /// The formula of figures that are added up, less those that are taken away.
  init(adding parts: [Observation], less others: [Observation] = []) {
    let inputs = (parts + others).enumerated().map { index, part in
      Input(name: "p\(index + 1)", quantity: part.quantity, observation: part.id)
    }
    let formula = inputs.enumerated().map { index, input in
      index == 0 ? input.name : (index < parts.count ? "+ " : "- ") + input.name
    }
    self.init(formula: formula.joined(separator: " "), inputs: inputs)
  }
}
