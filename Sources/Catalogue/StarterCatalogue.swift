public import Dossiers

/// The catalogue that the program brings along, for an office that has not imported its own yet.
public enum StarterCatalogue {
  /// Its procedures. A test holds that every line of it can be used.
  public static let procedures: [Procedure] = {
    let read = try? CatalogueReader.read(PackageResources.starter_jsonl, fileName: "starter.jsonl")
    return (read ?? []).compactMap(\.procedure)
  }()
}
