public import Dossiers
import Resources

/// The catalogue that the program brings along, for an office that has not imported its own yet.
public enum StarterCatalogue {
  /// Its procedures. A test holds that every line of it can be used.
  public static let procedures: [Procedure] = {
    (try? records()).map { $0.compactMap(\.procedure) } ?? []
  }()

  /// The file as it is shipped, for imports that keep its digest.
  public static var bytes: [UInt8] { Resources.starterCatalogue }

  /// Its lines as read.
  ///
  /// - Throws: `CatalogueFault` where the shipped file is damaged.
  public static func records() throws(CatalogueFault) -> [ReadProcedure] {
    try CatalogueReader.read(bytes, fileName: "starter.jsonl")
  }
}
