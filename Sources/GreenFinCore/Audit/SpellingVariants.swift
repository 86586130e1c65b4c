extension AuditCheck {
  /// One document spells one thing in one way; what is no unit and no target is transcribed with
  /// the plan, both spellings with their places.
  static let spellingVariants = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.variants.map { variant in
        plan.finding(
          .nameDiffers, AuditFinding.Subject(id: plan.id.rawValue, name: variant.about),
          plan.auditPlace(variant.place, variant.written),
          plan.auditPlace(variant.otherPlace, variant.otherWritten),
          Phrase(
            "\(variant.about.chinese)：一处写作“\(variant.written)”，另一处写作“\(variant.otherWritten)”。",
            "One thing (\(variant.about.english)) is written “\(variant.written)” in one place and "
              + "“\(variant.otherWritten)” in another."))
      }
    }
  }
}
