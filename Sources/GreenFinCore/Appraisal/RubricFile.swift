/// A file of rubrics that is used by itself, so that a rubric of the data can be copied and changed
/// without taking another identifier.
public enum RubricFile {
  /// Reads the rubrics of a file, which can refer to the documents of a catalog; nothing where an
  /// error was found.
  public static func read(
    _ file: SourceFile, over catalog: Catalog
  ) -> (rubrics: [Rubric]?, findings: [Finding]) {
    let (rubrics, findings) = RecordFile.read(file) { reader -> [Rubric] in
      let documents = reader.objects("documents") { Document(&$0) }
      let rubrics = reader.objects("rubrics") { Rubric(&$0) }
      let own = Catalog(
        documents: catalog.documents + documents, jurisdictions: [], units: catalog.units,
        indicators: [],
        plans: [], observations: [], rubrics: rubrics)
      CatalogCheck.soundRubrics.run(own, reader.log)
      CatalogCheck.report(.rubric, rubrics.map { ($0.id.rawValue, $0.origin) }, reader.log)
      return rubrics
    }
    return (rubrics, findings)
  }
}
